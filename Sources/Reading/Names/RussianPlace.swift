import Documents
import Ledger

/// Places in a Russian text: names of the gazetteer in any case, and capitalised words with a noun
/// for a place before or behind them.
///
/// "в Либаве", "у мыса Скаген", "река Ялу", "в Северном море", "Ростовской области"; the value of a
/// name of the gazetteer is its nominative. A place may stand inside the name of an agreement, an
/// incident or a group, not in a person's.
struct RussianPlace: ReadingRule {
  static let id = "ru.place.named"
  static let kind = AnnotationKind.place
  static let languages: [Language] = [.russian]
  static let summary = "Places of the gazetteer, and names with a Russian noun such as остров."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    var index = 0
    while index < text.tokens.count {
      guard text.tokens[index].kind == .word, let place = place(at: index, text) else {
        index += 1
        continue
      }
      findings.add(.place(NameValue(name: place.name)), over: place.tokens, rule: id)
      index = place.tokens.upperBound
    }
  }

  /// The endings of town names, in the cases that follow a preposition of place.
  private static let townEndings = [
    "ск", "ске", "ска", "ском", "граде", "града", "град", "бурге", "бурга", "бург", "ово", "ево",
    "поле", "поля", "поль",
  ]

  private static func place(
    at index: Int,
    _ text: TokenizedDocument
  ) -> (tokens: Range<Int>, name: String)? {
    let limit = text.sentences[text.sentence(of: index)].upperBound
    let known = text.term(at: index, of: .place)
    if let formed = formed(at: index, limit: limit, text),
      formed.count > (known?.tokens.count ?? 0)
    {
      return (formed, text.text(of: formed).singleSpaced)
    }
    if let known, text.tokens[index].isCapitalised {
      let name = known.entry.value(as: .place) ?? ""
      return (known.tokens, name.isEmpty ? text.text(of: known.tokens) : name)
    }
    guard isTown(index, text) else { return nil }
    return (index..<index + 1, text.text(of: index))
  }

  /// "мыса Скаген", "река Ялу": the noun, in small letters, and a name; "Северном море",
  /// "Ростовской области": capitalised adjectives and the noun.
  private static func formed(
    at index: Int,
    limit: Int,
    _ text: TokenizedDocument
  ) -> Range<Int>? {
    if let lead = text.term(at: index, of: [.placeLead, .placeNoun]),
      text.tokens[index].letterCase == .lower, lead.tokens.upperBound < limit,
      isName(lead.tokens.upperBound, text), text.tokens[lead.tokens.upperBound].gap == .space,
      text.tokens[lead.tokens.upperBound].classes.isDisjoint(with: [
        .demonym, .givenName, .familyName,
      ])
    {
      // A town is called by its name alone; a cape or a river with its noun.
      let name = lead.tokens.upperBound
      let isTown = towns.contains { text.text(of: index).hasPrefix($0) }
      let end = text.term(at: name, of: .place)?.tokens.upperBound ?? name + 1
      return isTown || text.tokens[name].classes.contains(.place) ? nil : index..<end
    }
    var end = index
    while end < limit, end - index < 3, isName(end, text), isAdjective(end, text),
      end == index || text.tokens[end].gap == .space
    {
      end += 1
      if end < limit, text.isMark(end, anyOf: Marks.dashes), text.tokens[end].gap == .none,
        end + 1 < limit, text.tokens[end + 1].isCapitalised
      {
        end += 2
      }
      guard end < limit, text.tokens[end].gap == .space,
        let noun = text.term(at: end, of: .placeNoun),
        !isState(end, text)
      else { continue }
      return index..<noun.tokens.upperBound
    }
    return nil
  }

  private static let towns = [
    "город", "села", "село", "селе", "деревн", "порт", "посёлк", "поселк",
  ]

  /// Nouns too general to be part of a name: "российских городов".
  private static func isState(_ index: Int, _ text: TokenizedDocument) -> Bool {
    let word = text.text(of: index)
    return ["стран", "город", "границ", "государств", "сел", "земл", "земел", "территори"]
      .contains { word.hasPrefix($0) }
  }

  private static func isName(_ index: Int, _ text: TokenizedDocument) -> Bool {
    let token = text.tokens[index]
    return token.isCapitalised && token.classes.isDisjoint(with: [.functionWord, .month, .title])
  }

  /// Whether the word ends as an adjective does.
  private static func isAdjective(_ index: Int, _ text: TokenizedDocument) -> Bool {
    let word = text.text(of: index)
    return [
      "ий", "ый", "ой", "ая", "яя", "ое", "ее", "ие", "ые", "ого", "его", "ому", "ему", "им", "ым",
      "ом", "ем", "ую", "юю", "ых", "их",
    ].contains { word.hasSuffix($0) } && word.count > 4
  }

  /// A word of no list that ends as the names of towns do, after a preposition of place.
  private static func isTown(_ index: Int, _ text: TokenizedDocument) -> Bool {
    guard index > 0, text.tokens[index].letterCase == .capitalised, text.tokens[index].lead >= 0xD0,
      text.tokens[index].classes.isEmpty,
      ["в", "во", "из", "под", "близ", "около", "до", "г"].contains(text.text(of: index - 1))
        || text.isMark(index - 1, ".") && index > 1 && text.text(of: index - 2) == "г"
    else { return false }
    let word = text.text(of: index)
    return word.count > 4 && townEndings.contains { word.hasSuffix($0) }
  }
}
