import Documents
import Ledger

/// Places that a Russian adjective names: "российского правительства", "лондонский аукцион".
///
/// Where English writes "of Russia" or "London's", Russian has an adjective; it names the place, and
/// its value is the place's nominative. Before a person it tells whose citizen that is ("американский
/// актёр"), and before a language, or standing alone as one, which language; neither names a place.
struct RussianPlaceAdjective: ReadingRule {
  static let id = "ru.place.adjective"
  static let kind = AnnotationKind.place
  static let languages: [Language] = [.russian]
  static let summary = "Russian adjectives made of the names of places, but for those of persons."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    for index in text.tokens.indices {
      guard text.tokens[index].kind == .word, let named = place(at: index, text),
        !standsForPeople(named.tokens, text), !describesPerson(named.tokens, text, findings)
      else { continue }
      findings.add(.place(NameValue(name: named.name)), over: named.tokens, rule: id)
    }
  }

  /// Whether the adjective stands in the plural for a people, with no noun behind it: "русские
  /// отступили", "левый фланг русских".
  private static func standsForPeople(_ tokens: Range<Int>, _ text: TokenizedDocument) -> Bool {
    guard text.hasEnding(tokens.upperBound - 1, anyOf: plurals) else { return false }
    let next = tokens.upperBound
    guard next < text.tokens.count, text.tokens[next].gap <= .space else { return true }
    if text.isMark(next, anyOf: Marks.dashes) { return text.tokens[next].gap == .space }
    if text.isMark(next, ",") {
      // "русские, французские и шведские войска": a noun of all of them may follow.
      return next + 1 >= text.tokens.count || !RussianAdjective.isForm(text.bytes(of: next + 1))
    }
    if text.tokens[next].kind == .mark { return text.isMark(next, anyOf: ends) }
    if text.hasEnding(next, anyOf: verbs) { return true }
    return text.tokens[next].classes.contains(.functionWord) && !text.isWord(next, "и")
      && !text.isWord(next, "или")
  }

  private static let plurals: Endings = ["кие", "ких", "ким", "кими"]
  private static let verbs: Endings = ["или", "али", "яли", "ули", "ели", "лись", "ются", "утся"]
  private static let ends = Marks(".;:!?)")

  /// The place that the adjective at `index` is made of, by the form itself or by its nominative.
  static func place(
    at index: Int,
    _ text: TokenizedDocument
  ) -> (tokens: Range<Int>, name: String)? {
    if let term = text.term(at: index, of: .demonym) {
      guard RussianAdjective.isForm(text.text(of: term.tokens.upperBound - 1)),
        let name = term.entry.value(as: .demonym), !name.isEmpty
      else { return nil }
      return (term.tokens, name)
    }
    let token = text.tokens[index]
    guard token.lead >= 0xD0, token.lead <= 0xD1, token.end - token.start > 8,
      token.classes.isEmpty
    else { return nil }
    let word = text.bytes(of: index)
    guard let ending = endings.first(of: word) else { return nil }
    // The ending is looked for with the two letters before it, which the nominative keeps.
    let stem = String(decoding: word.dropLast(endings.count(of: ending) - 4), as: UTF8.self)
    let lexicon = text.vocabulary.lexicon
    let number = lexicon.number(of: WordFolder.fold(stem + "ий"))
    guard let name = lexicon.value(of: number, as: .demonym), !name.isEmpty else { return nil }
    return (index..<index + 1, name)
  }

  private static let endings = Endings(
    ["ими", "ого", "ому", "ая", "ое", "ой", "ую", "ий", "ом", "им", "их", "ие", "ою"]
      .flatMap { ["ск" + $0, "цк" + $0] }
  )

  /// How many adjectives may stand between the word and the noun it belongs to.
  private static let reach = 5

  private static func describesPerson(
    _ tokens: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> Bool {
    var index = tokens.upperBound
    let limit = text.sentences[text.sentence(of: tokens.lowerBound)].upperBound
    // "американо-канадский": what the whole compound describes decides.
    while index < limit, text.isMark(index, anyOf: Marks.dashes), text.tokens[index].gap == .none {
      index += 2
    }
    let last = min(index + reach, limit)
    while index < last {
      if findings.isCovered(index, by: .person) { return true }
      let word = text.text(of: index)
      if tongues.contains(where: { word.begins(with: $0) }) || isAgent(word) { return true }
      let isJoint = text.isMark(index, ",") || word == "и"
      guard isJoint || text.tokens[index].letterCase == .lower && RussianAdjective.isForm(word)
      else { return false }
      index += 1
    }
    return index >= limit
  }

  private static let tongues = ["язык", "слов", "алфавит", "акцент", "происхожден", "националь"]

  /// Whether the noun ends as names of trades and callings do.
  static func isAgent(_ word: String) -> Bool {
    agentForms.all(of: word.utf8).contains { number in
      word.count - cases[number % cases.count].count > shortestAgent
    }
  }

  /// In letters, the longest stem that is too short.
  private static let shortestAgent = 4
  private static let cases = [
    "", "а", "у", "ом", "ем", "е", "ы", "и", "ов", "ей", "ам", "ами", "ям", "ями",
  ]
  /// Each agent in each case, these in the order of the list above.
  private static let agentForms = Endings(agents.flatMap { agent in cases.map { agent + $0 } })

  private static let agents = [
    "писател", "писатель", "писательниц", "артист", "гимнаст", "теннисист", "истк", "философ",
    "ёр", "актер", "режиссер", "певец", "певиц", "актрис", "боксер", "спортсмен", "певц",
    "бизнесмен", "тренер", "художник", "магнат", "миллиардер", "поэт", "прозаик", "драматург",
    "музыкант", "композитор", "балерин", "фехтовальщик", "пловчих", "пловец", "предпринимател",
    "предприниматель", "гражданств", "программист", "авторы", "учёный", "учен", "историк",
  ]
}
