import Ledger

/// Lays figures side by side: what each account counts of one kind of thing.
struct FigureCollator {
  private let accounts: [Account]

  init(_ accounts: [Account]) {
    self.accounts = accounts
  }

  /// Returns the figures of things that two accounts count at least, by what is counted and, where accounts
  /// count those of several sides, by side.
  func matters() -> [Matter] {
    let keys = Set(accounts.flatMap { $0.figures.map(\.key) })
    return keys.sorted().flatMap { key in
      let rows = accounts.map { account in account.figures.filter { $0.key == key } }
      let sides = Set(rows.joined().compactMap(\.side)).sorted()
      guard sides.count > 1 else { return [matter(key, rows)].compactMap(\.self) }
      let parts = sides.map { side -> Matter? in
        matter(
          "\(key), \(EventName.states[side])",
          rows.map { $0.filter { $0.side == side } }
        )
      }
      // A figure of no side may be of either, and is held against its like only.
      return (parts + [matter(key, rows.map { $0.filter { $0.side == nil } })]).compactMap(\.self)
    }
  }

  private func matter(_ name: String, _ rows: [[AccountFigure]]) -> Matter? {
    guard rows.count(where: { !$0.isEmpty }) > 1 else { return nil }
    return Matter(kind: .figure, name: name, questions: [question(rows)])
  }

  private func question(_ rows: [[AccountFigure]]) -> Question {
    var values: [String: FigureValue] = [:]
    let answers = zip(rows, accounts).map { figures, account -> [Answer] in
      var seen: Set<String> = []
      return figures.compactMap { figure in
        let text = Self.text(figure.value)
        values[text] = figure.value
        guard seen.insert(text).inserted else { return nil }
        let sentence = account.index.sentence(of: figure.annotation.passage)
        return Answer(value: text, place: account.index.place(sentence))
      }
    }
    let question = QuestionMaker.question("how many", answers) { left, right in
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

  private static func text(_ figure: FigureValue) -> String {
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
