/// Durations: "twenty-five years", "more than three years", "200-Year", "a century", "several
/// months", "the first ten months of 1915", "year-long", "for decades".
///
/// A plural unit alone counts for the long units, and for others after "within", "for" or "after".
struct EnglishDuration: TimePattern {
  static let id = "en.time.duration"
  static let summary = "A length of time."
  static let triggers: WordClasses = [
    .number, .timeUnit, .quantityWord, .approximator, .timePointer, .ordinal,
  ]
  static let openers: TimeOpeners = .digits

  /// A length of time: its amount, nil when left open, and where it ends.
  struct Length {
    var amount: String
    var count: Int?
    var unit: String
    var end: Int
    /// Whether an article, a number or a quantity begins it.
    var isCounted: Bool
  }

  /// The most tokens of a length, its unit among them.
  private static let longest = 16

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let part = part(in: text, at: index) { return part }
    guard let length = length(in: text, at: index), length.isCounted || isBare(index, length, text)
    else { return nil }
    var end = length.end
    // "24 years old", "26 years of age", "nine day long".
    if length.unit == "Y", text.isWord(end, "old") {
      end += 1
    } else if length.unit == "Y",
      text.isWord(end, "of"), text.isWord(end + 1, "age")
    {
      end += 2
    } else if text.isWord(end, "long"), end > 0, !text.isWord(end + 1, "before") {
      end += 1
    } else if text.isMark(end, "-"), text.isWord(end + 1, "long"), text.tokens[end].gap == .none {
      end += 2
    }
    // "a month-long rotation": the article belongs to what follows.
    let start = end > length.end && text.isWord(index, "a") ? index + 1 : index
    guard start == index else { return nil }
    let isLong = !length.isCounted && end > length.end
    if end == length.end, let match = extended(length, in: text, at: index) { return match }
    // "year-long" lasts one, "months-long" several.
    let isOne = isLong && text.bytes(of: length.end - 1).last != UInt8(ascii: "s")
    return TimeMatch(
      index..<end,
      .duration(DurationValue.text(isOne ? "1" : length.amount, length.unit))
    )
  }

  /// Takes the words after a length that say which: "two months of siege", "three days after the
  /// battle".
  ///
  /// Long vague lengths have none: "centuries of prejudice" measure the prejudice.
  private static func extended(
    _ length: Length,
    in text: TokenizedDocument,
    at index: Int
  ) -> TimeMatch? {
    // "the years before the war" are a length, and no time counted from it.
    if length.count == nil, !length.isCounted, text.isWord(index - 1, "the"),
      case let end = EnglishExtent.relation(at: length.end, in: text), end > length.end
    {
      let value = DurationValue.text(length.amount, length.unit)
      return TimeMatch(index..<end, .duration(value), takesLead: true)
    }
    guard !["DE", "CE", "ML"].contains(length.unit) else { return nil }
    let unit = PartialDate.Unit(rawValue: length.unit) ?? .day
    let value = DurationValue.text(length.amount, length.unit)
    let ofEnd = EnglishExtent.ofPhrase(at: length.end, in: text)
    if ofEnd > length.end { return TimeMatch(index..<ofEnd, .duration(value)) }
    let end = EnglishExtent.relation(at: length.end, in: text)
    // "It took six years before he": how long, and not when.
    guard end > length.end, !text.isWord(index - 1, anyOf: taking) else { return nil }
    guard text.isWord(length.end, "after") || text.isWord(length.end, "before") else {
      return TimeMatch(index..<end, .duration(value))
    }
    // "On 27 June 1950, two days after the invasion": the words tell the date before them again.
    if text.isMark(index - 1, ",") {
      return TimeMatch(index..<end, .told(PartialDate.open(unit)))
    }
    let sign = text.isWord(length.end, "after") ? 1 : -1
    return TimeMatch(
      index..<end,
      .event(
        by: length.count.map { sign * $0 },
        unit: unit,
        name: length.end + 1..<end
      )
    )
  }

  private static let taking: WordChoice = ["take", "takes", "took", "taken", "taking"]

  /// Reads a length that begins at `index`: number or quantity, unit.
  static func length(in text: TokenizedDocument, at index: Int) -> Length? {
    // Most numbers count something else: a look for the unit is cheaper than reading them.
    guard
      (index..<min(index + longest, text.tokens.count)).contains(where: {
        text.tokens[$0].classes.contains(.timeUnit)
      })
    else { return nil }
    var start = index
    if let term = text.term(at: start, of: .approximator) { start = term.tokens.upperBound }
    if let half = halfOfOne(in: text, at: start) { return half }
    if let number = NumberReading.number(in: text, at: start) {
      return counted(number, in: text)
    }
    if let term = text.term(at: start, of: .quantityWord),
      term.entry.value(as: .quantityWord) == "X"
    {
      var next = term.tokens.upperBound
      if text.isWord(next, "more") { next += 1 }
      return unit(in: text, at: next, amount: "X", count: nil)
    }
    if text.value(at: start, as: .timePointer) == "ONE" {
      if let half = halves(in: text, at: start) { return half }
      let next =
        text.isWord(start + 1, "few") || text.isWord(start + 1, "couple") ? start + 2 : start + 1
      if next > start + 1 {
        return unit(
          in: text,
          at: text.isWord(next, "of") ? next + 1 : next,
          amount: "X",
          count: nil
        )
      }
      let single = text.isWord(next, "single") || text.isWord(next, "mere") ? next + 1 : next
      if let quarter = quarter(in: text, at: single) { return quarter }
      // "a mere two years" is one length; in "a one-year tour" the article belongs to the noun, in "a
      // hundred years" to the number.
      if let number = NumberReading.number(in: text, at: single) {
        return single > start + 1 || text.isWord(start, "another")
          || number.value >= 100 && number.end == single + 1 && text.tokens[single].kind == .word
          ? counted(number, in: text) : nil
      }
      guard let one = unit(in: text, at: single, amount: "1", count: 1) else { return nil }
      return andHalf(one, in: text)
    }
    // "for some years".
    if start == index + 1, text.isWord(index, "some"), start < text.tokens.count,
      text.bytes(of: start).last == UInt8(ascii: "s")
    {
      return unit(in: text, at: start, amount: "X", count: nil)
    }
    guard start == index,
      var plain = unit(in: text, at: start, amount: "X", count: nil, isFirst: true)
    else {
      return nil
    }
    plain.isCounted = false
    return plain
  }

  private static func counted(
    _ number: (value: Double, end: Int),
    in text: TokenizedDocument
  ) -> Length? {
    guard number.value < 100_000 else { return nil }
    var value = number.value
    var end = number.end
    // "two and a half years".
    if text.isWord(end, "and") {
      let half = text.isWord(end + 1, "a") ? end + 2 : end + 1
      if text.isWord(half, "half") {
        value += 0.5
        end = half + 1
      }
    }
    if text.isMark(end, anyOf: Marks.dashes), text.tokens[end].gap == .none { end += 1 }
    // "thirty-odd years", "seven hundred odd years".
    let isOdd = text.isWord(end, "odd")
    if isOdd { end += 1 }
    // "thousands of years" are not one thousand.
    if text.hasEnding(number.end - 1, "ds"), text.tokens[number.end - 1].kind == .word,
      text.isWord(number.end, "of")
    {
      return unit(in: text, at: number.end + 1, amount: "X", count: nil)
    }
    if text.isWord(end, "more") || describes(end, in: text) { end += 1 }
    let count = value == value.rounded() && !isOdd ? Int(value) : nil
    return unit(in: text, at: end, amount: DurationValue.amount(value), count: count)
  }

  /// Whether a word only describes the units after it: "two bloody weeks", "ten brutal months".
  private static func describes(_ index: Int, in text: TokenizedDocument) -> Bool {
    guard index + 1 < text.tokens.count, text.tokens[index].kind == .word,
      text.tokens[index].letterCase == .lower, text.tokens[index].gap == .space,
      text.tokens[index + 1].gap == .space, text.bytes(of: index + 1).last == UInt8(ascii: "s"),
      text.value(at: index + 1, as: .timeUnit) != nil
    else { return false }
    return text.tokens[index].classes.isDisjoint(
      with: [.phraseEnd, .timeUnit, .timePreposition, .number, .unit, .countedNoun]
    )
  }

  /// "a quarter of a century".
  private static func quarter(in text: TokenizedDocument, at index: Int) -> Length? {
    guard text.isWord(index, "quarter"), text.isWord(index + 1, "of"),
      text.isWord(index + 2, "a"), text.isWord(index + 3, "century")
    else { return nil }
    return Length(amount: "25", count: 25, unit: "Y", end: index + 4, isCounted: true)
  }

  /// Takes "and a half" after one unit: "a century and a half" is 150 years.
  private static func andHalf(_ one: Length, in text: TokenizedDocument) -> Length {
    guard text.isWord(one.end, "and"), text.isWord(one.end + 1, "a"),
      text.isWord(one.end + 2, "half")
    else { return one }
    var length = one
    length.end += 3
    length.count = nil
    switch one.unit {
    case "CE": (length.amount, length.unit) = ("150", "Y")
    case "DE": (length.amount, length.unit) = ("15", "Y")
    default: length.amount = "1.5"
    }
    return length
  }

  /// "half a century", "half an hour": the half of one unit.
  private static func halfOfOne(in text: TokenizedDocument, at index: Int) -> Length? {
    guard text.isWord(index, "half"), text.isWord(index + 1, "a") || text.isWord(index + 1, "an"),
      let term = text.term(at: index, of: .timeUnit), term.tokens.count > 2,
      let unit = term.entry.value(as: .timeUnit)
    else { return nil }
    return Length(amount: "1", count: nil, unit: unit, end: term.tokens.upperBound, isCounted: true)
  }

  /// "half a century", "a half century" are one unit in the lists; "an hour and a half" is not read.
  private static func halves(in text: TokenizedDocument, at index: Int) -> Length? {
    guard let term = text.term(at: index + 1, of: .timeUnit), term.tokens.count > 1 else {
      return nil
    }
    return Length(
      amount: "1",
      count: nil,
      unit: term.entry.value(as: .timeUnit) ?? "",
      end: term.tokens.upperBound,
      isCounted: true
    )
  }

  private static func unit(
    in text: TokenizedDocument,
    at index: Int,
    amount: String,
    count: Int?,
    isFirst: Bool = false
  ) -> Length? {
    guard index < text.tokens.count, isFirst || text.tokens[index].gap < .block,
      let unit = text.value(at: index, as: .timeUnit), !unit.isEmpty, unit != "Q",
      !text.isWord(index, "second"), !text.isWord(index, "cent"),
      !text.isWord(index, "night") || amount != "1"
    else { return nil }
    return Length(amount: amount, count: count, unit: unit, end: index + 1, isCounted: true)
  }

  /// "for decades", "within days", "year-long".
  private static func isBare(_ index: Int, _ length: Length, _ text: TokenizedDocument) -> Bool {
    if text.isMark(length.end, "-"), text.isWord(length.end + 1, "long") { return true }
    if text.isWord(index, "decades") || text.isWord(index, "centuries")
      || text.isWord(index, "generations")
    {
      return true
    }
    // "the years following the war", "the decades before 1914".
    if text.isWord(index - 1, "the"), ["Y", "DE", "CE"].contains(length.unit),
      text.bytes(of: index).last == UInt8(ascii: "s"), index == length.end - 1,
      EnglishExtent.relation(at: length.end, in: text) > length.end
    {
      return true
    }
    // "years of conflict", but not "days of old", which is no length.
    if text.bytes(of: index).count > 4, text.bytes(of: index).last == UInt8(ascii: "s"),
      index == length.end - 1, !text.isWord(index - 1, "the"),
      EnglishExtent.ofPhrase(at: length.end, in: text) > length.end + 1
    {
      return true
    }
    return text.bytes(of: index).last == UInt8(ascii: "s")
      && text.isWord(index - 1, anyOf: measuring) && text.bytes(of: index).count > 3
  }

  /// The prepositions behind which units alone are a length: "within days".
  private static let measuring: WordChoice = ["within", "for", "after", "over"]

  /// "the next two weeks", "the last week of August", "the first three years of the war".
  private static func part(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard text.isWord(index - 1, "the") else { return nil }
    guard let pointer = text.value(at: index, as: .timePointer),
      pointer == "ORDER" || pointer == "1" || pointer == "-1"
    else { return orderedDay(in: text, at: index) }
    if let day = orderedDay(in: text, at: index) { return day }
    guard let length = length(in: text, at: index + 1) else { return nil }
    let isPlural = text.bytes(of: length.end - 1).last == UInt8(ascii: "s")
    guard isPlural || pointer == "ORDER" || text.isWord(length.end, "of") else { return nil }
    var end = length.end
    var found = length.isCounted || isPlural
    if text.isWord(end, "of"), let inner = date(in: text, at: end + 1) {
      end = inner
      found = true
    } else if case let inner = EnglishExtent.ofPhrase(at: end, in: text), inner > end,
      pointer == "ORDER" || pointer == "-1"
    {
      end = inner
      found = true
    }
    guard found else { return nil }
    let amount = length.isCounted || isPlural ? length.amount : "1"
    return TimeMatch(
      index..<end,
      .duration(DurationValue.text(amount, length.unit)),
      takesLead: true
    )
  }

  /// "on the seventh day", "the final day of the battle", "on the third evening": a day, or its
  /// part, counted within an event.
  private static func orderedDay(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    let day = index + 1
    guard
      text.value(at: index, as: .timePointer) == "ORDER"
        || text.value(at: index, as: .ordinal) != nil,
      case let part = text.value(at: day, as: .dayPart), part != nil || text.isWord(day, "day")
    else { return nil }
    let end = EnglishExtent.ofPhrase(at: day + 1, in: text)
    guard end > day + 1 || text.isWord(index - 2, "on") || text.isWord(index - 2, "of") else {
      return nil
    }
    // "On 1 July 1916, the first day of the battle": the words tell the date before them again.
    if part == nil, text.isMark(index - 2, ",") {
      return TimeMatch(index..<end, .dayTold, takesLead: true)
    }
    return TimeMatch(index..<end, .dayWithin(part: part), takesLead: true)
  }

  private static func date(in text: TokenizedDocument, at index: Int) -> Int? {
    guard index < text.tokens.count else { return nil }
    if let date = EnglishMonthDate.date(in: text, at: index) { return date.end }
    return EnglishYear.match(in: text, at: index)?.tokens.upperBound
  }
}
