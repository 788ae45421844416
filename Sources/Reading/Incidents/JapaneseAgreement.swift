import Documents
import Ledger

/// Named agreements of a Japanese text: "ポーツマス条約", "日ソ中立条約", "ポツダム宣言第八項".
struct JapaneseAgreement: ReadingRule {
  static let id = "ja.agreement.named"
  static let kind = AnnotationKind.agreement
  static let languages: [Language] = [.japanese]
  static let summary =
    "Japanese nouns of agreements with a name before them, and the article cited."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let shape = JapaneseEventShape(japanese: JapaneseText(text: text), nouns: .agreementNoun)
    for name in shape.names(findings) {
      let value = AgreementValue(
        name: text.text(of: name),
        edtf: shape.date(beside: name, findings),
        article: article(behind: name.upperBound, shape.japanese)
      )
      findings.add(.agreement(value), over: name, rule: id)
    }
  }

  /// "第九条", "の第2条", right behind the name.
  private static func article(behind index: Int, _ japanese: JapaneseText) -> String? {
    var next = index
    if japanese.text.isMark(next, anyOf: Marks.openBrackets) {
      guard
        let close = (next..<min(next + 16, japanese.text.tokens.count)).first(where: {
          japanese.text.isMark($0, anyOf: Marks.closeBrackets)
        })
      else { return nil }
      next = close + 1
    }
    if japanese.has("の", at: next) { next += 1 }
    guard japanese.has("第", at: next),
      let number = JapaneseNumber.value(in: japanese.text, at: next + 1),
      japanese.isAny("条項號号款", at: number.end)
    else { return nil }
    return "\(number.value)"
  }
}
