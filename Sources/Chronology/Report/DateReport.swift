/// What `rashomon date` shows of one date.
///
/// `json` gives one line, `table` some lines for people; neither depends on clock or locale.
public struct DateReport: Hashable, Sendable {
  /// One reading with its day in every calendar.
  public struct Line: Hashable, Sendable {
    /// The date in EDTF.
    public let edtf: String
    /// The calendar in which it is taken to be written.
    public let calendar: String
    /// Why that calendar.
    public let reason: String
    /// The earliest day, `yyyy-mm-dd`, proleptic Gregorian; nil when open.
    public let earliest: String?
    /// The latest day; nil when open.
    public let latest: String?
    /// The day, or the two days of a span with a slash, in the Gregorian calendar.
    public let gregorian: String?
    /// The same in the Julian calendar.
    public let julian: String?
    /// The same in Japanese; nil where Japan had no era.
    public let japanese: String?
    /// Other calendars that were in force: name and date.
    public let others: [Other]
    /// The day of the week in English; nil for spans.
    public let weekday: String?
  }

  /// A date in one of the other calendars.
  public struct Other: Hashable, Sendable {
    /// The calendar.
    public let calendar: String
    /// The date in it.
    public let date: String
  }

  /// The text as it was given.
  public let input: String
  /// The readings, the likeliest first.
  public let readings: [Line]
  /// What is to be said about the date.
  public let notes: [String]

  /// Reads a date and finds it in every calendar.
  ///
  /// - Parameters:
  ///   - text: The date.
  ///   - context: What is known beside the words.
  /// - Throws: ``HistoricalDateError``.
  public init(
    _ text: String,
    context: DateContext = DateContext()
  ) throws(HistoricalDateError) {
    self.init(try HistoricalDate(text, context: context))
  }

  /// Finds a date in every calendar.
  public init(_ date: HistoricalDate) {
    input = date.written
    notes = date.notes
    readings = date.readings.map { reading in
      let first = reading.earliest
      let last = reading.latest
      return Line(
        edtf: reading.edtf.description,
        calendar: reading.calendar.rawValue,
        reason: reading.reason,
        earliest: first.map { "\(GregorianDate($0))" },
        latest: last.map { "\(GregorianDate($0))" },
        gregorian: Self.span(first, last) { "\(GregorianDate($0))" },
        julian: Self.span(first, last) { "\(JulianDate($0))" },
        japanese: Self.span(first, last, Self.japanese),
        others: Self.others(first, last),
        weekday: first.flatMap { $0 == last ? MonthNames.englishWeekdays[$0.weekday] : nil }
      )
    }
  }

  /// One day, or two with a slash; `..` where there is none.
  private static func span(
    _ first: RataDie?,
    _ last: RataDie?,
    _ text: (RataDie) -> String?
  ) -> String? {
    guard first != nil || last != nil else { return nil }
    if let first, first == last { return text(first) }
    let begin = first.map { text($0) } ?? ".."
    let end = last.map { text($0) } ?? ".."
    guard let begin, let end else { return nil }
    return "\(begin)/\(end)"
  }

  /// Both courts' eras where they differ.
  private static func japanese(_ day: RataDie) -> String? {
    guard let southern = JapaneseDate(day) else { return nil }
    guard let northern = JapaneseDate(day, court: .northern), northern != southern else {
      return "\(southern)"
    }
    return "\(southern) (\(northern))"
  }

  private static func others(_ first: RataDie?, _ last: RataDie?) -> [Other] {
    var result: [Other] = []
    func add(_ calendar: String, _ text: (RataDie) -> String?) {
      if let date = span(first, last, text) { result.append(Other(calendar: calendar, date: date)) }
    }
    add("chinese") { day in ReignDate(.chinese, day).map { "\($0)" } }
    add("korean") { day in ReignDate(.korean, day).map { "\($0)" } }
    add("republican") { day in RepublicanDate(day).map { "\($0)" } }
    // The year of the world ended in Russia with 31 December 7208.
    if let last, last < RataDie(MarchYear.julianDay(year: 1700, month: 1, day: 1)) {
      add("byzantine") { day in
        ByzantineDate(day).map { isoText(year: $0.year, month: $0.month, day: $0.day) }
      }
    }
    return result
  }
}
