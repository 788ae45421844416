import Ledger

extension RussianAttributionFinder {
  /// The speaker before a verb, past a few words and past what its adverbial participle tells between
  /// commas; before a verb that "и" joins to another, that one's.
  func voice(before index: Int) -> VoicePhrase? {
    if let link = conjunction(before: index) {
      return joined(before: link).flatMap { voice(before: $0) } ?? opening(before: link)
    }
    let last = beforeJournal(beforeBracket(beforeAside(beforeAdverb(index))))
    var end = last
    while end > sentence.lowerBound, last - end <= Self.reach {
      if text.isWord(end - 1, "никто") { return nil }
      if let voice = named(endingAt: end) {
        if let speaker = representative(of: voice, before: index) { return speaker }
        if isNominative(voice), !isGoverned(voice.tokens.lowerBound) { return voice }
        end = voice.tokens.lowerBound
        continue
      }
      if let title = title(endingAt: end) { return title }
      let token = text.tokens[end - 1]
      if text.isWord(end - 1, anyOf: Self.pronouns) {
        // "с Ленсеном, который считал": the person before the comma.
        if isRelative(end - 1), text.isMark(end - 2, ","),
          let person = findings.named(.person, endingAt: end - 2)
        {
          return VoicePhrase(tokens: end - 1..<end, name: person.name)
        }
        return VoicePhrase(tokens: end - 1..<end, name: text.text(of: end - 1))
      }
      if isSpeaker(end - 1), isSubject(end - 1, of: index) || isOneOf(end - 1) {
        let tokens = head(of: end - 1)..<behindGenitives(end, limit: last)
        return VoicePhrase(tokens: tokens, name: text.text(of: tokens).singleSpaced)
      }
      if let people = people(endingAt: end, before: index) { return people }
      if let some = some(endingAt: end) { return some }
      if isUnlistedName(end - 1, of: last) {
        return VoicePhrase(tokens: end - 1..<end, name: text.text(of: end - 1))
      }
      guard token.kind == .word, token.classes.isDisjoint(with: [.sayVerb, .sourcePreposition])
      else { return nil }
      end -= 1
    }
    return nil
  }

  /// Whether a preposition governs the name: "о новой Компании писал".
  private func isGoverned(_ index: Int) -> Bool {
    var before = index - 1
    while before > sentence.lowerBound, index - before < 3,
      text.tokens[before].letterCase == .lower,
      text.tokens[before].classes.isDisjoint(with: .functionWord),
      RussianAdjective.isForm(text.bytes(of: before))
    {
      before -= 1
    }
    return before >= sentence.lowerBound && before < index
      && text.isWord(before, anyOf: RussianPrepositions.all)
  }

  /// "«Заря» без тени сомнения писала": a newspaper that no list has, at the head of a clause.
  private func title(endingAt end: Int) -> VoicePhrase? {
    guard text.isMark(end - 1, anyOf: Self.closeQuotes), end - 3 >= sentence.lowerBound else {
      return nil
    }
    let floor = max(sentence.lowerBound, end - 5)
    guard let open = (floor..<end - 2).last(where: { text.isMark($0, anyOf: Self.openQuotes) }),
      text.tokens[open + 1].letterCase == .capitalised,
      open == sentence.lowerBound || text.isMark(open - 1, ",")
        || text.tokens[open - 1].classes.contains(.workNoun)
        || text.tokens[open - 1].classes.contains(.functionWord)
          && !text.isWord(open - 1, anyOf: RussianPrepositions.all),
      (open + 1..<end - 1).allSatisfy({ text.tokens[$0].kind == .word })
    else { return nil }
    // "Статья «Порт» утверждает".
    if open > sentence.lowerBound, text.tokens[open - 1].classes.contains(.workNoun) {
      return phrase(over: open - 1..<end)
    }
    return VoicePhrase(tokens: open..<end, name: text.text(of: open + 1..<end - 1).singleSpaced)
  }

  /// Whether the word is a noun for those who speak, or an office.
  func isSpeaker(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.classes.contains(.voiceNoun)
      || token.classes.contains(.title) && token.classes.isDisjoint(with: [.givenName, .place])
  }

  /// "один из участников": the subject is one of those in the genitive.
  private func isOneOf(_ index: Int) -> Bool {
    text.isWord(head(of: index), anyOf: Self.parts)
  }

  /// Whether a name stands as its person is called, and so can be a subject: "приказ Дубова гласил".
  func isNominative(_ voice: VoicePhrase) -> Bool {
    let last = WordFolder.fold(text.text(of: voice.tokens.upperBound - 1))
    return findings.finding(.person, endingAt: voice.tokens.upperBound) == nil
      || !text.tokens[voice.tokens.upperBound - 1].isCyrillic
      || voice.name.split { $0 == " " || $0 == "-" || $0 == "." }
        .contains { WordFolder.fold(String($0)) == last }
  }

  /// "ряд исследователей", "большинство историков": how many speak, and the speakers in the genitive.
  private func some(endingAt end: Int) -> VoicePhrase? {
    guard isSpeaker(end - 1), text.hasEnding(end - 1, anyOf: Self.genitivePlurals) else {
      return nil
    }
    let start = withAdjectives(end - 1)
    guard start > sentence.lowerBound, text.isWord(start - 1, anyOf: Self.quantities) else {
      return nil
    }
    let tokens = start - 1..<end
    return VoicePhrase(tokens: tokens, name: text.text(of: tokens).singleSpaced)
  }

  private static let genitivePlurals: Endings = ["ов", "ев", "ей", "ых", "их"]
  private static let quantities: WordChoice = [
    "ряд", "большинство", "часть", "множество", "группа", "немало", "несколько", "много", "многие",
    "меньшинство", "половина",
  ]

  /// "представитель Минобороны", "адвокат Петрова": the speaker of whom the name in the genitive tells
  /// whose he is.
  private func representative(of voice: VoicePhrase, before verb: Int) -> VoicePhrase? {
    let start = voice.tokens.lowerBound
    guard start > sentence.lowerBound, text.tokens[start].gap == .space, isSpeaker(start - 1),
      isSubject(start - 1, of: verb),
      findings.finding(.person, endingAt: voice.tokens.upperBound) == nil || !isNominative(voice)
    else { return nil }
    let tokens = head(of: start - 1)..<voice.tokens.upperBound
    return VoicePhrase(tokens: tokens, name: text.text(of: tokens).singleSpaced)
  }

  /// Whether the form of a noun can be the subject of the verb: "министр образования и науки считает".
  private func isSubject(_ noun: Int, of verb: Int) -> Bool {
    if text.hasEnding(noun, anyOf: Self.neverSubjects) { return false }
    // "о маршале": the prepositional case, which "издание" only looks like.
    if text.hasEnding(noun, "е"), !text.hasEnding(noun, anyOf: Self.inE) { return false }
    // "ортодоксальной историографии": the adjective shows another case.
    if noun > sentence.lowerBound, text.hasEnding(noun, anyOf: Self.plurals),
      text.tokens[noun - 1].letterCase == .lower,
      text.hasEnding(noun - 1, anyOf: Self.obliqueAdjectives),
      RussianAdjective.isForm(text.bytes(of: noun - 1))
    {
      return false
    }
    let isPlural = text.hasEnding(noun, anyOf: Self.plurals)
    if text.hasEnding(verb, anyOf: Self.verbsOfMany) { return isPlural }
    // "статья", "глава" are singular, "офицера" is no subject of "заявил".
    if text.hasEnding(verb, anyOf: Self.verbsOfOne) {
      return !isPlural || text.hasEnding(noun, anyOf: Self.eitherNumber)
    }
    return true
  }

  private static let neverSubjects: Endings = [
    "ами", "ями", "ах", "ях", "ом", "ем", "ём", "ой", "ей", "ою", "ью", "ов", "ев", "ам", "ям", "у",
    "ю",
    "ого", "его", "ому", "ему", "ым", "им", "ых", "их",
  ]
  private static let obliqueAdjectives: Endings = ["ной", "ской", "вой", "ого", "его", "ую", "ому"]
  private static let plurals: Endings = ["ы", "и", "а", "я", "ане", "яне", "ые", "ие"]
  private static let eitherNumber: Endings = ["а", "я", "е", "ие", "ье", "ми"]
  private static let inE: Endings = ["ие", "ье", "ое", "ее", "ане", "яне", "ые"]
  private static let verbsOfMany: Endings = ["ют", "ут", "ат", "ят", "ли", "лись"]
  private static let verbsOfOne: Endings = [
    "ет", "ёт", "ит", "л", "ла", "ло", "лся", "лась", "лось", "ется", "ится",
  ]

  /// The end of the nouns in the genitive behind a speaker: "министр образования и науки", "автор книги".
  private func behindGenitives(_ end: Int, limit: Int) -> Int {
    let isPhrase = (end..<limit).allSatisfy {
      let token = text.tokens[$0]
      return token.kind == .word && token.gap == .space
        && (text.isWord($0, "и")
          || token.classes.isDisjoint(with: [.functionWord, .deictic])
            && !text.hasEnding($0, anyOf: Self.adverbEndings))
    }
    return isPhrase ? limit : end
  }

  private static let adverbEndings: Endings = ["о", "е", "ем", "ом", "ой"]

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
    guard link > sentence.lowerBound, text.isWord(link, anyOf: Self.links),
      // "так и не сообщил".
      !text.isWord(link - 1, "так")
    else { return nil }
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
      if let person = findings.named(.person, startingAt: start) {
        return VoicePhrase(tokens: person.tokens, name: person.name)
      }
      guard isSpeaker(start) else { continue }
      let tokens = head(of: start)..<start + 1
      return VoicePhrase(tokens: tokens, name: text.text(of: tokens).singleSpaced)
    }
    return nil
  }

  static let links: WordChoice = ["и", "но", "а", "или"]
  private static let joiners: WordChoice = [
    "также", "затем", "тут", "же", "потом", "даже", "не",
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
      return index + 1 == verb && !text.isWord(index, anyOf: Self.adverbs)
        && !RussianAdjective.isForm(word)
    }
    return text.tokens[index - 1].kind != .word
      || !text.isWord(index - 1, anyOf: RussianPrepositions.all)
  }

  private static let adverbs: WordChoice = [
    "вчера", "сегодня", "позже", "ранее", "недавно", "потом", "затем", "тогда", "теперь", "также",
    "однако", "часто", "обычно", "официально", "далее", "здесь", "там", "ныне", "вскоре", "прежде",
    "впоследствии", "неоднократно", "накануне", "снова", "вновь", "впервые", "справедливо",
    "традиционно", "наконец", "кстати", "правда", "кроме", "поэтому", "долго", "долгое", "раньше",
  ]

  func named(endingAt end: Int) -> VoicePhrase? {
    if let person = findings.named(.person, endingAt: end) {
      return VoicePhrase(tokens: person.tokens, name: person.name)
    }
    if text.isMark(end - 1, anyOf: Self.closeQuotes),
      let name = findings.finding(.group, endingAt: end - 1)?.tokens
    {
      return quoted(behind: name.lowerBound - 2)
    }
    let named = findings.named(.group, endingAt: end) ?? speakingPlace(endingAt: end)
    return named.map { VoicePhrase(tokens: $0.tokens, name: $0.name) }
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
    let isNoun =
      text.tokens[noun].kind == .word
      && (isSpeaker(noun) || text.term(at: noun, of: .groupNoun) != nil)
    let tokens = (isNoun ? noun : noun + 1)..<group.upperBound + 1
    return VoicePhrase(tokens: tokens, name: text.text(of: tokens).singleSpaced)
  }

  static let openQuotes = Marks("«\"“„")
  static let closeQuotes = Marks("»\"”“")

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
    return Self.granting.contain(startOf: text.bytes(of: cue.lowerBound))
  }

  private static let granting: Beginnings = ["подтвер", "призна", "соглаш", "соглас", "допуск"]
}
