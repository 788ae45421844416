import Ledger

extension RussianAttributionFinder {
  func voice(before index: Int) -> VoicePhrase? {
    var end = index
    while end > sentence.lowerBound, index - end <= Self.reach {
      if let voice = named(endingAt: end) { return voice }
      let token = text.tokens[end - 1]
      if Self.pronouns.contains(text.text(of: end - 1)) {
        return VoicePhrase(tokens: end - 1..<end, name: text.text(of: end - 1))
      }
      if isSpeaker(end - 1) {
        let tokens = withAdjectives(end - 1)..<end
        return VoicePhrase(tokens: tokens, name: text.text(of: tokens).singleSpaced)
      }
      guard token.kind == .word, token.classes.isDisjoint(with: [.sayVerb, .sourcePreposition])
      else { return nil }
      end -= 1
    }
    return nil
  }

  /// Whether the word is a noun for those who speak, or an office.
  func isSpeaker(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.classes.contains(.voiceNoun)
      || token.classes.contains(.title) && token.classes.isDisjoint(with: [.givenName, .place])
  }

  /// The first of the adjectives before a speaker: "некоторые историки", "японская сторона".
  func withAdjectives(_ index: Int) -> Int {
    var start = index
    while start > sentence.lowerBound, index - start < 3, text.tokens[start].gap == .space,
      text.tokens[start - 1].kind == .word,
      RussianAdjective.isForm(text.text(of: start - 1))
        || Self.pronouns.contains(text.text(of: start - 1).lowercased())
    {
      start -= 1
    }
    return start
  }

  func named(endingAt end: Int) -> VoicePhrase? {
    if let person = findings.finding(.person, endingAt: end),
      case .person(let value) = person.annotation.value
    {
      return VoicePhrase(tokens: person.tokens, name: value.name)
    }
    if text.isMark(end - 1, anyOf: Self.closeQuotes),
      let name = findings.finding(.group, endingAt: end - 1)?.tokens
    {
      return quoted(behind: name.lowerBound - 2)
    }
    guard let group = findings.finding(.group, endingAt: end),
      case .group(let value) = group.annotation.value
    else { return nil }
    return VoicePhrase(tokens: group.tokens, name: value.name)
  }

  /// "газета «Заря»": the noun before the marks, and a group's name between them; nil where none stands
  /// so.
  func quoted(behind noun: Int) -> VoicePhrase? {
    let name = noun + 2
    guard noun >= sentence.lowerBound, name < sentence.upperBound,
      text.isMark(noun + 1, anyOf: Self.openQuotes),
      let group = findings.finding(.group, startingAt: name)?.tokens,
      text.isMark(group.upperBound, anyOf: Self.closeQuotes)
    else { return nil }
    let isNoun = text.tokens[noun].kind == .word
    let tokens = (isNoun ? noun : noun + 1)..<group.upperBound + 1
    return VoicePhrase(tokens: tokens, name: text.text(of: tokens).singleSpaced)
  }

  private static let openQuotes = Marks("«\"“„")
  private static let closeQuotes = Marks("»\"”“")

  func voice(from index: Int) -> VoicePhrase? {
    var start = index
    while start < sentence.upperBound, start - index <= Self.reach {
      if let person = findings.finding(.person, startingAt: start),
        case .person(let value) = person.annotation.value
      {
        return VoicePhrase(tokens: index..<person.tokens.upperBound, name: value.name)
      }
      if let group = findings.finding(.group, startingAt: start),
        case .group(let value) = group.annotation.value
      {
        return VoicePhrase(tokens: index..<group.tokens.upperBound, name: value.name)
      }
      if let named = quoted(behind: start), text.tokens[start].kind == .word {
        let tokens = index..<named.tokens.upperBound
        return VoicePhrase(tokens: tokens, name: text.text(of: tokens).singleSpaced)
      }
      let token = text.tokens[start]
      if start == index, Self.pronouns.contains(text.text(of: start)) {
        return VoicePhrase(tokens: start..<start + 1, name: text.text(of: start))
      }
      guard token.kind == .word, token.classes.isDisjoint(with: [.sayVerb]) else { return nil }
      if isSpeaker(start), !nameFollows(start + 1) {
        return VoicePhrase(
          tokens: index..<start + 1,
          name: text.text(of: index..<start + 1).singleSpaced
        )
      }
      guard token.classes.isDisjoint(with: [.functionWord]) else { return nil }
      start += 1
    }
    return nil
  }

  func nameFollows(_ index: Int) -> Bool {
    findings.finding(.person, startingAt: index) != nil
      || findings.finding(.group, startingAt: index) != nil
  }

  /// Whoever "по словам" names: the words up to a mark.
  func phrase(from index: Int) -> VoicePhrase? {
    var end = index
    while end < sentence.upperBound, end - index < Self.reach, text.tokens[end].kind == .word,
      text.tokens[end].classes.isDisjoint(with: [.functionWord, .sayVerb])
    {
      end += 1
    }
    guard end > index else { return nil }
    return VoicePhrase(tokens: index..<end, name: text.text(of: index..<end).singleSpaced)
  }
}
