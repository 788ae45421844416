import Documents
import Ledger

/// Groups in a Russian text: names of the list in any case, and a noun for a group with the
/// adjectives before it or the names behind it.
///
/// "2-я Тихоокеанская эскадра", "Министерство обороны", "Верховный суд", "шведская армия", "МВД
/// Украины", "НАТО", "ФК «Искра»"; the value is the nominative. Between quotation marks behind a noun in
/// small letters ("газета «Заря»") the name alone is the group's, which ``RussianGroupName`` finds.
struct RussianGroup: ReadingRule {
  static let id = "ru.group.named"
  static let kind = AnnotationKind.group
  static let languages: [Language] = [.russian]
  static let summary = "Groups of the list, and names with a Russian noun such as эскадра."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let shape = RussianGroupShape(text: text)
    findings.addAll(rule: id) { index, findings in
      group(at: index, shape, findings).map { ($0.tokens, .group(NameValue(name: $0.name))) }
    }
  }

  private static func group(
    at index: Int,
    _ shape: RussianGroupShape,
    _ findings: Findings
  ) -> (tokens: Range<Int>, name: String)? {
    let text = shape.text
    guard text.tokens[index].kind == .word || text.tokens[index].kind == .number else { return nil }
    let limit = text.sentences[text.sentence(of: index)].upperBound
    let known = text.term(at: index, of: .group)
    if let formed = shape.formed(at: index, limit: limit),
      !text.tokens[index].isCapitalised
        || formed.tokens.upperBound > (known?.tokens.upperBound ?? 0)
    {
      return formed
    }
    if let known, text.tokens[index].isCapitalised {
      let name = known.entry.value(as: .group) ?? ""
      let isAcronym = known.tokens.count == 1 && text.tokens[index].letterCase == .upper
      let end = isAcronym ? shape.owner(of: known.tokens, limit: limit) : known.tokens.upperBound
      let behind = text.text(of: known.tokens.upperBound..<end).singleSpaced
      let base = name.isEmpty ? text.text(of: known.tokens) : name
      return (known.tokens.lowerBound..<end, behind.isEmpty ? base : base + " " + behind)
    }
    guard isAcronym(index, text), !findings.isCovered(index, by: .time) else { return nil }
    // "ИТАР-ТАСС".
    let last =
      index + 2 < limit && text.isMark(index + 1, "-") && text.tokens[index + 1].gap == .none
        && text.tokens[index + 2].gap == .none && text.tokens[index + 2].letterCase == .upper
      ? index + 2 : index
    let tokens = index..<shape.owner(of: index..<last + 1, limit: limit)
    return (tokens, text.text(of: tokens).singleSpaced)
  }

  /// Two to six capital letters that no list knows: "ФСЭГ".
  private static func isAcronym(_ index: Int, _ text: TokenizedDocument) -> Bool {
    let token = text.tokens[index]
    guard token.letterCase == .upper, token.lead >= 0xD0, token.lead <= 0xD1,
      (4...12).contains(token.end - token.start), !token.classes.contains(.functionWord),
      text.term(at: index, of: [.place, .title, .unit, .timeUnit]) == nil,
      RomanNumeral.value(of: text.bytes(of: index)) == nil,
      !things.contains(text.text(of: index))
    else { return false }
    // A heading in capitals is no row of acronyms, "АК-47" is a make.
    let next = index + 1
    let isMake =
      next + 1 < text.tokens.count && text.isMark(next, "-") && text.tokens[next].gap == .none
      && text.tokens[next + 1].kind == .number
    let isAlone = next >= text.tokens.count || text.tokens[next].letterCase != .upper
    return !isMake && isAlone && (index == 0 || text.tokens[index - 1].letterCase != .upper)
  }

  /// Acronyms of things: of laws, weapons, illnesses, sums.
  private static let things: Set<String> = [
    "СМИ", "УК", "УПК", "ГК", "ГПК", "ТК", "НК", "КЗОТ", "ФЗ", "ДТП", "ЧП", "ВИЧ", "СПИД", "ПО",
    "ТВ", "ДНК", "НЛО", "АК", "ТТ", "ПМ", "СВД", "СНВ", "ЕГЭ", "МРОТ", "НДС", "ВВП", "ВНП", "ГОСТ",
    "ФИО", "ИНН", "АЭС", "ТЭЦ", "ГЭС", "ГРЭС", "САУ", "ЗРК", "ПЗРК", "БМП", "БТР", "РПГ", "РСЗО",
    "АПЛ", "БПК", "МРК", "ТЦ", "ТРЦ", "ЖК", "ЖКХ", "ПДД", "ОСАГО", "ОРВИ", "КПП",
    "ДСП", "АТС", "ЭВМ", "ПК", "ОС", "СИЗО", "ИВС", "МКАД", "КАД", "БАМ", "ВСМ", "ЛЭП",
    "ИТ", "ОЭЗ", "ТЭК", "ОПК", "ВПК", "АПК", "НИОКР", "ЭКО", "УЗИ", "МРТ", "ПЦР",
  ]
}
