/// Times that recur: "ежегодно", "каждый год", "каждые два часа", and the unit of a rate: "100 тысяч
/// рублей в год".
struct RussianSet: TimePattern {
  static let id = "ru.time.set"
  static let summary = "A Russian time that recurs, or the unit of a rate."
  static let triggers: WordClasses = [.frequency, .timePointer, .timePreposition]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if text.isWord(index, "в") { return rate(in: text, at: index) }
    if let term = text.term(at: index, of: .frequency) {
      return TimeMatch(term.tokens, .set(term.entry.value(as: .frequency) ?? ""))
    }
    guard text.value(at: index, as: .timePointer) == "EACH" else { return nil }
    // "каждые два часа".
    let number = NumberReading.number(in: text, at: index + 1)
    let place = number?.end ?? index + 1
    guard let unit = text.value(at: place, as: .timeUnit), !unit.isEmpty else { return nil }
    let amount = DurationValue.amount(number?.value ?? 1)
    return TimeMatch(index..<place + 1, .set(DurationValue.text(amount, unit)))
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
    return ["год", "месяц", "неделю", "день", "сутки", "час", "минуту", "секунду", "квартал"]
      .contains { bytes.elementsEqual($0.utf8) }
  }

  private static func endsPhrase(_ index: Int, _ text: TokenizedDocument) -> Bool {
    guard index < text.tokens.count, text.tokens[index].gap < .block else { return true }
    return text.tokens[index].kind == .mark
      || !text.tokens[index].classes.isDisjoint(with: [.functionWord, .timePreposition])
  }
}
