import Ledger

extension RussianAttributionFinder {
  /// Whether the source is a relative pronoun: "идея, согласно которой".
  func isRelative(_ voice: VoicePhrase) -> Bool {
    voice.tokens.count == 1
      && ["который", "которой", "которому", "которым", "которых"].contains(
        text.text(of: voice.tokens.lowerBound)
      )
  }

  /// The word before the comma of a relative clause.
  func antecedent(before index: Int) -> VoicePhrase? {
    guard index - 2 >= sentence.lowerBound, text.isMark(index - 1, ","),
      text.tokens[index - 2].kind == .word
    else { return nil }
    return VoicePhrase(tokens: index - 2..<index - 1, name: text.text(of: index - 2))
  }

  /// "Вопреки утверждениям Кинглейка": the sentence is set against its source.
  func isContrast(_ index: Int) -> Bool {
    text.text(of: index).lowercased() == "вопреки"
  }

  /// "Из дневника следует, что …": what a source shows.
  func evidence(at index: Int) -> AttributionFinder.Found? {
    guard text.tokens[index].kind == .word, index - 2 > sentence.lowerBound - 1,
      clauseFollows(index + 1), text.isWord(index, anyOf: Self.shows)
    else { return nil }
    let floor = max(sentence.lowerBound, index - Self.longestSource)
    guard
      let from = (floor..<index).last(where: { text.text(of: $0).lowercased() == "из" }),
      from + 1 < index, !(from..<index).contains(where: { text.isMark($0, ",") })
    else { return nil }
    let tokens = from + 1..<index
    return found(
      index..<index + 1,
      VoicePhrase(tokens: tokens, name: text.text(of: tokens).singleSpaced),
      .asserts,
      content: contents.rest(after: index + 1).map(withoutConjunction),
      rule: "ru.attribution.evidence"
    )
  }

  private static let longestSource = 9
  private static let shows: WordChoice = [
    "следует", "явствует", "вытекает", "видно", "известно", "следовало", "ясно",
  ]

  /// "Утверждение о том, что …", "мнение Тарле, что …".
  func noun(at index: Int) -> AttributionFinder.Found? {
    guard let cue = text.term(at: index, of: .sayNoun),
      cue.tokens.upperBound + 2 < sentence.upperBound,
      index == sentence.lowerBound || !text.tokens[index - 1].classes.contains(.sayVerb)
    else { return nil }
    var link = cue.tokens.upperBound
    let holder = voice(from: link)
    if let holder, text.tokens[holder.tokens.lowerBound].isCapitalised {
      link = holder.tokens.upperBound
    }
    let isOwn = link > cue.tokens.upperBound
    if link + 1 < sentence.upperBound, text.isWord(link, anyOf: Self.aboutThat),
      text.isWord(link + 1, "том")
    {
      link += 2
    }
    guard link + 1 < sentence.upperBound, text.isMark(link, ","),
      text.isWord(link + 1, anyOf: Self.clauseConjunctions)
    else { return nil }
    let stance = Stance(rawValue: cue.entry.value(as: .sayNoun) ?? "") ?? .asserts
    let voice = isOwn ? holder : owner(before: index)
    return found(
      cue.tokens,
      voice,
      voice == nil && stance == .asserts ? .reports : stance,
      content: contents.rest(after: link).map(withoutConjunction).map(beforePredicate),
      rule: "ru.attribution.noun"
    )
  }

  private static let clauseConjunctions: WordChoice = ["что", "будто"]

  private static let aboutThat: WordChoice = ["о", "в"]

  /// Leaves out the predicate of the noun behind the comma that ends its clause: "мнение, что флот погиб,
  /// распространено".
  private func beforePredicate(_ tokens: Range<Int>) -> Range<Int> {
    guard let comma = tokens.last(where: { text.isMark($0, ",") }), comma > tokens.lowerBound + 1,
      tokens.upperBound - comma <= Self.longestPredicate,
      text.tokens[comma + 1].classes.isDisjoint(with: .functionWord)
    else { return tokens }
    return tokens.lowerBound..<comma
  }

  private static let longestPredicate = 5

  /// "Его утверждение": whose the noun is.
  private func owner(before index: Int) -> VoicePhrase? {
    guard index > sentence.lowerBound,
      text.isWord(index - 1, anyOf: Self.owners)
    else { return nil }
    return VoicePhrase(tokens: index - 1..<index, name: text.text(of: index - 1))
  }

  /// "Якобы", "будто бы": somebody says so whom the text does not believe.
  func hedge(at index: Int) -> AttributionFinder.Found? {
    let isOne = text.isWord(index, "якобы")
    let isTwo =
      text.isWord(index, "будто") && index + 1 < sentence.upperBound && text.isWord(index + 1, "бы")
    guard isOne || isTwo, index > sentence.lowerBound else { return nil }
    let end = isOne ? index + 1 : index + 2
    // Behind a verb of saying it belongs to what is said.
    guard !text.isWord(index - 1, anyOf: Self.conjunctions), !text.isMark(index - 1, ","),
      let content = contents.rest(after: end)
    else { return nil }
    let start = contents.clauseStart(before: index)
    return found(
      index..<end,
      nil,
      .doubts,
      content: start..<content.upperBound,
      rule: "ru.attribution.hedge"
    )
  }
}
