/// A date as a source wrote it, with the days that it can mean.
public struct HistoricalDate: Hashable, Sendable {
  /// The text as it was given.
  public let written: String
  /// The ways to read it, the likeliest first; there is at least one.
  public let readings: [DateReading]
  /// What is to be said about it: halves that do not match, an era's year that is another.
  public let notes: [String]

  /// Reads a date in English, Russian or Japanese words, or in EDTF.
  ///
  /// - Parameters:
  ///   - text: The date, without words around it.
  ///   - context: What is known beside the words.
  /// - Throws: ``HistoricalDateError`` when the text is not understood, or no calendar has such a day.
  public init(
    _ text: String,
    context: DateContext = DateContext()
  ) throws(HistoricalDateError) {
    let trimmed = Self.trimmed(text)
    var resolver = DateResolver(text: trimmed, context: context)
    let time: WrittenTime
    do throws(DateTextError) {
      time = try WrittenTime(trimmed)
    } catch {
      throw .text(error)
    }
    readings = try resolver.readings(of: time)
    written = text
    notes = resolver.notes
  }

  private static func trimmed(_ text: String) -> String {
    let spaces: Set<Unicode.Scalar> = [" ", "\t", "\u{3000}", "\u{A0}", "\n", "\r"]
    var scalars = Substring(text).unicodeScalars
    while let first = scalars.first, spaces.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, spaces.contains(last) { scalars.removeLast() }
    return String(scalars)
  }
}

/// Why a date cannot be read.
public enum HistoricalDateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The words are not understood.
  case text(DateTextError)
  /// There is no such day.
  case date(DateError)

  /// The form that is printed.
  public var description: String {
    switch self {
    case .text(let error): error.description
    case .date(let error): error.description
    }
  }
}

extension WrittenTime {
  /// Reads EDTF, Japanese, or English and Russian words.
  init(_ text: String) throws(DateTextError) {
    try self.init(reading: text)
    guard dates.allSatisfy({ $0.year != nil }) else {
      throw DateTextError(offset: text.utf8.count, found: "", expected: "a year")
    }
  }

  /// The dates of which it consists.
  private var dates: [WrittenDate] {
    switch self {
    case .edtf: []
    case .date(let date), .before(let date), .after(let date): [date]
    case .dual(let first, let second), .range(let first, let second),
      .between(let first, let second):
      [first, second]
    }
  }

  private init(reading text: String) throws(DateTextError) {
    let notation: EDTFError
    do throws(EDTFError) {
      self = .edtf(try EDTF(text))
      return
    } catch {
      notation = error
    }
    if JapaneseParser.isJapanese(text) {
      self = try JapaneseParser.time(text.utf8.span)
      return
    }
    do throws(DateTextError) {
      var parser = WordsParser(text)
      self = try parser.time()
    } catch {
      throw Self.isNotation(text) ? DateTextError(notation, in: text) : error
    }
  }

  /// Whether a text has the look of EDTF, so that its errors are those of EDTF: 1904-02-30, 1904/19O5.
  private static func isNotation(_ text: String) -> Bool {
    var digits = 0
    var marks = 0
    var dots = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "."): dots += 1
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "X"), UInt8(ascii: "Y"),
        UInt8(ascii: "E"), UInt8(ascii: "S"), UInt8(ascii: "T"), UInt8(ascii: "Z"),
        UInt8(ascii: "?"), UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: ":"),
        UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "{"), UInt8(ascii: "}"):
        marks += 1
      default: return false
      }
    }
    return digits >= 4 && marks > 0 && dots % 2 == 0
  }
}

extension DateTextError {
  /// The error of a text that is EDTF but for one place.
  fileprivate init(_ error: EDTFError, in text: String) {
    let found =
      switch error.found {
      case .end: ""
      case .character(let scalar): String(scalar)
      case .number(let number): twoDigits(number)
      case .expression: String(decoding: text.utf8.dropFirst(error.offset), as: UTF8.self)
      }
    self.init(offset: error.offset, found: found, expected: error.expected.description)
  }
}

extension JapaneseDate {
  /// Reads a day in Japanese: 文化三年九月十一日, 明治38年9月5日.
  ///
  /// - Parameter text: The date; it must give era, year, month and day.
  /// - Throws: ``HistoricalDateError`` when the text is not understood, or there is no such day.
  public init(_ text: String) throws(HistoricalDateError) {
    let time: WrittenTime
    do throws(DateTextError) {
      time = try JapaneseParser.time(text.utf8.span)
    } catch {
      throw .text(error)
    }
    guard case .date(let date) = time, case .era(let era) = date.count, let year = date.year,
      let month = date.month, let day = date.day
    else {
      let expected = "one day by era, year, month and day"
      throw .text(DateTextError(offset: 0, found: text, expected: expected))
    }
    do throws(DateError) {
      try self.init(
        era: era,
        year: year,
        month: month,
        isLeapMonth: date.isLeapMonth,
        day: day,
        allowsRetroactive: true
      )
    } catch {
      throw .date(error)
    }
  }
}
