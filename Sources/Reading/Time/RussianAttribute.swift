/// Adjectives that tell when or how long: "на декабрьском заседании", "после субботней молитвы",
/// "15-летний опыт", "трёхмесячный срок", "на прошлогоднем параде".
///
/// An adjective of years tells how old somebody is, save before a noun of what lasts (value `LASTS` in
/// the lists), an incident or an agreement. The capital of a month's adjective begins a name; it
/// tells the month in the names of incidents only: "Октябрьская революция", but "Октябрьская улица".
struct RussianAttribute: TimePattern {
  static let id = "ru.time.attribute"
  static let summary = "A Russian adjective that tells when or how long."
  static let triggers: WordClasses = .timeAttribute
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if text.tokens[index].kind == .number { return counted(in: text, at: index) }
    guard let value = text.value(at: index, as: .timeAttribute), let kind = value.first else {
      return nil
    }
    let number = Int(value.dropFirst())
    switch kind {
    case "M":
      guard let number, !text.tokens[index].isCapitalised || namesIncident(index + 1, text) else {
        return nil
      }
      return TimeMatch(index..<index + 1, .date(PartialDate(month: number)))
    case "W":
      guard let number, text.tokens[index].letterCase == .lower else { return nil }
      return TimeMatch(index..<index + 1, .reference("XXXX-WXX-\(number)"))
    case "Y":
      guard let number else { return nil }
      let anchor = PartialDate.Anchor(unit: .year, count: number)
      return TimeMatch(index..<index + 1, .date(PartialDate(anchor: anchor)))
    case "0"..."9", "X":
      // "Столетняя война": a name.
      guard text.tokens[index].letterCase == .lower, let unit = value.last,
        unit != "Y" || lasts(index + 1, in: text)
      else { return nil }
      return TimeMatch(index..<index + 1, .duration("P" + value))
    default: return nil
    }
  }

  /// "15-летний", "30-дневный".
  private static func counted(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard text.isMark(index + 1, anyOf: Marks.dashes), text.tokens[index + 1].gap == .none,
      index + 2 < text.tokens.count, text.tokens[index + 2].gap == .none,
      let unit = text.value(at: index + 2, as: .timeAttribute),
      ["Y", "M", "W", "D", "TH", "TM"].contains(unit),
      let number = NumberReading.digits(in: text, at: index),
      unit != "Y" || lasts(index + 3, in: text)
    else { return nil }
    return TimeMatch(index..<index + 3, .duration(DurationValue.text("\(number.value)", unit)))
  }

  /// How many words may stand between the adjective and its noun.
  private static let reach = 3

  /// Whether what the adjective describes lasts: an incident, an agreement, or a noun listed for it.
  private static func lasts(_ index: Int, in text: TokenizedDocument) -> Bool {
    var place = index
    while place < min(index + reach, text.tokens.count), text.tokens[place].kind == .word,
      text.tokens[place].gap <= .line, text.tokens[place].letterCase == .lower
    {
      // An anniversary tells how long ago something was, not how long it lasts.
      let word = text.bytes(of: place)
      if word.starts(with: "годовщин".utf8) || word.starts(with: "юбил".utf8) { return false }
      let classes = text.tokens[place].classes
      if text.value(at: place, as: .timeAttribute) == "LASTS"
        || !classes.isDisjoint(with: [.incidentNoun, .agreementNoun])
      {
        return true
      }
      guard classes.isDisjoint(with: [.roleNoun, .title, .timePreposition, .functionWord]) else {
        return false
      }
      place += 1
    }
    return false
  }

  private static func namesIncident(_ index: Int, _ text: TokenizedDocument) -> Bool {
    (index..<min(index + 2 * reach, text.tokens.count)).contains {
      text.tokens[$0].classes.contains(.incidentNoun)
    }
  }
}
