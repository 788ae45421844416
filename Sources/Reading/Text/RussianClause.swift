/// The verb of a Russian clause and the subject before it, told by their endings.
struct RussianClause {
  let text: TokenizedDocument

  /// How far the verb of a clause may stand from its beginning.
  private static let reach = 40
  /// The most adjectives before a subject.
  private static let mostAdjectives = 3

  /// Returns the first finite verb that stands in no relative clause; nil where none stands near.
  func mainVerb(in clause: Range<Int>) -> Int? {
    var isRelative = false
    for index in clause.prefix(Self.reach) {
      if text.isMark(index, ",") {
        isRelative = (index + 1...index + 2).contains { isRelativeWord($0) }
      } else if !isRelative, isVerb(index), !isNoun(index, in: clause) {
        return index
      }
    }
    return nil
  }

  /// Whether what ends as a verb does is a noun: "слабость тыла флот погубила" has one verb, and that of
  /// two words with no conjunction between them is it which agrees with the noun before it.
  private func isNoun(_ index: Int, in clause: Range<Int>) -> Bool {
    guard text.hasEnding(index, anyOf: Self.alsoOfNouns),
      subject(of: index, floor: clause.lowerBound) == nil
    else { return false }
    let behind = (index + 1..<clause.upperBound).prefix(Self.nearest)
      .prefix { text.tokens[$0].kind == .word && !text.isWord($0, anyOf: Self.joints) }
    return behind.contains { isVerb($0) && subject(of: $0, floor: index + 1) != nil }
  }

  /// How far behind a noun taken for a verb the verb may stand.
  private static let nearest = 8
  private static let joints: WordChoice = ["и", "или", "но", "а", "что"]
  private static let alsoOfNouns: Endings = ["ла", "ло", "ли"]

  /// Returns the noun right before a verb that can be its subject, with its adjectives; nil where none
  /// agrees with the verb, or it would begin before `floor`.
  func subject(of verb: Int, floor: Int) -> Range<Int>? {
    var noun = verb - 1
    while noun > floor, isBetween(noun) { noun -= 1 }
    guard noun >= floor, text.tokens[noun].kind == .word,
      text.tokens[noun].classes.isDisjoint(with: .functionWord), agrees(noun, with: verb)
    else { return nil }
    var start = noun
    while start > floor, noun - start < Self.mostAdjectives, text.tokens[start].gap == .space,
      text.hasEnding(start - 1, anyOf: Self.nominatives),
      RussianAdjective.isForm(text.bytes(of: start - 1))
    {
      start -= 1
    }
    return start..<noun + 1
  }

  /// Whether no comma parts the tokens but those around relative clauses and participles.
  func isOfOnePhrase(_ tokens: Range<Int>) -> Bool {
    var isOpen = false
    for comma in tokens.prefix(Self.reach) where text.isMark(comma, ",") {
      guard isOpen || opensAttribute(behind: comma) else { return false }
      isOpen.toggle()
    }
    return true
  }

  /// Whether a relative clause or a participle opens behind a comma: ", которые принял", ", принятым".
  private func opensAttribute(behind comma: Int) -> Bool {
    (comma + 1...comma + 2).contains { isRelativeWord($0) }
      || RussianAdjective.isForm(text.bytes(of: comma + 1))
  }

  /// "не", "быстро": what may stand between subject and verb.
  private func isBetween(_ index: Int) -> Bool {
    text.isWord(index, "не")
      || text.tokens[index].letterCase == .lower && text.hasEnding(index, anyOf: Self.adverbs)
        && !RussianAdjective.isForm(text.bytes(of: index))
  }

  private func isVerb(_ index: Int) -> Bool {
    text.tokens[index].letterCase == .lower && text.tokens[index].isCyrillic
      && text.tokens[index].end - text.tokens[index].start > Self.shortestVerb
      && text.tokens[index].classes.isDisjoint(with: Self.nouns)
      && text.hasEnding(index, anyOf: Self.verbs)
  }

  private func isRelativeWord(_ index: Int) -> Bool {
    Self.relative.contain(startOf: text.bytes(of: index))
  }

  private func agrees(_ noun: Int, with verb: Int) -> Bool {
    guard let number = Self.verbs.first(of: text.bytes(of: verb)) else { return false }
    return text.hasEnding(noun, anyOf: Self.forms[number].subjects)
  }

  /// Words of the lists that are no verbs, though some end so: "консула".
  private static let nouns: WordClasses = [
    .functionWord, .countedNoun, .timeUnit, .title, .voiceNoun, .groupNoun, .placeNoun, .workNoun,
  ]
  /// In bytes: two Cyrillic letters.
  private static let shortestVerb = 4
  private static let relative: Beginnings = ["котор", "где", "когда", "чей", "чья"]
  private static let nominatives: Endings = [
    "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие",
  ]
  private static let adverbs: Endings = ["но", "ро", "ко", "ло", "во"]

  private static let ofMen: Endings = [
    "б", "в", "г", "д", "ж", "з", "й", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "х", "ц", "ч",
    "ш", "щ", "ь",
  ]
  private static let ofWomen: Endings = ["а", "я", "ь"]
  private static let ofNeuters: Endings = ["о", "е", "ё"]
  private static let ofMany: Endings = ["ы", "и", "а", "я", "е"]
  private static let ofOne: Endings = [
    "а", "я", "ь", "о", "е", "т", "р", "к", "л", "н", "с", "г", "д", "м", "ц", "в", "й",
  ]
  /// The endings of finite verbs, the longer before the shorter, with those of their subjects.
  private static let forms: [(ending: String, subjects: Endings)] = [
    ("лась", ofWomen), ("лось", ofNeuters), ("лись", ofMany), ("лся", ofMen), ("ются", ofMany),
    ("утся", ofMany), ("ятся", ofMany), ("ется", ofOne), ("ится", ofOne), ("ла", ofWomen),
    ("ло", ofNeuters), ("ли", ofMany), ("ют", ofMany), ("ут", ofMany), ("ят", ofMany),
    ("ает", ofOne), ("яет", ofOne), ("ует", ofOne), ("ит", ofOne), ("ал", ofMen), ("ял", ofMen),
    ("ил", ofMen), ("ыл", ofMen), ("ел", ofMen), ("ёл", ofMen), ("ул", ofMen), ("шёл", ofMen),
    ("погиб", ofMen),
  ]
  private static let verbs = Endings(forms.map(\.ending))
}
