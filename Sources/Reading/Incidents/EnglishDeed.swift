import Documents
import Ledger

/// Who did something to whom, and where: what stands around one verb of an English sentence.
///
/// The subject is the nearest person, group or state before the verb that no preposition governs
/// ("General Horn of Sweden attacked Riga" is Horn's deed); of a verb joined by "and" or a comma it is
/// that of the verb before. A passive turns subject and agent about ("was jailed by the shogunate").
/// A pronoun is nobody: whom it means is not guessed.
struct EnglishDeed {
  let text: TokenizedDocument
  let findings: Findings
  let sentence: Range<Int>
  /// The verb.
  let verb: Range<Int>
  /// The first word of the verb with its helpers: "had been jailed".
  let start: Int
  /// Whether the subject suffers what the verb says.
  let isPassive: Bool

  /// How far before the verb its subject is looked for, and behind it what it does.
  private static let reach = 30

  init(_ verb: Range<Int>, in text: TokenizedDocument, sentence: Range<Int>, _ findings: Findings) {
    self.text = text
    self.findings = findings
    self.sentence = sentence
    self.verb = verb
    var start = verb.lowerBound
    var isPassive = text.isWord(verb.upperBound, "by")
    var next = start - 1
    while next >= sentence.lowerBound, verb.lowerBound - next <= 6 {
      if text.isWord(next, anyOf: EnglishClause.being) {
        isPassive = true
        start = next
      } else if text.isWord(next, anyOf: EnglishClause.helping) {
        start = next
      } else if !EnglishClause.isAdverb(next, text) {
        break
      }
      next -= 1
    }
    self.start = start
    self.isPassive = isPassive || Self.sharesPassive(start, text, sentence)
  }

  /// Whether the verb is joined to a passive by "and": "was handed to a mob and killed".
  private static func sharesPassive(
    _ start: Int,
    _ text: TokenizedDocument,
    _ sentence: Range<Int>
  ) -> Bool {
    guard text.isWord(start - 1, "and") else { return false }
    var index = start - 2
    while index > sentence.lowerBound, start - index < 10, text.tokens[index].kind == .word {
      if text.isWord(index, "was") || text.isWord(index, "were") {
        return text.hasEnding(index + 1, "ed")
          || text.tokens[index + 1].classes.contains(.eventVerb)
      }
      index -= 1
    }
    return false
  }

  /// The subjects, as they stand in the text: those joined by "and" together; none where it is a
  /// pronoun, or none is found in the clause.
  var subjects: [IncidentParty] {
    guard let last = subject(before: start, depth: 0) else { return [] }
    var subjects = [last]
    while subjects.count < 8, let first = subjects.first, let other = joined(before: first) {
      subjects.insert(other, at: 0)
    }
    return subjects
  }

  /// Whose deed a noun of events is: "Japan's designation", "the Danish landing".
  var owner: IncidentParty? {
    var index = verb.lowerBound - 1
    guard index >= sentence.lowerBound else { return nil }
    if text.tokens[index].kind == .clitic { index -= 1 }
    if let owner = findings.party(endingAt: index + 1) {
      return text.isMark(owner.tokens.lowerBound - 1, anyOf: Marks.dashes) ? nil : owner
    }
    guard text.tokens[index].isCapitalised, !text.isMark(index - 1, anyOf: Marks.dashes),
      let state = text.value(at: index, as: .demonym)
    else {
      return nil
    }
    return IncidentParty(tokens: index..<index + 1, name: state, isPlace: false)
  }

  /// Whether a pronoun for somebody stands where the subject should.
  var hasPronoun: Bool {
    (max(sentence.lowerBound, start - 3)..<start).contains { index in
      text.isWord(index, anyOf: EnglishClause.pronouns)
    }
  }

  /// Whom "he" or "she" before the verb means, where only one person can be meant: the one named before it
  /// in the sentence, or else in the sentence before.
  var meant: String? {
    guard
      let pronoun = (max(sentence.lowerBound, start - 3)..<start).last(where: { index in
        text.isWord(index, "he") || text.isWord(index, "she")
      })
    else { return nil }
    let own = persons(in: sentence.lowerBound..<pronoun)
    if !own.isEmpty { return own.count == 1 ? own.first : nil }
    let number = text.sentence(of: pronoun)
    guard number > 0 else { return nil }
    let before = persons(in: text.sentences[number - 1].prefix(Self.longestBefore))
    return before.count == 1 ? before.first : nil
  }

  /// The most tokens of the sentence before that are looked at.
  private static let longestBefore = 120

  private func persons(in tokens: Range<Int>) -> Set<String> {
    var names: Set<String> = []
    for index in tokens {
      if let person = findings.named(.person, startingAt: index) { names.insert(person.name) }
    }
    return names
  }

  /// Who is joined to `party` by "and" or a comma before it, past its title and a bracket.
  private func joined(before party: IncidentParty) -> IncidentParty? {
    var index = party.tokens.lowerBound - 1
    while index >= sentence.lowerBound, party.tokens.lowerBound - index <= 4,
      isAttribute(index) || text.tokens[index].isCapitalised
    {
      index -= 1
    }
    guard index > sentence.lowerBound, text.isWord(index, "and") || text.isMark(index, ",") else {
      return nil
    }
    index -= 1
    if text.isMark(index, ",") { index -= 1 }
    if index > sentence.lowerBound, text.isMark(index, anyOf: Marks.closeBrackets) {
      index = bracket(closedAt: index, floor: sentence.lowerBound) - 1
    }
    guard index >= sentence.lowerBound, let other = self.party(endingAt: index + 1),
      governor(of: other.tokens.lowerBound) == nil
    else { return nil }
    return other
  }

  private func subject(before end: Int, depth: Int) -> IncidentParty? {
    // "He forced the garrison to yield, then shot": the subject of the sentence's first verb.
    if text.isWord(end - 1, "then"), text.isMark(end - 2, ","),
      sentence.prefix(2).contains(where: { text.isWord($0, anyOf: EnglishClause.pronouns) })
    {
      return nil
    }
    var index = end - 1
    let floor = max(sentence.lowerBound, end - Self.reach)
    while index >= floor {
      if text.isMark(index, anyOf: Marks.closeBrackets) {
        index = bracket(closedAt: index, floor: floor) - 1
        continue
      }
      if let party = party(endingAt: index + 1) {
        let outer = governor(of: party.tokens.lowerBound)
        // "France defeated Austria and annexed Savoy": what the verb before has done it to.
        if outer == nil, depth < 3, isParted(party.tokens.upperBound..<end),
          let other = verb(governing: party.tokens.lowerBound)
        {
          let deed = EnglishDeed(other, in: text, sentence: sentence, findings)
          return deed.subject(before: deed.start, depth: depth + 1)
        }
        guard let outer else { return owned(by: party) }
        if let whole = head(of: party, behind: outer) { return whole }
        index = outer - 1
        continue
      }
      if text.isWord(index, anyOf: EnglishClause.pronouns)
        || text.isWord(index, anyOf: EnglishClause.breakers)
        || text.isMark(index, ";") || text.isMark(index, ":")
      {
        return nil
      }
      // "When Rao fled, a bitter quarrel broke out": the subject has no name.
      if text.isWord(index, "a") || text.isWord(index, "an"), index > floor,
        text.isMark(index - 1, ","), findings.party(endingAt: index - 1) == nil
      {
        return nil
      }
      // "robbed and burned": the verbs share their subject.
      if depth < 3, index < end - 1, let other = otherVerb(endingAt: index + 1) {
        let deed = EnglishDeed(other, in: text, sentence: sentence, findings)
        return deed.subject(before: deed.start, depth: depth + 1)
      }
      index -= 1
    }
    return nil
  }

  /// "Golovnin's diary", "the Paris plot": the noun behind a name is meant, and its owner is no party.
  private func owned(by party: IncidentParty) -> IncidentParty {
    let next = party.tokens.upperBound
    guard next < start else { return party }
    let isOwner = text.tokens[next].kind == .clitic
    var end = isOwner ? next + 1 : next
    // "Rao passed away": a verb of no list, where no owner stands before it.
    while end < start, end - next < 4, isNoun(end), isOwner || !text.hasEnding(end, "ed") {
      end += 1
    }
    guard end > next else { return party }
    let tokens = party.tokens.lowerBound..<end
    return IncidentParty(tokens: tokens, name: text.text(of: tokens).singleSpaced, isPlace: false)
  }

  /// "warships of the Russian fleet": the noun before an "of" with the name behind it, which tells whose
  /// they are; nil where another preposition governs that noun.
  private func head(of party: IncidentParty, behind preposition: Int) -> IncidentParty? {
    let noun = preposition - 1
    guard text.isWord(preposition, "of"), !party.isPlace, noun >= sentence.lowerBound, isNoun(noun),
      text.tokens[noun].classes.isDisjoint(with: [.title, .roleNoun, .timeUnit])
    else { return nil }
    var first = noun
    while first > sentence.lowerBound, noun - first < 2, isNoun(first - 1) { first -= 1 }
    guard governor(of: first) == nil else { return nil }
    let tokens = first..<party.tokens.upperBound
    return IncidentParty(tokens: tokens, name: text.text(of: tokens).singleSpaced, isPlace: false)
  }

  /// Whether the words end in "and", a comma or "then" and no word that a subject may stand behind.
  private func isParted(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last(where: { !EnglishClause.isAdverb($0, text) }) else { return false }
    return text.isWord(last, "and") || text.isWord(last, "or") || text.isMark(last, ",")
  }

  /// The verb of events, or in "-ed", that has the words at `index` for its object, past their article and
  /// adjectives.
  private func verb(governing index: Int) -> Range<Int>? {
    var before = index - 1
    while before > sentence.lowerBound, index - before <= 3, isAttribute(before) { before -= 1 }
    guard before > sentence.lowerBound, text.tokens[before].letterCase == .lower,
      !text.isWord(before - 1, anyOf: EnglishClause.articles),
      !text.isWord(before - 1, anyOf: EnglishClause.prepositions),
      text.tokens[before].classes.isDisjoint(with: [.incidentNoun, .agreementNoun]),
      !text.tokens[before].classes.isDisjoint(with: [.eventVerb, .agreementVerb])
        || text.hasEnding(before, "ed")
    else { return nil }
    return before..<before + 1
  }

  /// A verb of events before this one, past an "and" or comma.
  private func otherVerb(endingAt end: Int) -> Range<Int>? {
    let index = end - 1
    guard text.tokens[index].letterCase == .lower,
      !text.tokens[index].classes.isDisjoint(with: [.eventVerb, .agreementVerb]),
      text.tokens[index].classes.isDisjoint(with: [.incidentNoun, .agreementNoun]),
      !text.isWord(index - 1, anyOf: EnglishClause.articles)
    else { return nil }
    return index..<end
  }

  private func bracket(closedAt close: Int, floor: Int) -> Int {
    var index = close - 1
    while index > floor, !text.isMark(index, anyOf: Marks.openBrackets) { index -= 1 }
    return index
  }

  /// The preposition that governs what begins at `index`, past its article, title and adjectives; nil
  /// where none does.
  private func governor(of index: Int) -> Int? {
    var before = index - 1
    while before >= sentence.lowerBound, index - before <= 4 {
      if text.isWord(before, anyOf: EnglishClause.prepositions) { return before }
      guard isAttribute(before) else {
        // "to fight Norway", "to drive out Norway": what an infinitive is done to.
        let isInfinitive =
          text.tokens[before].letterCase == .lower
          && (text.isWord(before - 1, "to")
            || text.isWord(before, anyOf: EnglishClause.particles) && text.isWord(before - 2, "to"))
        return isInfinitive ? before - 1 : nil
      }
      before -= 1
    }
    return nil
  }

  /// Whether token `index` is an article, title or adjective of the name behind it.
  private func isAttribute(_ index: Int) -> Bool {
    let classes = text.tokens[index].classes
    return text.tokens[index].kind == .word
      && classes.isDisjoint(with: [.eventVerb, .agreementVerb, .sayVerb])
      && (!classes.isDisjoint(with: [.title, .roleNoun, .demonym, .number, .ordinal])
        || text.isWord(index, anyOf: EnglishClause.articles))
  }

  /// Whoever or whatever is named right before token `end`.
  private func party(endingAt end: Int) -> IncidentParty? {
    guard !isOfOtherName(end - 1) else { return nil }
    return findings.party(endingAt: end) ?? described(endingAt: end) ?? people(at: end - 1)
  }

  /// "The Japanese", "Turks": a people told by its own word, and no adjective of a noun behind it.
  private func people(at index: Int) -> IncidentParty? {
    guard index > sentence.lowerBound || text.hasEnding(index, "s"),
      text.tokens[index].classes.contains(.demonym), text.tokens[index].isCapitalised,
      let state = text.value(at: index, as: .demonym), !state.isEmpty
    else { return nil }
    let next = index + 1
    let isMany = text.hasEnding(index, "s")
    let isWhole =
      text.tokens[max(index - 1, 0)].kind == .number
      || text.isWord(index - 1, "the")
        && (next >= sentence.upperBound || text.hasEnding(next, "ed")
          || !text.tokens[next].isCapitalised && !isNoun(next))
    guard isMany || isWhole else { return nil }
    return IncidentParty(tokens: index..<next, name: state, isPlace: false)
  }

  /// "Russian troops", "two Japanese warships": a people's adjective with a noun.
  private func described(endingAt end: Int) -> IncidentParty? {
    let noun = end - 1
    // "The Japanese night attack wounded": what they did is named as who did it.
    guard noun > sentence.lowerBound,
      isNoun(noun) || text.tokens[noun].classes.contains(.incidentNoun) && end == start,
      text.tokens[noun].letterCase == .lower, !text.hasEnding(noun, "ed")
    else { return nil }
    var index = noun - 1
    while index >= sentence.lowerBound, noun - index <= 3, text.tokens[index].kind == .word,
      text.tokens[index + 1].gap == .space
    {
      if isPeoplesAdjective(index) {
        let tokens = adjectives(before: index)..<end
        return IncidentParty(
          tokens: tokens,
          name: text.text(of: tokens).singleSpaced,
          isPlace: false
        )
      }
      guard isNoun(index) else { return nil }
      index -= 1
    }
    return nil
  }

  /// Where the adjectives of peoples begin that share the noun of the last: "French and British warships".
  private func adjectives(before last: Int) -> Int {
    var first = last
    while first - 2 >= sentence.lowerBound, last - first < 6,
      text.isWord(first - 1, "and") || text.isMark(first - 1, ","), isPeoplesAdjective(first - 2),
      !text.hasEnding(first - 2, "s")
    {
      first -= 2
    }
    return first
  }

  private func isPeoplesAdjective(_ index: Int) -> Bool {
    text.tokens[index].classes.contains(.demonym) && text.tokens[index].isCapitalised
  }

  /// Whether token `index` can be a noun in small letters, or an adjective of one.
  private func isNoun(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind == .word && token.letterCase == .lower
      && !EnglishClause.isAdverb(index, text)
      && token.classes.isDisjoint(with: [.sayVerb, .eventVerb, .agreementVerb])
      && (token.classes.isDisjoint(with: [.functionWord, .timePreposition])
        || !token.classes.isDisjoint(with: [.countedNoun, .roleNoun]))
  }
}

extension EnglishDeed {
  /// What stands behind the verb.
  struct Behind {
    /// What the deed was done to, named right behind the verb.
    var object: IncidentParty?
    /// Whoever else is named: "with", "against", "to".
    var others: [IncidentParty] = []
    /// Who did it, behind the "by" of a passive.
    var agent: IncidentParty?
    /// Where.
    var place: IncidentParty?
  }

  /// Reads on from the verb to the end of its clause.
  func behind() -> Behind {
    var behind = Behind()
    var preposition: Int?
    var index = verb.upperBound
    let limit = min(sentence.upperBound, verb.upperBound + Self.reach)
    while index < limit, !EnglishClause.ends(at: index, text),
      !EnglishClause.isInfinitive(index, text)
    {
      if text.isMark(index, anyOf: Marks.openBrackets) {
        index = behindBracket(openedAt: index, limit: limit)
        continue
      }
      // "Was wrecked, and its goods were seized by": another clause.
      if text.isWord(index, "was") || text.isWord(index, "were") { break }
      if let party = party(startingAt: index) {
        if beginsClause(party.tokens) { break }
        // "Kobe, Japan": the state tells where the place is.
        let isWhere =
          text.isMark(index - 1, ",") && findings.isCovered(index - 2, by: .place)
          && StateActors.state(at: index, in: text) != nil
        if !isWhere { add(party, governedBy: preposition, to: &behind) }
        index = max(party.tokens.upperBound, index + 1)
        continue
      }
      // "the capture of Riga": what a noun's "of" brings is what the deed was done to.
      if text.isWord(index, anyOf: EnglishClause.prepositions),
        !text.isWord(index, "of")
      {
        preposition = index
      }
      index += 1
    }
    return behind
  }

  /// Whether a party behind an "and" or comma is the subject of a verb of its own: "and the Dutch never
  /// forgave".
  private func beginsClause(_ party: Range<Int>) -> Bool {
    var before = party.lowerBound - 1
    if text.isWord(before, "the") { before -= 1 }
    guard before > verb.upperBound, text.isWord(before, "and") || text.isMark(before, ","),
      party.upperBound < sentence.upperBound, text.tokens[party.upperBound].letterCase == .lower
    else { return false }
    let next = party.upperBound
    return text.isWord(next, anyOf: StateActors.auxiliaries) || text.hasEnding(next, "ed")
      || !text.tokens[next].classes.isDisjoint(with: [.eventVerb, .agreementVerb, .sayVerb])
        && text.tokens[next].classes.isDisjoint(with: [.incidentNoun, .agreementNoun])
  }

  private func add(_ party: IncidentParty, governedBy preposition: Int?, to behind: inout Behind) {
    guard let preposition else {
      if behind.object == nil { behind.object = party } else { behind.others.append(party) }
      if party.isPlace, behind.place == nil { behind.place = party }
      return
    }
    if text.isWord(preposition, "by"), isPassive {
      if behind.agent == nil, !party.isPlace { behind.agent = party }
    } else if text.isWord(preposition, anyOf: EnglishClause.companions) {
      behind.others.append(party)
    } else if party.isPlace {
      // "Fired on trawlers from Hull": whence they are, and not where it was.
      let isOrigin = text.isWord(preposition, "from") && preposition > verb.upperBound
      if behind.place == nil, !isOrigin { behind.place = party }
    } else if text.isWord(preposition, "to") || text.isWord(preposition, "from")
      || text.isWord(preposition, "into")
    {
      behind.others.append(party)
    }
  }

  private func behindBracket(openedAt open: Int, limit: Int) -> Int {
    var index = open + 1
    while index < limit, !text.isMark(index, anyOf: Marks.closeBrackets) { index += 1 }
    return index + 1
  }

  /// Whether a name of an incident or agreement holds the token: "Potsdam" in "Potsdam Declaration".
  private func isOfOtherName(_ index: Int) -> Bool {
    findings.isCovered(index, by: .incident) || findings.isCovered(index, by: .agreement)
  }

  private func party(startingAt index: Int) -> IncidentParty? {
    guard !isOfOtherName(index) else { return nil }
    if let party = findings.party(startingAt: index) { return party }
    guard text.tokens[index].classes.contains(.demonym), text.tokens[index].isCapitalised else {
      return nil
    }
    var end = index + 1
    while end < sentence.upperBound, end - index < 4, text.tokens[end].gap == .space, isNoun(end) {
      end += 1
    }
    guard end > index + 1 else { return people(at: index) }
    return IncidentParty(
      tokens: index..<end,
      name: text.text(of: index..<end).singleSpaced,
      isPlace: false
    )
  }
}
