import Ledger

/// Words of the lists that tell of no speech where they stand.
extension AttributionFinder {
  /// Whether the words only look like a verb of saying: a noun, an infinitive that nobody carries out, or
  /// a participle that describes.
  func isNoSpeech(_ cue: Range<Int>) -> Bool {
    isQuestionInfinitive(cue) || isCompared(cue) || isNoun(cue) || isReduced(cue) || isAssault(cue)
      || isRelative(cue) || isMeaning(cue) || isDiscovery(cue) || isOfWork(cue) || isConclusion(cue)
  }

  /// "Wrote The Gate of August": the capital of its article begins a title.
  private func isOfWork(_ cue: Range<Int>) -> Bool {
    let next = cue.upperBound
    return text.isWord(cue.lowerBound, anyOf: Self.writing) && next + 1 < sentence.upperBound
      && text.tokens[next].isCapitalised && text.tokens[next + 1].isCapitalised
      && text.isWord(next, anyOf: EnglishClause.articles)
  }

  /// "As the isles are known to Koreans", "is known for its port": a name or a fame, and nothing said.
  func isNamed(_ cue: Range<Int>) -> Bool {
    let next = cue.upperBound
    guard text.isWord(next - 1, "known") else { return false }
    return text.isWord(next, "for")
      || text.isWord(next, "to") && !EnglishClause.isInfinitive(next, text)
  }

  private static let writing: WordChoice = ["wrote", "writes", "written", "writing", "write"]

  /// "The treaty was concluded in Moscow": it was made, and nothing said.
  private func isConclusion(_ cue: Range<Int>) -> Bool {
    // "He was recalled to Athens": called back.
    if text.isWord(cue.lowerBound, "recalled"), isPassive(cue) {
      return text.isWord(cue.upperBound, "to") || text.isWord(cue.upperBound, "from")
    }
    guard text.isWord(cue.lowerBound, "concluded"), isPassive(cue) else { return false }
    return (max(sentence.lowerBound, cue.lowerBound - Self.agreementReach)..<cue.lowerBound)
      .contains {
        findings.isCovered($0, by: .agreement) || text.tokens[$0].classes.contains(.agreementNoun)
      }
  }

  private static let agreementReach = 12

  /// Whether the words tell of a deed of somebody who may speak behind it: "Bolivia declared war and
  /// called on Peru", "Chile refused and asked".
  func isDeed(_ cue: Range<Int>) -> Bool { isProclamation(cue) || isIntransitive(cue) }

  /// "Declared war", "proclaimed independence": a deed.
  private func isProclamation(_ cue: Range<Int>) -> Bool {
    text.isWord(cue.lowerBound, anyOf: Self.proclamations)
      && (text.isWord(cue.upperBound, anyOf: Self.proclaimed)
        || voices.isDeterminer(cue.upperBound)
          && text.isWord(cue.upperBound + 1, anyOf: Self.proclaimed))
  }

  private static let proclamations: WordChoice = [
    "declare", "declares", "declared", "declaring", "proclaim", "proclaims", "proclaimed",
    "proclaiming",
  ]
  private static let proclaimed: WordChoice = [
    "war", "independence", "neutrality", "sovereignty", "republic", "truce", "armistice",
    "bankruptcy", "secession", "dictatorship", "protectorate", "blockade", "ceasefire", "jihad",
  ]

  /// "After Peru refused, Chile left", "Bolivia refused and left": what follows is no object.
  private func isIntransitive(_ cue: Range<Int>) -> Bool {
    guard cue.count == 1, text.isWord(cue.lowerBound, anyOf: Self.responses) else { return false }
    let next = cue.upperBound
    guard next + 1 < sentence.upperBound else { return false }
    if text.isMark(next, ",") {
      return !contents.followsQuotation(cue.lowerBound)
        && QuotationMark.opening(at: next + 1, in: text) == nil
        && cue.lowerBound - sentence.lowerBound < Self.openingReach
    }
    guard text.isWord(next, "and") else { return false }
    let verb = isAdverb(next + 1) ? next + 2 : next + 1
    return verb < sentence.upperBound && text.tokens[verb].letterCase == .lower
      && !text.tokens[verb].classes.isDisjoint(with: [.sayVerb, .eventVerb, .agreementVerb])
  }

  private static let openingReach = 8
  private static let responses: WordChoice = [
    "refused", "refuses", "declined", "agreed", "protested", "insisted", "complained", "objected",
    "consented",
  ]

  /// "The only principle that he observes is gain": the verb of a relative clause, whose object stands
  /// before it.
  private func isRelative(_ cue: Range<Int>) -> Bool {
    guard text.isWord(cue.upperBound, anyOf: Self.copulas) else { return false }
    let floor = max(sentence.lowerBound, cue.lowerBound - Self.objectReach)
    return (floor..<cue.lowerBound).contains { index in
      index > sentence.lowerBound && text.isWord(index, "that")
        && text.tokens[index - 1].kind == .word
        && text.tokens[index - 1].classes.isDisjoint(with: .functionWord)
    }
  }

  private static let copulas: WordChoice = ["is", "was", "are", "were"]

  /// "The name refers to the forest": what a word means is no speech.
  private func isMeaning(_ cue: Range<Int>) -> Bool {
    guard
      text.isWord(cue.lowerBound, "refers") || text.isWord(cue.lowerBound, "referred")
        || text.isWord(cue.lowerBound, "refer")
    else { return false }
    let floor = max(sentence.lowerBound, cue.lowerBound - 4)
    return (floor..<cue.lowerBound).contains { text.isWord($0, anyOf: Self.words) }
  }

  private static let words: WordChoice = [
    "name", "names", "term", "terms", "word", "words", "title", "phrase", "expression", "number",
    "figure", "date", "this",
  ]

  /// "The graves were discovered by troops": a thing is found, and nothing said.
  private func isDiscovery(_ cue: Range<Int>) -> Bool {
    text.isWord(cue.lowerBound, anyOf: Self.finds) && text.isWord(cue.upperBound, "by")
      && isPassive(cue) && !text.isWord(helperStart(before: cue.lowerBound) - 1, "it")
  }

  private static let finds: WordChoice = [
    "discovered", "found", "recovered", "revealed", "recalled", "written",
    "rewritten", "authored",
  ]

  /// "Attacked a village", "attacked the enemy's camp": with arms, and not with words.
  private func isAssault(_ cue: Range<Int>) -> Bool {
    guard text.isWord(cue.lowerBound, anyOf: Self.assaults) else { return false }
    // "Attacked on the night of", "attacked; or": nothing that words could be aimed at.
    if text.isMark(cue.upperBound, anyOf: Self.stops)
      || text.isWord(cue.upperBound, anyOf: Self.circumstances)
      || findings.isCovered(cue.upperBound, by: .time)
      || text.isWord(cue.upperBound, "in")
        && !text.isWord(cue.upperBound + 1, anyOf: Self.forums)
    {
      return true
    }
    let end = min(cue.upperBound + Self.objectReach, sentence.upperBound)
    for index in cue.upperBound..<max(cue.upperBound, end) {
      let token = text.tokens[index]
      if token.kind == .mark && token.gap != .none || text.isWord(index, anyOf: Self.reasons) {
        return false
      }
      if !token.classes.isDisjoint(with: [.place, .placeNoun])
        || text.isWord(index, anyOf: Self.targets)
      {
        return true
      }
    }
    return false
  }

  /// What stands behind "by" and tells how, and not by whom: "identified by name".
  static let manners: WordChoice = [
    "name", "hand", "force", "letter", "telegram", "telephone", "radio", "post", "means", "law",
    "decree", "vote", "treaty", "mistake", "chance", "default", "word", "lot", "sea", "land", "air",
    "rail", "phone", "mail", "courier", "now", "then",
  ]

  private static let objectReach = 7
  private static let assaults: WordChoice = [
    "attack", "attacks", "attacked", "attacking", "assailed", "assail", "assailing", "defended",
    "defend", "defends", "defending", "conceded", "conceding",
  ]
  private static let stops = Marks(".;,")
  private static let forums: WordChoice = [
    "the", "a", "an", "his", "her", "their", "its", "this", "that", "parliament", "print", "public",
    "speeches", "writing", "congress", "articles", "letters",
  ]
  private static let circumstances: WordChoice = [
    "on", "at", "and", "again", "from", "across", "without", "near", "along", "before", "after",
    "during", "towards", "toward", "north", "south", "east", "west",
  ]
  private static let reasons: WordChoice = ["as", "for", "over", "in"]
  private static let targets: WordChoice = [
    "troops", "forces", "army", "armies", "convoy", "fleet", "ship", "ships", "positions", "camp",
    "camps", "garrison", "column", "columns", "train", "trains", "flank", "enemy", "lines", "wing",
    "squadron", "vessel", "vessels", "soldiers", "civilians", "settlers", "infantry", "cavalry",
    "rear", "division", "regiment", "brigade", "barracks", "embassy", "bridge", "caravan", "fort",
    "fortress", "walls", "island", "city", "town", "castle", "capital", "gate", "gates", "citadel",
    "border", "frontier", "coast", "harbour", "harbor", "port",
  ]

  /// "How best to interpret the war", "hard to explain": nobody does it.
  private func isQuestionInfinitive(_ cue: Range<Int>) -> Bool {
    guard text.isWord(cue.lowerBound - 1, "to"), cue.lowerBound - 2 >= sentence.lowerBound else {
      return false
    }
    return text.isWord(cue.lowerBound - 2, anyOf: Self.questions)
  }

  private static let questions: WordChoice = [
    "how", "what", "whether", "where", "best", "hard", "difficult", "easy", "impossible",
    "tempting", "possible",
  ]

  /// "Gestures like adding a flag", "rather than saying": an example, and no act.
  private func isCompared(_ cue: Range<Int>) -> Bool {
    isParticiple(cue) && cue.lowerBound > sentence.lowerBound
      && text.isWord(cue.lowerBound - 1, anyOf: Self.comparisons)
  }

  private static let comparisons: WordChoice = ["like", "unlike", "than"]

  /// A form that is a noun by what stands before it: "from shows", "of archaeological finds,", "the mobster
  /// rule that they bore".
  private func isNoun(_ cue: Range<Int>) -> Bool {
    let before = cue.lowerBound - 1
    guard before > sentence.lowerBound, text.tokens[cue.lowerBound].letterCase == .lower else {
      return false
    }
    if text.isWord(cue.lowerBound, anyOf: Self.bases) {
      let token = text.tokens[before]
      return token.kind == .word && token.letterCase == .lower
        && token.classes.isDisjoint(with: [.functionWord, .quantityWord])
        && !text.hasEnding(before, "s") && !isAdverb(before) && !voices.isAuxiliary(before)
        && !text.isWord(before, anyOf: Self.manyWithoutEnding)
        && !text.isWord(before, anyOf: VoiceFinder.pronouns)
    }
    guard cue.count == 1, text.hasEnding(cue.lowerBound, "s"),
      !text.hasEnding(cue.lowerBound, "ss")
    else { return false }
    if text.isWord(before, anyOf: Self.prepositions) { return true }
    // "Discussions of archaeological finds, but": an adjective between, and no object behind.
    guard text.tokens[before].letterCase == .lower,
      text.tokens[before].classes.isDisjoint(with: .functionWord),
      text.isWord(before - 1, anyOf: Self.prepositions), before - 1 > sentence.lowerBound
    else { return false }
    return text.isMark(cue.upperBound, ",") || text.isMark(cue.upperBound, ".")
      || text.isWord(cue.upperBound, anyOf: Self.nounLinks)
  }

  /// Forms that a verb of many has and that are nouns as well.
  private static let bases: WordChoice = [
    "rule", "claim", "report", "view", "hope", "fear", "note", "plan", "charge", "demand",
    "estimate", "doubt", "promise", "dispute", "comment", "question", "request", "order",
  ]
  private static let manyWithoutEnding: WordChoice = [
    "people", "men", "women", "children", "police", "majority", "minority", "many", "few", "others",
    "press", "public", "media", "left", "right", "opposition", "half", "rest",
  ]
  private static let prepositions: WordChoice = [
    "of", "from", "in", "on", "for", "with", "at", "by", "into", "between", "about", "under",
  ]
  private static let nounLinks: WordChoice = ["and", "or", "of", "in", "from", "at"]

  /// A participle that no helping verb makes a verb: "migrants shown in the paper".
  private func isReduced(_ cue: Range<Int>) -> Bool {
    guard cue.lowerBound > sentence.lowerBound,
      text.isWord(cue.lowerBound, anyOf: Self.participles)
    else { return false }
    var helper = cue.lowerBound - 1
    while helper > sentence.lowerBound, cue.lowerBound - helper < 4, isAdverb(helper) {
      helper -= 1
    }
    return text.tokens[helper].kind == .word && !voices.isAuxiliary(helper)
      && !text.isWord(helper, anyOf: Self.helpers) && !text.isWord(helper, "as")
  }

  private static let participles: WordChoice = ["shown", "seen", "written", "known", "taken"]
  private static let helpers: WordChoice = ["be", "being", "having", "and", "or"]

  /// "A relic said to have come from Rome", "rumoured to hold the ark": told by nobody named.
  func hearsay(_ cue: Range<Int>) -> Found? {
    guard cue.count == 1, cue.lowerBound > sentence.lowerBound, text.isWord(cue.upperBound, "to"),
      cue.upperBound + 1 < sentence.upperBound, !isPassive(cue)
    else { return nil }
    let isTold =
      text.isWord(cue.lowerBound, anyOf: Self.told)
      && text.isWord(cue.upperBound + 1, anyOf: Self.infinitives)
    let isRumoured = text.isWord(cue.lowerBound, anyOf: Self.rumoured)
    guard isTold || isRumoured, text.tokens[cue.upperBound + 1].letterCase == .lower,
      let content = contents.rest(after: cue.upperBound)
    else { return nil }
    return found(
      cue,
      Self.unnamed,
      isRumoured ? .rumours : .reports,
      source: nil,
      content: content,
      rule: "en.attribution.unnamed"
    )
  }

  private static let told: WordChoice = [
    "said", "believed", "thought", "reputed", "alleged", "reported", "supposed",
  ]
  private static let rumoured: WordChoice = ["rumoured", "rumored"]
  private static let infinitives: WordChoice = ["have", "be"]

  /// Whoever a preposition governs before a verb is not its subject: "the strike in Omsk showed", "they
  /// lied to the king, blamed".
  func subject(besideObject voice: VoicePhrase) -> VoicePhrase? {
    let link = voice.tokens.lowerBound - 1
    guard link > sentence.lowerBound, text.isWord(link, anyOf: Self.governing) else { return nil }
    return lastSpeaker ?? voices.mainSubject(of: sentence, before: link)
  }

  private static let governing: WordChoice = [
    "to", "against", "into", "towards", "toward", "upon", "about",
  ]
}
