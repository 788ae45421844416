import Documents
import Ledger

/// Lays side by side who accounts say began an incident, and with what result it ended.
struct TurnCollator {
  private let accounts: [Account]

  init(_ accounts: [Account]) {
    self.accounts = accounts
  }

  /// Returns both questions of an incident or agreement, each where an account answers it.
  func questions(of group: MatterJoiner.Group) -> (began: Question?, result: Question?) {
    let told = zip(group.members, accounts).map { member, account -> [Told] in
      guard let member else { return [] }
      return account.scope.sureSentences(of: member.entity.id).flatMap { sentence in
        Turn.all(
          in: account.index.document.text(of: sentence),
          language: account.index.document.record.language
        )
        .map { Told(turn: $0, sentence: sentence) }
        .filter { told in
          // Of several events that the sentence names it is told of the nearest; "peace treaty" in the
          // treaty's own name tells no end of it.
          let nearest = account.scope.nearest(to: told.passage)
          return nearest == nil
            || nearest == member.entity.id
              && !(told.turn.kind == .ended && account.scope.isNamed(over: told.passage))
        }
      }
    }
    return (
      question("who began it", told.map { $0.filter { $0.turn.kind == .began } }, Self.beginners),
      question("with what result", told.map { $0.filter { $0.turn.kind != .began } }, Self.results)
    )
  }

  /// A turn with the sentence that tells it.
  private struct Told {
    let turn: Turn
    let sentence: Passage

    /// Where its words stand.
    var passage: Passage {
      Passage(
        start: sentence.start + turn.range.lowerBound,
        end: sentence.start + turn.range.upperBound
      )
    }
  }

  private typealias Comparison = (Turn, Turn) -> (variance: Variance, explanation: String?)

  private func question(_ name: String, _ told: [[Told]], _ compare: Comparison) -> Question? {
    guard told.contains(where: { !$0.isEmpty }) else { return nil }
    var turns: [String: Turn] = [:]
    let answers = zip(told, accounts).map { told, account -> [Answer] in
      var seen: Set<String> = []
      return told.compactMap { told -> Answer? in
        let text = Self.text(told.turn)
        guard seen.count < Self.most, seen.insert(text).inserted else { return nil }
        turns[text] = told.turn
        return Answer(
          value: text,
          place: account.index.place(told.sentence),
          voice: account.voice(over: told.passage)
        )
      }
    }
    return QuestionMaker.question(name, answers) { left, right in
      guard let first = turns[left], let second = turns[right] else { return (.different, nil) }
      return compare(first, second)
    }
  }

  /// How many answers of one account are shown.
  private static let most = 4

  private static func beginners(
    _ left: Turn,
    _ right: Turn
  ) -> (variance: Variance, explanation: String?) {
    if left.sides == right.sides { return (.same, nil) }
    return (left.sides.isDisjoint(with: right.sides) ? .contradictory : .overlapping, nil)
  }

  private static func results(
    _ left: Turn,
    _ right: Turn
  ) -> (variance: Variance, explanation: String?) {
    if left.words == right.words { return (.same, nil) }
    if !left.winners.isDisjoint(with: right.losers) || !left.losers.isDisjoint(with: right.winners)
    {
      return (.contradictory, "one account's victor is the other's defeated")
    }
    if !left.winners.isDisjoint(with: right.winners) || !left.losers.isDisjoint(with: right.losers)
    {
      return (.same, nil)
    }
    if !left.winners.isEmpty && !right.losers.isEmpty
      || !left.losers.isEmpty && !right.winners.isEmpty
    {
      return (.finer, "one account tells the victor, the other the defeated")
    }
    return (.different, nil)
  }

  /// The answer in words: `Japan`, `won: Soviet Union; lost: Japan`, or what the account says.
  private static func text(_ turn: Turn) -> String {
    switch turn.kind {
    case .began: return names(turn.sides)
    case .won, .lost:
      return [("won", turn.winners), ("lost", turn.losers)].filter { !$0.1.isEmpty }
        .map { "\($0.0): \(names($0.1))" }.joined(separator: "; ")
    case .ended, .not: return turn.words
    }
  }

  private static func names(_ sides: Set<Int>) -> String {
    sides.sorted().map { EventName.states[$0] }.joined(separator: ", ")
  }
}
