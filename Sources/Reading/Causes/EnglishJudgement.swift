import Documents

/// Judgements in English: "two major strategic mistakes", "a grave crime", "unwisely".
struct EnglishJudgement: JudgementRule {
  static let id = "en.judgement.noun"
  static let languages: [Language] = [.english]
  static let summary = "Nouns of blame or praise, with their adjectives."

  static let words = JudgementWords(
    copulas: ["is", "was", "are", "were", "be", "been"],
    determiners: [
      "the", "a", "an", "another", "other", "one", "such", "major", "historical", "worst",
    ],
    denials: ["any", "no", "without"],
    articles: ["the"],
    manners: ["by", "in"]
  )
}
