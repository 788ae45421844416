/// What a number counts: the noun phrase behind it, its unit and its side.
///
/// "560,000 [Japanese war prisoners]", "22 [divisions] moved", "ten percent [of them]", "62,000 [died]";
/// where nothing follows the number, the noun before it: "[losses] were 5,000".
struct CountedPhrase {
  /// The unit in its normal word.
  var unit: String
  /// What is counted, in the document's words.
  var text: String
  /// The token after the unit, where the unit belongs to the figure.
  var unitEnd: Int
  /// The token after what is counted.
  var end: Int
  /// The side whose things are counted, where the phrase names one.
  var side: String?
}

/// Finds what is counted.
struct CountedPhraseReader {
  let text: TokenizedDocument

  /// How far behind the number what it counts may stand.
  private static let reach = 5
  /// How far before the number what it counts may stand.
  private static let reachBack = 8
  /// The most words after "of".
  private static let ofReach = 4

  /// Returns what an amount counts; nil when it counts nothing.
  func counted(by amount: AmountReader.Amount) -> CountedPhrase? {
    let index = amount.tokens.upperBound
    if let unit = amount.unit { return measured(unit, at: index, from: amount.tokens.lowerBound) }
    guard index < text.tokens.count, text.tokens[index].gap < .block else {
      return loss(amount) ?? before(amount) ?? ellipsis(amount)
    }
    if let measure = measure(at: index, amount) { return measure }
    if text.isWord(index, "of") {
      if let whole = whole(afterOf: index) { return whole }
      guard let phrase = phrase(afterOf: index) else { return nil }
      let unit = phrase.unit ?? (phrase.isPronoun || amount.isVague ? "persons" : nil)
      // "1,399 killed and 1,717 of disease": what the other number counts.
      guard let unit else { return ellipsis(amount) }
      return CountedPhrase(
        unit: unit,
        text: text.text(of: phrase.tokens).singleSpaced,
        unitEnd: index,
        end: phrase.tokens.upperBound,
        side: side(in: phrase.tokens)
      )
    }
    return nounPhrase(at: index, amount) ?? others(at: index) ?? peoples(at: index, amount)
      ?? fate(at: index, amount)
      ?? loss(amount) ?? before(amount) ?? ellipsis(amount)
  }

  /// "266 of its 350 crewmen": what the number behind counts.
  private func whole(afterOf index: Int) -> CountedPhrase? {
    let start = text.isWord(index + 1, anyOf: Self.owners) ? index + 2 : index + 1
    guard start < text.tokens.count, text.tokens[start].kind == .number,
      let all = AmountReader(text: text).amount(at: start),
      let counted = nounPhrase(at: all.tokens.upperBound, all)
    else { return nil }
    return CountedPhrase(
      unit: counted.unit,
      text: counted.text,
      unitEnd: index,
      end: counted.end,
      side: counted.side
    )
  }

  private static let owners: WordChoice = ["the", "its", "their", "his", "these", "those"]

  // MARK: Measures

  private func measured(_ unit: String, at index: Int, from start: Int) -> CountedPhrase? {
    // "half the army": what "of" would lead stands without it.
    let isBare = unit == "share" && !text.isWord(index, "of")
    let phrase =
      isBare || text.isWord(index, "of") ? phrase(afterOf: isBare ? index - 1 : index) : nil
    if unit == "share", phrase == nil { return loneShare(until: index, from: start) }
    return counted(unit, until: index, phrase?.tokens)
  }

  /// What a measure counts: the phrase behind it, or nothing but the measure.
  private func counted(_ unit: String, until end: Int, _ phrase: Range<Int>?) -> CountedPhrase {
    CountedPhrase(
      unit: unit,
      text: phrase.map { text.text(of: $0).singleSpaced } ?? unit,
      unitEnd: end,
      end: phrase?.upperBound ?? end,
      side: phrase.flatMap { side(in: $0) }
    )
  }

  /// "5 versts", "10%", "12-mile", "£65,000".
  private func measure(at index: Int, _ amount: AmountReader.Amount) -> CountedPhrase? {
    var start = index
    let isJoined = text.isMark(index, "-") && text.tokens[index].gap == .none
    if isJoined {
      start += 1
      guard start < text.tokens.count, text.tokens[start].gap == .none,
        text.tokens[start].letterCase == .lower
      else { return nil }
    }
    // "A 10,000-strong army".
    if isJoined, text.isWord(start, "strong") {
      var end = start + 1
      while end - start < Self.reach, isModifier(end), text.tokens[end].isCapitalised { end += 1 }
      let counted = isModifier(end) ? start + 1..<end + 1 : start..<start + 1
      return CountedPhrase(
        unit: "persons",
        text: text.text(of: counted).singleSpaced,
        unitEnd: start + 1,
        end: counted.upperBound,
        side: side(in: counted)
      )
    }
    if let unit = text.term(at: start, of: .unit),
      text.tokens[start].classes.isDisjoint(with: .functionWord),
      !isAmbiguous(start), let name = unit.entry.value(as: .unit)
    {
      let after = unit.tokens.upperBound
      let phrase = text.isWord(after, "of") ? phrase(afterOf: after) : nil
      if name == "percent", phrase == nil, let changed = changed(before: amount.tokens.lowerBound) {
        return counted(name, until: after, changed)
      }
      return counted(name, until: after, phrase?.tokens)
    }
    // "a 40-gun frigate".
    guard isJoined, let noun = text.term(at: start, of: .countedNoun) else { return nil }
    return CountedPhrase(
      unit: noun.entry.value(as: .countedNoun) ?? "",
      text: text.text(of: noun.tokens),
      unitEnd: noun.tokens.upperBound,
      end: noun.tokens.upperBound
    )
  }

  /// Measures that are also everyday words take a measure's place only in small letters: "5 Marks".
  private func isAmbiguous(_ index: Int) -> Bool {
    text.tokens[index].kind == .word && text.tokens[index].letterCase == .capitalised
      && text.tokens[index].end - text.tokens[index].start > 2
  }

  // MARK: Nouns

  private func nounPhrase(at index: Int, _ amount: AmountReader.Amount) -> CountedPhrase? {
    guard index < text.tokens.count, text.tokens[index].gap <= .line else { return nil }
    let limit = min(index + Self.reach, text.sentences[text.sentence(of: index)].upperBound)
    var best: TokenizedDocument.Term?
    var next = index
    while next < max(index, limit) {
      let token = text.tokens[next]
      // "Two 12-inch guns".
      if best == nil, next == index, let calibre = calibre(at: next) {
        next = calibre
        continue
      }
      guard token.kind == .word || token.kind == .clitic && best == nil else {
        // "war-time soldiers".
        if text.isMark(next, "-"), token.gap == .none { next += 1; continue }
        break
      }
      if let noun = text.term(at: next, of: .countedNoun), noun.tokens.upperBound <= limit {
        if !isSingular(noun, of: amount) {
          best = noun
          // "Japanese military prisoners": a people before a noun describes it.
          guard isPeople(noun) || isCountedNoun(noun.tokens.upperBound, limit) else { break }
        }
        next = noun.tokens.upperBound
        continue
      }
      if best != nil, !isModifier(next) { break }
      guard isModifier(next) else { break }
      next += 1
    }
    // "Two Japanese invasions": a people's word describes a noun of no list.
    if let best, isPeople(best), best.tokens.upperBound < limit, isPlural(best.tokens.upperBound),
      text.tokens[best.tokens.upperBound].letterCase == .lower,
      let described = unlisted(at: index, limit: limit, amount)
    {
      return described
    }
    if let best { return phrase(from: index, noun: best, limit: limit) }
    return unlisted(at: index, limit: limit, amount)
  }

  private func phrase(
    from index: Int,
    noun: TokenizedDocument.Term,
    limit: Int
  ) -> CountedPhrase {
    var end = pastSecondFate(noun.tokens)
    if text.isWord(end, "of"), let more = phrase(afterOf: end), more.isNamed {
      end = more.tokens.upperBound
    }
    return CountedPhrase(
      unit: noun.entry.value(as: .countedNoun) ?? "persons",
      text: text.text(of: index..<end).singleSpaced,
      unitEnd: index,
      end: end,
      side: side(in: index..<end)
    )
  }

  /// A plural that no list has: "two major catastrophes", "600 Russian works".
  private func unlisted(
    at index: Int,
    limit: Int,
    _ amount: AmountReader.Amount
  ) -> CountedPhrase? {
    var next = index
    while next < limit, next - index < 3, isModifier(next),
      text.tokens[next].letterCase == .lower || text.tokens[next].classes.contains(.demonym)
    {
      if isPlural(next), text.tokens[next].letterCase == .lower,
        (amount.high ?? amount.low ?? 0) > 1
      {
        return CountedPhrase(
          unit: text.text(of: next).lowercased(),
          text: text.text(of: index..<next + 1).singleSpaced,
          unitEnd: index,
          end: next + 1,
          side: side(in: index..<next + 1)
        )
      }
      next += 1
    }
    return nil
  }

  /// "10,000 Herero", "8,000 Topschis": people by a name that is no other noun's.
  private func peoples(at index: Int, _ amount: AmountReader.Amount) -> CountedPhrase? {
    guard text.tokens[index].letterCase == .capitalised, text.tokens[index].gap == .space,
      (amount.low ?? amount.high ?? 0) >= 10
    else { return nil }
    let end = text.term(at: index, of: [.group, .demonym])?.tokens.upperBound ?? index + 1
    guard end > index + 1 || isPeoplesName(index) else { return nil }
    // "300 Gurkha Rifles": the name goes on.
    guard
      end >= text.tokens.count || !text.tokens[end].isCapitalised || text.tokens[end].gap > .space
    else { return nil }
    return CountedPhrase(
      unit: "persons",
      text: text.text(of: index..<end).singleSpaced,
      unitEnd: index,
      end: end,
      side: side(in: index..<end)
    )
  }

  private func isPeoplesName(_ index: Int) -> Bool {
    let classes = text.tokens[index].classes
    return !classes.isDisjoint(with: [.group, .demonym]) || classes.isEmpty && isPlural(index)
  }

  /// "Around 60 others were hurt": people, as those before were.
  private func others(at index: Int) -> CountedPhrase? {
    guard text.isWord(index, "others"), text.tokens[index].gap == .space else { return nil }
    return CountedPhrase(
      unit: "persons",
      text: text.text(of: index),
      unitEnd: index,
      end: index + 1
    )
  }

  /// "62,000 died", "300 were wounded".
  private func fate(at index: Int, _ amount: AmountReader.Amount) -> CountedPhrase? {
    var next = index
    while next - index < 3, text.isWord(next, anyOf: Self.auxiliaries) { next += 1 }
    guard let fate = text.term(at: next, of: .fate), text.tokens[next].gap <= .line else {
      return nil
    }
    let end = pastSecondFate(fate.tokens)
    return CountedPhrase(
      unit: "persons",
      text: text.text(of: next..<end).singleSpaced,
      unitEnd: index,
      end: end
    )
  }

  private static let auxiliaries: WordChoice = [
    "were", "are", "had", "have", "been", "being", "was", "more",
  ]

  /// The token behind "killed or wounded", "killed and missing": one number for both.
  private func pastSecondFate(_ first: Range<Int>) -> Int {
    let end = first.upperBound
    guard text.tokens[end - 1].classes.contains(.fate),
      text.isWord(end, "or") || text.isWord(end, "and"),
      let other = text.term(at: end + 1, of: .fate)
    else { return end }
    return other.tokens.upperBound
  }

  /// "killing 2,000 and wounding 1,178": a verb of losses before a number that no noun follows.
  private func loss(_ amount: AmountReader.Amount) -> CountedPhrase? {
    let last = amount.tokens.lowerBound - 1
    let verb = text.isWord(last, "only") || text.isWord(last, "some") ? last - 1 : last
    let end = amount.tokens.upperBound
    guard text.isWord(verb, anyOf: Self.losses), amount.unit == nil,
      end >= text.tokens.count || text.tokens[end].kind == .mark
        || text.tokens[end].gap >= .block || text.tokens[end].classes.contains(.functionWord)
    else { return nil }
    return CountedPhrase(unit: "persons", text: text.text(of: verb), unitEnd: end, end: end)
  }

  private static let losses: WordChoice = [
    "killing", "wounding", "capturing", "injuring", "drowning", "killed", "wounded", "injured",
    "massacred", "massacring", "slaughtered", "slaughtering", "murdered", "murdering", "executed",
    "executing", "deported", "deporting", "captured", "drowned", "interned", "imprisoned",
    "starved", "lost", "losing",
  ]

  /// "losses were 5,000", "an army of 20,000".
  private func before(_ amount: AmountReader.Amount) -> CountedPhrase? {
    let start = amount.tokens.lowerBound
    let isRange = text.isWord(start - 1, "from") || text.isWord(start - 1, "between")
    guard text.isWord(start - 1, anyOf: Self.joints) || isRange && amount.low != amount.high,
      (amount.low ?? amount.high ?? 0) >= 10
    else { return nil }
    let sentence = text.sentences[text.sentence(of: amount.number)]
    var next = start - 2
    // "The toll varies widely, ranging from 40,000 to 200,000": a participle takes up what stood before.
    let isTakenUp = isRange && text.hasEnding(next, "ing")
    let reach = isTakenUp ? 2 * Self.reachBack : Self.reachBack
    while next >= sentence.lowerBound, start - next <= reach,
      isTakenUp || !text.isMark(next, ","), !text.isMark(next, ";")
    {
      if isTotal(next) {
        let start = nounStart(next, floor: sentence.lowerBound)
        return CountedPhrase(
          unit: text.value(at: next, as: .countedNoun) ?? "persons",
          text: text.text(of: start..<next + 1).singleSpaced,
          unitEnd: amount.tokens.upperBound,
          end: amount.tokens.upperBound,
          side: side(in: start..<next + 1)
        )
      }
      next -= 1
    }
    return nil
  }

  private static let joints: WordChoice = [
    "was", "were", "is", "are", "of", "to", "at", "numbered", "totalled", "totaled", "reached",
    "estimated", "exceeded",
  ]

  /// Nouns that stand for a total, so that a number after them is theirs.
  private func isTotal(_ index: Int) -> Bool {
    text.isWord(index, anyOf: Self.totals)
  }

  private static let totals: WordChoice = [
    "losses", "casualties", "dead", "killed", "wounded", "population", "army", "force", "garrison",
    "crew", "deaths", "fatalities", "prisoners", "strength", "toll", "troops", "inhabitants",
    "survivors", "victims", "refugees",
  ]

  func nounStart(_ index: Int, floor: Int) -> Int {
    var start = index
    while start > floor, index - start < 2, text.tokens[start - 1].kind == .word,
      text.tokens[start - 1].classes.isDisjoint(with: [.functionWord, .timePreposition])
    {
      start -= 1
    }
    return start
  }
}
