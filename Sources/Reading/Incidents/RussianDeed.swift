import Documents
import Ledger

/// Who did something to whom, and where: what stands around one verb of a Russian sentence.
///
/// Russian puts its words in any order; so the subject is the nearest name in the nominative before the
/// verb that no preposition governs, or else the first behind it, and what stands behind the verb without a preposition is what it was done to. A short
/// participle ("взят", "арестована") turns the two about.
struct RussianDeed {
  let text: TokenizedDocument
  let findings: Findings
  let sentence: Range<Int>
  let verb: Range<Int>

  /// How far from the verb names are looked for.
  private static let reach = 24

  /// What the sentence says of the deed.
  struct Reading {
    var actor: IncidentParty?
    var patient: IncidentParty?
    var others: [IncidentParty] = []
    var place: IncidentParty?
  }

  /// Whether the verb is a short participle: what its subject suffers.
  var isPassive: Bool {
    verb.count == 1 && text.hasEnding(verb.lowerBound, anyOf: Self.participles)
  }

  private static let participles: Endings = ["н", "на", "но", "ны", "т", "та", "то", "ты"]

  /// Reads the clause around the verb.
  func read() -> Reading {
    var reading = Reading()
    let isPassive = isPassive
    let before = names(in: clauseStart..<verb.lowerBound)
    let behind = names(
      in: verb.upperBound..<min(sentence.upperBound, verb.upperBound + Self.reach)
    )
    var free = behind.filter { $0.governor == nil }.map(\.party)
    let leading = before.filter { $0.governor == nil && isNominative($0.party) && agrees($0.party) }
      .map(\.party)
    var subject = hasOwnSubject ? nil : leading.last { !$0.isPlace }
    if subject == nil, !isPassive, !hasOwnSubject { subject = leading.last }
    if subject == nil, !hasOwnSubject, let first = free.first, isNominative(first), agrees(first),
      isPassive || !first.isPlace
    {
      subject = free.removeFirst()
    }
    if let subject, let first = leading.dropLast().last,
      first.tokens.upperBound + 1 == subject.tokens.lowerBound,
      text.isWord(first.tokens.upperBound, "и")
    {
      reading.others.append(first)
    }
    if isPassive {
      reading.patient = subject
      reading.actor = free.first { !$0.isPlace }
    } else {
      reading.actor = subject
      reading.patient = free.first
    }
    for (party, governor) in behind + before {
      guard let governor else { continue }
      if party.isPlace {
        if reading.place == nil, text.isWord(governor, anyOf: Self.locative) {
          reading.place = party
        }
      } else if text.isWord(governor, anyOf: Self.companions) {
        reading.others.append(party)
      }
    }
    if reading.place == nil, let patient = reading.patient, patient.isPlace {
      reading.place = patient
    }
    return reading
  }

  /// "…, пилот погиб": the noun that opens the clause right before the verb is its subject, whoever is named
  /// farther off.
  private var hasOwnSubject: Bool {
    let noun = verb.lowerBound - 1
    // "маньчжурами, которые основали".
    if (noun - 1...noun).contains(where: {
      $0 > sentence.lowerBound && text.isWord($0, anyOf: Self.relatives)
        && text.isMark($0 - 1, ",")
    }) {
      return true
    }
    guard noun > sentence.lowerBound, text.tokens[noun].letterCase == .lower,
      text.isMark(noun - 1, ","), text.hasEnding(verb.lowerBound, anyOf: Self.ofOne),
      text.tokens[noun].classes.isDisjoint(with: [.functionWord, .deictic, .number, .sayVerb])
    else { return false }
    return text.hasEnding(noun, anyOf: Self.consonants)
      && !RussianAdjective.isForm(text.bytes(of: noun))
  }

  private static let relatives: WordChoice = ["который", "которая", "которое", "которые"]
  private static let ofOne: Endings = ["л", "лся", "б", "г", "н", "т"]
  private static let consonants: Endings = [
    "т", "р", "к", "л", "н", "с", "г", "д", "м", "ц", "в", "ф", "ь", "й",
  ]

  /// Where the clause of the verb may begin: behind a conjunction, within reach.
  private var clauseStart: Int {
    let floor = max(sentence.lowerBound, verb.lowerBound - Self.reach)
    let comma = (floor..<verb.lowerBound).last {
      text.isMark($0, ",") && text.isWord($0 + 1, anyOf: Self.conjunctions)
    }
    return comma ?? floor
  }

  private static let conjunctions: WordChoice = [
    "что", "чтобы", "когда", "если", "хотя", "будто", "поскольку", "пока",
  ]

  /// Whether a name can be the verb's subject by its number: of "умерли" no person is, unless he is one of
  /// several.
  private func agrees(_ party: IncidentParty) -> Bool {
    guard findings.finding(.person, startingAt: party.tokens.lowerBound) != nil,
      text.hasEnding(verb.lowerBound, anyOf: Self.ofMany)
    else { return true }
    return text.isWord(party.tokens.lowerBound - 1, "и")
      || text.isWord(party.tokens.upperBound, "и")
      || text.isMark(party.tokens.upperBound, ",")
        && party.tokens.upperBound + 1 < text.tokens.count
        && text.tokens[party.tokens.upperBound + 1].isCapitalised
  }

  private static let ofMany: Endings = ["ли", "лись", "ны", "ты"]

  /// Whether a name stands as its normal form does; another case makes it no subject: "эскадра Степана
  /// Макарова вышла" is no deed of Makarov's.
  private func isNominative(_ party: IncidentParty) -> Bool {
    let printed = WordFolder.fold(text.text(of: party.tokens.upperBound - 1))
    let name = WordFolder.fold(party.name)
    guard name.suffix(printed.count).elementsEqual(printed) else { return false }
    // "Карла IX": a number has no case, but the name before it has.
    guard RomanNumeral.value(of: text.bytes(of: party.tokens.upperBound - 1)) != nil else {
      return true
    }
    let first = WordFolder.fold(text.text(of: party.tokens.lowerBound))
    return name.prefix(first.count).elementsEqual(first)
  }

  /// The names in a stretch, each with the preposition that governs it.
  private func names(in range: Range<Int>) -> [(party: IncidentParty, governor: Int?)] {
    var names: [(IncidentParty, Int?)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let party = party(at: index) else {
        index += 1
        continue
      }
      names.append((party, governor(of: party.tokens.lowerBound)))
      index = max(party.tokens.upperBound, index + 1)
    }
    return names
  }

  private func party(at index: Int) -> IncidentParty? {
    guard !findings.isCovered(index, by: .incident), !findings.isCovered(index, by: .agreement)
    else { return nil }
    return findings.party(startingAt: index)
  }

  /// The preposition before a name, past its titles and adjectives; nil where none governs it.
  private func governor(of index: Int) -> Int? {
    var before = index - 1
    while before >= sentence.lowerBound, index - before <= 3, text.tokens[before].kind == .word {
      if text.isWord(before, anyOf: Self.locative) || text.isWord(before, anyOf: Self.companions)
        || text.isWord(before, anyOf: Self.others)
      {
        return before
      }
      let isAttribute =
        !text.tokens[before].classes.isDisjoint(with: [.title, .roleNoun, .groupNoun, .placeNoun])
        || RussianAdjective.isForm(text.bytes(of: before))
      guard isAttribute else { return nil }
      before -= 1
    }
    return nil
  }

  private static let locative: WordChoice = [
    "в", "во", "на", "у", "под", "при", "к", "ко", "из", "возле", "близ", "около", "через", "за",
  ]
  private static let companions: WordChoice = ["с", "со", "против", "между", "от"]
  private static let others: WordChoice = [
    "о", "об", "по", "для", "до", "без", "над", "после", "перед", "про", "ради", "среди", "вместо",
  ]
}
