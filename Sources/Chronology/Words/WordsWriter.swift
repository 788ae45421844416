/// Writes expressions of EDTF in words.
struct WordsWriter {
  let language: DateLanguage
  let calendar: CalendarName

  /// Chooses by language.
  func pick(_ english: String, _ russian: String, _ japanese: String) -> String {
    switch language {
    case .english: english
    case .russian: russian
    case .japanese: japanese
    }
  }

  func text(_ date: EDTFDate) -> String {
    // Vague parts of a year say themselves that they are about so much.
    if date.precision == .season, (37...39).contains(date.monthDigits.value),
      date.qualification == .approximate, !date.hasUnspecifiedDigits
    {
      return season(date)
    }
    if language == .russian, date.qualification.contains(.approximate) {
      return doubt(genitive(date), date.qualification)
    }
    return doubt(plain(date), date.qualification)
  }

  /// A date as it stands after «с» and «около»: months in the genitive.
  func genitive(_ date: EDTFDate) -> String {
    guard language == .russian, calendar == .gregorian, date.precision == .month,
      let month = date.month, !date.hasUnspecifiedDigits
    else { return plain(date) }
    return "\(MonthNames.russianGenitive[month - 1]) \(year(yearText(date.year)))"
  }

  /// Puts about and perhaps to a date.
  func doubt(_ text: String, _ qualification: EDTFQualification) -> String {
    var result = text
    if qualification.contains(.approximate) {
      result = pick("about \(result)", "около \(result)", "\(result)頃")
    }
    if qualification.contains(.uncertain) {
      result += pick("?", "?", "？")
    }
    return result
  }

  /// The date without doubt.
  func plain(_ date: EDTFDate) -> String {
    if let text = unspecified(date) { return text }
    switch date.precision {
    case .day where !date.hasUnspecifiedDigits, .second where !date.hasUnspecifiedDigits:
      return day(date.earliest)
    case .year where date.year.significantDigits > 0:
      let (first, last) = (date.year.earliest, date.year.latest)
      let estimate = yearText(Int(date.year.value ?? first))
      return pick(
        "some year from \(first) to \(last), perhaps \(estimate)",
        "какой-то год с \(first) по \(last), возможно \(estimate)",
        "\(first)年から\(last)年のいずれか、おそらく\(estimate)年"
      )
    case .month where calendar == .gregorian && !date.hasUnspecifiedDigits:
      return month(date.month ?? 1, yearText(date.year))
    case .season where !date.hasUnspecifiedDigits:
      return season(date)
    case .year
    where !date.hasUnspecifiedDigits && (calendar == .gregorian || date.year.value == nil):
      return year(yearText(date.year))
    default:
      guard date.hasUnspecifiedDigits else { return span(date.earliest, date.latest) }
      return pick("some time ", "когда-то ", "時期不詳、") + span(date.earliest, date.latest)
    }
  }

  /// Decades and centuries; nil for other dates.
  private func unspecified(_ date: EDTFDate) -> String? {
    guard date.precision == .year, !date.year.isNegative, !date.year.isLong else { return nil }
    let start = Int(date.year.magnitude)
    switch date.year.unspecifiedPlaces {
    case 1: return pick("the \(start)s", "\(start)-е годы", "\(start)年代")
    case 3: return century(start / 100 + 1)
    default: return nil
    }
  }

  func century(_ number: Int) -> String {
    pick("the \(ordinal(number)) century", "\(roman(number)) век", "\(number)世紀")
  }

  // MARK: Years, months, days

  /// A year with its mark: 1904, 1904 г., 1904年.
  func year(_ text: String) -> String {
    // «г.» stands before «до н. э.».
    let era = " до н. э."
    let russian = text.hasSuffix(era) ? "\(text.dropLast(era.count)) г.\(era)" : "\(text) г."
    return pick(text, russian, "\(text)年")
  }

  func yearText(_ year: EDTFYear) -> String {
    guard let value = year.value else { return "\(year.earliest)–\(year.latest)" }
    return yearText(Int(value))
  }

  func yearText(_ value: Int) -> String {
    guard value <= 0 else { return "\(value)" }
    return pick("\(1 - value) BC", "\(1 - value) до н. э.", "紀元前\(1 - value)")
  }

  func month(_ month: Int, _ year: String) -> String {
    pick(
      "\(MonthNames.english[month - 1]) \(year)",
      "\(MonthNames.russian[month - 1]) \(self.year(year))",
      "\(year)年\(month)月"
    )
  }

  /// One day in the calendar asked for.
  func day(_ day: RataDie) -> String {
    switch calendar {
    case .gregorian:
      let date = GregorianDate(day)
      return western(date.year, date.month, date.day)
    case .julian:
      let date = JulianDate(day)
      let text = western(date.year, date.month, date.day)
      return pick("\(text) O.S.", "\(text) ст. ст.", "ユリウス暦\(text)")
    case .japanese:
      guard let date = JapaneseDate(day) else { break }
      return japanese(date)
    case .chinese, .korean:
      guard let lunisolar = calendar.lunisolar, let date = ReignDate(lunisolar, day) else { break }
      return reign(date)
    case .republican:
      guard let date = RepublicanDate(day) else { break }
      guard language == .russian, date.month <= 12 else { return "\(date)" }
      return "\(date.day) \(MonthNames.russianRepublican[date.month - 1]) \(roman(date.year)) г."
    case .byzantine:
      guard let date = ByzantineDate(day) else { break }
      return pick(
        "\(date.day) \(MonthNames.english[date.month - 1]) \(date.year) anno mundi",
        "\(date.day) \(MonthNames.russianGenitive[date.month - 1]) \(date.year) г. от сотворения мира",
        "世界創造紀元\(date.year)年\(date.month)月\(date.day)日"
      )
    }
    return WordsWriter(language: language, calendar: .gregorian).day(day)
  }

  private func western(_ year: Int, _ month: Int, _ day: Int) -> String {
    let year = yearText(year)
    return pick(
      "\(day) \(MonthNames.english[month - 1]) \(year)",
      "\(day) \(MonthNames.russianGenitive[month - 1]) \(self.year(year))",
      "\(year)年\(month)月\(day)日"
    )
  }

  private func japanese(_ date: JapaneseDate) -> String {
    if date.rataDie >= JapaneseDate.firstGregorianDay {
      return pick(
        "\(date.day) \(MonthNames.english[date.month - 1]), \(date.era.romaji) \(date.yearOfEra)",
        "\(date.day) \(MonthNames.russianGenitive[date.month - 1]), \(date.era.russian) \(date.yearOfEra)",
        "\(date)"
      )
    }
    let leap = date.isLeapMonth
    return pick(
      "\(ordinal(date.day)) day of the \(leap ? "leap " : "")\(ordinal(date.month)) month of "
        + "\(date.era.romaji) \(date.yearOfEra)",
      "\(date.day)-й день \(leap ? "вставного " : "")\(date.month)-го месяца, \(date.era.russian) "
        + "\(date.yearOfEra)",
      "\(date)"
    )
  }

  private func reign(_ date: ReignDate) -> String {
    let leap = date.date.isLeapMonth
    return pick(
      "\(ordinal(date.date.day)) day of the \(leap ? "leap " : "")\(ordinal(date.date.month)) month of "
        + "\(date.reign.romanised) \(date.yearOfReign)",
      "\(date.date.day)-й день \(leap ? "вставного " : "")\(date.date.month)-го месяца, "
        + "\(date.reign.romanised) \(date.yearOfReign)",
      "\(date)"
    )
  }

  /// From one day to another.
  func span(_ first: RataDie, _ last: RataDie) -> String {
    if let whole = whole(first, last) { return whole }
    return first == last
      ? day(first)
      : pick(
        "from \(day(first)) to \(day(last))",
        "с \(day(first)) по \(day(last))",
        "\(day(first))から\(day(last))"
      )
  }
}

/// A number below 4,000 in Roman numerals.
func roman(_ number: Int) -> String {
  let values = [
    (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  var text = ""
  for (value, letters) in values {
    while rest >= value {
      text += letters
      rest -= value
    }
  }
  return text
}
