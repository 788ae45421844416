/// The form of the names of groups in a Russian text: where one begins and ends around its noun.
///
/// Adjectives that agree with the noun, the noun, and behind it what it is for or whose it is:
/// "Социал-демократической партии Германии", "комитета по делам беженцев", "шведская армия".
struct RussianGroupShape {
  let text: TokenizedDocument

  /// The most tokens before the noun.
  private static let reach = 8
  /// The most tokens behind the noun.
  private static let longestComplement = 9

  /// Returns the name that begins at, or with adjectives not its own before it at, `index`; nil where
  /// none does.
  func formed(at index: Int, limit: Int) -> (tokens: Range<Int>, name: String)? {
    let first = pastNumber(index, limit: limit)
    var adjectives: [Range<Int>] = []
    var noun = first
    while noun < limit, noun - index < Self.reach, text.term(at: noun, of: .groupNoun) == nil {
      guard noun == first || text.tokens[noun].gap == .space, let end = adjective(at: noun, limit)
      else { return nil }
      adjectives.append(noun..<end)
      noun = end
    }
    guard noun < limit, let term = text.term(at: noun, of: .groupNoun),
      term.tokens.upperBound <= limit, noun == first || text.tokens[noun].gap == .space
    else { return nil }
    let lemma = term.entry.value(as: .groupNoun) ?? ""
    var isNumbered = first > index
    if let last = adjectives.lastIndex(where: { !agrees($0, with: term.tokens, lemma) }) {
      adjectives.removeFirst(last + 1)
      isNumbered = false
    }
    while !isNumbered, let front = adjectives.first, isOrdinary(front.lowerBound) {
      adjectives.removeFirst()
    }
    let end = complement(of: term.tokens, lemma, limit: limit)
    let hasCapital = text.tokens[noun].isCapitalised && !beginsSentence(noun)
    let isRest = end > term.tokens.upperBound && !RussianGroupWords.has(lemma, .loose)
    let start: Int
    if isNumbered {
      start = index
    } else if let name = adjectives.first(where: { isCapitalised($0.lowerBound) }) {
      start = name.lowerBound
    } else if hasCapital || text.tokens[noun].isCapitalised && end > term.tokens.upperBound {
      start = noun
    } else if RussianGroupWords.has(lemma, .state),
      let state = adjectives.first(where: { isOfState($0.upperBound - 1) })
    {
      start = state.lowerBound
    } else if isRest || RussianGroupWords.has(lemma, .sole) {
      start = adjectives.first?.lowerBound ?? noun
    } else {
      return nil
    }
    let tokens = start..<end
    // "Футбольный клуб «Заря»": the name between the marks is the group's.
    if end == term.tokens.upperBound, quoted(at: end, limit: limit) != nil { return nil }
    // "Российской Федерации": a state of the gazetteer is a place; "Лига чемпионов" a tournament.
    if isInPlace(term.tokens, from: start)
      || end == term.tokens.upperBound && end < limit && text.isWord(end, "чемпионов")
    {
      return nil
    }
    let name = RussianNounPhrase(text: text).nominative(of: tokens, noun: term.tokens, lemma: lemma)
    return (tokens, name)
  }

  /// Whether a place of the list takes in the noun: "Российской Федерации", "Советского Союза".
  private func isInPlace(_ noun: Range<Int>, from start: Int) -> Bool {
    let floor = max(text.sentences[text.sentence(of: start)].lowerBound, start - 2)
    return (floor...start).contains { index in
      (text.term(at: index, of: .place)?.tokens.upperBound ?? 0) >= noun.upperBound
    }
  }

  /// The token behind "2-я"; the index itself where no number stands there.
  private func pastNumber(_ index: Int, limit: Int) -> Int {
    guard NumberReading.digits(in: text, at: index) != nil, index + 2 < limit,
      text.isMark(index + 1, anyOf: Marks.dashes), text.tokens[index + 1].gap == .none,
      text.tokens[index + 2].gap == .none,
      text.tokens[index + 2].end - text.tokens[index + 2].start <= 6
    else { return index }
    return index + 3
  }

  /// The token behind an adjective, "Социал-демократическая" taken as one; nil where none stands.
  private func adjective(at index: Int, _ limit: Int) -> Int? {
    guard text.tokens[index].kind == .word,
      text.tokens[index].classes.isDisjoint(with: [.functionWord, .title, .month])
    else { return nil }
    var last = index
    while last + 2 < limit, text.isMark(last + 1, anyOf: Marks.dashes),
      text.tokens[last + 1].gap == .none, text.tokens[last + 2].gap == .none,
      text.tokens[last + 2].kind == .word
    { last += 2 }
    // "под Полтавой": a place's case may end as an adjective does.
    let classes = text.tokens[last].classes
    guard classes.isDisjoint(with: [.place, .group, .givenName]) || classes.contains(.demonym)
    else { return nil }
    let word = text.bytes(of: last)
    let isForm =
      word.count > Self.shortestAdjective && RussianAdjective.isForm(word)
      && Self.nounEndings.first(of: word) == nil
    return isForm ? last + 1 : nil
  }

  /// Endings of soft adjectives that more nouns and adverbs have: "представителей", "позднее".
  private static let nounEndings: Endings = ["ей", "ее"]

  /// Four letters in Cyrillic, in bytes.
  private static let shortestAdjective = 8

  private func agrees(_ adjective: Range<Int>, with noun: Range<Int>, _ lemma: String) -> Bool {
    let word = text.text(of: adjective.upperBound - 1)
    let form = text.text(of: noun.lowerBound)
    // "вооружённые силы": the first word of the noun is an adjective itself.
    if noun.count > 1 { return RussianAdjective.agree(word, form) }
    return RussianNounPhrase.agrees(word, with: form, lemma: lemma)
  }

  private func beginsSentence(_ index: Int) -> Bool {
    index == text.sentences[text.sentence(of: index)].lowerBound
  }

  private func isCapitalised(_ index: Int) -> Bool { text.tokens[index].isCapitalised }

  /// Adjectives of everyday, where the capital of a sentence's first word or a small letter tells that
  /// they belong to no name.
  private func isOrdinary(_ index: Int) -> Bool {
    guard !text.tokens[index].isCapitalised || beginsSentence(index) else { return false }
    let word = text.text(of: index).lowercased()
    return RussianGroupWords.ordinary.contain(startOf: word)
  }

  /// Whether a state or people is what the adjective is made of: "шведская", "советского".
  private func isOfState(_ index: Int) -> Bool {
    RussianPlaceAdjective.place(at: index, text) != nil
  }

  // MARK: What stands behind the noun

  /// The end of what belongs to the noun behind it.
  private func complement(of noun: Range<Int>, _ lemma: String, limit: Int) -> Int {
    let index = noun.upperBound
    if text.tokens[noun.lowerBound].isCapitalised, !beginsSentence(noun.lowerBound),
      let end = quoted(at: index, limit: limit)
    {
      return end
    }
    var end = index
    if RussianGroupWords.has(lemma, .office), let purpose = purpose(at: index, limit: limit) {
      end = purpose
    }
    if RussianGroupWords.has(lemma, .house), let house = house(at: index, limit: limit) {
      return house
    }
    while end < limit, end - index < Self.longestComplement, text.tokens[end].gap == .space,
      let next = matter(at: end, limit: limit)
    { end = next }
    while end < limit, end - index < Self.longestComplement, text.tokens[end].gap == .space,
      let next = named(at: end), next <= limit
    { end = next }
    return end
  }

  /// "клан Сацума", "династия Цин": the capitalised words behind the noun for a house.
  private func house(at index: Int, limit: Int) -> Int? {
    var end = index
    while end < limit, end - index < 2, text.tokens[end].gap == .space,
      text.tokens[end].letterCase == .capitalised, text.tokens[end].isCyrillic
    {
      end += 1
    }
    return end > index ? end : nil
  }

  /// The token behind the state, town or group in the genitive that owns an office: "МВД Украины",
  /// "Минобороны России", or behind the name that an abbreviation leads to: "ФК «Искра»".
  func owner(of office: Range<Int>, limit: Int) -> Int {
    let end = office.upperBound
    if text.tokens[office.lowerBound].letterCase == .upper,
      let quoted = quoted(at: end, limit: limit)
    {
      return quoted
    }
    guard end < limit, text.tokens[end].gap == .space, let next = named(at: end), next <= limit,
      text.tokens[end].letterCase == .upper || isOblique(end)
    else { return end }
    return next
  }

  /// Whether a place of the list stands in another case than the nominative.
  private func isOblique(_ index: Int) -> Bool {
    guard let place = text.term(at: index, of: .place), let name = place.entry.value(as: .place)
    else { return false }
    return !WordFolder.fold(name).elementsEqual(WordFolder.fold(text.text(of: place.tokens)))
  }

  /// "«Знамя»" with the marks.
  private func quoted(at index: Int, limit: Int) -> Int? {
    guard index < limit, text.tokens[index].gap == .space, text.isMark(index, anyOf: Self.open),
      index + 1 < limit, text.tokens[index + 1].isCapitalised
    else { return nil }
    let close = (index + 2..<max(index + 2, min(index + 8, limit))).first {
      text.isMark($0, anyOf: Self.close)
    }
    return close.map { $0 + 1 }
  }

  private static let open = Marks("«\"“„")
  private static let close = Marks("»\"”“")

  /// The token behind a place or group: "России", "Российской Федерации", "Московской области".
  private func named(at index: Int) -> Int? {
    let token = text.tokens[index]
    guard token.isCapitalised, token.kind == .word, token.lead >= 0xD0 else { return nil }
    // "правительства Виктор Петров": a person's name that a place has too.
    let next = index + 1
    if text.tokens[index].classes.contains(.givenName), next < text.tokens.count,
      text.tokens[next].isCapitalised
    {
      return nil
    }
    if let place = RussianPlaceReader(text: text).place(at: index), !place.isNew {
      return place.tokens.upperBound
    }
    if let group = text.term(at: index, of: .group) { return group.tokens.upperBound }
    return RussianCompoundName.isName(index, in: text) ? next : nil
  }

  /// The token behind what an institution is for, in the genitive: "обороны", "иностранных дел",
  /// "связи и массовых коммуникаций".
  private func matter(at index: Int, limit: Int) -> Int? {
    var next = index
    if next > 0, next + 1 < limit, text.isWord(next, "и") { next += 1 }
    let first = next
    while next < limit, next - first < 3, text.tokens[next].kind == .word {
      let word = text.text(of: next).lowercased()
      if RussianGroupWords.has(word, .matter) { return next + 1 }
      guard Self.genitives.contain(endOf: word), RussianAdjective.isForm(word)
      else { return nil }
      next += 1
    }
    return nil
  }

  private static let grounds: Beginnings = [
    "постановлени", "приказ", "приговор", "просьб", "решени", "обвинени", "требовани", "указ",
    "инициатив", "приглашени", "распоряжени",
  ]
  private static let genitives: Endings = ["ого", "его", "ой", "ей", "ых", "их"]
  private static let genitivePlural: Endings = ["ов", "ев"]
  private static let dativeOfAdjectives: Endings = ["ому", "ему", "ым", "им", "ой", "ей"]
  private static let datives: Endings = ["у", "ю", "е", "и", "ам", "ям"]

  /// The end of what a purpose is of, in the genitive: "по изучению общественно-политических процессов".
  private func owner(behind end: Int, limit: Int) -> Int {
    var noun = end
    while noun < limit, noun - end < Self.longestOwner, text.tokens[noun].kind == .word,
      text.tokens[noun].letterCase == .lower, text.tokens[noun].gap == .space
    {
      if text.isWord(noun, "человека") || text.hasEnding(noun, anyOf: Self.genitivePlural) {
        return noun + 1
      }
      guard let next = adjective(at: noun, limit), text.hasEnding(next - 1, anyOf: Self.genitives)
      else { break }
      noun = next
    }
    return end
  }

  /// In tokens.
  private static let longestOwner = 6

  /// "по правам человека", "по природным ресурсам": the preposition, adjectives and one noun.
  private func purpose(at index: Int, limit: Int) -> Int? {
    guard index < limit, text.tokens[index].gap == .space, text.isWord(index, "по") else {
      return nil
    }
    var next = index + 1
    while next < limit, next - index < 5, text.tokens[next].kind == .word,
      text.tokens[next].letterCase == .lower, text.tokens[next].gap == .space
    {
      let word = text.text(of: next)
      let isAdjective = Self.dativeOfAdjectives.contain(endOf: word)
      if !isAdjective || !RussianAdjective.isForm(word) {
        // "без суда по приговору": on what ground, and no purpose.
        if Self.grounds.contain(startOf: word) { return nil }
        guard Self.datives.contain(endOf: word),
          text.tokens[next].classes.isDisjoint(with: .functionWord)
        else { return nil }
        return owner(behind: next + 1, limit: limit)
      }
      next += 1
    }
    return nil
  }
}
