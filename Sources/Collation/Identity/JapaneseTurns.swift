/// The turns in a Japanese sentence, whose words are not parted.
struct JapaneseTurns {
  /// The turns, in the order of the text.
  let turns: [Turn]

  init(_ sentence: String) {
    let text = Substring(sentence.prefix(Self.longest))
    var found: [Turn] = []
    for phrase in TurnPhrases.japanese.all where phrase.kind != .not {
      guard let range = text.firstRange(of: phrase.text) else { continue }
      let behind = text[range.upperBound...].prefix(Self.reachOfDenial)
      guard !Self.denials.contains(where: { behind.firstRange(of: $0) != nil }) else { continue }
      let sides = phrase.side == .none ? [] : Self.sides(before: range.lowerBound, in: text)
      guard !sides.isEmpty || phrase.kind == .ended else { continue }
      let turn = Turn(
        kind: phrase.kind,
        sides: sides,
        others: [],
        words: String(text[range.lowerBound...].prefix(Self.shown)),
        range: sentence.utf8.distance(
          from: sentence.startIndex,
          to: range.lowerBound
        )..<sentence.utf8.distance(from: sentence.startIndex, to: range.upperBound)
      )
      found.append(turn)
    }
    turns = found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// How many characters of a sentence are read.
  private static let longest = 600
  /// How many characters of what follows are shown.
  private static let shown = 30
  /// How far behind the words a denial may stand.
  private static let reachOfDenial = 12
  private static let denials = TurnPhrases.japanese.denials.sorted()
  /// How many characters before the words the side may stand.
  private static let reach = 12

  /// The state named last before a place; one letter alone is none.
  private static func sides(before place: Substring.Index, in text: Substring) -> Set<Int> {
    var rest = text[..<place].suffix(reach)
    var last: Int?
    while !rest.isEmpty {
      if let place = EventWords.japanese.land(startOf: rest) {
        // 日本海 is a sea.
        rest = rest.dropFirst(place.count)
      } else if let (row, word) = EventWords.japanese.state(startOf: rest), word.count > 1 {
        last = row
        rest = rest.dropFirst(word.count)
      } else {
        rest = rest.dropFirst()
      }
    }
    return last.map { [$0] } ?? []
  }
}
