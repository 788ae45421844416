/// Times that recur: "ежегодно", "каждый год", "каждые два часа", "каждое утро", "раз в четыре года", and
/// the unit of a rate: "100 тысяч рублей в год".
struct RussianSet: TimePattern {
  static let id = "ru.time.set"
  static let summary = "A Russian time that recurs, or the unit of a rate."
  static let triggers: WordClasses = [
    .frequency, .timePointer, .timePreposition, .timeAttribute,
  ]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if text.isWord(index, "в") { return rate(in: text, at: index) }
    if let term = text.term(at: index, of: .frequency) {
      return TimeMatch(term.tokens, .set(term.entry.value(as: .frequency) ?? ""))
    }
    if text.value(at: index, as: .timeAttribute) == "TIMES", text.isWord(index + 1, "в"),
      let length = length(in: text, at: index + 2)
    {
      return TimeMatch(index..<length.end, .set(length.value))
    }
    guard text.value(at: index, as: .timePointer) == "EACH" else { return nil }
    if let part = text.value(at: index + 1, as: .dayPart) {
      return TimeMatch(index..<index + 2, .set("XXXX-XX-XXT" + part), takesLead: true)
    }
    if let day = text.value(at: index + 1, as: .weekday), text.bytes(of: index + 1).count > 4 {
      return TimeMatch(index..<index + 2, .set("XXXX-WXX-" + day), takesLead: true)
    }
    guard let length = length(in: text, at: index + 1) else { return nil }
    return TimeMatch(index..<length.end, .set(length.value))
  }

  /// Reads one unit or several: "год", "четыре года".
  private static func length(
    in text: TokenizedDocument,
    at index: Int
  ) -> (value: String, end: Int)? {
    let number = NumberReading.number(in: text, at: index)
    let place = number?.end ?? index
    guard let unit = text.value(at: place, as: .timeUnit), !unit.isEmpty,
      text.bytes(of: place).count > 4
    else { return nil }
    let amount = DurationValue.amount(number?.value ?? 1)
    return (DurationValue.text(amount, unit), place + 1)
  }

  /// How many tokens back the number of a rate may stand.
  private static let reach = 4

  /// "в год" after a number of things, at the end of its phrase: "в год смерти" is a date.
  private static func rate(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let unit = text.value(at: index + 1, as: .timeUnit), isOne(index + 1, text),
      index > 1, endsPhrase(index + 2, text)
    else { return nil }
    // The dot of "руб." ends no sentence here.
    var before = index - 1
    if text.isMark(before, "."), text.tokens[before - 1].classes.contains(.unit) { before -= 1 }
    guard text.tokens[before].kind == .word else { return nil }
    while before >= max(0, index - reach), text.tokens[before].kind != .mark {
      let token = text.tokens[before]
      guard token.classes.isDisjoint(with: [.timePreposition, .month, .timeUnit]) else {
        return nil
      }
      if token.kind == .number || token.classes.contains(.number) {
        return TimeMatch(index..<index + 2, .set(DurationValue.text("1", unit)))
      }
      before -= 1
    }
    return nil
  }

  private static func isOne(_ index: Int, _ text: TokenizedDocument) -> Bool {
    let bytes = text.bytes(of: index)
    // "60 км в час", "120 ударов в минуту": a speed, no time that recurs.
    return ["год", "месяц", "неделю", "день", "сутки", "квартал"]
      .contains { bytes.elementsEqual($0.utf8) }
  }

  private static func endsPhrase(_ index: Int, _ text: TokenizedDocument) -> Bool {
    guard index < text.tokens.count, text.tokens[index].gap < .block else { return true }
    return text.tokens[index].kind == .mark
      || !text.tokens[index].classes.isDisjoint(with: [.functionWord, .timePreposition])
  }
}
