/// Russian lengths of time: "пять лет", "около 30 лет", "несколько дней назад", "в течение двух лет",
/// "год назад", "через полгода", "2,5 года", "от 5 до 10 лет", "53 часа 22 минуты".
struct RussianDuration: TimePattern {
  static let id = "ru.time.duration"
  static let summary = "A length of time in Russian, or a date so far away."
  static let triggers: WordClasses = [
    .number, .quantityWord, .approximator, .timeUnit, .timePointer, .timePreposition,
  ]
  static let openers: TimeOpeners = .digits

  /// The classes of what can begin a length, but for a preposition.
  private static let counting: WordClasses = [
    .number, .quantityWord, .approximator, .timeUnit, .timePointer,
  ]

  /// A length as it is read: how much of which unit, and where it ends.
  private struct Length {
    var amount: String
    var count: Int?
    var unit: String
    /// The token of the unit.
    var place: Int
    /// Whether a number, a quantity or a word such as "около" begins it.
    var isCounted: Bool

    var value: String { DurationValue.text(amount, unit) }
  }

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if text.tokens[index].classes.contains(.timePreposition) {
      if let range = range(in: text, at: index) { return range }
      guard !text.tokens[index].classes.isDisjoint(with: counting) else { return nil }
    }
    guard let length = length(in: text, at: index) else { return nil }
    let end = length.place + 1
    if let sign = direction(in: text, at: end) {
      guard let count = length.count, let unit = PartialDate.Unit(rawValue: length.unit) else {
        return TimeMatch(index..<end + 1, .reference(sign < 0 ? "PAST_REF" : "FUTURE_REF"))
      }
      return TimeMatch(index..<end + 1, .shift(by: sign * count, unit: unit))
    }
    if length.unit == "Y", RussianAge.isAge(from: index, to: length.place, in: text) { return nil }
    guard !isDistance(from: index, to: length.place, in: text) else { return nil }
    guard length.isCounted || isAfterPreposition(index, text) || length.unit == "6M" else {
      return nil
    }
    let whole = goingOn(length, in: text)
    return TimeMatch(index..<whole.end, .duration(whole.value), takesLead: true)
  }

  private static func length(in text: TokenizedDocument, at index: Int) -> Length? {
    var start = index
    var isCounted = false
    var isOrdered = false
    if let term = text.term(at: start, of: .approximator) {
      start = term.tokens.upperBound
      // "до дня выборов" counts nothing.
      isCounted = term.entry.value(as: .approximator) != "EQUAL_OR_LESS"
    }
    if text.value(at: start, as: .timePointer) == "ORDER" {
      start += 1
      isOrdered = true
    }
    var amount = "1"
    var count: Int? = 1
    if let number = number(in: text, at: start) {
      amount = DurationValue.amount(number.value)
      count = number.value == number.value.rounded() ? Int(number.value) : nil
      start = number.end
      isCounted = true
      // "четырёх минувших столетий", "десять последних лет".
      if start + 1 < text.tokens.count, text.tokens[start].classes.contains(.timePointer),
        isPlural(start, text), text.value(at: start + 1, as: .timeUnit) != nil
      {
        start += 1
      }
    } else if let term = text.term(at: start, of: .quantityWord) {
      (amount, count, start, isCounted) = ("X", nil, term.tokens.upperBound, true)
    } else if isOrdered {
      // "последние годы" are some, "последний год" is one.
      isCounted = true
      if isPlural(start - 1, text) { (amount, count) = ("X", nil) }
    }
    // "последние полгода" are one half year.
    if isOrdered, text.value(at: start, as: .timeUnit)?.first?.isNumber == true {
      (amount, count) = ("1", 1)
    }
    guard let unit = text.value(at: start, as: .timeUnit), !unit.isEmpty, start < text.tokens.count,
      text.bytes(of: start).count > 4 || isCounted && unit.begins(with: "T"),
      !isPart(start, text)
    else { return nil }
    // "1904 года" is a year.
    if unit == "Y", NumberReading.year(in: text, at: start - 1) != nil { return nil }
    return Length(amount: amount, count: count, unit: unit, place: start, isCounted: isCounted)
  }

  /// Reads the number of units: "5", "2,5", "2–3", "три с половиной", "23 тысячи 226".
  private static func number(
    in text: TokenizedDocument,
    at index: Int
  ) -> (value: Double, end: Int)? {
    guard var number = NumberReading.number(in: text, at: index), number.value < 100_000 else {
      return nil
    }
    if let tenths = tenths(in: text, at: number.end) {
      number = (number.value + tenths.value, tenths.end)
    } else if number.value >= 1000,
      let rest = NumberReading.digits(in: text, at: number.end), rest.value < 1000
    {
      number = (number.value + Double(rest.value), number.end + 1)
    }
    if text.isMark(number.end, anyOf: Marks.dashes), text.tokens[number.end].gap == .none {
      let next = number.end + 1
      if let later = NumberReading.number(in: text, at: next), later.value > number.value {
        number = later.value < 100_000 ? later : number
      } else {
        // "10-летия" goes on with its unit.
        number.end = next
      }
    } else if text.isWord(number.end, "с") {
      if text.isWord(number.end + 1, "половиной") {
        number = (number.value + 0.5, number.end + 2)
      } else if text.isWord(number.end + 1, "лишним") || text.isWord(number.end + 1, "небольшим") {
        number.end += 2
      }
    }
    return number
  }

  /// The decimals behind a Russian comma.
  private static func tenths(
    in text: TokenizedDocument,
    at index: Int
  ) -> (value: Double, end: Int)? {
    guard text.isMark(index, ","), text.tokens[index].gap == .none, index + 1 < text.tokens.count,
      text.tokens[index + 1].gap == .none,
      let digit = NumberReading.digits(in: text, at: index + 1), digit.count == 1
    else { return nil }
    return (Double(digit.value) / 10, index + 2)
  }

  /// Takes the smaller units that follow: "16 часов и 23 минуты".
  private static func goingOn(
    _ length: Length,
    in text: TokenizedDocument
  ) -> (value: String, end: Int) {
    var value = length.value
    var last = length
    while last.isCounted, let rank = rank(of: last.unit) {
      var next = last.place + 1
      if text.isMark(next, ",") || text.isWord(next, "и") { next += 1 }
      guard let number = number(in: text, at: next),
        let unit = text.value(at: number.end, as: .timeUnit),
        let smaller = self.rank(of: unit), smaller > rank, !isPart(number.end, text)
      else { break }
      let amount = DurationValue.amount(number.value)
      let part = DurationValue.text(amount, unit)
      value += part.dropFirst(value.contains("T") ? 2 : 1)
      last = Length(amount: amount, count: nil, unit: unit, place: number.end, isCounted: true)
    }
    return (value, last.place + 1)
  }

  /// The place of a unit among those that are told one after the other; nil for others.
  private static func rank(of unit: String) -> Int? {
    ["Y", "M", "W", "D", "TH", "TM", "TS"].firstIndex(of: unit)
  }

  /// "от 5 до 10 лет": a length between two.
  private static func range(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard text.isWord(index, "от"), let low = number(in: text, at: index + 1),
      text.isWord(low.end, "до"), let high = number(in: text, at: low.end + 1),
      high.value > low.value, let unit = text.value(at: high.end, as: .timeUnit), !unit.isEmpty,
      text.bytes(of: high.end).count > 4 || unit.begins(with: "T"),
      NumberReading.year(in: text, at: high.end - 1) == nil,
      unit != "Y" || !RussianAge.isAge(from: index, to: high.end, in: text)
    else { return nil }
    let value = DurationValue.text(DurationValue.amount(high.value), unit)
    return TimeMatch(index..<high.end + 1, .duration(value))
  }

  /// -1 for a word that counts back, 1 for one that counts on.
  private static func direction(in text: TokenizedDocument, at index: Int) -> Int? {
    if text.isWord(index, "назад") || text.isWord(index, "ранее") || text.isWord(index, "раньше") {
      return -1
    }
    return text.isWord(index, "спустя") || text.isWord(index, "позже") ? 1 : nil
  }

  /// Whether the token tells the part of an article of law, with its number behind a dot.
  private static func isPart(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.isWord(index, "ч") && text.isMark(index + 1, ".")
      && index + 2 < text.tokens.count && text.tokens[index + 2].kind == .number
  }

  /// "в десяти минутах ходьбы", "в четырёх кварталах": how far away, not how long.
  private static func isDistance(
    from index: Int,
    to unit: Int,
    in text: TokenizedDocument
  ) -> Bool {
    text.hasEnding(unit, "ах") && index < unit
      && text.isWord(index - 1, "в")
  }

  /// Whether the adjective is in the plural: "последние", "первых".
  private static func isPlural(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.hasEnding(index, anyOf: plurals)
  }

  private static let plurals: Endings = ["ие", "их", "ые", "ых", "ми"]

  /// "через год", "за неделю", "в течение месяца": a unit alone is a length after these.
  private static func isAfterPreposition(_ index: Int, _ text: TokenizedDocument) -> Bool {
    let before = text.text(of: index - 1).lowercased()
    return ["через", "за", "на", "спустя", "течение", "протяжении"].contains(before)
  }
}
