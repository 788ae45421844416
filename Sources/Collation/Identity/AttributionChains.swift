import Documents
import Ledger

/// Tells under whose word each passage of a document stands.
///
/// The document's author is the outermost voice of everything; then come the attributions that
/// ``VoiceScope`` finds over the passage. A stance that the author takes on his own word is his link's.
struct AttributionChains {
  /// The voice of the document itself.
  let author: Voice
  private let index: DocumentIndex
  private let scope: VoiceScope
  /// By name: whether the document names a person or a group so.
  private let names: [String: Voice.Kind]

  init(_ index: DocumentIndex) {
    self.index = index
    let record = index.document.record
    author = Voice(
      name: record.authors.isEmpty
        ? "the author of “\(record.title)”" : record.authors.joined(separator: ", "),
      kind: record.authors.isEmpty ? .unnamed : .person
    )
    scope = VoiceScope(index.annotations)
    var names: [String: Voice.Kind] = [:]
    for annotation in index.annotations {
      if case .group(let value) = annotation.value { names[value.name] = .institution }
    }
    for annotation in index.annotations {
      if case .person(let value) = annotation.value { names[value.name] = .person }
    }
    self.names = names
  }

  /// Returns the chain of voices over a passage, outermost first; never empty.
  func chain(over passage: Passage) -> [AttributionLink] {
    [AttributionLink(voice: author, stance: scope.ownStance(over: passage) ?? .asserts)]
      + scope.attributions(over: passage).map { link(of: $0.value) }
  }

  /// Every voice with the passages that stand under it, but for the author's own words.
  func voiced() -> [(link: AttributionLink, passage: Passage)] {
    scope.attributions.filter { $0.value.voice != Voice.ownName }.flatMap { attribution in
      let link = link(of: attribution.value)
      return attribution.value.content.map { (link: link, passage: $0) }
    }.sorted { $0.passage < $1.passage }
  }

  /// What the author says with a stance of his own.
  func own() -> [(stance: Stance, passage: Passage)] {
    scope.attributions.filter { $0.value.voice == Voice.ownName }.flatMap { attribution in
      attribution.value.content.map { (stance: attribution.value.stance, passage: $0) }
    }
  }

  private func link(of value: AttributionValue) -> AttributionLink {
    AttributionLink(voice: voice(of: value), stance: value.stance)
  }

  /// A voice of which the text gives a pronoun only: whom it means is not guessed.
  private static let notNamed = Voice(name: "a voice not named", kind: .unnamed)
  private static let pointers: Set<String> = [
    "", "unnamed", "i", "we", "he", "she", "it", "they", "who", "which", "that", "one", "some",
    "others",
    "он", "она", "оно", "они", "мы", "кто", "который", "彼", "彼女", "彼ら",
  ]

  /// The voice of an attribution: a person where the document names one so, or where its source is
  /// one, an institution where it is a group, and otherwise unnamed.
  private func voice(of value: AttributionValue) -> Voice {
    guard !Self.pointers.contains(value.voice.lowercased()) else { return Self.notNamed }
    if let kind = names[value.voice] { return Voice(name: value.voice, kind: kind) }
    guard let source = value.source else { return Voice(name: value.voice, kind: .unnamed) }
    for annotation in index.annotations(in: source) where source.contains(annotation.passage) {
      if case .person = annotation.value { return Voice(name: value.voice, kind: .person) }
      if case .group = annotation.value { return Voice(name: value.voice, kind: .institution) }
    }
    return Voice(name: value.voice, kind: .unnamed)
  }
}
