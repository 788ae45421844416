import Documents
import Ledger

/// Named incidents of a Japanese text: "日露戦争（1904年－1905年）", "満洲事変", "関ヶ原の戦い", "日本海海戦".
///
/// The noun of an event with a name before it. A noun that any event may have ("攻撃", "独立") names one
/// only behind a place.
struct JapaneseIncident: ReadingRule {
  static let id = "ja.incident.named"
  static let kind = AnnotationKind.incident
  static let languages: [Language] = [.japanese]
  static let summary = "Japanese nouns of events with a name before them."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let shape = JapaneseEventShape(japanese: JapaneseText(text: text), nouns: .incidentNoun)
    for name in shape.names(findings) {
      let value = IncidentValue(
        name: text.text(of: name),
        edtf: shape.date(beside: name, findings)
      )
      findings.add(.incident(value), over: name, rule: id)
    }
  }
}
