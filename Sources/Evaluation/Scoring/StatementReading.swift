import Documents
import Ledger

/// Tells from a reader's annotations under whose voice a passage stands, and with what stance.
///
/// The voice is that of the attribution with the shortest content that holds most of the passage; with
/// none, the author of the text speaks. What another urges or asks is told by the author, where the
/// words that tell it stand in the passage. The author judges where a judgement without another voice
/// stands in the passage, asks where the passage has a question mark, and takes the stance that an
/// attribution in his own name gives.
struct StatementReading {
  let scalars: [Unicode.Scalar]
  private let attributions: [(value: AttributionValue, cue: Range<Int>, contents: [Range<Int>])]
  private let judgements: [Range<Int>]

  /// The share of a passage, in tenths, that a content must hold to govern it.
  private static let share = 4

  init(_ annotations: [Annotation], scalars: [Unicode.Scalar], offsets: OffsetTable) {
    self.scalars = scalars
    attributions = annotations.compactMap { annotation in
      guard case .attribution(let value) = annotation.value else { return nil }
      return (
        value, offsets.scalars(of: annotation.passage),
        value.content.map { offsets.scalars(of: $0) }
      )
    }
    judgements = annotations.compactMap { annotation in
      guard case .judgement(let value) = annotation.value, value.voice == nil else { return nil }
      return offsets.scalars(of: annotation.passage)
    }
  }

  /// The voice, nil for the author's, and the stance of a passage.
  func reading(of range: Range<Int>) -> (voice: String?, stance: Stance) {
    var inner: (length: Int, value: AttributionValue)?
    var outer: AttributionValue?
    var own: Stance?
    var isDenied = false
    for (value, cue, contents) in attributions {
      let length = contents.reduce(0) { $0 + $1.count }
      let held = contents.reduce(0) { $0 + $1.clamped(to: range).count }
      let isInside = range.contains(cue.lowerBound)
      guard value.voice != Voice.ownName else {
        if isInside || held * 2 > range.count { own = value.stance }
        continue
      }
      if isInside, value.stance == .denies, cue.lowerBound < contents.first?.lowerBound ?? 0,
        held * 2 > range.count
      {
        isDenied = true
      }
      if isInside, value.stance == .prescribes || value.stance == .asks { continue }
      guard held * 10 >= range.count * Self.share, held > 0 else { continue }
      // Words said before of the passage as a whole tell who holds it; what stands in it may be told.
      let isWhole = !isInside && held == range.count
      if isWhole { outer = value }
      if length < inner?.length ?? Int.max { inner = (length, value) }
    }
    if own == .callsForged || inner?.value.source == nil, let own { return (nil, own) }
    if let outer { return (outer.voice, isDenied ? .denies : outer.stance) }
    if let inner { return (inner.value.voice, isDenied ? .denies : inner.value.stance) }
    if scalars[range.clamped(to: scalars.indices)].contains("?") { return (nil, .asks) }
    let isJudged = judgements.contains { range.contains($0.lowerBound) }
    return (nil, isJudged ? .judges : .asserts)
  }
}
