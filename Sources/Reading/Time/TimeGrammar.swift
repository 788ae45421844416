import Documents

/// The patterns of one language, in order.
struct TimeGrammar: Sendable {
  /// The patterns; of matches equally long the first wins.
  let patterns: [any TimePattern.Type]

  /// Returns the grammar of a language; English for one without.
  static func grammar(for language: Language) -> TimeGrammar {
    all.first { $0.language == language }?.grammar ?? english
  }

  /// The grammars, in the order of their languages' codes.
  static let all: [(language: Language, grammar: TimeGrammar)] = [
    (.english, english), (.japanese, japanese), (.russian, russian),
  ]

  private static let english = TimeGrammar(patterns: [
    EnglishSpan.self, EnglishMonthDate.self, EnglishModified.self, EnglishPeriod.self,
    EnglishSeason.self, EnglishRelative.self, EnglishReference.self, EnglishDuration.self,
    EnglishYear.self,
  ])

  private static let russian = TimeGrammar(patterns: [
    RussianMonthDate.self, RussianCentury.self, RussianReference.self, RussianYear.self,
  ])

  private static let japanese = TimeGrammar(patterns: [
    JapaneseDate.self, JapaneseCentury.self, JapaneseReference.self,
  ])
}
