import Documents
import Ledger

/// Tells from a reader's annotations under whose voice a claim stands, and with what stance.
///
/// The voice is the one that ``VoiceScope`` names; with none, the author of the text speaks. The author
/// judges where a judgement without another voice stands in the passage, asks where the passage has a
/// question mark, and takes the stance that an attribution in his own name gives.
struct StatementReading {
  private let scalars: [Unicode.Scalar]
  private let offsets: OffsetTable
  private let scope: VoiceScope
  private let judgements: [Passage]

  /// A voice by its name and by the words of the text.
  struct Voice {
    var name: String
    var written: String?
  }

  init(_ annotations: [Annotation], scalars: [Unicode.Scalar], offsets: OffsetTable) {
    self.scalars = scalars
    self.offsets = offsets
    scope = VoiceScope(annotations)
    judgements = annotations.compactMap { annotation in
      guard case .judgement(let value) = annotation.value, value.voice == nil else { return nil }
      return annotation.passage
    }
  }

  /// The voice, nil for the author's, and the stance of a passage given in scalars.
  func reading(of range: Range<Int>) -> (voice: Voice?, stance: Stance) {
    let passage = offsets.passage(ofScalars: range)
    let speaker = scope.speaker(of: passage)
    if let own = scope.ownStance(over: passage),
      own == .callsForged || speaker?.attribution.value.source == nil
    {
      return (nil, own)
    }
    if let speaker {
      let value = speaker.attribution.value
      return (Voice(name: value.voice, written: value.source.map(words)), speaker.stance)
    }
    if scalars[range.clamped(to: scalars.indices)].contains("?") { return (nil, .asks) }
    let isJudged = judgements.contains { passage.range.contains($0.start) }
    return (nil, isJudged ? .judges : .asserts)
  }

  private func words(of passage: Passage) -> String {
    let range = offsets.scalars(of: passage).clamped(to: scalars.indices)
    return String(String.UnicodeScalarView(scalars[range]))
  }
}
