import Ledger

/// Lays figures side by side: what each account counts of one sort of thing, of an incident or in all.
struct FigureCollator {
  private let accounts: [Account]

  init(_ accounts: [Account]) {
    self.accounts = accounts
  }

  /// Lays side by side the figures that no question of an incident does.
  ///
  /// - Parameter groups: The incidents and agreements asked for.
  /// - Returns: A matter for what two accounts count at least and, where accounts count those of several
  ///   sides, for each side.
  func matters(besides groups: [MatterJoiner.Group]) -> [Matter] {
    var asked = [Set<Annotation>](repeating: [], count: accounts.count)
    for group in groups {
      for part in parts(of: figures(of: group)) where Self.isShared(part.rows) {
        for (number, row) in part.rows.enumerated() {
          asked[number].formUnion(row.map(\.annotation))
        }
      }
    }
    let rest = zip(accounts, asked).map { account, asked in
      account.figures.filter { !asked.contains($0.annotation) }
    }
    return parts(of: rest).filter { Self.isShared($0.rows) }.map { part in
      Matter(
        kind: .figure,
        name: part.sort.name + Self.suffix(part.side),
        questions: [question("how many", part.rows)]
      )
    }
  }

  /// Returns what accounts count of an incident: what two of them count, and what became of people where
  /// one does.
  func questions(of group: MatterJoiner.Group) -> [Question] {
    parts(of: figures(of: group))
      .filter { Self.isShared($0.rows) || $0.sort.counted != nil }
      .map { question($0.sort.question + Self.suffix($0.side), $0.rows) }
  }

  private func figures(of group: MatterJoiner.Group) -> [[AccountFigure]] {
    zip(group.members, accounts).map { member, account in
      (member?.entity.id).map { account.figures(of: $0) } ?? []
    }
  }

  /// The figures of one sort and side, a row an account.
  private typealias Part = (sort: FigureSort, side: Int?, rows: [[AccountFigure]])

  private func parts(of rows: [[AccountFigure]]) -> [Part] {
    Set(rows.joined().map(\.sort)).sorted().flatMap { sort -> [Part] in
      let rows = rows.map { $0.filter { $0.sort == sort } }
      let sides = Set(rows.joined().compactMap(\.side)).sorted()
      guard sides.count > 1 else { return [Self.part(sort, nil, rows)] }
      // A figure of no side may be of either, and is held against its like only.
      return ([nil] + sides.map(Optional.some)).map { side in
        Self.part(sort, side, rows.map { $0.filter { $0.side == side } })
      }.filter { $0.rows.contains { !$0.isEmpty } }
    }
  }

  /// What all accounts tell in one word is asked by it: "killed", where others would say "dead".
  private static func part(_ sort: FigureSort, _ side: Int?, _ rows: [[AccountFigure]]) -> Part {
    let fates = Set(rows.joined().map(\.fate))
    return (fates.count == 1 ? sort.named(fates.first ?? nil) : sort, side, rows)
  }

  private static func isShared(_ rows: [[AccountFigure]]) -> Bool {
    rows.count { !$0.isEmpty } > 1
  }

  private static func suffix(_ side: Int?) -> String {
    side.map { ", \(EventName.states[$0])" } ?? ""
  }

  private func question(_ name: String, _ rows: [[AccountFigure]]) -> Question {
    let isOneFate = Set(rows.joined().map(\.fate)).count == 1
    var values: [String: AccountFigure] = [:]
    let answers = zip(rows, accounts).map { figures, account -> [Answer] in
      var seen: Set<String> = []
      return figures.compactMap { figure in
        let text = figure.text(withFate: !isOneFate)
        values[text] = figure
        guard seen.insert(text).inserted else { return nil }
        let passage = figure.annotation.passage
        return Answer(
          value: text,
          place: account.index.place(account.index.sentence(of: passage)),
          voice: account.voice(over: passage)
        )
      }
    }
    let question = QuestionMaker.question(name, answers) { left, right in
      guard let first = values[left], let second = values[right] else { return (.different, nil) }
      return FigureComparison.compare(first, second)
    }
    // Accounts that agree on one figure may still give others that the rest do not have.
    let sets = rows.map { figures in Set(figures.map { [$0.value.low, $0.value.high] }) }
    guard question.variance == .same, Set(sets).count > 1 else { return question }
    return Question(
      name: question.name,
      answers: question.answers,
      variance: .different,
      explanation: "an account gives more than one figure"
    )
  }
}
