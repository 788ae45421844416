/// How many, or how much: a number or range with the words that bound it.
///
/// "about 62,000", "between 500 and 1,000", "two to three million", "hundreds of thousands of", "two
/// dozen", "half of", "two-thirds of", "one in ten", "three to one".
struct AmountReader {
  let text: TokenizedDocument

  /// An amount as the text gives it.
  struct Amount {
    var low: Double?
    var high: Double?
    var isApproximate = false
    /// The unit that the number itself carries: a currency, `share` or `ratio`.
    var unit: String?
    /// Its tokens, with the words that bound it.
    var tokens: Range<Int>
    /// The token at which the number itself begins.
    var number: Int
    /// Whether a round noun ("hundreds of") stands for a number.
    var isVague = false
  }

  /// Words after which a number names one thing and counts none: "page 10", "Hill 203".
  private static let designators: WordChoice = [
    "page", "pages", "p", "pp", "chapter", "chapters", "no", "nos", "number", "article", "articles",
    "section", "sections", "volume", "vol", "vols", "unit", "hill", "type", "order", "line", "note",
    "notes", "phase", "room", "route", "class", "clause", "paragraph", "appendix", "annex", "table",
    "figure", "fig", "plate", "part", "book", "act", "scene", "protocol", "resolution", "directive",
    "model", "mark", "camp", "height", "point", "item", "folio", "document", "fond", "opus",
    "verse",
  ]

  /// Returns the amount that begins at token `index`; nil when none does.
  func amount(at index: Int) -> Amount? {
    var start = index
    var bound: String?
    var isApproximate = false
    // "more than about 500": a bound and a nearness.
    for _ in 0..<2 {
      guard let term = text.term(at: start, of: .approximator) else { break }
      let value = term.entry.value(as: .approximator)
      if value == "APPROX" { isApproximate = true } else if value != "EXACT" { bound = value }
      start = term.tokens.upperBound
    }
    guard var amount = bare(at: start) else { return nil }
    amount.tokens = index..<amount.tokens.upperBound
    amount.isApproximate = amount.isApproximate || isApproximate
    var end = amount.tokens.upperBound
    // "40-odd guns".
    let odd = text.isMark(end, "-") && text.tokens[end].gap == .none ? end + 1 : end
    if text.isWord(odd, "odd"), amount.unit == nil {
      amount.isApproximate = true
      amount.tokens = index..<odd + 1
      end = odd + 1
    }
    // "300 or more", "a hundred or so".
    if text.isWord(end, "or") || text.isWord(end, "and"),
      let term = text.term(at: end, of: .approximator)
    {
      let value = term.entry.value(as: .approximator)
      if value == "APPROX" { amount.isApproximate = true } else { bound = bound ?? value }
      amount.tokens = index..<term.tokens.upperBound
    }
    switch bound {
    case "MORE_THAN", "EQUAL_OR_MORE": amount.high = nil
    case "LESS_THAN", "EQUAL_OR_LESS": amount.low = amount.isVague ? amount.low : nil
    default: break
    }
    return amount.low == nil && amount.high == nil ? nil : amount
  }

  private func bare(at index: Int) -> Amount? {
    guard index < text.tokens.count else { return nil }
    if let part = halfOfRound(at: index) ?? partOfRound(at: index) { return part }
    if let share = share(at: index) ?? vague(at: index) { return share }
    var start = index
    var currency: String?
    if text.tokens[start].kind == .mark, let unit = text.value(at: start, as: .unit),
      start + 1 < text.tokens.count, text.tokens[start + 1].kind == .number
    {
      currency = unit
      start += 1
    }
    let article = text.isWord(start, "a") && isRound(start + 1)
    if article { start += 1 }
    guard var first = number(at: start),
      article || isQuantity(start, from: index) || currency != nil && scale(at: first.end) != nil
    else { return nil }
    // "£20m", "$3bn": short for millions and billions behind a sum only.
    if currency != nil, let scale = scale(at: first.end) {
      first = (first.value * scale, first.end + 1)
    }
    var amount = Amount(
      low: first.value,
      high: first.value,
      unit: currency,
      tokens: index..<first.end,
      number: start
    )
    if let ratio = ratio(at: first.end, of: first.value) {
      amount.low = first.value / ratio.value
      amount.high = amount.low
      amount.unit = "ratio"
      amount.tokens = index..<ratio.end
    } else if let last = rangeEnd(at: first.end, after: index, from: first.value) {
      amount.low = last.low
      amount.high = last.high
      amount.tokens = index..<last.end
    }
    return amount
  }

  /// What a short form joined to a sum multiplies it by: "£20m", "$3bn".
  private func scale(at index: Int) -> Double? {
    guard index < text.tokens.count, text.tokens[index].gap == .none else { return nil }
    if text.isWord(index, "m") { return 1e6 }
    return text.isWord(index, "bn") ? 1e9 : text.isWord(index, "k") ? 1e3 : nil
  }

  /// "half a million", "a half million", "half a dozen"; "half a league".
  private func halfOfRound(at index: Int) -> Amount? {
    let half = text.isWord(index, "a") ? index + 1 : index
    guard text.isWord(half, "half") else { return nil }
    let isBeforeArticle =
      half == index && (text.isWord(half + 1, "a") || text.isWord(half + 1, "an"))
    let round = isBeforeArticle ? half + 2 : half + 1
    if isBeforeArticle, isMeasured(round) { return part(0.5, of: index..<round) }
    guard isRound(round), let number = number(at: round) else { return nil }
    return Amount(
      low: number.value / 2,
      high: number.value / 2,
      isApproximate: true,
      tokens: index..<number.end,
      number: index
    )
  }

  /// A part of one measure, whose unit stands behind the tokens.
  private func part(_ value: Double, of tokens: Range<Int>) -> Amount {
    Amount(low: value, high: value, tokens: tokens, number: tokens.lowerBound)
  }

  /// "A quarter of a million", "three quarters of a million", "a quarter of a mile".
  private func partOfRound(at index: Int) -> Amount? {
    let count =
      text.isWord(index, "a") ? 1 : text.value(at: index, as: .number).flatMap { Double($0) }
    guard let count, count < 10,
      let part = text.value(at: index + 1, as: .fraction).flatMap({ Double($0) }),
      text.isWord(index + 2, "of"), text.isWord(index + 3, "a")
    else { return nil }
    if isMeasured(index + 4) { return self.part(count * part, of: index..<index + 4) }
    guard isRound(index + 4), let number = number(at: index + 4) else { return nil }
    return Amount(
      low: count * part * number.value,
      high: count * part * number.value,
      isApproximate: true,
      tokens: index..<number.end,
      number: index
    )
  }

  /// A number, with a dozen or score that multiplies it: "two dozen".
  private func number(at index: Int) -> (value: Double, end: Int)? {
    guard let number = spaced(at: index) ?? NumberReading.number(in: text, at: index) else {
      return nil
    }
    if number.value >= 1, number.value < 100,
      text.isWord(number.end, "dozen") || text.isWord(number.end, "score")
    {
      return (number.value * (text.isWord(number.end, "dozen") ? 12 : 20), number.end + 1)
    }
    return number
  }

  /// "50 000" as many write it who do not part thousands by commas; not "in 1905 200 men", nor the calibre
  /// of "20 100-pounders", nor a day and the number behind it.
  private func spaced(at index: Int) -> (value: Double, end: Int)? {
    guard let number = NumberReading.spaced(in: text, at: index),
      number.end >= text.tokens.count || text.tokens[number.end].gap != .none
        || !text.isMark(number.end, anyOf: Marks.dashes),
      index == 0 || !text.tokens[index - 1].classes.contains(.month)
    else { return nil }
    return number
  }

  private func isRound(_ index: Int) -> Bool {
    text.isWord(index, "hundred") || text.isWord(index, "thousand") || text.isWord(index, "million")
      || text.isWord(index, "billion") || text.isWord(index, "dozen")
      || text.isWord(index, "score")
  }

  /// Whether the number can be a quantity: not joined to letters, nor a day, nor the number of a
  /// thing, nor a word of a name.
  private func isQuantity(_ index: Int, from start: Int) -> Bool {
    let token = text.tokens[index]
    if index > 0 {
      let before = text.tokens[index - 1]
      if token.gap == .none, before.kind == .word || before.isMark("-") || before.isMark(".") {
        return false
      }
      if token.gap <= .space, isDesignator(start - 1) { return false }
    }
    if token.kind == .word {
      guard text.value(at: index, as: .ordinal) == nil else { return false }
      if text.isWord(index, "one") { return isRound(index + 1) || isMeasured(index + 1) }
      let isFirst = text.sentences[text.sentence(of: index)].lowerBound == index
      if token.letterCase == .capitalised, !isFirst, index == start { return false }
      // "half", "quarter": a share is read elsewhere.
      return (NumberReading.number(in: text, at: index)?.value ?? 0) >= 1
    }
    guard index + 1 < text.tokens.count else { return true }
    let next = text.tokens[index + 1]
    return next.gap != .none || next.kind == .mark
  }

  private func isDesignator(_ index: Int) -> Bool {
    guard index >= 0 else { return false }
    if text.isMark(index, "#") { return true }
    let word = text.isMark(index, ".") ? index - 1 : index
    return text.isWord(word, anyOf: Self.designators)
  }

  private func isMeasured(_ index: Int) -> Bool {
    text.term(at: index, of: .unit) != nil
      && text.tokens[index].classes.isDisjoint(with: .functionWord)
  }

  /// "500 to 700", "60–70", "between 500 and 1,000", "two to three million".
  private func rangeEnd(
    at index: Int,
    after start: Int,
    from first: Double
  ) -> (low: Double, high: Double, end: Int)? {
    let joins =
      text.isWord(index, "to") || text.isWord(index, "or")
      || text.isMark(index, anyOf: Marks.dashes)
      || text.isWord(index, "and") && (start..<index).contains { text.isWord($0, "between") }
      || text.isWord(index, "and") && text.isWord(start - 1, "between")
    // "Between eight and about 150".
    let second = text.term(at: index + 1, of: .approximator)
    let next = second.map { $0.entry.value(as: .approximator) == "APPROX" } ?? false
    guard joins,
      let last = number(at: next ? second?.tokens.upperBound ?? index + 1 : index + 1)
    else { return nil }
    var low = first
    // "two to three million": the scale is that of both.
    if let factor = factor(before: last.end), first < 1000, factor > first,
      first * factor < last.value
    {
      low = first * factor
    }
    return last.value > low ? (low, last.value, last.end) : nil
  }

  private func factor(before end: Int) -> Double? {
    guard let value = text.value(at: end - 1, as: .number).flatMap({ Double($0) }), value >= 1000
    else { return nil }
    return value
  }

  /// "three to one"; "a ratio of 3:2", where a word tells that it is one.
  private func ratio(at index: Int, of first: Double) -> (value: Double, end: Int)? {
    if text.isMark(index, ":"), text.tokens[index].gap == .none,
      let second = NumberReading.digits(in: text, at: index + 1), (2...100).contains(second.value),
      first >= 1, first <= 100, !text.isMark(index + 2, ":"), !text.isMark(index - 2, ":"),
      (max(0, index - Self.ratioReach)..<index).contains(where: {
        text.isWord($0, anyOf: Self.ratios)
      })
    {
      return (Double(second.value), index + 2)
    }
    guard text.isWord(index, "to") || text.isMark(index, ":"),
      text.isWord(index + 1, "one") || NumberReading.digits(in: text, at: index + 1)?.value == 1,
      first > 1
    else { return nil }
    return (1, index + 2)
  }

  private static let ratioReach = 8
  private static let ratios: WordChoice = [
    "ratio", "ratios", "odds", "proportion", "proportions", "outnumbered",
  ]

  /// "half of them", "two-thirds of the army", "a third of", "one in ten".
  private func share(at index: Int) -> Amount? {
    if text.isWord(index, "one"), text.isWord(index + 1, "in") || text.isWord(index + 1, "out") {
      var next = index + 2
      while text.isWord(next, "of") || text.isWord(next, "every") { next += 1 }
      guard let whole = NumberReading.number(in: text, at: next), whole.value > 1,
        whole.value <= 1000
      else { return nil }
      return shareAmount(1 / whole.value, tokens: index..<whole.end)
    }
    var next = index
    var count = 1.0
    let hasArticle = text.isWord(index, "a") || text.isWord(index, "an")
    if hasArticle {
      next += 1
    } else if let value = text.value(at: index, as: .number).flatMap({ Double($0) }), value >= 1,
      value < 10
    {
      count = value
      next += 1
      if text.isMark(next, anyOf: Marks.dashes), text.tokens[next].gap == .none { next += 1 }
    }
    guard let part = text.value(at: next, as: .fraction).flatMap({ Double($0) }),
      next > index || text.isWord(next, "half"), next < text.tokens.count
    else { return nil }
    let isHalf = text.isWord(next, "half")
    guard
      text.isWord(next + 1, "of") || isHalf && text.isWord(next + 1, "the")
        || standsAlone(next + 1, from: index),
      count * part <= 1
    else { return nil }
    return shareAmount(count * part, tokens: index..<next + 1)
  }

  /// Whether a share has no noun: a helping verb or a fate follows ("a third were unfit"), or a mark behind
  /// "by" and the like ("fell by a third.").
  private func standsAlone(_ next: Int, from start: Int) -> Bool {
    guard next < text.tokens.count, text.tokens[next].kind == .word else {
      return text.isWord(start - 1, anyOf: Self.nearly)
    }
    return text.isWord(next, anyOf: StateActors.auxiliaries)
      || text.tokens[next].classes.contains(.fate) || text.hasEnding(next, "ed")
      || text.isWord(start - 1, "by") && text.tokens[next].classes.contains(.functionWord)
  }

  private static let nearly: WordChoice = ["by", "nearly", "almost", "about", "than", "roughly"]

  private func shareAmount(_ value: Double, tokens: Range<Int>) -> Amount {
    Amount(low: value, high: value, unit: "share", tokens: tokens, number: tokens.lowerBound)
  }

  /// "hundreds of thousands of", "several thousand", "dozens of".
  private func vague(at index: Int) -> Amount? {
    if let term = text.term(at: index, of: .quantityWord),
      isRound(term.tokens.upperBound),
      let value = NumberReading.number(in: text, at: term.tokens.upperBound)
    {
      return vagueAmount(value.value, tokens: index..<value.end)
    }
    guard let first = roundPlural(index) else { return nil }
    // "Thousands starved": what became of them follows.
    guard text.isWord(index + 1, "of") else {
      return standsAlone(index + 1, from: index) && !text.isWord(index, "tens")
        ? vagueAmount(first, tokens: index..<index + 1) : nil
    }
    if let second = roundPlural(index + 2), second > first || text.isWord(index, "tens") {
      return vagueAmount(first * second, tokens: index..<index + 3)
    }
    return text.isWord(index, "tens") ? nil : vagueAmount(first, tokens: index..<index + 1)
  }

  private func roundPlural(_ index: Int) -> Double? {
    if text.isWord(index, "tens") { return 10 }
    guard text.isWord(index, anyOf: Self.roundPlurals) else { return nil }
    return text.value(at: index, as: .number).flatMap { Double($0) }
  }

  private static let roundPlurals: WordChoice = [
    "dozens", "scores", "hundreds", "thousands", "millions", "billions",
  ]

  private func vagueAmount(_ value: Double, tokens: Range<Int>) -> Amount {
    Amount(
      low: value,
      high: nil,
      isApproximate: true,
      tokens: tokens,
      number: tokens.lowerBound,
      isVague: true
    )
  }
}
