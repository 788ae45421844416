import Documents
import Ledger

/// Places of no list, by the words beside them: "near Orbeno", "the town of Zwekal", "Hola, Kenya", "the
/// Tarm valley", "the battle of Belliso", "reached Trennach".
///
/// The name is capitalised words that the lists have as nothing, or as no more than a name of persons
/// where the words before say what kind of place it is. Once a text has told where a name lies, the name is
/// a place wherever it stands.
struct EnglishPlaceContext: ReadingRule {
  static let id = "en.place.context"
  static let kind = AnnotationKind.place
  static let languages: [Language] = [.english]
  static let summary = "A name of no list that the words beside it tell to be a place's."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let reader = UnlistedPlaceReader(text: text, findings: findings)
    var told: [Range<Int>] = []
    var words: Set<UInt64> = []
    for index in text.tokens.indices where reader.mayBegin(index) {
      guard let name = reader.place(at: index) else { continue }
      told.append(name)
      if name.count == 1, text.tokens[index].classes.isEmpty { words.insert(reader.hash(index)) }
    }
    for name in told { add(name, text, &findings) }
    guard !words.isEmpty else { return }
    for index in text.tokens.indices
    where text.tokens[index].letterCase == .capitalised && text.tokens[index].classes.isEmpty {
      guard words.contains(reader.hash(index)), reader.standsAlone(index) else { continue }
      add(index..<index + 1, text, &findings)
    }
  }

  private static func add(
    _ name: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: inout Findings
  ) {
    let value = NameValue(name: text.text(of: name).singleSpaced)
    findings.add(.place(value), over: name, rule: id)
  }
}

/// Reads places of no list in an English text.
private struct UnlistedPlaceReader {
  let text: TokenizedDocument
  let findings: Findings

  /// The most tokens of such a name.
  private static let longest = 5

  /// Whether a name may begin at token `index`: most tokens are passed by with this one look.
  func mayBegin(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.letterCase == .capitalised && token.gap == .space && index > 0
      && token.classes.isSubset(of: [.givenName, .familyName, .nameParticle])
      && (text.tokens[index - 1].letterCase == .lower
        || !text.tokens[index - 1].classes.isDisjoint(with: [.functionWord, .timePreposition]))
  }

  /// Returns the name at `index` where the words beside it tell that it is a place's.
  func place(at index: Int) -> Range<Int>? {
    guard isFree(index), let name = name(from: index) else { return nil }
    // The words of the list of names are persons' unless the kind of place is said.
    if isOfKind(name) || isParted(name) { return name }
    guard name.allSatisfy({ text.tokens[$0].kind != .word || text.tokens[$0].classes.isEmpty }),
      !text.isWord(index, anyOf: Self.institutions), !text.hasEnding(index, anyOf: Self.tongues)
    else { return nil }
    if let noun = withNoun(name) { return noun }
    return isWhere(name) || isGoal(name) || isOfEvent(name) || isJourney(name) ? name : nil
  }

  /// The name's words: further capitalised ones that may be names, and particles and hyphens inside.
  private func name(from index: Int) -> Range<Int>? {
    let limit = min(text.sentences[text.sentence(of: index)].upperBound, index + Self.longest)
    var end = index + 1
    while end < limit {
      if text.tokens[end].gap == .none {
        guard text.isMark(end, anyOf: Marks.dashes), end + 1 < limit,
          text.tokens[end + 1].gap == .none, isFree(end + 1)
        else { break }
        end += 2
      } else if isNameWord(end) {
        end += 1
      } else if text.isWord(end, anyOf: Self.particles), end + 1 < limit, isNameWord(end + 1) {
        end += 2
      } else {
        break
      }
    }
    // "At Trennach Hall", "in Abara Street": a longer name of another kind.
    guard
      end >= text.tokens.count || text.tokens[end].gap != .space || !text.tokens[end].isCapitalised
    else { return nil }
    return index..<end
  }

  private func isNameWord(_ index: Int) -> Bool {
    text.tokens[index].letterCase == .capitalised && text.tokens[index].gap == .space
      && text.tokens[index].classes.isSubset(of: [.givenName, .familyName, .nameParticle])
      && isFree(index)
  }

  private func isFree(_ index: Int) -> Bool {
    !findings.isCovered(index, by: .person) && !findings.isCovered(index, by: .place)
      && !findings.isCovered(index, by: .group)
  }

  /// Whether a word stands as a name by itself, no part of a longer one.
  func standsAlone(_ index: Int) -> Bool {
    guard isFree(index) else { return false }
    let next = index + 1
    let goesOn =
      next < text.tokens.count && text.tokens[next].gap == .space && text.tokens[next].isCapitalised
      && !findings.isCovered(index, by: .incident)
    let isBehind =
      index > 0 && text.tokens[index].gap == .space && text.tokens[index - 1].isCapitalised
      && text.tokens[index - 1].classes.isDisjoint(with: [.functionWord, .timePreposition])
    return !goesOn && !isBehind
      && (index == 0 || text.tokens[index].gap != .none
        || !text.isMark(index - 1, anyOf: Marks.dashes))
  }

  // MARK: What tells a place

  /// "In Ndola the army halted", "near Orbeno"; not "in Hobsbawm's view", "in Abara (1990)", nor "in Rebel
  /// hands".
  private func isWhere(_ name: Range<Int>) -> Bool {
    guard text.isWord(name.lowerBound - 1, anyOf: Self.locatives), !isCited(name.upperBound),
      !describesNext(name.upperBound)
    else { return false }
    // "Written in Zulu", "believed in Zoroaster".
    return !text.isWord(name.lowerBound - 1, "in")
      || !text.isWord(name.lowerBound - 2, anyOf: Self.inOthers)
  }

  /// Whether the name only describes the noun behind it.
  private func describesNext(_ index: Int) -> Bool {
    guard index < text.tokens.count, text.tokens[index].letterCase == .lower,
      text.tokens[index].gap == .space
    else { return false }
    return text.tokens[index].classes.isDisjoint(with: [
      .functionWord, .timePreposition, .eventVerb, .sayVerb, .agreementVerb, .phraseEnd,
    ]) && !text.hasEnding(index, "ed")
  }

  /// An owner's mark, a number, or a page behind the name: it is an author's.
  private func isCited(_ index: Int) -> Bool {
    guard index < text.tokens.count else { return false }
    if text.tokens[index].kind == .clitic || text.tokens[index].kind == .number { return true }
    guard text.tokens[index].kind == .mark else { return false }
    return (text.isMark(index, ",") || text.isMark(index, "(")) && index + 1 < text.tokens.count
      && text.tokens[index + 1].kind == .number
      || text.isMark(index, "’") || text.isMark(index, "'")
  }

  /// "The town of Zwekal", "the province of Rio Grande do Sul".
  private func isOfKind(_ name: Range<Int>) -> Bool {
    text.isWord(name.lowerBound - 1, "of")
      && text.isWord(name.lowerBound - 2, anyOf: Self.kinds)
  }

  /// "In Hola, Kenya": the country stands behind; "to Bithoor near Cawnpore": a known place.
  private func isParted(_ name: Range<Int>) -> Bool {
    let comma = name.upperBound
    if text.isWord(comma, "near"), text.isWord(name.lowerBound - 1, anyOf: Self.prepositions) {
      return findings.finding(.place, startingAt: comma + 1) != nil
    }
    guard text.isMark(comma, ","), text.isWord(name.lowerBound - 1, anyOf: Self.prepositions),
      comma + 1 < text.tokens.count
    else { return false }
    guard
      let place = findings.finding(.place, startingAt: comma + 1)
        ?? findings.finding(.group, startingAt: comma + 1),
      StateActors.state(at: comma + 1, in: text) != nil
        || findings.isCovered(comma + 1, by: .place)
    else { return false }
    let end = place.tokens.upperBound
    // "At Abara, Kenya and Sudan" lists.
    return end >= text.tokens.count || !text.isWord(end, "and") && !text.isWord(end, "or")
  }

  /// "The Tarm valley", with its noun.
  private func withNoun(_ name: Range<Int>) -> Range<Int>? {
    let next = name.upperBound
    guard next < text.tokens.count, text.tokens[next].gap == .space,
      text.isWord(next, anyOf: Self.nouns),
      text.isWord(name.lowerBound - 1, "the")
        || text.isWord(name.lowerBound - 1, anyOf: Self.locatives)
    else { return nil }
    return name.lowerBound..<next + 1
  }

  /// "Reached Trennach", "besieged Orbeno".
  private func isGoal(_ name: Range<Int>) -> Bool {
    text.isWord(name.lowerBound - 1, anyOf: Self.verbs)
      && !(name.upperBound < text.tokens.count && text.tokens[name.upperBound].kind == .clitic)
  }

  /// "The Battle of Belliso", "the fall of Orbeno", "the Treaty of Zwekal".
  private func isOfEvent(_ name: Range<Int>) -> Bool {
    guard text.isWord(name.lowerBound - 1, "of") || text.isWord(name.lowerBound - 1, "at") else {
      return false
    }
    // "The battle of Moore's Creek": a longer name.
    return text.isWord(name.lowerBound - 2, anyOf: Self.events)
      && !(name.upperBound < text.tokens.count && text.tokens[name.upperBound].kind == .clitic)
      && !text.isWord(name.lowerBound, anyOf: Self.purposes)
  }

  /// "From Orbeno to Vienna", "from Vienna to Orbeno".
  private func isJourney(_ name: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    if text.isWord(before, "from"), text.isWord(name.upperBound, "to") {
      return findings.finding(.place, startingAt: name.upperBound + 1) != nil
    }
    guard text.isWord(before, "to"), let place = findings.finding(.place, endingAt: before) else {
      return false
    }
    return text.isWord(place.tokens.lowerBound - 1, "from")
  }

  /// A hash of a word's bytes: a set of names without a string for each word looked at.
  func hash(_ index: Int) -> UInt64 {
    WordTable.finish(text.bytes(of: index).reduce(WordTable.hashStart) { WordTable.mix($0, $1) })
  }

  // MARK: Words

  private static let locatives: WordChoice = ["in", "near", "at", "outside", "towards", "toward"]
  private static let prepositions: WordChoice = [
    "in", "near", "at", "outside", "from", "of", "to", "towards", "around",
  ]
  private static let particles: WordChoice = [
    "de", "do", "da", "dos", "das", "del", "della", "di", "du", "des", "la", "las", "los", "le",
    "les", "el", "al", "am", "an", "der", "sur",
  ]
  private static let kinds: WordChoice = [
    "city", "town", "village", "port", "province", "district", "region", "county", "island",
    "islands", "kingdom", "duchy", "principality", "sultanate", "emirate", "khanate", "valley",
    "fortress", "fort", "suburb", "municipality", "prefecture", "governorate", "oblast", "hamlet",
    "settlement", "townships", "township", "cities", "towns", "villages", "provinces", "colony",
    "department", "outskirts", "harbour", "harbor", "bay", "plain", "plains", "peninsula", "canton",
    "commune", "archipelago", "oasis", "citadel", "monastery", "river", "mouth",
  ]
  private static let nouns: WordChoice = [
    "river", "rivers", "valley", "region", "province", "district", "peninsula", "island", "islands",
    "mountains", "plateau", "estuary", "delta", "basin", "pass", "oasis", "desert", "highlands",
    "heights", "lagoon", "archipelago", "isthmus", "strait", "straits",
  ]
  private static let verbs: WordChoice = [
    "reached", "besieged", "entered", "evacuated", "bombarded", "shelled",
    "recaptured", "stormed", "sacked", "besieging", "reaching", "entering", "recapturing",
    "bombarding", "colonised", "colonized",
  ]
  private static let events: WordChoice = [
    "battle", "battles", "siege", "sieges", "fall", "sack", "capture", "storming", "massacre",
    "bombardment", "recapture", "occupation", "surrender", "treaty", "peace", "truce", "convention",
    "armistice", "congress", "council", "edict", "concordat",
  ]
  /// What a treaty is of, and no place.
  private static let purposes: WordChoice = [
    "friendship", "amity", "commerce", "alliance", "peace", "neutrality", "guarantee", "union",
    "cession", "navigation", "accession", "surrender", "independence", "rights", "principles",
    "perpetual", "eternal", "mutual", "trade", "cooperation", "defence", "defense", "protection",
    "extradition", "partition", "limits", "understanding", "ministers", "state",
    "states", "nations", "elders", "people", "deputies", "commissars",
  ]
  /// Words behind which "in" says of what, and not where.
  private static let inOthers: WordChoice = [
    "written", "spoken", "fluent", "published", "printed", "interest", "interested", "belief",
    "believe", "believed", "believes", "faith", "trust", "trusted", "confidence", "speaking",
    "said",
    "say", "means", "meaning", "words", "word", "schooled", "trained", "versed", "called", "name",
    "writing", "wrote", "reported", "appeared", "article",
  ]
  private static let institutions: WordChoice = [
    "parliament", "congress", "senate", "cabinet", "christ", "god", "heaven", "islam",
    "christendom",
    "christianity", "judaism", "twitter", "facebook", "youtube", "wikipedia", "google", "amazon",
    "nature", "science", "latin", "government", "council", "court", "church", "crown", "bible",
    "koran", "quran", "scripture", "genesis", "exodus", "fall", "spring", "college", "university",
    "hindi", "urdu", "arabic", "sanskrit", "swahili", "tagalog", "telugu", "tamil", "thai",
  ]
  /// Endings of the names of tongues and beliefs: "in Javanese", "in Marxism".
  private static let tongues: Endings = ["ism", "ese", "ish", "ic"]
}
