import Documents
import Ledger

/// Places in a Japanese text: names of the gazetteer, and names with a noun for a place.
///
/// "旅順で", "北樺太", "遼東半島", "オホーツク海", "広島県". A place inside the name of a group is left to
/// it, and a state that the text treats as a party is no place.
struct JapanesePlace: ReadingRule {
  static let id = "ja.place.named"
  static let kind = AnnotationKind.place
  static let languages: [Language] = [.japanese]
  static let summary = "Places of the gazetteer, and names with a Japanese noun such as 島."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let reader = JapanesePlaceReader(japanese: JapaneseText(text: text))
    let actors = findings.actingJapaneseStates()
    var index = 0
    while index < text.tokens.count {
      guard let place = reader.place(at: index, findings) else {
        index += 1
        continue
      }
      index = place.tokens.upperBound
      if findings.isCovered(place.tokens.lowerBound, by: .group)
        || findings.isCovered(place.tokens.upperBound - 1, by: .group)
      {
        continue
      }
      // "江戸時代": a period, not the town.
      if findings.isCovered(place.tokens.lowerBound, by: .time) { continue }
      if actors.acts(place.tokens.lowerBound) { continue }
      findings.add(.place(NameValue(name: place.name)), over: place.tokens, rule: id)
    }
  }
}
