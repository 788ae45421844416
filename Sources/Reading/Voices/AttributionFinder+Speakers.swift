import Ledger

extension AttributionFinder {
  /// The speaker of a verb that has no subject right before it: of a participle after a comma or a
  /// preposition ("…, saying", "by claiming"), of a verb after "and", and of one after an apposition.
  func governor(of cue: Range<Int>) -> VoicePhrase? {
    let before = cue.lowerBound - 1
    guard before >= sentence.lowerBound else {
      return isParticiple(cue)
        ? voices.subject(afterClauseFrom: cue.upperBound, limit: sentence.upperBound) : nil
    }
    var link = before
    while link > sentence.lowerBound, before - link < 2, isAdverb(link) { link -= 1 }
    let isLinked = Self.conjunctions.contains { text.isWord(link, $0) }
    if isParticiple(cue), isLinked || Self.linkers.contains(where: { text.isWord(link, $0) }) {
      if contents.words(before: link) == 0 {
        return voices.subject(afterClauseFrom: cue.upperBound, limit: sentence.upperBound)
      }
      return lastSpeaker ?? voices.mainSubject(of: sentence, before: link)
    }
    if isParticiple(cue), text.isMark(link, ",") || text.isMark(link, anyOf: Marks.dashes) {
      return lastSpeaker ?? voices.mainSubject(of: sentence, before: link)
    }
    if isLinked, link > sentence.lowerBound {
      return lastSpeaker ?? voices.mainSubject(of: sentence, before: link)
    }
    return voices.apposition(before: cue.lowerBound, floor: sentence.lowerBound)
  }

  func isParticiple(_ cue: Range<Int>) -> Bool {
    let word = text.bytes(of: cue.lowerBound)
    return word.count > 4 && word.suffix(3).elementsEqual("ing".utf8)
  }

  func isAdverb(_ index: Int) -> Bool {
    let word = text.bytes(of: index)
    return word.count > 4 && word.suffix(2).elementsEqual("ly".utf8)
      || Self.adverbs.contains { text.isWord(index, $0) }
  }

  private static let conjunctions: [StaticString] = ["and", "but", "or", "then"]

  private static let linkers: [StaticString] = [
    "by", "while", "when", "after", "before", "in", "without", "instead", "for",
  ]

  private static let adverbs: [StaticString] = ["also", "later", "then", "even", "once", "never"]

  /// The stance as the words around the cue make it: "wrongly thinks" and "unlike X claimed" deny
  /// what is thought and claimed; of a source without a name, what it asserts is reported.
  func stance(_ stance: Stance, of cue: Range<Int>, source: Range<Int>?) -> Stance {
    guard stance == .asserts || stance == .reports || stance == .judges else { return stance }
    if cue.lowerBound > sentence.lowerBound,
      Self.denials.contains(where: { word in
        text.isWord(cue.lowerBound - 1, word)
          || cue.lowerBound - 2 >= sentence.lowerBound && text.isWord(cue.lowerBound - 2, word)
      })
    {
      return .denies
    }
    guard let source else { return stance }
    let before = source.lowerBound - 1
    if text.isWord(before, "unlike")
      || text.isWord(before, "to") && text.isWord(before - 1, "contrary")
    {
      return .denies
    }
    return stance == .asserts && isNameless(source) ? .reports : stance
  }

  /// Whether a source is some of a kind and nobody by name: "some historians", "Soviet archives".
  private func isNameless(_ source: Range<Int>) -> Bool {
    guard let last = source.last, text.tokens[last].classes.contains(.voiceNoun),
      text.tokens[last].letterCase == .lower,
      !source.contains(where: { findings.isCovered($0, by: .person) })
    else { return false }
    if text.isWord(source.lowerBound, "the") || text.isWord(source.lowerBound, "this") {
      return false
    }
    return !Self.owners.contains { text.isWord(source.lowerBound, $0) }
  }

  private static let denials: [StaticString] = [
    "wrongly", "falsely", "mistakenly", "erroneously", "incorrectly", "untruthfully",
  ]
  private static let owners: [StaticString] = ["his", "her", "their", "its", "our", "my"]
}
