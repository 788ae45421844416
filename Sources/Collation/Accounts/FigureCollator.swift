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
      guard let id = member?.entity.id else { return [] }
      return account.figures.filter { $0.event == id }
    }
  }

  /// The figures of one sort and side, a row an account.
  private typealias Part = (sort: FigureSort, side: Int?, rows: [[AccountFigure]])

  private func parts(of rows: [[AccountFigure]]) -> [Part] {
    Set(rows.joined().map(\.sort)).sorted().flatMap { sort -> [Part] in
      let rows = rows.map { $0.filter { $0.sort == sort } }
      let sides = Set(rows.joined().compactMap(\.side)).sorted()
      guard sides.count > 1 else { return [(sort, nil, rows)] }
      // A figure of no side may be of either, and is held against its like only.
      return (sides.map(Optional.some) + [nil]).map { side in
        (sort, side, rows.map { $0.filter { $0.side == side } })
      }.filter { $0.rows.contains { !$0.isEmpty } }
    }
  }

  private static func isShared(_ rows: [[AccountFigure]]) -> Bool {
    rows.count { !$0.isEmpty } > 1
  }

  private static func suffix(_ side: Int?) -> String {
    side.map { ", \(EventName.states[$0])" } ?? ""
  }

  private func question(_ name: String, _ rows: [[AccountFigure]]) -> Question {
    var values: [String: FigureValue] = [:]
    let answers = zip(rows, accounts).map { figures, account -> [Answer] in
      var seen: Set<String> = []
      return figures.compactMap { figure in
        let text = Self.text(figure)
        values[text] = figure.value
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
      return Self.compare(first, second)
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

  private static func compare(
    _ left: FigureValue,
    _ right: FigureValue
  ) -> (variance: Variance, explanation: String?) {
    if left.low == right.low, left.high == right.high { return (.same, nil) }
    let (begin, end) = bounds(left)
    let (otherBegin, otherEnd) = bounds(right)
    if end < otherBegin || otherEnd < begin {
      return (.different, rounding(left, right))
    }
    let holds = begin <= otherBegin && otherEnd <= end || otherBegin <= begin && end <= otherEnd
    return holds ? (.finer, "one figure lies within the other") : (.overlapping, nil)
  }

  /// Two figures of which one is the other rounded to fewer digits.
  private static func rounding(_ left: FigureValue, _ right: FigureValue) -> String? {
    guard let first = left.low, first == left.high, let second = right.low, second == right.high,
      first > 0, second > 0
    else { return nil }
    var unit = 10.0
    while unit <= max(first, second) {
      if (first / unit).rounded() * unit == second || (second / unit).rounded() * unit == first {
        return "one figure is the other rounded"
      }
      unit *= 10
    }
    return nil
  }

  private static func bounds(_ figure: FigureValue) -> (Double, Double) {
    (figure.low ?? -.infinity, figure.high ?? .infinity)
  }

  /// The amount; of things, with the account's word for them: `about 40 vessels`.
  private static func text(_ figure: AccountFigure) -> String {
    let amount = amount(figure.value)
    let counted = figure.value.counted
    guard figure.sort.isOfThings, !counted.isEmpty, counted != figure.sort.unit else {
      return amount
    }
    return "\(amount) \(counted)"
  }

  private static func amount(_ figure: FigureValue) -> String {
    let mark = figure.isApproximate ? "about " : ""
    switch (figure.low, figure.high) {
    case (let low?, let high?) where low == high: return mark + number(low)
    case (let low?, let high?): return mark + "\(number(low))–\(number(high))"
    case (let low?, nil): return mark + "\(number(low)) or more"
    case (nil, let high?): return mark + "\(number(high)) or fewer"
    case (nil, nil): return mark + "?"
    }
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
  }
}
