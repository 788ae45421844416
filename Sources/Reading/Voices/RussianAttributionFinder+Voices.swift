import Ledger

extension RussianAttributionFinder {
  /// The speaker before a verb, past a few words and past what its adverbial participle tells between
  /// commas; before a verb that "и" joins to another, that one's.
  func voice(before index: Int) -> VoicePhrase? {
    if let link = conjunction(before: index) {
      return joined(before: link).flatMap { voice(before: $0) } ?? opening(before: link)
    }
    let last = beforeAside(index)
    var end = last
    while end > sentence.lowerBound, last - end <= Self.reach {
      if let voice = named(endingAt: end) { return voice }
      let token = text.tokens[end - 1]
      if text.isWord(end - 1, anyOf: Self.pronouns) {
        return VoicePhrase(tokens: end - 1..<end, name: text.text(of: end - 1))
      }
      if isSpeaker(end - 1) {
        let tokens = head(of: end - 1)..<end
        return VoicePhrase(tokens: tokens, name: text.text(of: tokens).singleSpaced)
      }
      if isUnlistedName(end - 1, of: last) {
        return VoicePhrase(tokens: end - 1..<end, name: text.text(of: end - 1))
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
        || text.isWord(start - 1, anyOf: Self.pronouns)
    {
      start -= 1
    }
    return start
  }

  /// The first token of the noun phrase whose last speaker is given: "автор книги", "один из участников",
  /// "премьер-министр".
  private func head(of index: Int) -> Int {
    var start = withAdjectives(index)
    while start > sentence.lowerBound {
      if start - 2 >= sentence.lowerBound, text.isMark(start - 1, anyOf: Marks.dashes),
        text.tokens[start - 1].gap == .none,
        text.tokens[start].gap == .none
      {
        start = withAdjectives(start - 2)
      } else if text.tokens[start].gap == .space, isSpeaker(start - 1) {
        start = withAdjectives(start - 1)
      } else if start - 2 >= sentence.lowerBound, text.isWord(start - 1, "из"),
        text.isWord(start - 2, anyOf: Self.parts)
      {
        return start - 2
      } else {
        break
      }
    }
    return start
  }

  private static let parts: WordChoice = [
    "один", "одна", "некоторые", "многие", "большинство", "часть", "двое", "трое", "кто-то",
  ]

  /// The "и" or "но" right before a verb, adverbs left out.
  private func conjunction(before index: Int) -> Int? {
    var link = index - 1
    while link > sentence.lowerBound, index - link < 3,
      text.isWord(link, anyOf: Self.joiners)
    {
      link -= 1
    }
    guard link > sentence.lowerBound, text.isWord(link, anyOf: Self.links) else { return nil }
    return link
  }

  /// The verb whose speaker one behind "и" has too: "заявил, что …, и добавил, что".
  private func joined(before link: Int) -> Int? {
    (sentence.lowerBound..<link).last {
      text.tokens[$0].classes.contains(.sayVerb) && text.tokens[$0].letterCase == .lower
    }
  }

  /// The subject that opens a sentence whose second verb reports: "Он пошёл к послу и сказал".
  private func opening(before link: Int) -> VoicePhrase? {
    let first = sentence.lowerBound
    if text.isWord(first, anyOf: Self.pronouns) {
      return VoicePhrase(tokens: first..<first + 1, name: text.text(of: first))
    }
    for start in first..<min(first + 3, link) {
      if let person = findings.finding(.person, startingAt: start),
        case .person(let value) = person.annotation.value
      {
        return VoicePhrase(tokens: person.tokens, name: value.name)
      }
      guard isSpeaker(start) else { continue }
      let tokens = head(of: start)..<start + 1
      return VoicePhrase(tokens: tokens, name: text.text(of: tokens).singleSpaced)
    }
    return nil
  }

  private static let links: WordChoice = ["и", "но", "а", "или"]
  private static let joiners: WordChoice = [
    "также", "затем", "тут", "же", "потом", "даже", "не",
  ]

  /// The place of the comma that opens an aside right before a verb: "Фигес, ссылаясь на архивы, пишет".
  private func beforeAside(_ index: Int) -> Int {
    guard text.isMark(index - 1, ","), index - 2 > sentence.lowerBound else { return index }
    let floor = max(sentence.lowerBound, index - Self.longestAside)
    guard let comma = (floor..<index - 2).last(where: { text.isMark($0, ",") }),
      text.tokens[comma + 1].letterCase == .lower,
      text.hasEnding(comma + 1, anyOf: Self.adverbial)
        || Self.examples.contains(text.text(of: comma + 1..<comma + 3))
        || Self.examples.contains(text.text(of: comma + 1))
    else { return index }
    return comma
  }

  private static let examples: Set<String> = ["в частности", "в том", "например", "включая"]
  private static let longestAside = 18
  private static let adverbial: Endings = [
    "ясь", "уя", "вшись", "вечая", "воря", "тупая", "мечая", "навая", "сывая", "читая", "павший",
  ]

  /// Whether a word with a capital that no list has is the name before a verb: in no phrase with a
  /// preposition, no place, and at the sentence's beginning only right before the verb.
  private func isUnlistedName(_ index: Int, of verb: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.isCapitalised, token.lead >= 0xD0,
      token.classes.isDisjoint(with: [.functionWord, .place, .sayVerb, .month, .weekday]),
      !findings.isCovered(index, by: .place), !findings.isCovered(index, by: .time)
    else { return false }
    let word = text.text(of: index)
    guard !word.ends(in: "ом"), !word.ends(in: "ым"), !word.ends(in: "ому") else { return false }
    guard index > sentence.lowerBound else {
      return index + 1 == verb && !Self.adverbs.contains(word.lowercased())
        && !RussianAdjective.isForm(word)
    }
    return text.tokens[index - 1].kind != .word
      || !text.isWord(index - 1, anyOf: Self.prepositions)
  }

  private static let adverbs: Set<String> = [
    "вчера", "сегодня", "позже", "ранее", "недавно", "потом", "затем", "тогда", "теперь", "также",
    "однако", "часто", "обычно", "официально", "далее", "здесь", "там", "ныне", "вскоре", "прежде",
    "впоследствии", "неоднократно", "накануне", "снова", "вновь", "впервые", "справедливо",
    "традиционно", "наконец", "кстати", "правда", "кроме", "поэтому", "долго", "долгое", "раньше",
  ]
  private static let prepositions: WordChoice = [
    "в", "во", "на", "из", "с", "со", "от", "к", "ко", "по", "у", "о", "об", "под", "за", "для",
    "при", "до", "без", "через", "после", "перед", "между", "против", "над", "около", "вокруг",
  ]

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
    listed(from: index) ?? unlisted(from: index)
  }

  /// A name that no list has, right behind its verb: "…, пишет Айрапетов".
  private func unlisted(from index: Int) -> VoicePhrase? {
    guard index < sentence.upperBound, text.tokens[index].kind == .word,
      text.tokens[index].isCapitalised, text.tokens[index].lead >= 0xD0,
      text.tokens[index - 1].classes.contains(.sayVerb),
      text.tokens[index].classes.isDisjoint(with: [.functionWord, .place, .month, .weekday])
    else { return nil }
    let end = text.tokens[index].kind == .word ? index + 1 : index
    guard end >= sentence.upperBound || text.tokens[end].kind == .mark else { return nil }
    return VoicePhrase(tokens: index..<end, name: text.text(of: index))
  }

  /// "В Москве заявили, что": those of a place, who are not named.
  func town(of cue: Range<Int>) -> VoicePhrase? {
    guard clauseFollows(cue.upperBound), text.hasEnding(cue.lowerBound, "ли") else { return nil }
    let floor = max(sentence.lowerBound, cue.lowerBound - Self.reach)
    for start in (floor..<cue.lowerBound).reversed() {
      guard let place = findings.finding(.place, startingAt: start),
        case .place(let value) = place.annotation.value, start > sentence.lowerBound,
        text.isWord(start - 1, anyOf: Self.within)
      else { continue }
      return VoicePhrase(tokens: place.tokens, name: value.name)
    }
    return nil
  }

  /// Whether "не" turns a verb of granting into a denial: "не подтверждает", "не признал".
  func isRefused(_ cue: Range<Int>) -> Bool {
    guard cue.lowerBound > sentence.lowerBound, text.isWord(cue.lowerBound - 1, "не") else {
      return false
    }
    let verb = text.text(of: cue.lowerBound)
    return ["подтвер", "призна", "соглаш", "соглас", "допуск"].contains { verb.begins(with: $0) }
  }

  private func listed(from index: Int) -> VoicePhrase? {
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
      if start == index, text.isWord(start, anyOf: Self.pronouns) {
        return VoicePhrase(tokens: start..<start + 1, name: text.text(of: start))
      }
      guard token.kind == .word, token.classes.isDisjoint(with: [.sayVerb]) else { return nil }
      if isSpeaker(start), !(1...3).contains(where: { nameFollows(start + $0) }) {
        let tokens = index..<withTitle(start + 1)
        return VoicePhrase(tokens: tokens, name: text.text(of: tokens).singleSpaced)
      }
      guard token.classes.isDisjoint(with: [.functionWord]) else { return nil }
      start += 1
    }
    return nil
  }

  /// The end of the name in marks that may stand behind a speaker: "корреспондент «Таймс»".
  private func withTitle(_ index: Int) -> Int {
    guard index < sentence.upperBound, text.tokens[index].gap == .space,
      text.isMark(index, anyOf: Marks("«„")),
      let pair = QuotationRule.pair(at: index, limit: sentence.upperBound, text),
      pair.inner.count <= Self.longestTitle
    else { return index }
    return pair.end
  }

  private static let longestTitle = 5

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
