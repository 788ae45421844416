import Documents
import Ledger

/// Finds time expressions: runs a language's patterns over the tokens once, from first to last, and
/// keeps the time that the story has reached.
enum TimeReader {
  /// Adds every time expression of `text`.
  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let grammar = TimeGrammar.grammar(for: text.language)
    var narrative = NarrativeTime()
    var index = 0
    while index < text.tokens.count {
      guard let (match, rule) = grammar.longest(at: index, in: text) else {
        index += 1
        continue
      }
      if let value = value(of: match, narrative: &narrative) {
        findings.add(.time(value), over: match.tokens, rule: rule)
      }
      index = max(match.tokens.upperBound, index + 1)
    }
  }

  private static func value(of match: TimeMatch, narrative: inout NarrativeTime) -> TimeValue? {
    switch match.meaning {
    case .date(let date):
      let full = narrative.resolve(date)
      return TimeValue(
        type: .date,
        value: full.value,
        edtf: full.edtf,
        calendar: match.calendar
      )
    case .span(let begin, let end):
      let (from, to) = narrative.resolve(begin, end)
      let edtf = from.edtf.flatMap { first in
        end == nil ? "\(first)/.." : to?.edtf.map { "\(first)/\($0)" }
      }
      return TimeValue(
        type: .date,
        value: "\(from.value)/\(to?.value ?? "..")",
        edtf: edtf,
        calendar: match.calendar
      )
    case .duration(let value): return TimeValue(type: .duration, value: value)
    case .reference(let value): return TimeValue(type: .date, value: value)
    case .timeOfDay(let value):
      return TimeValue(type: .time, value: narrative.now.value + value)
    case .set(let value): return TimeValue(type: .set, value: value)
    case .shift(let count, let unit):
      guard let date = narrative.shifted(by: count, unit: unit) else {
        return TimeValue(type: .date, value: count < 0 ? "PAST_REF" : "FUTURE_REF")
      }
      return TimeValue(type: .date, value: date.value, edtf: date.edtf)
    }
  }
}
