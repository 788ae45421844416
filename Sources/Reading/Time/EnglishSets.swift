/// Times that recur: "daily", "every year", "per month", "each week", "every four years", "twice a
/// year", "each spring".
struct EnglishSet: TimePattern {
  static let id = "en.time.set"
  static let summary = "A time that recurs."
  static let triggers: WordClasses = [.frequency, .timePointer, .quantityWord, .number]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let term = text.term(at: index, of: .frequency) {
      // "Edward Daily", "the Weekly": a name.
      guard
        text.tokens[index].letterCase != .capitalised
          || text.sentences[text.sentence(of: index)].lowerBound == index
      else { return nil }
      return TimeMatch(term.tokens, .set(term.entry.value(as: .frequency) ?? ""))
    }
    if let rate = rate(in: text, at: index) { return rate }
    guard text.value(at: index, as: .timePointer) == "EACH" else { return nil }
    let next = index + 1
    if let season = text.season(at: next) {
      return TimeMatch(index..<next + 1, .set("XXXX-" + season.rawValue))
    }
    if let day = text.value(at: next, as: .weekday), text.tokens[next].isCapitalised,
      text.bytes(of: next).count > 4
    {
      return TimeMatch(index..<next + 1, .set("XXXX-WXX-" + day))
    }
    if let month = text.number(at: next, as: .month), text.tokens[next].isCapitalised {
      return TimeMatch(index..<next + 1, .set("XXXX-" + PartialDate.two(month)))
    }
    if let part = text.value(at: next, as: .dayPart) {
      return TimeMatch(index..<next + 1, .set("XXXX-XX-XXT" + part))
    }
    if text.isWord(index, "every"), let number = NumberReading.number(in: text, at: next),
      let unit = text.value(at: number.end, as: .timeUnit), !unit.isEmpty,
      text.bytes(of: number.end).last == UInt8(ascii: "s")
    {
      let amount = DurationValue.amount(number.value)
      return TimeMatch(index..<number.end + 1, .set(DurationValue.text(amount, unit)))
    }
    guard let unit = text.value(at: next, as: .timeUnit), !unit.isEmpty,
      !text.isWord(next, "second")
    else { return nil }
    return TimeMatch(index..<next + 1, .set(DurationValue.text("1", unit)))
  }

  /// "twice a year", "three times a week".
  private static func rate(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    var end = index
    if text.isWord(index, "once") || text.isWord(index, "twice") {
      end += 1
    } else if let number = NumberReading.number(in: text, at: index),
      text.isWord(number.end, "times")
    {
      end = number.end + 1
    } else {
      return nil
    }
    guard text.isWord(end, "a") || text.isWord(end, "every"), end + 1 < text.tokens.count,
      text.tokens[end + 1].gap == .space,
      let unit = text.value(at: end + 1, as: .timeUnit), !unit.isEmpty,
      text.bytes(of: end + 1).last != UInt8(ascii: "s")
    else { return nil }
    return TimeMatch(index..<end + 2, .set(DurationValue.text("1", unit)))
  }
}
