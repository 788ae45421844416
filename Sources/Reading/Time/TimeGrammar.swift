import Documents

/// The patterns of one language, in order.
struct TimeGrammar: Sendable {
  /// A pattern, with what can begin it.
  struct Form: Sendable {
    let pattern: any TimePattern.Type
    let triggers: WordClasses
    let openers: TimeOpeners
  }

  /// The patterns; of matches equally long the first wins.
  let forms: [Form]
  /// What begins any of them, so that most tokens are passed by with one look.
  private let triggers: WordClasses
  private let openers: TimeOpeners

  private init(patterns: [any TimePattern.Type]) {
    forms = patterns.map { Form(pattern: $0, triggers: $0.triggers, openers: $0.openers) }
    triggers = forms.reduce([]) { $0.union($1.triggers) }
    openers = forms.reduce([]) { $0.union($1.openers) }
  }

  /// Returns the longest match that begins at token `index`, with its pattern's name.
  func longest(at index: Int, in text: TokenizedDocument) -> (match: TimeMatch, rule: String)? {
    let classes = text.classes(beginningAt: index)
    let opens = TimeOpeners(text.tokens[index])
    guard !classes.isDisjoint(with: triggers) || !opens.isDisjoint(with: openers) else {
      return nil
    }
    var best: (match: TimeMatch, rule: String)?
    for form in forms {
      guard !classes.isDisjoint(with: form.triggers) || !opens.isDisjoint(with: form.openers),
        let match = form.pattern.match(in: text, at: index),
        match.tokens.count > best?.match.tokens.count ?? 0
      else { continue }
      best = (match, form.pattern.id)
    }
    return best
  }

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
