import Ledger

extension RussianAttributionFinder {
  /// Whether the source is a relative pronoun: "идея, согласно которой".
  func isRelative(_ index: Int) -> Bool {
    text.isWord(index, anyOf: Self.relativeForms)
  }

  private static let relativeForms: WordChoice = [
    "который", "которой", "которому", "которым", "которых", "которого", "которая", "которые",
  ]

  /// The case in which a source stands behind the words that name it.
  func grammaticalCase(behind cue: Range<Int>) -> RussianVoiceName.Case? {
    if text.isWord(cue.lowerBound, "как") { return nil }
    return text.isWord(cue.upperBound - 1, anyOf: Self.withDative) ? .dative : .genitive
  }

  private static let withDative: WordChoice = ["согласно", "верить"]

  /// A voice that is named by common words, in the nominative.
  func nominative(_ voice: VoicePhrase, from grammatical: RussianVoiceName.Case?) -> VoicePhrase {
    guard let grammatical, voice.name == text.text(of: voice.tokens).singleSpaced,
      text.tokens[voice.tokens.lowerBound].letterCase == .lower
    else { return voice }
    let name = RussianVoiceName(text: text).nominative(of: voice.tokens, from: grammatical)
    return VoicePhrase(tokens: voice.tokens, name: name)
  }

  /// The words of a range as a voice.
  func phrase(over tokens: Range<Int>) -> VoicePhrase {
    VoicePhrase(tokens: tokens, name: text.text(of: tokens).singleSpaced)
  }

  /// "написал книгу «Море»": what is written is a work, and nothing said.
  func writesWork(_ end: Int) -> Bool {
    for index in end..<max(end, min(end + 4, sentence.upperBound)) {
      if text.isMark(index, anyOf: Self.openQuotes) {
        return index > end
          && (text.tokens[index - 1].classes.contains(.workNoun)
            && !text.hasEnding(index - 1, anyOf: Self.prepositional)
            || text.isWord(index - 1, anyOf: Self.works))
      }
      guard text.tokens[index].kind == .word else { return false }
    }
    return false
  }

  private static let prepositional: Endings = ["е", "ии", "ах", "ях"]
  private static let works: WordChoice = [
    "работу", "исследование", "мемуары", "воспоминания", "стихотворение", "диссертацию", "труд",
  ]

  /// "В 1800 году об этом писал Иванов": a name in the nominative right behind its verb.
  func isSubject(at index: Int) -> Bool {
    guard index < sentence.upperBound else { return false }
    if text.isMark(index, anyOf: Self.openQuotes) {
      return findings.finding(.group, startingAt: index + 1) != nil
    }
    guard let person = findings.named(.person, startingAt: index) else { return false }
    return person.name.ends(in: text.text(of: person.tokens.upperBound - 1))
  }

  /// The document of a relative clause: "меморандум, в котором без оговорок говорилось".
  func antecedent(ofClauseWith index: Int) -> VoicePhrase? {
    let floor = max(sentence.lowerBound, index - Self.longestSource)
    guard let relative = (floor..<index).last(where: { text.isWord($0, anyOf: Self.relatives) }),
      relative > sentence.lowerBound, text.isWord(relative - 1, anyOf: Self.within)
    else { return nil }
    return antecedent(before: relative - 1)
  }

  private static let relatives: WordChoice = ["котором", "которой", "которых"]

  /// The word before the comma of a relative clause.
  func antecedent(before index: Int) -> VoicePhrase? {
    guard index - 2 >= sentence.lowerBound, text.isMark(index - 1, ","),
      text.tokens[index - 2].kind == .word
    else { return nil }
    return VoicePhrase(tokens: index - 2..<index - 1, name: text.text(of: index - 2))
  }

  /// What is said where its source is named within: "Армия, по словам Жукова, отошла", both parts of the
  /// clause; only what follows behind a conjunction ("где, по словам …") or before a quotation.
  func around(_ inserted: Range<Int>) -> [Range<Int>] {
    let (start, end) = (inserted.lowerBound, inserted.upperBound)
    let after = contents.rest(after: end)
    let isParted = end < sentence.upperBound && text.isMark(end, ",")
    let link = text.isMark(start - 1, ",") ? start - 2 : start - 1
    if let after, isParted {
      let opens = QuotationMark.opening(at: end + 1, in: text) != nil
      let isBehindLink =
        link >= sentence.lowerBound && text.tokens[link].classes.contains(.functionWord)
        && text.tokens[link].kind == .word
      if opens || isBehindLink { return [after] }
    }
    guard let before = contents.rest(before: start) else { return [after].compactMap { $0 } }
    if !isParted, let contrast = contrast(in: before) { return [contrast] }
    guard isParted, text.isMark(start - 1, ","), let after else { return [before] }
    let clause = contents.clauseStart(before: start - 1)..<before.upperBound
    return [clause.isEmpty ? before : clause, after]
  }

  /// "…, а вовсе не восемь миллионов, как утверждают некоторые": what the sentence sets against what it
  /// says.
  private func contrast(in before: Range<Int>) -> Range<Int>? {
    let floor = max(before.lowerBound, before.upperBound - Self.longestContrast)
    guard let link = (floor..<before.upperBound).last(where: { text.isWord($0, "а") }),
      link > before.lowerBound, text.isMark(link - 1, ","),
      let not = (link + 1...link + 2).first(where: { text.isWord($0, "не") }),
      not + 1 < before.upperBound
    else { return nil }
    return not + 1..<before.upperBound
  }

  private static let longestContrast = 12

  /// The end of those who are named beside a source, up to a comma: "по словам Иванова и Петрова".
  func behindFurther(_ end: Int) -> Int {
    var next = end
    while next < sentence.upperBound, next - end < Self.longestSource,
      text.tokens[next].isCapitalised || text.isWord(next, "и") || text.isMark(next, ".")
        || text.isMark(next, "-") || findings.isCovered(next, by: .time)
    {
      next += 1
    }
    return next < sentence.upperBound && text.isMark(next, ",") ? next : end
  }

  /// What stands between "О том, что" and the comma before the verb at `index`.
  func aboutThat(before index: Int) -> Range<Int>? {
    let start = sentence.lowerBound + 4
    guard isAboutThat(), start < index, text.isMark(start - 2, ","), text.isWord(start - 1, "что"),
      let comma = (start..<index).last(where: { text.isMark($0, ",") })
    else { return nil }
    return start..<comma
  }

  /// Past what commas part from a source and tells who he is: "по словам Сомова, сына адмирала, …".
  func pastAppositions(_ end: Int) -> Int {
    var end = end
    while text.isMark(end, ","), end + 2 < sentence.upperBound {
      var first = end + 1
      if text.isWord(first, anyOf: Self.once) { first += 1 }
      guard first < sentence.upperBound, text.tokens[first].letterCase == .lower,
        text.hasEnding(first, anyOf: Self.genitives),
        !text.tokens[first].classes.isDisjoint(with: [.title, .voiceNoun])
          || text.hasEnding(first, anyOf: Self.participles)
          || Self.kin.contain(startOf: text.bytes(of: first)),
        let comma = (first + 1..<min(first + Self.longestApposition, sentence.upperBound))
          .first(where: { text.isMark($0, ",") }), comma + 2 < sentence.upperBound
      else { break }
      end = comma
    }
    return end
  }

  private static let longestApposition = 12
  private static let once: WordChoice = ["ныне", "тогда", "бывшего", "бывшей", "тогдашнего"]
  private static let genitives: Endings = ["а", "я", "ого", "его", "ы", "и", "ой", "ей"]
  private static let participles: Endings = [
    "ющего", "ящего", "вшего", "шедшего", "егося", "ющей", "вшей",
  ]
  private static let kin: Beginnings = [
    "сына", "дочери", "брата", "сестры", "внука", "вдовы", "жены", "мужа", "племянник", "участник",
    "очевид", "ветеран", "сотрудник", "специалист",
  ]

  /// "О том, что …, сообщил Иванов": what is said opens the sentence.
  func isAboutThat() -> Bool {
    let first = sentence.lowerBound
    return first + 2 < sentence.upperBound && text.isWord(first, anyOf: Self.about)
      && text.isWord(first + 1, anyOf: Self.thisOrThat)
  }

  private static let about: WordChoice = ["о", "об"]
  private static let thisOrThat: WordChoice = ["том", "этом"]

  /// "Вопреки утверждениям Кинглейка": the sentence is set against its source.
  func isContrast(_ index: Int) -> Bool {
    text.isWord(index, "вопреки")
  }

  /// "Из дневника следует, что …": what a source shows.
  func evidence(at index: Int) -> AttributionFinder.Found? {
    guard text.tokens[index].kind == .word, text.isWord(index, anyOf: Self.shows) else {
      return nil
    }
    if let shown = evidenceBehind(index) { return shown }
    guard index - 2 > sentence.lowerBound - 1, clauseFollows(index + 1) else { return nil }
    let floor = max(sentence.lowerBound, index - Self.longestSource)
    guard
      let from = (floor..<index).last(where: { text.isWord($0, "из") }),
      from + 1 < index, !(from..<index).contains(where: { text.isMark($0, ",") })
    else { return nil }
    let tokens = from + 1..<index
    return found(
      index..<index + 1,
      nominative(phrase(over: tokens), from: .genitive),
      .asserts,
      content: contents.rest(after: index + 1).map(withoutConjunction),
      rule: "ru.attribution.evidence"
    )
  }

  /// "Как явствует из документов, …": the source behind the verb.
  private func evidenceBehind(_ index: Int) -> AttributionFinder.Found? {
    guard let lead = asLead(before: index), text.isWord(index + 1, "из"),
      let source = phrase(from: index + 2)
    else { return nil }
    var attribution = found(
      index..<index + 1,
      nominative(source, from: .genitive),
      .asserts,
      content: nil,
      rule: "ru.attribution.evidence"
    )
    attribution.value.content = said(beside: lead..<behindFurther(source.tokens.upperBound))
    return attribution
  }

  private static let longestSource = 9
  private static let shows: WordChoice = [
    "следует", "явствует", "вытекает", "видно", "известно", "следовало", "ясно",
  ]

  /// "Утверждение о том, что …", "мнение Тарле, что …".
  func noun(at index: Int) -> AttributionFinder.Found? {
    guard let cue = text.term(at: index, of: .sayNoun),
      cue.tokens.upperBound + 2 < sentence.upperBound,
      index == sentence.lowerBound
        || text.tokens[index - 1].classes.isDisjoint(with: [.sayVerb, .number])
          && text.tokens[index - 1].kind != .number
    else { return nil }
    var link = cue.tokens.upperBound
    let holder = voice(from: link)
    if let holder, text.tokens[holder.tokens.lowerBound].isCapitalised {
      link = holder.tokens.upperBound
    }
    // "утверждение автора о том, что": a common word in the genitive.
    let isCommon =
      holder.map {
        link == cue.tokens.upperBound && $0.tokens.lowerBound == link && isSpeaker(link)
          && text.isWord($0.tokens.upperBound, anyOf: Self.aboutThat)
      } ?? false
    if isCommon, let holder { link = holder.tokens.upperBound }
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
    let voice =
      isOwn ? holder.map { nominative($0, from: .genitive) } : owner(before: index)
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
    guard isOne || isTwo else { return nil }
    let end = isOne ? index + 1 : index + 2
    if index == sentence.lowerBound {
      guard isOne, let content = contents.rest(after: end) else { return nil }
      return found(
        index..<end,
        nil,
        .doubts,
        content: content,
        rule: "ru.attribution.hedge"
      )
    }
    // Behind a verb of saying it belongs to what is said.
    guard !text.isWord(index - 1, anyOf: Self.conjunctions), !text.isMark(index - 1, ","),
      let content = contents.rest(after: end)
    else { return nil }
    let start = contents.clauseStart(before: index)
    return found(
      index..<end,
      nil,
      .doubts,
      content: withoutConjunction(start..<content.upperBound),
      rule: "ru.attribution.hedge"
    )
  }
}
