import Ledger

/// Words by which a Russian sentence reports what others say, beyond its verbs.
enum RussianSpeech {
  /// What stands at a sentence's beginning before a verb whose speaker follows it.
  static let longestLead = 3
  static let leads: Set<String> = [
    "как", "об этом", "такое мнение", "такую оценку", "о чём", "о чем", "как уже", "как ранее",
    "ранее", "также", "об этом же",
  ]

  /// Verbs without a subject: what says so is a document, or nobody named.
  static let impersonal: WordChoice = [
    "говорится", "сказано", "отмечается", "сообщается", "указывается", "утверждается",
    "подчёркивается", "подчеркивается", "говорилось", "сообщалось", "указано", "отмечалось",
    "констатировалось", "констатируется", "указывалось", "утверждалось", "подчёркивалось",
    "подчеркивалось",
  ]

  /// Whether the words point to the sentence before.
  static func isAboutLast(_ words: String) -> Bool { aboutLast.contains(words.lowercased()) }

  private static let aboutLast: Set<String> = [
    "об этом", "о чём", "о чем", "такое мнение", "такую оценку",
  ]

  /// Whether the word is a passive participle: it tells what was done to its subject.
  static func isPassive(_ word: String) -> Bool {
    word.count > 5 && participles.contain(endOf: word)
      && !word.begins(with: "увер") && !word.begins(with: "убежд")
  }

  private static let participles: Endings = ["ан", "ана", "ано", "аны", "ен", "ена", "ены"]

  /// Returns how a phrase that names nobody stands to what it passes on.
  static func stance(of phrase: String) -> Stance {
    let phrase = phrase.lowercased()
    for (word, stance) in stances where phrase.contains(word) { return stance }
    return .reports
  }

  private static let stances: [(String, Stance)] = [
    ("слух", .rumours), ("молв", .rumours), ("поговарива", .rumours), ("сплетн", .rumours),
    ("сомнева", .doubts), ("якобы", .doubts), ("подделк", .callsForged), ("отрица", .denies),
  ]
}
