import Documents
import Ledger

/// Groups in a Russian text: names of the list in any case, and a noun for a group with the
/// adjectives before it or the names behind it.
///
/// "2-я Тихоокеанская эскадра", "Министерство обороны", "Верховный суд", "НАТО", "компания «Знамя»",
/// "правительство".
struct RussianGroup: ReadingRule {
  static let id = "ru.group.named"
  static let kind = AnnotationKind.group
  static let languages: [Language] = [.russian]
  static let summary = "Groups of the list, and names with a Russian noun such as эскадра."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    findings.addAll(rule: id) { index, findings in
      group(at: index, text, findings).map { ($0.tokens, .group(NameValue(name: $0.name))) }
    }
  }

  private static func group(
    at index: Int,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> (tokens: Range<Int>, name: String)? {
    guard text.tokens[index].kind == .word || text.tokens[index].kind == .number else { return nil }
    let limit = text.sentences[text.sentence(of: index)].upperBound
    let known = text.term(at: index, of: .group)
    if let formed = formed(at: index, limit: limit, text),
      formed.count > (known?.tokens.count ?? 0)
    {
      return (formed, text.text(of: formed).singleSpaced)
    }
    if let known, text.tokens[index].isCapitalised {
      let name = known.entry.value(as: .group) ?? ""
      return (known.tokens, name.isEmpty ? text.text(of: known.tokens) : name)
    }
    guard isAcronym(index, text, findings) else { return nil }
    return (index..<index + 1, text.text(of: index))
  }

  /// Adjectives, the noun, and what belongs to it in the genitive, up to a verb or a mark.
  private static func formed(
    at index: Int,
    limit: Int,
    _ text: TokenizedDocument
  ) -> Range<Int>? {
    var noun = index
    if NumberReading.digits(in: text, at: index) != nil {
      guard index + 2 < limit, text.isMark(index + 1, anyOf: Marks.dashes),
        text.tokens[index + 1].gap == .none, text.tokens[index + 2].gap == .none
      else { return nil }
      noun = index + 3
    }
    var isNamed = noun > index
    while noun < limit, noun - index < 6, text.term(at: noun, of: .groupNoun) == nil {
      guard text.tokens[noun].kind == .word, isAdjective(noun, text),
        noun == index || text.tokens[noun].gap == .space
      else { return nil }
      if text.tokens[noun].isCapitalised { isNamed = true }
      noun += 1
    }
    guard let term = text.term(at: noun, of: .groupNoun), term.tokens.upperBound <= limit else {
      return nil
    }
    let end = complement(from: term.tokens.upperBound, limit: limit, text)
    let isCapitalised =
      text.tokens[noun].isCapitalised
      && noun
        > text.sentences[
          text.sentence(of: index)
        ].lowerBound
    guard isNamed || isCapitalised || end > term.tokens.upperBound else { return nil }
    return index..<end
  }

  /// "обороны", "внутренних дел России", "«Знамя»".
  private static func complement(from index: Int, limit: Int, _ text: TokenizedDocument) -> Int {
    guard index < limit, text.tokens[index].gap == .space else { return index }
    if text.isMark(index, anyOf: openQuotes) {
      let close = (index + 1..<min(index + 8, limit)).first {
        text.isMark($0, anyOf: closeQuotes)
      }
      return close.map { $0 + 1 } ?? index
    }
    var end = index
    while end < limit, end - index < 4, text.tokens[end].kind == .word,
      text.tokens[end].gap == .space, isGenitive(end, text)
    {
      end += 1
    }
    return end
  }

  private static let openQuotes = Marks("«\"“„")
  private static let closeQuotes = Marks("»\"”“")

  /// Whether the word goes on the name of an institution: what it is for, or where it is.
  private static func isGenitive(_ index: Int, _ text: TokenizedDocument) -> Bool {
    if text.tokens[index].isCapitalised {
      return text.term(at: index, of: [.place, .group]) != nil
    }
    return matters.contains(text.text(of: index))
  }

  private static let matters: Set<String> = [
    "обороны", "внутренних", "иностранных", "дел", "финансов", "юстиции", "экономики", "культуры",
    "образования", "науки", "здравоохранения", "труда", "транспорта", "связи", "печати",
    "безопасности", "информации", "торговли", "промышленности", "юстиций", "министров",
    "депутатов", "представителей", "печати", "войны", "флота", "юстиции", "просвещения",
  ]

  private static func isAdjective(_ index: Int, _ text: TokenizedDocument) -> Bool {
    guard text.tokens[index].classes.isDisjoint(with: [.functionWord, .title, .month]) else {
      return false
    }
    let word = text.bytes(of: index)
    return word.count > shortestAdjective && RussianAdjective.isForm(word)
      && nounEndings.first(of: word) == nil
  }

  /// Endings of soft adjectives that more nouns and adverbs have: "представителей", "позднее".
  private static let nounEndings: Endings = ["ей", "ее"]

  /// Four letters in Cyrillic, in bytes.
  private static let shortestAdjective = 8

  /// Two to six capital letters that no list knows: "ФСЭГ".
  private static func isAcronym(
    _ index: Int,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> Bool {
    let token = text.tokens[index]
    guard token.letterCase == .upper, token.lead >= 0xD0, token.lead <= 0xD1,
      (4...12).contains(token.end - token.start), !token.classes.contains(.functionWord),
      text.term(at: index, of: [.place, .title, .unit, .timeUnit]) == nil,
      RomanNumeral.value(of: text.bytes(of: index)) == nil
    else { return false }
    // A heading in capitals is no row of acronyms.
    let isAlone = index + 1 >= text.tokens.count || text.tokens[index + 1].letterCase != .upper
    return isAlone && (index == 0 || text.tokens[index - 1].letterCase != .upper)
  }
}
