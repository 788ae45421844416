import Documents
import Ledger

/// Named incidents: "Russo-Japanese War (1904-05)", "Battle of Lake Khasan", "Attack on Pearl
/// Harbor", "the Dogger Bank incident".
///
/// A name of capitalised words with a noun for an event; a noun in small letters counts when a name
/// stands before it. The date beside the name is its own.
struct EnglishIncident: ReadingRule {
  static let id = "en.incident.named"
  static let kind = AnnotationKind.incident
  static let languages: [Language] = [.english]
  static let summary = "Names built on a noun for an event: a war, battle, raid or revolution."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let shape = EventNameShape(text: text, nouns: .incidentNoun)
    for sentence in text.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        defer { index += 1 }
        guard
          let name = alone(index, text)
            ?? shape.name(at: index, floor: sentence.lowerBound, limit: sentence.upperBound),
          isIncident(name, text, findings)
        else { continue }
        let edtf =
          EventDate.after(name.tokens, in: text, findings: findings)
          ?? EventDate.before(name.tokens, in: text, findings: findings)
          ?? EventDate.predicated(name.tokens, in: text, findings: findings)
        let value = IncidentValue(name: text.text(of: name.tokens).singleSpaced, edtf: edtf)
        if findings.add(.incident(value), over: name.tokens, rule: id) {
          index = name.tokens.upperBound - 1
        }
      }
    }
  }

  /// "The Crusades", "the Holocaust": one word names what the world knows by it.
  private static func alone(_ index: Int, _ text: TokenizedDocument) -> EventNameShape.Name? {
    guard index > 0, text.tokens[index].letterCase == .capitalised,
      text.isWord(index, anyOf: namesAlone), text.isWord(index - 1, "the"),
      index + 1 >= text.tokens.count || text.tokens[index + 1].gap != .space
        || text.tokens[index + 1].letterCase == .lower && !text.isWord(index + 1, "of")
    else { return nil }
    return EventNameShape.Name(
      tokens: index..<index + 1,
      noun: index..<index + 1,
      isCapitalised: true
    )
  }

  private static let namesAlone: WordChoice = [
    "crusades", "holocaust", "blitz", "reconquista", "risorgimento", "anschluss", "reformation",
    "shoah", "nakba", "holodomor",
  ]

  private static func isIncident(
    _ name: EventNameShape.Name,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> Bool {
    // "Congress Street", "War Office": the noun describes another name.
    let next = name.tokens.upperBound
    if next < text.tokens.count, text.tokens[next].gap == .space, text.tokens[next].isCapitalised,
      text.term(
        at: next,
        of: [.placeNoun, .groupNoun, .workNoun, .title, .roleNoun, .countedNoun]
      ) != nil
    {
      return false
    }
    // "Regimental Combat Team": a part of another noun.
    if let other = text.term(at: name.noun.lowerBound, of: .groupNoun),
      other.tokens.count > name.noun.count
    {
      return false
    }
    guard
      !OtherName.covers(name.noun.lowerBound, in: text) || isDated(name.tokens, text, findings)
    else { return false }
    // "The Orbeno Peace Foundation", "Drake Passage": what the noun names at the end of a name.
    if name.isCapitalised, name.noun.upperBound == name.tokens.upperBound,
      name.noun.lowerBound > name.tokens.lowerBound,
      text.isWord(name.noun.upperBound - 1, anyOf: thingsAtEnd)
    {
      return false
    }
    // "“Zulu Rising” by Ian Knight": a book.
    if text.isWord(name.tokens.upperBound + 1, "by"), name.tokens.lowerBound > 0,
      QuotationMark.opening(at: name.tokens.lowerBound - 1, in: text)?
        .closes(at: name.tokens.upperBound, in: text) ?? false
    {
      return false
    }
    // "Foreign Affairs and Trade Minister", "Pacific Affairs": an office's business, or a journal.
    if name.isCapitalised, text.isWord(name.noun.lowerBound, "affairs") { return false }
    // "The post-war years", "anti-war": the word is a part of another.
    if text.isMark(name.tokens.lowerBound, anyOf: Marks.dashes) { return false }
    // "HMS Terror": a ship.
    if text.isWord(name.tokens.lowerBound, anyOf: shipMarks) { return false }
    // "the Arrival of Perry": what only a date makes an event has no name of its own.
    let noun = text.term(at: name.noun.lowerBound, of: .incidentNoun)
    guard IncidentNoun.isStrong(noun?.entry.value(as: .incidentNoun)) else { return false }
    if name.isCapitalised { return true }
    let last = name.noun.upperBound - 1
    guard text.isWord(last, anyOf: strong) else {
      return name.tokens.lowerBound == name.noun.lowerBound
    }
    return !describesNext(name.noun.upperBound, text)
  }

  /// "the Military Tribunal (1946)": the year in brackets is when it sat, and not a body's life.
  private static func isDated(
    _ name: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> Bool {
    guard text.isMark(name.upperBound, "("),
      let time = findings.finding(.time, startingAt: name.upperBound + 1)
    else { return false }
    return LifeYearsPerson.life(time.annotation) == nil
  }

  /// "Russian war prisoners": a noun in small letters before another describes it.
  private static func describesNext(_ next: Int, _ text: TokenizedDocument) -> Bool {
    guard next < text.tokens.count, text.tokens[next].gap == .space,
      text.tokens[next].letterCase == .lower
    else { return false }
    if text.tokens[next].classes.contains(.countedNoun) { return true }
    let isVerb = text.hasEnding(next, "ed")
    return !isVerb
      && text.tokens[next].classes.isDisjoint(with: [
        .functionWord, .timePreposition, .eventVerb, .sayVerb, .causeMarker,
      ])
  }

  private static let thingsAtEnd: WordChoice = [
    "foundation", "foundations", "passage", "passages", "crossing", "opening", "falls",
    "assembly", "assemblies",
  ]
  private static let shipMarks: WordChoice = [
    "hms", "uss", "rms", "ss", "hmas", "hmcs", "sms", "usat",
  ]

  /// Nouns that name an event even in small letters, when a name stands before them.
  private static let strong: WordChoice = [
    "war", "wars", "revolution", "revolutions", "battle", "battles", "incident", "siege", "affair",
    "massacre", "uprising", "rebellion", "revolt", "mutiny", "invasion", "intervention", "crisis",
    "raid", "raids", "coup", "strike", "armistice", "conference", "expedition", "landing", "famine",
    "pogrom", "putsch", "genocide", "crusade", "insurrection", "riots", "uprisings", "rebellions",
    "massacres", "purge", "purges", "campaign", "expeditions", "blockade", "occupation",
    "annexation", "congress", "summit", "offensive",
  ]
}

/// Names of places and groups that hold a noun for an event or agreement: "Soviet Union".
enum OtherName {
  /// The most tokens before a noun at which such a name may begin.
  private static let reach = 4

  /// Whether a place or group of the lists covers token `index`, with a word before it.
  static func covers(_ index: Int, in text: TokenizedDocument) -> Bool {
    for start in max(0, index - reach)..<index {
      guard let term = text.term(at: start, of: [.place, .group]) else { continue }
      if term.tokens.contains(index) { return true }
    }
    return false
  }
}
