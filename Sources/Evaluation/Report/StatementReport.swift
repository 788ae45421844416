import Ledger

/// How well a reader tells on whose word each claim stands.
public struct StatementReport: Sendable {
  /// How many claims stand under the right voice, the author's or another's.
  public internal(set) var voice = Tally()
  /// The same of the claims that another than the author holds.
  public internal(set) var othersVoice = Tally()
  /// How many have the right stance.
  public internal(set) var stance = Tally()
  /// The claims that were read otherwise, in the order of the text.
  public internal(set) var findings: [EvaluationFinding] = []

  mutating func count(
    _ gold: GoldStatement,
    _ read: (voice: StatementReading.Voice?, stance: Stance)
  ) -> String? {
    let isRight: Bool
    if gold.holders.isEmpty {
      isRight = read.voice == nil
    } else {
      let field = ExpectedField("voice", gold.holders, comparison: .name)
      // The gold may name a state as the text does, "US", and the reader by its name.
      isRight =
        read.voice.map { field.accepts($0.name) || $0.written.map(field.accepts) ?? false } ?? false
      othersVoice.count(isRight)
    }
    voice.count(isRight)
    var wrong: [String] = []
    if !isRight {
      let expected = gold.holders.isEmpty ? "the author" : gold.holders.joined(separator: " or ")
      wrong.append("voice is \(read.voice?.name ?? "the author"), expected \(expected)")
    }
    guard !gold.stances.isEmpty else { return wrong.first }
    let stanceIsRight = gold.stances.contains(read.stance)
    stance.count(stanceIsRight)
    if !stanceIsRight {
      let expected = gold.stances.sorted().map(\.rawValue).joined(separator: " or ")
      wrong.append("stance is \(read.stance.rawValue), expected \(expected)")
    }
    return wrong.isEmpty ? nil : wrong.joined(separator: "; ")
  }
}
