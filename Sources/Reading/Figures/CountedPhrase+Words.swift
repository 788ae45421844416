extension CountedPhraseReader {
  /// What stands after "of": its tokens, and what they say of the unit.
  struct OfPhrase {
    var tokens: Range<Int>
    /// The unit of the noun in it; nil when it has none of the list.
    var unit: String?
    /// Whether it is "them", "whom" or the like.
    var isPronoun: Bool
    /// Whether a capitalised word stands in it.
    var isNamed: Bool
  }

  /// Reads what stands after the "of" at `index`, up to a mark, a verb or a preposition.
  func phrase(afterOf index: Int) -> OfPhrase? {
    let sentence = text.sentences[text.sentence(of: index)]
    var end = index + 1
    if text.isWord(end, anyOf: Self.determinersOfWhole) { end += 1 }
    let start = index + 1
    if text.isWord(start, anyOf: Self.pronounsOfWhole),
      end == start || end >= sentence.upperBound || text.tokens[end].kind == .mark
    {
      return OfPhrase(tokens: start..<start + 1, unit: nil, isPronoun: true, isNamed: false)
    }
    var unit: String?
    var isNamed = false
    let first = end
    while end < sentence.upperBound, end - first < 4, text.tokens[end].kind == .word,
      text.tokens[end].gap <= .space || end == first, isModifier(end) || isNoun(end)
    {
      if text.tokens[end].isCapitalised { isNamed = true }
      if let noun = text.term(at: end, of: .countedNoun) {
        unit = noun.entry.value(as: .countedNoun)
        end = min(noun.tokens.upperBound, sentence.upperBound)
        if !isPeople(noun), text.term(at: end, of: .countedNoun) == nil { break }
        continue
      }
      end += 1
    }
    guard end > first else { return nil }
    return OfPhrase(tokens: start..<end, unit: unit, isPronoun: false, isNamed: isNamed)
  }

  private static let pronounsOfWhole: WordChoice = [
    "them", "whom", "which", "these", "those", "us", "it",
  ]

  private static let determinersOfWhole: WordChoice = [
    "the", "these", "those", "their", "its", "his", "her", "our", "all",
  ]

  func isCountedNoun(_ index: Int, _ limit: Int) -> Bool {
    index < limit && text.tokens[index].gap == .space
      && text.term(at: index, of: .countedNoun) != nil
  }

  /// Whether the noun is one of a people, which describes a noun that follows.
  func isPeople(_ noun: TokenizedDocument.Term) -> Bool {
    noun.tokens.count == 1 && text.tokens[noun.tokens.lowerBound].classes.contains(.demonym)
  }

  /// Whether the noun is a singular whose plural the lists have: "2.1 general strike" counts no
  /// general.
  func isSingular(_ noun: TokenizedDocument.Term, of amount: AmountReader.Amount) -> Bool {
    guard noun.tokens.count == 1, amount.low != 1 || amount.high != 1,
      !isSameInPlural(noun.tokens.lowerBound)
    else { return false }
    let folded = Array(text.text(of: noun.tokens.lowerBound).lowercased().utf8)
    let lexicon = text.vocabulary.lexicon
    var stems = [folded + Array("s".utf8), folded + Array("es".utf8)]
    if folded.last == UInt8(ascii: "y") { stems.append(folded.dropLast() + Array("ies".utf8)) }
    return stems.contains {
      lexicon.classes(of: lexicon.number(of: $0)).contains(.countedNoun)
    }
  }

  private func isSameInPlural(_ index: Int) -> Bool {
    text.isWord(index, anyOf: Self.sameInPlural)
  }

  private static let sameInPlural: WordChoice = ["cannon", "sail", "foot"]

  /// Whether a word can describe the noun that follows it.
  func isModifier(_ index: Int) -> Bool {
    guard index < text.tokens.count, text.tokens[index].kind == .word else { return false }
    if text.isWord(index, anyOf: Self.plainAdjectives) { return true }
    let classes = text.tokens[index].classes
    return classes.isDisjoint(with: [
      .functionWord, .timePreposition, .sayVerb, .causeMarker, .month, .number, .unit,
    ]) && (classes.isDisjoint(with: .eventVerb) || !classes.isDisjoint(with: [.countedNoun]))
  }

  /// Adjectives of everyday use, which the lists have among the words of grammar: "two other ships".
  private static let plainAdjectives: WordChoice = [
    "big", "little", "long", "short", "low", "other", "more", "further", "additional", "different",
    "whole", "main", "minor", "famous", "ancient", "local", "similar", "significant", "original",
    "fresh", "full", "former", "contemporary", "domestic", "extra", "ordinary", "early", "late",
    "remaining", "overseas", "strange", "weak",
  ]

  private func isNoun(_ index: Int) -> Bool {
    !text.tokens[index].classes.isDisjoint(with: [.countedNoun, .place, .group, .demonym])
  }

  /// Whether the word has the form of a plural and no other use that the lists know.
  func isPlural(_ index: Int) -> Bool {
    let bytes = text.bytes(of: index)
    guard bytes.count >= 5, bytes.last == UInt8(ascii: "s") else { return false }
    let end = bytes.suffix(2)
    guard !end.elementsEqual("ss".utf8), !end.elementsEqual("us".utf8),
      !end.elementsEqual("is".utf8)
    else { return false }
    return text.tokens[index].classes.isDisjoint(with: [
      .timeUnit, .eventVerb, .agreementVerb, .sayVerb, .weekday, .dayPart, .season,
    ])
  }
}
