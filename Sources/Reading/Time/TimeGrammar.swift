import Documents

/// The patterns of one language, in order.
struct TimeGrammar: Sendable {
  /// A pattern, with what can begin it: nothing whose copies have to be counted.
  struct Form: Sendable {
    let pattern: any TimePattern.Type
    let triggers: WordClasses
    let openers: TimeOpeners

    /// Tries the pattern at token `index`, and keeps what it finds where that is longer.
    ///
    /// Matches are large: apart from the loop over the forms, none is moved for a form not tried.
    @inline(never)
    func match(
      at index: Int,
      in text: TokenizedDocument,
      ifLongerThan best: inout (match: TimeMatch, rule: String)?
    ) {
      guard let match = pattern.match(in: text, at: index),
        match.tokens.count > best?.match.tokens.count ?? 0
      else { return }
      best = (match, pattern.id)
    }
  }

  /// The patterns; of matches equally long the first wins.
  let forms: [Form]
  /// What begins any of them, so that most tokens are passed by with one look.
  private let triggers: WordClasses
  private let openers: TimeOpeners
  /// The words before an expression that belong to it.
  private let leads: Leads
  /// The small words around an expression that the machinery looks for.
  let words: TimeWords

  /// Which words before an expression belong to it.
  enum Leads: Sendable {
    case none
    /// The definite article.
    case article
    /// A preposition of time.
    case preposition
  }

  private init(
    leads: Leads,
    words: TimeWords = .none,
    patterns: [any TimePattern.Type]
  ) {
    self.leads = leads
    self.words = words
    forms = patterns.map {
      Form(pattern: $0, triggers: $0.triggers, openers: $0.openers)
    }
    triggers = forms.reduce([]) { $0.union($1.triggers) }
    openers = forms.reduce([]) { $0.union($1.openers) }
  }

  /// Whether some pattern can begin at token `index`; most tokens are passed by with this one look.
  @inline(__always)
  func opens(at index: Int, in text: TokenizedDocument) -> Bool {
    !text.classes(beginningAt: index).isDisjoint(with: triggers)
      || !TimeOpeners(index, in: text).isDisjoint(with: openers)
  }

  /// Returns the longest match that begins at token `index`, with its pattern's name.
  func longest(at index: Int, in text: TokenizedDocument) -> (match: TimeMatch, rule: String)? {
    let classes = text.classes(beginningAt: index)
    let opens = TimeOpeners(index, in: text)
    var best: (match: TimeMatch, rule: String)?
    for number in forms.indices
    where !classes.isDisjoint(with: forms[number].triggers)
      || !opens.isDisjoint(with: forms[number].openers)
    {
      forms[number].match(at: index, in: text, ifLongerThan: &best)
    }
    return best
  }

  /// Returns where an expression that matched at `index` begins with the words that lead it.
  func lead(before index: Int, floor: Int, in text: TokenizedDocument) -> Int {
    let before = index - 1
    guard before >= floor, text.tokens[index].gap <= .line, text.tokens[before].kind == .word else {
      return index
    }
    switch leads {
    case .none: return index
    case .article: return text.isWord(before, anyOf: words.articles) ? before : index
    case .preposition:
      // The longest that ends here: "в течение", "вплоть до".
      for start in max(floor, index - 3)..<index {
        guard let term = text.term(at: start, of: .timePreposition),
          term.tokens.upperBound == index
        else { continue }
        // "после 1904 года", "между": these relate to a date and are no part of it.
        let relation = term.entry.value(as: .timePreposition)
        return relation == "AFTER" || relation == "BEFORE" || relation == "BETWEEN" ? index : start
      }
      return index
    }
  }

  /// Returns the grammar of a language; English for one without.
  static func grammar(for language: Language) -> TimeGrammar {
    all.first { $0.language == language }?.grammar ?? english
  }

  /// The grammars, in the order of their languages' codes.
  static let all: [(language: Language, grammar: TimeGrammar)] = [
    (.english, english), (.japanese, japanese), (.russian, russian),
  ]

  private static let english = TimeGrammar(
    leads: .article,
    words: TimeWords(
      articles: ["the"],
      bounds: ["since", "before", "than", "after"],
      ends: ["until", "till"],
      dating: ["on", "in"],
      naming: ["of", "on", "at"],
      backward: [
        "had", "followed", "following", "after", "previous", "previously", "earlier", "formerly",
      ],
      comparing: ["compared"],
      starts: ["since"],
      goals: ["by"],
      dates: ["dates"],
      giving: ["are", "follow", "given"],
      negations: ["not", "neither"]
    ),
    patterns: [
      EnglishDualDate.self, EnglishSpan.self, EnglishMonthDate.self, EnglishRepublicanDate.self,
      EnglishEra.self, EnglishWeekday.self,
      EnglishDayOfMonth.self,
      EnglishModified.self, EnglishUnitEnd.self, EnglishPeriod.self, EnglishSeason.self,
      EnglishHoliday.self, EnglishAnniversary.self, EnglishEventDay.self,
      EnglishClockTime.self, EnglishDayPart.self, EnglishRelative.self, EnglishCountedShift.self,
      EnglishReference.self, EnglishSet.self, EnglishDuration.self, EnglishYear.self,
    ]
  )

  private static let russian = TimeGrammar(
    leads: .preposition,
    words: TimeWords(
      dates: ["даты", "датировка"],
      giving: [
        "даны", "приведены", "указаны", "даются", "приводятся", "указываются", "дана", "приводится",
        "по",
      ],
      negations: ["не"]
    ),
    patterns: [
      RussianDualDate.self, RussianSpan.self, RussianNumericDate.self, RussianClock.self,
      RussianSet.self,
      RussianMonthDate.self, RussianCentury.self, RussianWeekday.self, RussianSeason.self,
      RussianModified.self, RussianDecade.self, RussianDuration.self, RussianReference.self,
      RussianAttribute.self, RussianHoliday.self, RussianYear.self,
    ]
  )

  private static let japanese = TimeGrammar(
    leads: .none,
    words: TimeWords(dates: ["日付", "年月日", "月日"], giving: ["は"], negations: ["ない"]),
    patterns: [
      JapaneseDate.self, JapaneseSpan.self, JapaneseDayAlone.self, JapanesePointer.self,
      JapaneseWeekday.self,
      JapaneseCentury.self, JapanesePeriod.self, JapaneseClock.self, JapaneseDuration.self,
      JapaneseSet.self, JapaneseReference.self,
    ]
  )
}
