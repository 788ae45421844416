import Documents
import Evaluation
import Ledger

/// A reader that has seen the gold: whatever it reads must score one.
enum PerfectReader {
  static func read(_ document: GoldDocument) -> [Annotation] {
    let offsets = OffsetTable(document.text)
    func passage(_ range: Range<Int>) -> Passage { offsets.passage(ofScalars: range) }
    return document.gold.map { item in
      let answers = item.fields.reduce(into: [String: String]()) { $0[$1.name] = $1.accepted.first }
      return Annotation(
        passage: passage(item.range),
        value: value(of: item, answers, passage),
        rule: "perfect"
      )
    }
  }

  private static func hull(_ ranges: [Range<Int>]) -> Range<Int>? {
    guard let start = ranges.map(\.lowerBound).min(), let end = ranges.map(\.upperBound).max()
    else { return nil }
    return start..<end
  }

  private static func value(
    of item: GoldItem,
    _ answers: [String: String],
    _ passage: (Range<Int>) -> Passage
  ) -> AnnotationValue {
    let name = answers["name"] ?? ""
    switch item.kind {
    case .time:
      return .time(
        TimeValue(
          type: answers["type"].flatMap(TimeValue.Kind.init) ?? .date,
          value: answers["value"] ?? "",
          edtf: answers["edtf"]
        )
      )
    case .person:
      return .person(PersonValue(name: name, born: answers["born"], died: answers["died"]))
    case .place: return .place(NameValue(name: name))
    case .group: return .group(NameValue(name: name))
    case .incident: return .incident(IncidentValue(name: name, edtf: answers["edtf"]))
    case .agreement:
      return .agreement(
        AgreementValue(name: name, edtf: answers["edtf"], article: answers["article"])
      )
    case .figure:
      return .figure(
        FigureValue(
          low: answers["low"].flatMap(Double.init),
          high: answers["high"].flatMap(Double.init),
          isApproximate: answers["approximate"] == "yes",
          unit: answers["unit"] ?? ""
        )
      )
    case .quotation:
      return .quotation(QuotationValue(text: answers["text"] ?? "", voice: answers["voice"]))
    case .attribution:
      return .attribution(
        AttributionValue(
          voice: answers["voice"] ?? "",
          stance: answers["stance"].flatMap(Stance.init) ?? .asserts,
          source: hull(item.parts?.source ?? []).map(passage),
          content: (item.parts?.content ?? []).map(passage)
        )
      )
    case .note:
      return .note(
        NoteValue(
          marker: answers["marker"] ?? "",
          resolves: answers["resolved"] == "yes" ? "a work" : nil
        )
      )
    case .identifier:
      return .identifier(
        Identifier(
          scheme: answers["scheme"] ?? "",
          value: answers["value"] ?? "",
          isValid: answers["valid"] == "yes"
        )
      )
    case .caption:
      return .caption(CaptionValue(subject: "", rights: answers["rights"] ?? ""))
    case .cause: return .cause(CauseValue(cause: "", effect: "", voice: answers["voice"]))
    case .judgement: return .judgement(JudgementValue(of: "", voice: answers["voice"]))
    }
  }
}
