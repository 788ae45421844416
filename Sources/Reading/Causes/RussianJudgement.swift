import Documents

/// Judgements in Russian: «грубая ошибка», «две стратегические ошибки», «неразумно».
struct RussianJudgement: JudgementRule {
  static let id = "ru.judgement.noun"
  static let languages: [Language] = [.russian]
  static let summary = "Nouns of blame or praise in Russian, with their adjectives."

  static let words = JudgementWords(
    determiners: [
      "самая", "самой", "самую", "самое", "самого", "самые", "самых", "одна", "одной", "одну",
      "еще", "другая", "другой", "другую",
    ],
    // "По ошибке": by mistake.
    denials: ["без", "по", "никакой", "никакого", "никаких"]
  )
}
