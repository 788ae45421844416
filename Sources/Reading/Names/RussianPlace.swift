import Documents
import Ledger

/// Places in a Russian text: names of the gazetteer in any case, capitalised words with a noun for a
/// place before or behind them, and words of no list after a preposition of place.
///
/// "в Либаве", "у мыса Скаген", "река Ялу", "в Северном море", "Сибирского военного округа", "в селе
/// Вырубово", "в Мармарисе"; the value is the nominative. A town found once is found wherever the
/// text names it. A place may stand inside the name of an agreement, an incident or a group, not in a
/// person's.
struct RussianPlace: ReadingRule {
  static let id = "ru.place.named"
  static let kind = AnnotationKind.place
  static let languages: [Language] = [.russian]
  static let summary = "Places of the gazetteer, and names with a Russian noun such as остров."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let reader = RussianPlaceReader(text: text)
    var towns: [String: String] = [:]
    var index = 0
    while index < text.tokens.count {
      guard text.tokens[index].kind == .word, let place = reader.place(at: index) else {
        index += 1
        continue
      }
      let isAdded = findings.add(.place(NameValue(name: place.name)), over: place.tokens, rule: id)
      if place.isNew, isAdded { towns[reader.stem(of: place.tokens)] = place.name }
      index = place.tokens.upperBound
    }
    guard !towns.isEmpty else { return }
    findRepeated(towns, reader, adding: &findings)
  }

  /// Finds the towns that one mention has told, in all their cases.
  private static func findRepeated(
    _ towns: [String: String],
    _ reader: RussianPlaceReader,
    adding findings: inout Findings
  ) {
    for index in reader.text.tokens.indices
    where reader.canBeNew(index) && !findings.isCovered(index, by: .group) {
      let tokens = reader.joined(from: index)
      guard let name = towns[reader.stem(of: tokens)] else { continue }
      findings.add(.place(NameValue(name: name)), over: tokens, rule: "ru.place.repeated")
    }
  }
}
