import Documents

/// A name of no list that the words beside it tell to be a person's: "Candan, a Turkish historian", "the
/// raid by Jai Mal", "Badem argues that", "Badem's widow".
///
/// The name is one or more capitalised words that no list has as anything else. A word at the beginning of
/// a sentence is taken for one only with another behind it, since its capital says nothing.
struct DescribedPerson: PersonEvidence {
  static let id = "en.person.described"
  static let summary = "A name that no list has, by what is said of it or what it does."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    guard text.language == .english else { return }
    var index = 0
    while index < text.tokens.count {
      let token = text.tokens[index]
      guard token.kind == .word, token.letterCase == .capitalised, !reading.isTaken(index),
        isPlain(index, text), !isJoined(index, reading)
      else {
        index += 1
        continue
      }
      let limit = text.sentences[text.sentence(of: index)].upperBound
      let full = reading.shape.name(from: index, limit: limit) ?? index..<index + 1
      index = full.upperBound
      guard full.count <= longest,
        full.allSatisfy({ canBelong($0, text) || $0 > full.lowerBound && isSurname($0, text) }),
        full.count > 1 || !reading.shape.beginsSentence(full.lowerBound),
        !full.contains(where: { reading.isTaken($0) }),
        isApposed(full, limit, text) || acts(full, limit, text) || owns(full, limit, text)
          || isAuthor(full, text) || isLed(full, text) || hasLife(full, limit, text)
          || isObject(full, text)
      else { continue }
      reading.add(full, rule: id, role: reading.role(before: full.lowerBound))
    }
  }

  private static let longest = 5

  /// Whether the lists have the word as nothing but a name.
  private static func isPlain(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.tokens[index].classes.isSubset(of: [.givenName, .familyName, .nameParticle])
  }

  private static func canBelong(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.tokens[index].kind != .word || text.tokens[index].letterCase == .lower
      || isPlain(index, text) || text.tokens[index].letterCase == .upper
      || text.tokens[index].classes.contains(.epithet)
  }

  /// Whether a word for a place is a family name here, behind a given name: "Andrew Ward retells".
  private static func isSurname(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.tokens[index].classes.isSubset(of: [.placeNoun, .familyName])
      && text.tokens[index - 1].classes.contains(.givenName)
  }

  /// Whether a capitalised word or a dash before makes the word a part of another name.
  private static func isJoined(_ index: Int, _ reading: PersonReading) -> Bool {
    let text = reading.text
    guard index > 0 else { return false }
    let before = text.tokens[index - 1]
    if before.kind == .mark {
      return text.tokens[index].gap == .none && text.isMark(index - 1, anyOf: Marks.dashes)
        || text.tokens[index].gap == .none && text.isMark(index - 1, "'")
    }
    if text.isWord(index - 1, "the") || text.isWord(index - 1, "an") || text.isWord(index - 1, "a")
    {
      return true
    }
    return before.isCapitalised && text.tokens[index].gap == .space
      && text.sentence(of: index) == text.sentence(of: index - 1)
      && before.classes.isDisjoint(with: [.title, .roleNoun, .demonym, .functionWord])
  }

  /// "Candan, a Turkish historian", "Shahu, ruler of Satara", "Anand, who".
  private static func isApposed(_ name: Range<Int>, _ limit: Int, _ text: TokenizedDocument) -> Bool
  {
    var index = name.upperBound
    guard index + 2 < limit, text.isMark(index, ",") else { return false }
    index += 1
    if text.isWord(index, "who") { return !text.hasEnding(name.upperBound - 1, "s") }
    let end = min(index + reach, limit)
    while index < end, text.tokens[index].kind == .word,
      text.tokens[index].letterCase == .lower || text.tokens[index].classes.contains(.demonym)
        || text.tokens[index].classes.contains(.ordinal) || isOffice(index, text)
    {
      let classes = text.tokens[index].classes
      if !classes.isDisjoint(with: [.roleNoun, .title]),
        text.tokens[index].letterCase == .lower || isOffice(index, text)
      {
        // "Kiel, general headquarters": what stands behind is the noun.
        return index + 1 >= limit || text.tokens[index + 1].kind != .word
          || text.isWord(index + 1, anyOf: sequels)
      }
      if !classes.isDisjoint(with: [.functionWord, .sayVerb, .eventVerb]),
        !text.isWord(index, anyOf: articles)
      {
        return false
      }
      index += 1
    }
    return false
  }

  /// "A Lecturer at": an office in capitals, behind its article.
  private static func isOffice(_ index: Int, _ text: TokenizedDocument) -> Bool {
    !text.tokens[index].classes.isDisjoint(with: [.roleNoun, .title])
      && text.isWord(index - 1, anyOf: articles)
  }

  private static let reach = 6
  private static let sequels: WordChoice = [
    "of", "and", "at", "in", "who", "whose", "for", "to", "from", "with", "under", "by",
  ]
  private static let articles: WordChoice = ["a", "an", "the", "his", "her", "their", "then"]

  /// "Badem argues", "Jai Mal was crowned": what only a person does.
  private static func acts(_ name: Range<Int>, _ limit: Int, _ text: TokenizedDocument) -> Bool {
    var index = name.upperBound
    while index < limit, index - name.upperBound < 2,
      text.isWord(index, anyOf: adverbs) || text.hasEnding(index, "ly")
    {
      index += 1
    }
    guard index < limit, text.tokens[index].kind == .word, text.tokens[index].gap == .space else {
      return false
    }
    if text.isWord(index, anyOf: deeds) || name.count > 1 && text.isWord(index, anyOf: claims) {
      return true
    }
    guard index + 1 < limit else { return false }
    if text.isWord(index, "was") {
      return text.isWord(index + 1, anyOf: fates)
    }
    return text.isWord(index, "himself") || text.isWord(index, "herself")
  }

  /// "Led by Jai Mal", "under Jai Mal", "son of Jai Mal": a full name.
  private static func isLed(_ name: Range<Int>, _ text: TokenizedDocument) -> Bool {
    let before = name.lowerBound - 1
    guard !text.hasEnding(name.upperBound - 1, "s") else { return false }
    // "Told by Shiba Haruo": what a full name and no body does.
    if text.isWord(before, "by"), name.count > 1, before > 0,
      text.tokens[before - 1].classes.contains(.sayVerb),
      text.tokens[before - 1].letterCase == .lower
    {
      return true
    }
    if text.isWord(before, "by") {
      return text.isWord(before - 1, anyOf: name.count > 1 ? commands : ownHand)
    }
    if text.isWord(before, "of") { return text.isWord(before - 1, anyOf: kin) }
    return text.isWord(before, "under") && text.tokens[before].letterCase == .lower
      && before > 0
      && !text.tokens[before - 1].classes.isDisjoint(with: [.groupNoun, .countedNoun])
  }

  /// "Blamed Badem for", "persuaded Badem to", "met Jai Mal": what is done to persons only; of two words
  /// also what is done to bodies.
  private static func isObject(_ name: Range<Int>, _ text: TokenizedDocument) -> Bool {
    let verb = name.lowerBound - 1
    guard verb > 0, text.tokens[verb].letterCase == .lower, text.tokens[verb].kind == .word else {
      return false
    }
    let end = name.upperBound
    let isFollowed =
      end >= text.tokens.count || !text.tokens[end].isCapitalised || text.tokens[end].gap > .space
    guard isFollowed, !text.isMark(end, anyOf: Marks.dashes) else { return false }
    if name.count > 1, text.isWord(verb, anyOf: meetings) { return true }
    return text.isWord(verb, anyOf: persuasions)
      && (text.isWord(end, "to") || text.isWord(end, "that"))
      || text.isWord(verb, anyOf: thanks) && text.isWord(end, "for")
      || text.isWord(verb, anyOf: marriages)
  }

  private static let meetings: WordChoice = [
    "met", "appointed", "dismissed", "arrested", "succeeded", "interviewed",
    "executed", "murdered", "summoned", "accompanied", "befriended", "told",
  ]
  private static let persuasions: WordChoice = [
    "persuaded", "urged", "advised", "convinced", "asked", "ordered", "begged", "assured",
    "nominated",
  ]
  private static let thanks: WordChoice = ["blamed", "thanked", "praised", "forgave"]
  private static let marriages: WordChoice = [
    "married", "assassinated", "beheaded", "hanged", "knighted", "widowed",
  ]

  private static let commands: WordChoice = [
    "led", "commanded", "headed", "founded", "assassinated", "written", "succeeded", "accompanied",
    "edited", "ruled", "betrayed",
  ]
  /// What one person does, and a body with one word for a name does not.
  private static let ownHand: WordChoice = [
    "written", "commanded", "edited", "assassinated", "betrayed", "painted", "translated",
  ]
  private static let kin: WordChoice = [
    "son", "daughter", "brother", "sister", "wife", "widow", "nephew", "niece", "grandson",
    "cousin", "heir", "successor", "father", "mother",
  ]

  /// "Jai Mal (born 1671)", "Jai Mal (reigned 1671–1690)".
  private static func hasLife(_ name: Range<Int>, _ limit: Int, _ text: TokenizedDocument) -> Bool {
    name.upperBound + 2 < limit && text.isMark(name.upperBound, "(")
      && text.isWord(name.upperBound + 1, anyOf: lifeWords)
  }

  private static let lifeWords: WordChoice = [
    "born", "b", "d", "died", "r", "reigned", "ruled", "fl",
  ]

  private static let adverbs: WordChoice = [
    "also", "then", "later", "once", "now", "even", "often",
  ]
  private static let deeds: WordChoice = [
    "argues", "argued", "writes", "wrote", "contends", "contended", "concludes", "concluded",
    "explains", "explained", "observes", "observed", "assumes", "assumed", "believes", "believed",
    "recalls", "recalled", "replied", "thinks", "thought", "insists", "insisted", "asserts",
    "maintains", "remarks", "remarked", "admits", "admitted", "reminds", "died", "married",
    "abdicated", "resigned", "succeeded", "fled", "ascended", "knew", "himself", "herself", "shows",
    "describes", "recounts", "traces", "examines", "explores", "offers", "notes", "demonstrates",
    "ordered", "persuaded", "comments", "commented", "retells", "relates", "narrates",
    "suggests", "emphasizes", "emphasises", "emphasized", "stresses", "stressed", "challenges",
    "acknowledges", "concedes", "portrays", "depicts", "attributes", "disputes", "dismisses",
    "alludes", "draws", "paints", "devotes", "credits", "reconstructs", "documents", "chronicles",
    "refused", "begged", "promised", "inherited", "retired", "boasted",
  ]
  /// What bodies and papers do as well, where they have one word for a name.
  private static let claims: WordChoice = [
    "dismissed", "charged", "claimed", "denied", "accused", "told", "claims", "rejects", "rejected",
  ]
  private static let fates: WordChoice = [
    "born", "crowned", "assassinated", "executed", "beheaded", "murdered", "hanged", "exiled",
    "married", "buried", "educated", "baptised", "baptized", "enthroned", "deposed", "poisoned",
    "imprisoned", "succeeded", "arrested", "appointed", "elected", "promoted", "knighted",
    "sentenced", "wounded",
  ]

  /// "Badem's widow", "Badem's book".
  private static func owns(_ name: Range<Int>, _ limit: Int, _ text: TokenizedDocument) -> Bool {
    var index = name.upperBound
    guard index + 1 < limit, text.tokens[index].kind == .clitic else { return false }
    index += 1
    let end = min(index + 3, limit)
    while index < end, text.tokens[index].kind == .word, text.tokens[index].letterCase == .lower {
      if text.isWord(index, anyOf: possessions) { return true }
      index += 1
    }
    return false
  }

  private static let possessions: WordChoice = [
    "son", "sons", "daughter", "daughters", "wife", "wives", "husband", "father", "mother",
    "brother", "brothers", "sister", "widow", "nephew", "niece", "cousin", "uncle", "grandson",
    "grandfather", "heir", "heirs", "successor", "successors", "predecessor", "reign", "death",
    "book", "books", "study", "argument", "arguments", "thesis", "biography", "memoirs", "diary",
    "diaries", "account", "life", "career", "throne", "coronation", "assassination", "execution",
    "abdication", "marriage", "grave", "tomb", "corpse", "birth", "prose", "narrative",
    "scholarship", "work", "analysis", "reply", "letter", "letters", "speech", "testimony",
    "confession", "arrest", "appointment", "resignation", "dismissal", "clique", "circle", "envoy",
    "order", "orders", "memoir", "proposal",
  ]

  /// "The Salt Road by Candan Badem", "Candan Badem, The Salt Road, 412 pp.": a line that is no sentence.
  private static func isAuthor(_ name: Range<Int>, _ text: TokenizedDocument) -> Bool {
    guard name.count > 1, let number = text.block(of: name.lowerBound) else { return false }
    let block = text.blocks[number]
    if name.lowerBound == block.lowerBound {
      return block.count <= longestLine && text.isMark(name.upperBound, ",")
        && VoiceResolver.isReference(block, text)
    }
    guard text.isWord(name.lowerBound - 1, "by") else { return false }
    guard block.count <= longestLine, name.lowerBound - 1 > block.lowerBound + 1,
      name.upperBound >= block.upperBound || text.tokens[name.upperBound].kind == .mark
    else { return false }
    return (block.lowerBound..<name.lowerBound - 1).allSatisfy { index in
      text.tokens[index].letterCase != .lower
        || text.tokens[index].classes.isDisjoint(with: [.eventVerb, .sayVerb, .fate])
    }
  }

  private static let longestLine = 48
}
