import Ledger

/// Speakers behind their verb, or behind the words that name a source.
extension RussianAttributionFinder {
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

  private func listed(from index: Int) -> VoicePhrase? {
    let index = behindObjects(index)
    var start = index
    while start < sentence.upperBound, start - index <= Self.reach {
      if let person = findings.named(.person, startingAt: start) {
        return VoicePhrase(tokens: index..<person.tokens.upperBound, name: person.name)
      }
      if let group = findings.named(.group, startingAt: start) {
        // "представитель Минобороны": the whole phrase speaks.
        let tokens = index..<group.tokens.upperBound
        let isOf = start > index && isSpeaker(start - 1)
        if isOf, let person = namesake(behind: group.tokens.upperBound),
          case let voice = VoicePhrase(tokens: index..<person.tokens.upperBound, name: person.name),
          isNominative(voice)
        {
          return voice
        }
        return VoicePhrase(
          tokens: tokens,
          name: isOf ? text.text(of: tokens).singleSpaced : group.name
        )
      }
      if start == index, let place = speakingPlace(startingAt: start) {
        return VoicePhrase(tokens: place.tokens, name: place.name)
      }
      if let named = quoted(behind: start), text.tokens[start].kind == .word {
        let tokens = index..<named.tokens.upperBound
        return VoicePhrase(tokens: tokens, name: text.text(of: tokens).singleSpaced)
      }
      if text.isMark(start, anyOf: Self.openQuotes),
        let group = findings.finding(.group, startingAt: start + 1)?.tokens,
        text.isMark(group.upperBound, anyOf: Self.closeQuotes)
      {
        let tokens = index..<group.upperBound + 1
        return VoicePhrase(tokens: tokens, name: text.text(of: tokens).singleSpaced)
      }
      let token = text.tokens[start]
      if start == index, text.isWord(start, anyOf: Self.pronouns) {
        return VoicePhrase(tokens: start..<start + 1, name: text.text(of: start))
      }
      // "сказал один из участников".
      if start == index, text.isWord(start, anyOf: Self.oneOf), text.isWord(start + 1, "из") {
        var end = start + 2
        while end < sentence.upperBound, end - start < 8, text.tokens[end].kind == .word,
          text.tokens[end].classes.isDisjoint(with: .functionWord)
        {
          end += 1
        }
        return end > start + 2 ? self.phrase(over: start..<end) : nil
      }
      guard token.kind == .word, token.classes.isDisjoint(with: [.sayVerb]) else { return nil }
      if isSpeaker(start), !(1...3).contains(where: { nameFollows(start + $0) }),
        !personFollows(start)
      {
        let end = withTitle(behindOwners(start + 1))
        let tokens = index..<(behindCited(end) ?? end)
        return VoicePhrase(tokens: tokens, name: text.text(of: tokens).singleSpaced)
      }
      // "оценила капитализацию «Зари»": an object is no part of the subject.
      guard token.classes.isDisjoint(with: [.functionWord]) || isSpeaker(start),
        token.letterCase != .lower || !text.hasEnding(start, anyOf: Self.objects)
          || RussianAdjective.isForm(text.bytes(of: start))
      else { return nil }
      start += 1
    }
    return nil
  }

  /// The person who is named behind his office: "директор Центра изучения Азии Иван Сомов".
  private func namesake(behind end: Int) -> (tokens: Range<Int>, name: String)? {
    var index = end
    while index < sentence.upperBound, index - end < Self.longestOffice,
      text.tokens[index].kind == .word || text.isMark(index, "-")
    {
      if let person = findings.named(.person, startingAt: index) { return person }
      guard text.tokens[index].classes.isDisjoint(with: .sayVerb) else { return nil }
      index += 1
    }
    return nil
  }

  private static let longestOffice = 9

  /// The token behind what may stand between a verb and its subject: whom is told, or in what it stands
  /// written ("возразил ему рецензент", "записал в дневнике посол").
  private func behindObjects(_ index: Int) -> Int {
    // "вспоминал потом один из участников".
    let index = text.isWord(index, anyOf: Self.laterOrBefore) ? index + 1 : index
    // "записал 6 сентября в дневнике адъютант".
    let timed = findings.finding(.time, startingAt: index)?.tokens.upperBound ?? index
    // "заявил в пятницу, 14 января, министр".
    return behindObject(timed > index && text.isMark(timed, ",") ? timed + 1 : timed)
  }

  /// "сообщили «Заре» в пресс-службе завода": those of an office, who are not named.
  func office(behind verb: Range<Int>) -> VoicePhrase? {
    guard text.hasEnding(verb.lowerBound, "ли") else { return nil }
    var index = verb.upperBound
    if text.isMark(index, anyOf: Self.openQuotes),
      let group = findings.finding(.group, startingAt: index + 1)?.tokens,
      text.isMark(group.upperBound, anyOf: Self.closeQuotes)
    {
      index = group.upperBound + 1
    } else if let group = findings.finding(.group, startingAt: index)?.tokens {
      index = group.upperBound
    }
    guard index + 1 < sentence.upperBound, text.isWord(index, anyOf: Self.within),
      let office = phrase(from: index + 1),
      office.tokens.contains(where: {
        text.isWord($0, anyOf: Self.offices) || text.tokens[$0].classes.contains(.groupNoun)
      })
    else { return nil }
    return nominative(office, from: .prepositional)
  }

  private static let offices: WordChoice = [
    "службе", "ведомстве", "управлении", "центре", "штабе", "канцелярии", "секретариате",
  ]

  private static let laterOrBefore: WordChoice = [
    "потом", "позже", "позднее", "впоследствии", "тогда", "затем", "недавно", "также", "однажды",
    "ещё", "еще", "уже", "сам", "сама", "сами",
  ]

  private func behindObject(_ index: Int) -> Int {
    guard index + 2 < sentence.upperBound else { return index }
    if text.isWord(index, anyOf: Self.toWhom) { return index + 1 }
    guard text.isWord(index, anyOf: Self.inWhat), text.tokens[index + 1].letterCase == .lower,
      text.tokens[index + 1].kind == .word
    else { return index }
    // "в интервью каналу «Заря» министр": up to the title or name.
    if text.isWord(index + 1, anyOf: Self.talks) {
      let limit = min(index + Self.longestTalk, sentence.upperBound)
      let speaker = (index + 2..<max(index + 2, limit)).first {
        text.term(at: $0, of: .title) != nil || findings.finding(.person, startingAt: $0) != nil
      }
      if let speaker { return speaker }
    }
    // "на пресс-конференции глава".
    if text.isMark(index + 2, "-"), text.tokens[index + 2].gap == .none,
      index + 4 < sentence.upperBound, text.tokens[index + 4].kind == .word
    {
      return index + 4
    }
    let isAdjective =
      (text.isWord(index + 1, anyOf: Self.ownersOfWhat)
        || RussianAdjective.isForm(text.bytes(of: index + 1)))
      && text.tokens[index + 2].kind == .word
    let next = isAdjective ? index + 3 : index + 2
    return next < sentence.upperBound && text.tokens[next].kind == .word ? next : index
  }

  private static let talks: WordChoice = ["интервью", "эфире", "беседе", "разговоре"]
  private static let longestTalk = 10
  private static let objects: Endings = ["у", "ю"]
  private static let ownersOfWhat: WordChoice = [
    "своём", "своем", "его", "её", "ее", "их", "этом", "том",
  ]
  private static let toWhom: WordChoice = [
    "ему", "ей", "им", "мне", "нам", "вам", "тебе", "себе", "журналистам",
  ]
  private static let inWhat: WordChoice = ["в", "во", "на", "по"]

  /// The end of the nouns in the genitive behind a speaker: "глава государства", "посол Японии".
  private func behindOwners(_ index: Int) -> Int {
    var end = index
    while end < sentence.upperBound, end - index < 3, text.tokens[end].gap == .space,
      text.tokens[end].kind == .word, !findings.isCovered(end, by: .time)
    {
      if let place = findings.finding(.place, startingAt: end) {
        return place.tokens.upperBound
      }
      let token = text.tokens[end]
      let isJoined = text.isWord(end, "и") && end > index
      guard token.letterCase == .lower, isJoined || text.hasEnding(end, anyOf: Self.genitives),
        isJoined
          || token.classes.isDisjoint(with: [.functionWord, .deictic, .sayVerb, .timePreposition])
      else { break }
      end += 1
    }
    return end > index && text.isWord(end - 1, "и") ? end - 1 : end
  }

  private static let genitives: Endings = [
    "а", "я", "ы", "и", "ов", "ев", "ей", "ого", "его", "ой", "ых", "их",
  ]

  /// The end of the name in marks that may stand behind a speaker: "корреспондент «Таймс»".
  private func withTitle(_ index: Int) -> Int {
    guard index < sentence.upperBound, text.tokens[index].gap == .space,
      text.isMark(index, anyOf: Self.openTitles),
      let pair = QuotationRule.pair(at: index, limit: sentence.upperBound, text),
      pair.inner.count <= Self.longestTitle
    else { return index }
    return pair.end
  }

  private static let openTitles = Marks("«„")
  private static let longestTitle = 5

  /// "министр иностранных дел РФ Сергей Сомов": whether words alone part the noun from a person's name.
  private func personFollows(_ noun: Int) -> Bool {
    for index in noun + 1..<min(noun + 7, sentence.upperBound) {
      if findings.finding(.person, startingAt: index) != nil { return true }
      let token = text.tokens[index]
      guard token.kind == .word,
        token.classes.isDisjoint(with: [.functionWord, .sayVerb]) || isSpeaker(index)
      else { return false }
    }
    return false
  }

  func nameFollows(_ index: Int) -> Bool {
    findings.finding(.person, startingAt: index) != nil
      || findings.finding(.group, startingAt: index) != nil
  }

  private static let oneOf: WordChoice = ["один", "одна", "некоторые", "многие"]
  private static let ofSeveral: WordChoice = [
    "одного", "одной", "одному", "некоторых", "многих", "части", "большинства", "двоих", "двух",
    "троих", "трёх", "трех",
  ]

  private static let himself: WordChoice = ["самого", "самой", "самому"]

  /// The token behind an agreement whose articles are cited by number from `index` on: "согласно статьям 1, 2 и 5
  /// Портсмутского договора".
  private func behindCited(_ index: Int) -> Int? {
    guard index < sentence.upperBound, !text.isMark(index, "."),
      let end = RussianCitedArticle.numbers(behind: index - 1, text).last?.tokens.upperBound,
      end < sentence.upperBound
    else { return nil }
    return (end..<min(end + Self.reachOfAgreement, sentence.upperBound))
      .first { text.tokens[$0].classes.contains(.agreementNoun) }.map { $0 + 1 }
  }

  /// How far behind the numbers the noun may stand: past two adjectives.
  private static let reachOfAgreement = 3

  /// Whoever "по словам" names: the words up to a mark.
  func phrase(from start: Int) -> VoicePhrase? {
    // "по признанию самого Раглана".
    let isOwn =
      start + 1 < sentence.upperBound && text.isWord(start, anyOf: Self.himself)
      && text.tokens[start + 1].isCapitalised
    let index = isOwn ? start + 1 : start
    var end = index
    while end < sentence.upperBound, end - index < Self.reach {
      // "интернет-издания".
      if text.isMark(end, "-"), text.tokens[end].gap == .none, end > index,
        end + 1 < sentence.upperBound, text.tokens[end + 1].kind == .word,
        text.tokens[end + 1].gap == .none
      {
        end += 2
        continue
      }
      // "одного из участников", "его жены".
      let isLinked =
        end == index + 1 && text.isWord(end, "из") && text.isWord(index, anyOf: Self.ofSeveral)
        || end == index && text.isWord(end, anyOf: Self.owners)
      if end > index, let cited = behindCited(end) {
        end = cited
        continue
      }
      guard text.tokens[end].kind == .word,
        isLinked || text.tokens[end].classes.isDisjoint(with: [.functionWord, .sayVerb])
      else { break }
      end += 1
    }
    guard end > index, !text.isWord(end - 1, anyOf: Self.owners), !text.isWord(end - 1, "из") else {
      return nil
    }
    // A name that no list has: "по словам Крестовского".
    if end == index + 1, text.tokens[index].letterCase == .capitalised {
      let name = RussianNameForms.familyName(text.text(of: index), in: .genitive, ofWoman: nil)
      return VoicePhrase(tokens: index..<end, name: name)
    }
    return VoicePhrase(tokens: index..<end, name: text.text(of: index..<end).singleSpaced)
  }
}
