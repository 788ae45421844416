import Documents

/// Judgements in Russian: «грубая ошибка», «две стратегические ошибки», «было вероломным», «неразумно».
struct RussianJudgement: JudgementRule {
  static let id = "ru.judgement.noun"
  static let languages: [Language] = [.russian]
  static let summary = "Nouns of blame or praise in Russian, with their adjectives, and predicates."

  static let words = JudgementWords(
    determiners: [
      "самая", "самой", "самую", "самое", "самого", "самые", "самых", "одна", "одной", "одну",
      "еще", "другая", "другой", "другую",
    ],
    // "По ошибке": by mistake.
    denials: ["без", "по", "никакой", "никакого", "никаких"]
  )

  /// "Решение было ошибкой", "решение — ошибка": what stands before the copula; "ошибкой стала отправка
  /// эскадры": what stands behind it.
  static func subject(
    of verdict: Range<Int>,
    in sentence: Range<Int>,
    _ text: TokenizedDocument
  ) -> Range<Int>? {
    if let copula = copula(before: verdict.lowerBound, in: sentence, text) {
      var start = copula
      while start > sentence.lowerBound, copula - start < longest, !opens(start - 1, text) {
        start -= 1
      }
      return named(start..<copula, text)
    }
    guard text.isWord(verdict.upperBound, anyOf: copulas) else { return nil }
    let start = verdict.upperBound + 1
    var end = start
    while end < sentence.upperBound, end - start < longest, text.tokens[end].kind == .word {
      end += 1
    }
    return named(start..<end, text)
  }

  /// "было вероломным", "стал позорным": an adjective of blame or praise in the instrumental behind the
  /// copula, with no noun behind it.
  static func isPredicate(_ index: Int, in sentence: Range<Int>, _ text: TokenizedDocument) -> Bool
  {
    guard let value = text.value(at: index, as: .judgementAdjective), value != "weight",
      text.hasEnding(index, anyOf: instrumentals),
      copula(before: index, in: sentence, text) != nil
    else { return false }
    let next = index + 1
    return next >= sentence.upperBound || text.tokens[next].kind == .mark
      || text.tokens[next].classes.contains(.functionWord)
  }

  /// The copula before a predicate, past its adverbs.
  private static func copula(
    before index: Int,
    in sentence: Range<Int>,
    _ text: TokenizedDocument
  ) -> Int? {
    var before = index - 1
    while before > sentence.lowerBound, index - before <= mostAdverbs,
      text.tokens[before].letterCase == .lower,
      text.hasEnding(before, anyOf: adverbs) || text.isWord(before, anyOf: particles),
      !text.isWord(before, anyOf: copulas)
    {
      before -= 1
    }
    guard before > sentence.lowerBound,
      text.isWord(before, anyOf: copulas) || SpokenInsertion.isDash(before, in: text)
    else { return nil }
    return before
  }

  /// The tokens as what is judged; nil where nothing but a pronoun names it.
  private static func named(_ tokens: Range<Int>, _ text: TokenizedDocument) -> Range<Int>? {
    guard !tokens.isEmpty, tokens.count > 1 || !text.isWord(tokens.lowerBound, anyOf: pronouns),
      tokens.allSatisfy({ text.tokens[$0].kind == .word || text.tokens[$0].gap == .none })
    else { return nil }
    return tokens
  }

  /// Whether a clause begins behind the token.
  private static func opens(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.tokens[index].kind == .mark && !text.isMark(index, anyOf: Marks.dashes)
      && !text.isMark(index, ".")
      || SpokenInsertion.isDash(index, in: text) || text.isWord(index, anyOf: openers)
  }

  /// In tokens.
  private static let longest = 12
  private static let mostAdverbs = 3
  private static let openers: WordChoice = ["что", "но", "а", "однако", "хотя", "поскольку"]
  private static let pronouns: WordChoice = [
    "это", "он", "она", "оно", "они", "что", "то", "я", "мы", "всё", "все", "который", "которая",
    "которое", "которые",
  ]
  private static let adverbs: Endings = ["но", "ко", "ски", "ло", "во", "ше"]
  private static let particles: WordChoice = [
    "не", "лишь", "только", "ещё", "еще", "самой", "самым",
  ]
  private static let instrumentals: Endings = ["ым", "им", "ой", "ей", "ыми", "ими"]
  private static let copulas: WordChoice = [
    "был", "была", "было", "были", "стал", "стала", "стало", "стали", "является", "являются",
    "являлся", "являлась", "являлось", "явилась", "явился", "явилось", "оказался", "оказалась",
    "оказалось", "оказались", "остаётся", "остается", "остался", "осталась", "осталось",
  ]
}
