extension WordsWriter {
  /// Parts of years.
  func season(_ date: EDTFDate) -> String {
    let year = yearText(date.year)
    let isVague = date.qualification.contains(.approximate)
    switch date.season {
    case .spring, .northernSpring, .southernSpring:
      return season("spring", "весна", "春", year)
    case .summer, .northernSummer, .southernSummer:
      return season("summer", "лето", "夏", year)
    case .autumn, .northernAutumn, .southernAutumn:
      return season("autumn", "осень", "秋", year)
    case .winter, .northernWinter, .southernWinter:
      return season("winter", "зима", "冬", year)
    case .firstThird where isVague: return pick("early \(year)", "начало \(year) г.", "\(year)年初め")
    case .secondThird where isVague: return pick("mid \(year)", "середина \(year) г.", "\(year)年半ば")
    case .lastThird where isVague: return pick("late \(year)", "конец \(year) г.", "\(year)年末")
    case .firstHalf: return half(1, pick("of \(year)", "\(year) г.", "\(year)年"))
    case .secondHalf: return half(2, pick("of \(year)", "\(year) г.", "\(year)年"))
    default:
      let number = Int(date.monthDigits.value)
      let isQuarter = number <= 36
      let part = number - (isQuarter ? 32 : 36)
      let names = ["first", "second", "third", "fourth"]
      let russian = ["первая", "вторая", "третья", "четвёртая"]
      return pick(
        "\(names[part - 1]) \(isQuarter ? "quarter" : "third") of \(year)",
        "\(russian[part - 1]) \(isQuarter ? "четверть" : "треть") \(year) г.",
        "\(year)年第\(part)\(isQuarter ? "四半期" : "三半期")"
      )
    }
  }

  private func season(_ english: String, _ russian: String, _ japanese: String, _ year: String)
    -> String
  {
    pick("\(english) \(year)", "\(russian) \(year) г.", "\(year)年\(japanese)")
  }

  private func half(_ number: Int, _ whole: String) -> String {
    pick(
      "\(number == 1 ? "first" : "second") half \(whole)",
      "\(number == 1 ? "первая" : "вторая") половина \(whole)",
      "\(whole)\(number == 1 ? "前半" : "後半")"
    )
  }

  func text(_ interval: EDTFInterval) -> String {
    if let text = part(interval) { return text }
    switch (interval.start, interval.end) {
    case (.date(let first), .date(let last)):
      if first.qualification == last.qualification, !first.hasUnspecifiedDigits,
        !last.hasUnspecifiedDigits, let whole = whole(first.earliest, last.latest)
      {
        return doubt(whole, first.qualification)
      }
      return range(first, last)
    case (.date(let first), .open):
      return pick("after \(text(first))", "после \(text(first))", "\(text(first))以降")
    case (.date(let first), .unknown):
      return pick(
        "from \(text(first)) to an unknown end",
        "с \(text(first)), конец неизвестен",
        "\(text(first))から（終わりは不明）"
      )
    case (.open, .date(let last)):
      return pick("before \(text(last))", "до \(text(last))", "\(text(last))以前")
    case (.unknown, .date(let last)):
      return pick(
        "from an unknown begin to \(text(last))",
        "по \(text(last)), начало неизвестно",
        "\(text(last))まで（初めは不明）"
      )
    default:
      return "\(interval)"
    }
  }

  private func range(_ first: EDTFDate, _ last: EDTFDate) -> String {
    if calendar == .gregorian, first.qualification.isEmpty, last.qualification.isEmpty,
      first.precision == .day, last.precision == .day, first.year == last.year,
      let day = first.day, let lastDay = last.day, let month = first.month, month == last.month
    {
      let year = yearText(first.year)
      return pick(
        "\(day)–\(lastDay) \(MonthNames.english[month - 1]) \(year)",
        "\(day)–\(lastDay) \(MonthNames.russianGenitive[month - 1]) \(year) г.",
        "\(year)年\(month)月\(day)日〜\(lastDay)日"
      )
    }
    // After «с» the year stands in the genitive; the abbreviation is the same.
    return pick(
      "from \(text(first)) to \(text(last))",
      "с \(doubtful(first)) по \(text(last))",
      "\(text(first))から\(text(last))"
    )
  }

  private func doubtful(_ date: EDTFDate) -> String {
    date.precision == .month ? doubt(genitive(date), date.qualification) : text(date)
  }

  /// The intervals that stand for a part of a month, a decade or a century; nil for others.
  private func part(_ interval: EDTFInterval) -> String? {
    guard calendar == .gregorian, case .date(let first) = interval.start,
      case .date(let last) = interval.end, first.qualification == last.qualification
    else { return nil }
    let isVague = first.qualification == .approximate
    guard isVague || first.qualification.isEmpty else { return nil }
    for candidate in candidates(first) {
      for part in isVague ? [.early, .middle, .late] : Self.halves {
        var written = candidate
        written.part = part
        guard let expression = try? written.edtf(in: .gregorian),
          case .interval(interval) = expression.form
        else { continue }
        return text(written, part)
      }
    }
    return nil
  }

  private static let halves: [WrittenDate.Part] = [
    .fraction(number: 1, of: 2), .fraction(number: 2, of: 2),
  ]

  /// The month, decade or century of which an interval that begins with a date can be a part.
  private func candidates(_ first: EDTFDate) -> [WrittenDate] {
    guard let value = first.year.value, value >= 0 else { return [] }
    var written = WrittenDate()
    if first.precision == .day {
      written.unit = .month
      written.year = Int(value)
      written.month = first.month
      return [written]
    }
    guard first.precision == .year else { return [] }
    written.unit = .decade
    written.year = Int(value) / 10 * 10
    var century = written
    century.unit = .century
    century.year = Int(value) / 100 * 100
    return [century, written]
  }

  private func text(_ written: WrittenDate, _ part: WrittenDate.Part) -> String {
    let year = written.year ?? 0
    let whole: String
    switch written.unit {
    case .month:
      let month = (written.month ?? 1) - 1
      whole = pick(
        "\(MonthNames.english[month]) \(year)",
        "\(MonthNames.russianGenitive[month]) \(year) г.",
        "\(year)年\(month + 1)月"
      )
    case .decade:
      whole = pick("\(year)s", "\(year)-х годов", "\(year)年代")
    default:
      whole = pick(
        "\(ordinal(year / 100 + 1)) century",
        "\(roman(year / 100 + 1)) века",
        "\(year / 100 + 1)世紀"
      )
    }
    let isMonth = written.unit == .month
    let the = isMonth ? "" : "the "
    switch part {
    case .early:
      return pick("\(the)early \(whole)", "начало \(whole)", "\(whole)\(isMonth ? "上旬" : "初頭")")
    case .middle:
      return pick("\(the)mid \(whole)", "середина \(whole)", "\(whole)\(isMonth ? "中旬" : "半ば")")
    case .late:
      return pick("\(the)late \(whole)", "конец \(whole)", "\(whole)\(isMonth ? "下旬" : "末")")
    case .fraction(let number, _):
      return half(number, pick("of \(the)\(whole)", whole, whole))
    }
  }

  func text(_ set: EDTFSet) -> String {
    let members = set.members.map { member in
      switch member {
      case .date(let date): text(date)
      case .range(let first, let last): range(first, last)
      case .through(let last): pick("before \(text(last))", "до \(text(last))", "\(text(last))以前")
      case .from(let first):
        pick("after \(text(first))", "после \(text(first))", "\(text(first))以降")
      }
    }
    guard let last = members.last, members.count > 1 else { return members.first ?? "" }
    let joined = members.dropLast().joined(separator: pick(", ", ", ", "、"))
    let word =
      set.kind == .one ? pick(" or ", " или ", "または") : pick(" and ", " и ", "と")
    return joined + word + last
  }
}
