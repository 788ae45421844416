import Documents
import Ledger

/// Finds time expressions: runs a language's patterns over the tokens once, from first to last, and
/// keeps the time that the story has reached.
struct TimeReader {
  private let text: TokenizedDocument
  private let grammar: TimeGrammar
  private var narrative = NarrativeTime()

  /// Adds every time expression of `text`.
  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    var reader = TimeReader(text: text)
    reader.run(adding: &findings)
  }

  private init(text: TokenizedDocument) {
    self.text = text
    grammar = TimeGrammar.grammar(for: text.language)
  }

  private mutating func run(adding findings: inout Findings) {
    for (number, block) in text.blocks.enumerated() {
      let place = Place(text.document.blocks[number].kind)
      var floor = block.lowerBound
      var index = block.lowerBound
      while index < block.upperBound {
        guard let (match, rule) = grammar.longest(at: index, in: text) else {
          index += 1
          continue
        }
        let end = min(match.tokens.upperBound, block.upperBound)
        let start = match.takesLead ? grammar.lead(before: index, floor: floor, in: text) : index
        if let value = value(of: match, in: place) {
          findings.add(.time(value), over: start..<end, rule: rule)
        }
        index = max(end, index + 1)
        floor = index
      }
    }
  }

  /// Where an expression stands, as far as it matters to the story.
  private enum Place {
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
    let isAside =
      place == .aside || text.isMark(match.tokens.lowerBound - 1, anyOf: Marks.openBrackets)
    switch match.meaning {
    case .date(let date):
      let isAside = isAside || isEdge(date, at: match.tokens.lowerBound)
      guard let full = narrative.resolve(date, isAside: isAside) else {
        return unresolved(date)
      }
      if place == .heading { narrative.restart(at: full) }
      return TimeValue(
        type: date.time == nil ? .date : .time,
        value: full.value,
        edtf: full.edtf,
        calendar: match.calendar
      )
    case .span(let begin, let end):
      let (from, to) = narrative.resolve(begin, end, isAside: isAside)
      if place == .heading { narrative.restart(at: from) }
      return span(from, to, isOpen: end == nil, calendar: match.calendar)
    case .duration(let value): return TimeValue(type: .duration, value: value)
    case .reference(let value): return TimeValue(type: .date, value: value)
    case .narrative(let unit, let isOpen): return reached(unit, isOpen: isOpen)
    case .set(let value): return TimeValue(type: .set, value: value)
    case .shift(let count, let unit):
      guard let date = narrative.shifted(by: count, unit: unit) else {
        return TimeValue(type: .date, value: count < 0 ? "PAST_REF" : "FUTURE_REF")
      }
      return TimeValue(type: .date, value: date.value, edtf: date.edtf)
    }
  }

  /// Whether a bare year is the other end of a period, as after "until": the story is not there.
  private func isEdge(_ date: PartialDate, at index: Int) -> Bool {
    guard date.year != nil, date.month == nil, date.part == nil else { return false }
    return text.isWord(index - 1, "until") || text.isWord(index - 1, "till")
      || text.isWord(index - 1, "since") || text.isWord(index - 1, "before")
      || text.isWord(index - 1, "than")
  }

  private func span(
    _ from: PartialDate,
    _ to: PartialDate?,
    isOpen: Bool,
    calendar: String?
  ) -> TimeValue {
    let edtf = from.edtf.flatMap { first in
      isOpen ? "\(first)/.." : to?.edtf.map { "\(first)/\($0)" }
    }
    return TimeValue(
      type: .date,
      value: "\(from.value)/\(to?.value ?? "..")",
      edtf: edtf,
      calendar: calendar
    )
  }

  /// The value of a pointer to a time that the text has not told so finely.
  private func unresolved(_ date: PartialDate) -> TimeValue {
    if date.time != nil { return TimeValue(type: .time, value: date.value) }
    let count = date.anchor?.count ?? 0
    return TimeValue(type: .date, value: count > 0 ? "FUTURE_REF" : "PAST_REF")
  }

  private func reached(_ unit: String, isOpen: Bool) -> TimeValue {
    var date = narrative.now
    guard date.year != nil else { return TimeValue(type: .date, value: "PAST_REF") }
    if unit == "Y" { date = PartialDate(year: date.year) }
    let end = isOpen ? "/.." : ""
    return TimeValue(type: .date, value: date.value + end, edtf: date.edtf.map { $0 + end })
  }
}
