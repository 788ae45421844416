import Ledger

/// A name with life years after it: "Adam Laxman (1766-1806)", "Henry Kissinger (1923-)", "Никола́й
/// Хвосто́в; 1776—1809".
///
/// A span of 15 to 115 years in brackets after a name is a life, unless the name is that of an army,
/// a party, a war or a place. An open span is one when the name has two words or more, or is that of
/// no known group.
struct LifeYearsPerson: PersonEvidence {
  static let id = "any.person.life-years"
  static let summary = "A name followed by years of birth and death in brackets."

  static func find(in reading: inout PersonReading) {
    for finding in reading.findings.all(.time) {
      guard
        let (life, open) = lifeByYears(finding, reading) ?? lifeByDates(finding, reading)
      else { continue }
      let floor = max(
        reading.text.sentences[reading.text.sentence(of: open)].lowerBound,
        open - 16
      )
      guard let name = name(before: open, floor: floor, reading) else { continue }
      guard life.isClosed || !isSingleGroup(name, reading) else { continue }
      let role = reading.role(before: name.lowerBound)
      reading.add(
        name,
        rule: id,
        role: role,
        life: (life.born.isEmpty ? nil : life.born, life.died)
      )
    }
  }

  private typealias Life = (born: String, died: String, isClosed: Bool)

  /// The life that a span of years, or the year of a death, tells, with the bracket that it stands in.
  private static func lifeByYears(
    _ finding: Findings.Finding,
    _ reading: PersonReading
  ) -> (Life, open: Int)? {
    guard
      let life = life(finding.annotation) ?? lifeBySpan(finding.annotation)
        ?? death(finding, reading.text),
      let open = bracket(before: finding.tokens, reading)
    else { return nil }
    return (life, open)
  }

  /// The life between two days in one bracket: "(17.03.1848—16.01.1925)", "(5 May 1850, Riga – 3 June 1904)".
  private static func lifeByDates(
    _ birth: Findings.Finding,
    _ reading: PersonReading
  ) -> (Life, open: Int)? {
    let text = reading.text
    let open = birth.tokens.lowerBound - 1
    guard text.isMark(open, anyOf: Marks.openBrackets), let born = yearOfDay(birth.annotation)
    else {
      return nil
    }
    var isPastDash = false
    var depth = 0
    var index = birth.tokens.upperBound
    let limit = min(index + longestBracket, text.tokens.count)
    while index < limit {
      if text.isMark(index, anyOf: Marks.closeBrackets) {
        guard depth > 0 else { return nil }
        depth -= 1
      } else if text.isMark(index, anyOf: Marks.openBrackets) {
        depth += 1
      } else if !isPastDash, text.isMark(index, anyOf: Marks.dashes) {
        isPastDash = true
      } else if isPastDash, let death = reading.findings.finding(.time, startingAt: index) {
        guard let died = yearOfDay(death.annotation), let last = Int(died), let first = Int(born),
          lifeSpan.contains(last - first)
        else { return nil }
        return ((born, died, true), open)
      }
      index += 1
    }
    return nil
  }

  /// The most tokens from one day to the other, with the places of both.
  private static let longestBracket = 16

  /// The year of a date that has its day or month, as EDTF writes it; nil for another.
  private static func yearOfDay(_ annotation: Annotation) -> String? {
    guard case .time(let time) = annotation.value, time.type == .date, time.span == nil,
      time.value.utf8.count >= 7, !time.value.utf8.contains(UInt8(ascii: "/"))
    else { return nil }
    return year(of: time.value)
  }

  /// The year of a death alone, with no birth: "(died 1661)".
  private static func death(
    _ finding: Findings.Finding,
    _ text: TokenizedDocument
  ) -> (born: String, died: String, isClosed: Bool)? {
    guard case .time(let time) = finding.annotation.value, time.type == .date,
      time.value.utf8.count == 4, Int(time.value) != nil
    else { return nil }
    let start = finding.tokens.lowerBound
    let word = text.isMark(start - 1, ".") ? start - 2 : start - 1
    guard text.isWord(word, anyOf: deaths),
      text.isMark(word - 1, anyOf: Marks.openBrackets),
      text.isMark(finding.tokens.upperBound, anyOf: Marks.closeBrackets)
    else { return nil }
    return ("", time.value, true)
  }

  private static let deaths: WordChoice = ["d", "died", "ум", "умер", "умерла", "ск"]

  /// The years of a span that can be a life, whole or from one of its ends.
  static func life(
    _ annotation: Annotation
  ) -> (born: String, died: String, isClosed: Bool)? {
    guard case .time(let time) = annotation.value, time.type == .date else { return nil }
    let years = time.span ?? time.value
    guard years.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let ends = years.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count == 2, let born = Int(ends[0]) else { return nil }
    if ends[1] == ".." { return (String(ends[0]), "..", false) }
    guard let died = Int(ends[1]), lifeSpan.contains(died - born) else { return nil }
    return (String(ends[0]), String(ends[1]), true)
  }

  /// The life between two days that one expression tells: "(12 July 1850 – 3 June 1904)".
  private static func lifeBySpan(_ annotation: Annotation) -> Life? {
    guard case .time(let time) = annotation.value, time.type == .date, let span = time.span else {
      return nil
    }
    let days = span.split(separator: "/", omittingEmptySubsequences: false)
    guard days.count == 2, days.allSatisfy({ $0.utf8.count >= 7 }) else { return nil }
    let (born, died) = (year(of: days[0]), year(of: days[1]))
    guard let first = Int(born), let last = Int(died), lifeSpan.contains(last - first) else {
      return nil
    }
    return (born, died, true)
  }

  /// The year that a date in EDTF begins with.
  private static func year(of date: some StringProtocol) -> String {
    String(date.prefix(date.utf8.first == UInt8(ascii: "-") ? 5 : 4))
  }

  /// The shortest and longest life that a span of years is taken for.
  private static let lifeSpan = 15...115

  /// The opening bracket of the bracket that `years` end, within a few words.
  private static func bracket(before years: Range<Int>, _ reading: PersonReading) -> Int? {
    let text = reading.text
    guard
      text.isMark(years.upperBound, anyOf: Marks.closeBrackets)
        || text.isMark(years.upperBound, ";") || text.isMark(years.upperBound, ",")
    else { return nil }
    var index = years.lowerBound - 1
    let floor = max(0, years.lowerBound - 14)
    while index >= floor {
      if text.isMark(index, anyOf: Marks.openBrackets) { return index }
      if text.isMark(index, anyOf: Marks.closeBrackets) || isReign(index, text) { return nil }
      index -= 1
    }
    return nil
  }

  /// Whether the word says that the years are those of a reign or an office: "(reigned 1648–1687)", «(годы
  /// правления 1762—1796)».
  private static func isReign(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.tokens[index].kind == .word && text.isWord(index, anyOf: reigns)
  }

  private static let reigns: WordChoice = [
    "r", "reigned", "ruled", "reign", "fl", "floruit", "regent", "office", "правил", "правила",
    "правления", "царствовал", "царствовала", "царствования", "прав",
  ]

  /// The name before the bracket, or inside it right before the years.
  private static func name(
    before open: Int,
    floor: Int,
    _ reading: PersonReading
  ) -> Range<Int>? {
    guard let name = reading.shape.name(endingBefore: open, floor: floor) else { return nil }
    let trimmed = trim(name, reading)
    guard !trimmed.isEmpty, !isOther(trimmed, reading) else { return nil }
    return trimmed
  }

  /// Leaves out titles, demonyms and a sentence's first word from the front of a name.
  static func trim(_ name: Range<Int>, _ reading: PersonReading) -> Range<Int> {
    let text = reading.text
    var start = name.lowerBound
    if isOfficeEnd(name, reading) { start += 1 }
    while start < name.upperBound {
      if let title = text.term(at: start, of: .title), title.tokens.upperBound < name.upperBound,
        !text.tokens[start].classes.contains(.givenName) || title.tokens.count > 1
      {
        start = title.tokens.upperBound
        if text.isMark(start, ".") { start += 1 }
        continue
      }
      let classes = text.tokens[start].classes
      let isName = !classes.isDisjoint(with: [.givenName, .familyName])
      guard start + 1 < name.upperBound, !isName, text.tokens[start + 1].kind != .mark,
        !classes.isDisjoint(with: [
          .demonym, .functionWord, .roleNoun, .timePreposition, .groupNoun, .sourcePreposition,
        ])
      else { break }
      start += 1
    }
    return start..<name.upperBound
  }

  /// Whether the first word ends the office before it: "Minister of War Aleksey Kuropatkin",
  /// "Ambassador to Russia Motono Ichirō".
  private static func isOfficeEnd(_ name: Range<Int>, _ reading: PersonReading) -> Bool {
    let text = reading.text
    let first = name.lowerBound
    let office = first - 2
    guard name.count > 2, office >= 0, text.tokens[first].gap == .space,
      text.tokens[first + 1].kind == .word,
      text.isWord(first - 1, "of") || text.isWord(first - 1, "to") || text.isWord(first - 1, "for"),
      !text.tokens[office].classes.isDisjoint(with: [.title, .roleNoun])
    else { return false }
    let isPlace = text.term(at: first, of: [.place, .group])?.tokens.count == 1
    return isPlace
      || !text.tokens[first + 1].classes.isDisjoint(with: [.givenName, .familyName])
        && text.tokens[first].classes.isDisjoint(with: [.givenName])
  }

  /// Whether the name is an army's, a war's, a place's: by its last word, or by the lists.
  static func isOther(_ name: Range<Int>, _ reading: PersonReading) -> Bool {
    let text = reading.text
    if let term = text.term(at: name.lowerBound, of: [.group, .place]),
      term.tokens.upperBound >= name.upperBound,
      text.tokens[name.lowerBound].classes.isDisjoint(with: [.givenName, .familyName])
        || name.count > 1
    {
      return true
    }
    let other: WordClasses = [
      .groupNoun, .incidentNoun, .agreementNoun, .placeNoun, .workNoun, .timeUnit, .eraNoun,
    ]
    return !text.tokens[name.upperBound - 1].classes.isDisjoint(with: other)
      && text.tokens[name.upperBound - 1].classes.isDisjoint(with: [.familyName])
      && !(name.count > 1 && reading.endsAsRussianFamily(name.upperBound - 1))
  }

  private static func isSingleGroup(_ name: Range<Int>, _ reading: PersonReading) -> Bool {
    guard name.count == 1 else { return false }
    return reading.text.term(at: name.lowerBound, of: [.group, .place, .demonym]) != nil
  }
}
