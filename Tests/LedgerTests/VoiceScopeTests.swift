import Documents
import Ledger
import Testing

@Suite struct VoiceScopeTests {
  private static let text = "On Friday the consul said that the mate denied it. The pier was lost."

  /// The passage of some words of the text.
  private static func passage(_ words: String) throws -> Passage {
    let (bytes, part) = (Array(text.utf8), Array(words.utf8))
    let start = try #require(
      (0...bytes.count - part.count).first { bytes[$0...].starts(with: part) }
    )
    return Passage(start: start, end: start + part.count)
  }

  private static func attribution(
    _ cue: String,
    by voice: String,
    _ stance: Stance = .asserts,
    source: String? = nil,
    of contents: String...
  ) throws -> Annotation {
    let value = AttributionValue(
      voice: voice,
      stance: stance,
      source: try source.map(passage),
      content: try contents.map(passage)
    )
    return Annotation(passage: try passage(cue), value: .attribution(value), rule: "test")
  }

  private static func scope() throws -> VoiceScope {
    VoiceScope([
      try attribution(
        "said",
        by: "consul",
        source: "the consul",
        of: "the mate denied it",
        "The pier was lost."
      ),
      try attribution("denied", by: "mate", .denies, source: "the mate", of: "it"),
    ])
  }

  @Test(arguments: [
    ("it.", ["consul", "mate"]), ("the mate", ["consul"]), ("the consul", []),
    ("The pier was lost.", ["consul"]), ("On Friday the consul", []),
    // The words that tell it and what is said are the greater part of the sentence.
    ("the consul said that the mate denied it", ["consul"]),
  ])
  func `the voices over a passage, the outermost first`(words: String, voices: [String]) throws {
    let found = try Self.scope().attributions(over: try Self.passage(words))
    #expect(found.map(\.value.voice) == voices)
  }

  @Test func `the speaker is the one whose words came before, else the nearest`() throws {
    let scope = try Self.scope()
    #expect(scope.speaker(of: try Self.passage("it."))?.attribution.value.voice == "mate")
    #expect(scope.speaker(of: try Self.passage("The pier"))?.attribution.value.voice == "consul")
    #expect(scope.speaker(of: try Self.passage("On Friday")) == nil)
  }

  @Test
  func `what another asks for is told by the author, and his own stance is none of another's`()
    throws
  {
    let sentence = "the consul said that the mate denied it"
    let scope = VoiceScope([
      try Self.attribution("said", by: "consul", .prescribes, of: "that the mate denied it"),
      try Self.attribution("lost", by: Voice.ownName, .judges, of: "The pier was lost."),
    ])
    #expect(scope.speaker(of: try Self.passage(sentence)) == nil)
    #expect(scope.speaker(of: try Self.passage("the mate"))?.stance == .prescribes)
    #expect(scope.attributions(over: try Self.passage("The pier")).isEmpty)
    #expect(scope.ownStance(over: try Self.passage("The pier")) == .judges)
  }
}
