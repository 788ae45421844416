import Documents
import Ledger

/// Finds time expressions: runs a language's patterns over the tokens once, from first to last, and
/// keeps the time that the story has reached.
struct TimeReader {
  let text: TokenizedDocument
  let grammar: TimeGrammar
  private var narrative = NarrativeTime()
  private var events: EventDates
  private let declared: DeclaredCalendar?
  /// The expression last found.
  private var last: (tokens: Range<Int>, value: TimeValue)?

  /// Adds every time expression of `text`.
  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    var reader = TimeReader(text: text)
    reader.run(adding: &findings)
  }

  private init(text: TokenizedDocument) {
    self.text = text
    grammar = TimeGrammar.grammar(for: text.language)
    events = EventDates(words: grammar.words)
    declared = DeclaredCalendar.find(in: text, words: grammar.words)
  }

  private mutating func run(adding findings: inout Findings) {
    for (number, block) in text.blocks.enumerated() {
      let place = Place(text.document.blocks[number].kind)
      var floor = block.lowerBound
      var index = block.lowerBound
      while index < block.upperBound {
        guard grammar.opens(at: index, in: text),
          let (match, rule) = grammar.longest(at: index, in: text)
        else {
          index += 1
          continue
        }
        let end = min(match.tokens.upperBound, block.upperBound)
        let start =
          match.takesLead
          ? grammar.lead(before: index, floor: floor, in: text)
          : max(floor, min(index, match.tokens.lowerBound))
        if let later = match.laterEnd, case .span(let begin, let close?) = match.meaning {
          let ends = ends(begin, close, of: match, in: place)
          findings.add(.time(ends.begin), over: start..<match.earlierEnd, rule: rule)
          findings.add(.time(ends.close), over: later, rule: rule)
        } else if let value = value(of: match, in: place) {
          findings.add(.time(value), over: start..<end, rule: rule)
          last = (start..<end, value)
        }
        index = max(end, index + 1)
        floor = index
      }
    }
  }

  /// Where an expression stands, as far as it matters to the story.
  enum Place {
    case heading
    case story
    case aside

    init(_ kind: BlockKind) {
      switch kind {
      case .heading: self = .heading
      case .note, .caption: self = .aside
      case .paragraph, .quotation, .listItem, .tableCell: self = .story
      }
    }
  }

  private mutating func value(of match: TimeMatch, in place: Place) -> TimeValue? {
    switch match.meaning {
    case .date(let date):
      // A season in a caption names no time of the story.
      if place == .aside, date.isGuess { return nil }
      let anchor = date.anchor == nil ? nil : narrative.now.edtf
      var date = date
      if date.isGuess { date.year = yearAhead(of: match) }
      guard let full = narrative.resolve(date, at: stand(of: match, in: place)) else {
        return unresolved(date)
      }
      if place == .heading, !date.isGuess { narrative.restart(at: full) }
      if !date.lacksYear || date.month != nil {
        events.note(EventDates.Bounds(begin: full, end: full), before: match.tokens, in: text)
      }
      let calendar = calendar(of: full, in: match)
      return TimeValue(
        type: date.time == nil ? .date : .time,
        value: full.value,
        edtf: full.edtf,
        calendar: calendar?.code,
        calendarReason: calendar?.reason,
        anchor: anchor
      )
    case .span(let begin, let end):
      let (from, to) = resolved(begin, end, of: match, in: place)
      return span(from, to, isOpen: end == nil, calendar: calendar(of: from, in: match))
    case .dayPart(let first, let second):
      let (from, to) = resolved(first, second, of: match, in: place)
      let days = span(from, to, isOpen: false, calendar: calendar(of: from, in: match))
      return TimeValue(
        type: .time,
        value: from.value,
        edtf: days.edtf,
        calendar: days.calendar,
        calendarReason: days.calendarReason
      )
    case .duration(let value):
      follow(match.tokens, in: place)
      return TimeValue(type: .duration, value: value)
    case .reference(let value):
      // "XXXX-XX-XXTNI", "XXXX-WXX-5TEV": a time of no day in particular.
      let isTime = value.begins(with: "X") && value.contains("T")
      return TimeValue(type: isTime ? .time : .date, value: value)
    case .narrative(let unit, let isOpen):
      // "at the same time (221 BC)": the bracket says when.
      if let told = bounds(after: match.tokens.upperBound), told.begin == told.end {
        return TimeValue(type: .date, value: told.begin.value, edtf: told.begin.edtf)
      }
      return reached(unit, isOpen: isOpen)
    case .dayWithin(let part): return dayWithin(part)
    case .told(let open):
      let start = match.tokens.lowerBound
      return told(before: match.takesLead ? start - 1 : start)
        ?? TimeValue(type: .date, value: open)
    case .dayTold: return told(before: match.tokens.lowerBound - 1) ?? dayWithin(nil)
    case .event(let count, let unit, let name): return beside(name, by: count, unit: unit)
    case .set(let value): return TimeValue(type: .set, value: value)
    case .shift(let count, let unit):
      let anchor = narrative.now.edtf
      guard let date = narrative.shifted(by: count, unit: unit) else {
        return uncounted(count, unit: unit)
      }
      let calendar = declared?.calendar(of: date)
      return TimeValue(
        type: .date,
        value: date.value,
        edtf: date.edtf,
        calendar: calendar?.code,
        calendarReason: calendar?.reason,
        anchor: anchor
      )
    }
  }

  /// The calendar that an expression shows, or else the one that the document declares.
  private func calendar(of date: PartialDate, in match: TimeMatch) -> WrittenCalendar? {
    match.calendar ?? declared?.calendar(of: date)
  }

  /// Lets the story follow a length that names the time it lies in: "the first ten months of 1915".
  private mutating func follow(_ tokens: Range<Int>, in place: Place) {
    guard tokens.count > 3, text.tokens[tokens.upperBound - 1].kind == .number else { return }
    for start in [tokens.upperBound - 2, tokens.upperBound - 1] {
      guard let inner = grammar.longest(at: start, in: text)?.match,
        inner.tokens.upperBound == tokens.upperBound,
        case .date(let date) = inner.meaning, date.year != nil
      else { continue }
      _ = narrative.resolve(date, at: stand(of: inner, in: place))
      return
    }
  }

  /// The values of a span's two ends, each marked apart.
  private mutating func ends(
    _ begin: PartialDate,
    _ close: PartialDate,
    of match: TimeMatch,
    in place: Place
  ) -> (begin: TimeValue, close: TimeValue) {
    let (from, to) = resolved(begin, close, of: match, in: place)
    let calendar = calendar(of: from, in: match)
    let whole = span(from, to, isOpen: false, calendar: calendar).edtf
    func value(_ date: PartialDate) -> TimeValue {
      TimeValue(
        type: .date,
        value: date.value,
        edtf: date.edtf,
        calendar: calendar?.code,
        calendarReason: calendar?.reason,
        span: whole
      )
    }
    return (value(from), value(to ?? close))
  }

  /// Supplies what the ends of a span leave out, and keeps it for the story and the events.
  private mutating func resolved(
    _ begin: PartialDate,
    _ end: PartialDate?,
    of match: TimeMatch,
    in place: Place
  ) -> (begin: PartialDate, end: PartialDate?) {
    let (from, to) = narrative.resolve(begin, end, at: stand(of: match, in: place))
    if let to, let later = match.laterEnd, text.tokens[later.lowerBound - 1].kind == .word {
      // "from November 21 to January 31": the story goes through to the end.
      _ = narrative.resolve(to, at: stand(of: match, in: place))
    }
    if place == .heading { narrative.restart(at: from, isWhole: false) }
    if let to {
      events.note(EventDates.Bounds(begin: from, end: to), before: match.tokens, in: text)
    }
    return (from, to)
  }

  private func span(
    _ from: PartialDate,
    _ to: PartialDate?,
    isOpen: Bool,
    calendar: WrittenCalendar?
  ) -> TimeValue {
    let edtf = from.edtf.flatMap { first in
      isOpen ? "\(first)/.." : to?.edtf.map { "\(first)/\($0)" }
    }
    return TimeValue(
      type: .date,
      value: "\(from.value)/\(to?.value ?? "..")",
      edtf: edtf,
      calendar: calendar?.code,
      calendarReason: calendar?.reason
    )
  }

  /// The value of a pointer to a time that the text has not told so finely.
  private func unresolved(_ date: PartialDate) -> TimeValue {
    if date.time != nil { return TimeValue(type: .time, value: date.value) }
    let count = date.anchor?.count ?? 0
    // "2 сентября сего года": no more than the year is unknown.
    if count == 0, date.month != nil {
      return TimeValue(type: .date, value: date.value, edtf: date.edtf)
    }
    if count == 0, date.anchor?.unit == .day, narrative.now.month != nil {
      return dayWithin(nil)
    }
    return TimeValue(type: .date, value: count > 0 ? "FUTURE_REF" : "PAST_REF")
  }

  /// The value of so many units before or after an event.
  private func beside(_ name: Range<Int>, by count: Int?, unit: PartialDate.Unit) -> TimeValue {
    guard let count,
      let event = events.bounds(named: name, in: text) ?? bounds(after: name.upperBound),
      case let edge = count < 0 ? event.begin : event.end,
      let date = narrative.shifted(from: edge, by: count, unit: unit)
    else { return TimeValue(type: .date, value: PartialDate.open(unit)) }
    return TimeValue(type: .date, value: date.value, edtf: date.edtf, anchor: edge.edtf)
  }

  /// The date in brackets right after an event's name.
  private func bounds(after index: Int) -> EventDates.Bounds? {
    guard text.isMark(index, anyOf: Marks.openBrackets), index + 1 < text.tokens.count,
      let match = grammar.longest(at: index + 1, in: text)?.match
    else { return nil }
    switch match.meaning {
    case .date(let date) where !date.lacksYear: return EventDates.Bounds(begin: date, end: date)
    case .span(let begin, let end?) where !begin.lacksYear && !end.lacksYear:
      return EventDates.Bounds(begin: begin, end: end)
    default: return nil
    }
  }

  /// The value of so many units away from a time not told so finely: its unit alone, in the year
  /// reached, as TIDES writes it.
  private func uncounted(_ count: Int, unit: PartialDate.Unit) -> TimeValue {
    let year = narrative.now.year.map { PartialDate(year: $0) }
    let value = year?.value ?? "XXXX"
    switch unit {
    case .day:
      return TimeValue(type: .date, value: value + "-XX-XX", edtf: year?.edtf.map { $0 + "-XX-XX" })
    case .week: return TimeValue(type: .date, value: value + "-WXX", edtf: year?.edtf)
    case .month:
      return TimeValue(type: .date, value: value + "-XX", edtf: year?.edtf.map { $0 + "-XX" })
    default: return TimeValue(type: .date, value: count < 0 ? "PAST_REF" : "FUTURE_REF")
    }
  }

  /// The value of what says again which date it is that ends right before a comma; nil where none
  /// does.
  private func told(before index: Int) -> TimeValue? {
    guard let last, last.tokens.upperBound == index - 1, last.value.type == .date else {
      return nil
    }
    return last.value
  }

  /// The value of a day counted within the story: its month, if that has been told.
  private func dayWithin(_ part: String?) -> TimeValue {
    let type: TimeValue.Kind = part == nil ? .date : .time
    let time = part.map { "T" + $0 } ?? ""
    var month = narrative.now
    guard month.month != nil else { return TimeValue(type: type, value: "XXXX-XX-XX" + time) }
    month.day = nil
    return TimeValue(
      type: type,
      value: month.value + "-XX" + time,
      edtf: month.edtf.map { $0 + "-XX" }
    )
  }

  private func reached(_ unit: PartialDate.Unit, isOpen: Bool) -> TimeValue {
    var date = narrative.now
    guard date.year != nil else { return TimeValue(type: .date, value: "PAST_REF") }
    if unit == .year { date = PartialDate(year: date.year) }
    let end = isOpen ? "/.." : ""
    return TimeValue(type: .date, value: date.value + end, edtf: date.edtf.map { $0 + end })
  }
}
