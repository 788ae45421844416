import Documents
import Ledger

/// Figures in a Japanese text: a number in digits or Han numerals with its counter or unit.
///
/// "約3万人", "戦死者は八万四千名", "2個師団", "5隻の軍艦", "60万から76万人", "三百余名", "65,000円", "300名
/// が戦死". A number after 第, or in a date, counts nothing.
struct JapaneseFigure: ReadingRule {
  static let id = "ja.figure.counted"
  static let kind = AnnotationKind.figure
  static let languages: [Language] = [.japanese]
  static let summary = "A Japanese number or range with its counter, and what it counts."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let scanner = JapaneseFigureScanner(japanese: JapaneseText(text: text))
    findings.addAll(rule: id) { index, findings in
      guard !findings.isCovered(index, by: .time) else { return nil }
      return scanner.figure(at: index).map { ($0.tokens, .figure($0.value)) }
    }
  }
}
