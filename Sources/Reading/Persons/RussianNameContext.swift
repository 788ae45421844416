/// What stands before a Russian name tells its case: "генерала Власова", "по приказу Витте", "к
/// Врангелю".
///
/// Without a parser only the word before is looked at: a title or an adjective in a case, a preposition,
/// or a noun, behind which a name stands in the genitive. Behind a verb nothing is known.
struct RussianNameContext {
  private let text: TokenizedDocument
  /// What was told before, by token: a name is asked for when others learn from it and when it is formed.
  private let told = Told()

  private final class Told {
    var cases: [Int: RussianCases] = [:]
  }

  init(text: TokenizedDocument) {
    self.text = text
  }

  /// Returns the cases in which the name that begins at `index` may stand; empty where nothing tells.
  func cases(before index: Int) -> RussianCases {
    if let known = told.cases[index] { return known }
    let floor = text.sentences[text.sentence(of: index)].lowerBound
    let cases = cases(before: index, floor: floor, links: 0)
    told.cases[index] = cases
    return cases
  }

  private func cases(before index: Int, floor: Int, links: Int) -> RussianCases {
    guard index > floor, text.tokens[index].gap == .space else { return [] }
    for start in max(floor, index - Self.longestTitle)..<index {
      guard let title = text.term(at: start, of: .title), title.tokens.upperBound == index else {
        continue
      }
      guard let lemma = title.entry.value(as: .title), !lemma.isEmpty else { return [] }
      return cases(ofTitle: title.tokens, lemma)
    }
    let last = index - 1
    let token = text.tokens[last]
    // "под ред. А. Б. Сомова", "пер. с яп. А. Б. Сомова".
    if text.isMark(last, "."), last - 2 >= floor, text.isWord(last - 1, anyOf: Self.genitiveLeads),
      text.isWord(last - 2, "под") || text.isWord(last - 2, "с") || text.isWord(last - 1, "пер")
    {
      return .genitive
    }
    if text.isWord(last, "и") || text.isMark(last, ",") {
      // "между Сталиным и Рузвельтом": as the name before.
      guard links < Self.longestRow, last > floor,
        text.tokens[last - 1].classes.isDisjoint(with: .place),
        let name = nameStart(endingAt: last, floor: floor)
      else {
        return []
      }
      return cases(before: name, floor: floor, links: links + 1)
    }
    guard token.kind == .word, token.lead >= 0xD0 else { return [] }
    if let (_, cases) = Self.prepositions.first(where: { text.isWord(last, anyOf: $0.words) }) {
      return cases
    }
    guard token.letterCase == .lower || last == floor, token.classes.isDisjoint(with: Self.others)
    else { return [] }
    let word = text.text(of: last)
    if text.hasEnding(last, anyOf: Self.passive) { return [.instrumental, .genitive] }
    let agreeing = RussianCases.agreeing(with: word)
    if !agreeing.isEmpty { return agreeing }
    if RussianPlaceAdjective.isAgent(word) { return cases(ofAgent: last) }
    guard word.utf8.count > Self.shortestNoun,
      !text.hasEnding(last, anyOf: Self.verbs) || !token.classes.isDisjoint(with: Self.nouns),
      !text.hasEnding(last, anyOf: Self.adverbs) || text.hasEnding(last, anyOf: Self.neuter)
    else { return [] }
    return .genitive
  }

  /// The case of a title: that of the first of its words that is not as in the nominative.
  private func cases(ofTitle title: Range<Int>, _ lemma: String) -> RussianCases {
    let words = title.filter { text.tokens[$0].kind == .word }.map { text.text(of: $0) }
    let lemmas = lemma.split { $0 == " " || $0 == "-" }.map(String.init)
    for (word, lemma) in zip(words, lemmas) where word.lowercased() != lemma.lowercased() {
      return RussianCases.of(word, lemma: lemma)
    }
    return .nominative
  }

  /// The case of a trade in no list: "историк", "историка", "историку".
  private func cases(ofAgent index: Int) -> RussianCases {
    let word = text.text(of: index)
    guard let ending = Self.agentCases.first(where: { word.ends(in: $0.ending) }) else {
      return .nominative
    }
    return ending.cases
  }

  /// The first token of the capitalised words that end before `end`.
  private func nameStart(endingAt end: Int, floor: Int) -> Int? {
    var start = end
    while start > floor {
      let token = text.tokens[start - 1]
      let isJoint =
        text.isMark(start - 1, ".") && start - 2 >= floor && text.tokens[start - 2].isInitial
        || text.isMark(start - 1, anyOf: Marks.dashes) && text.tokens[start - 1].gap == .none
      guard
        token.isCapitalised && token.classes.isDisjoint(with: [.functionWord, .title]) || isJoint
      else { break }
      start -= 1
    }
    return start < end ? start : nil
  }

  /// How many names of a row are gone back over.
  private static let longestRow = 5
  private static let longestTitle = 5
  private static let shortestNoun = 6

  private static let others: WordClasses = [.functionWord, .sayVerb, .number, .month]
  private static let genitiveLeads: WordChoice = [
    "ред", "пер", "яп", "англ", "нем", "кит", "фр", "франц", "кор", "лат", "голл", "рук",
  ]
  /// Nouns of the lists, some of which end as verbs do: "корабли", "силы".
  private static let nouns: WordClasses = [
    .countedNoun, .groupNoun, .voiceNoun, .workNoun, .placeNoun, .incidentNoun, .agreementNoun,
    .sayNoun,
  ]
  private static let passive: Endings = [
    "ван", "вана", "ваны", "ано", "ены", "ено", "ённый", "анный", "енный", "енного", "енному",
    "енным", "енном", "енное", "енная", "енной", "енную", "енные", "енных", "анного", "анному",
    "анным", "анном", "анное", "анная", "анной", "анную", "анные", "анных",
  ]
  private static let verbs: Endings = [
    "л", "ла", "ло", "ли", "ся", "сь", "ает", "яет", "ует", "ают", "яют", "уют", "ит", "ят", "ать",
    "ять", "ить", "еть", "ыть", "уть", "ая", "яя", "ив", "ав", "ув", "ев", "ем", "шь",
  ]
  private static let adverbs: Endings = ["о", "е"]
  /// The ends of neuter nouns, and of the prepositional case of others, which adverbs do not have.
  private static let neuter: Endings = [
    "ство", "ние", "тие", "ие", "ве", "не", "те", "де", "ке", "ле", "исьмо", "дело", "Дело",
    "ойско", "тело", "Тело", "лово", "есто",
  ]
  private static let agentCases: [(ending: String, cases: RussianCases)] = [
    ("ом", .instrumental), ("ем", .instrumental), ("ов", .genitive), ("ей", .genitive),
    ("а", .genitive), ("я", .genitive), ("у", .dative), ("ю", .dative), ("е", .prepositional),
  ]
  private static let prepositions: [(words: WordChoice, cases: RussianCases)] = [
    (
      [
        "от", "из", "у", "без", "для", "до", "после", "против", "кроме", "вместо", "около", "возле",
        "среди", "вокруг", "ради", "помимо", "насчёт", "насчет", "позади", "вслед",
      ], .genitive
    ),
    (["к", "ко", "благодаря", "вопреки", "согласно", "навстречу", "по"], .dative),
    (["с", "со", "за", "между", "под"], [.instrumental, .genitive, .accusative]),
    (["перед", "передо", "над"], .instrumental),
    (["о", "об", "при", "в", "во", "на"], [.prepositional, .genitive, .accusative]),
    (["про", "через"], [.genitive, .accusative]),
  ]
}
