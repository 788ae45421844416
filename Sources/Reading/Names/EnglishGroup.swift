import Documents
import Ledger

/// Groups: names of the list, and capitalised or numbered names with a noun for a group.
///
/// "Kuomintang", "Kwantung Army", "23rd Division", "Ministry of Foreign Affairs".
struct EnglishGroup: ReadingRule {
  static let id = "en.group.named"
  static let kind = AnnotationKind.group
  static let languages: [Language] = [.english]
  static let summary = "Groups of the list, and names with a noun such as army or ministry."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    findings.addAll(rule: id) { index, _ in
      group(at: index, text).map { ($0.tokens, .group(NameValue(name: $0.name))) }
    }
  }

  private static func group(
    at index: Int,
    _ text: TokenizedDocument
  ) -> (tokens: Range<Int>, name: String)? {
    guard text.tokens[index].isCapitalised || text.tokens[index].kind == .number else { return nil }
    let limit = text.sentences[text.sentence(of: index)].upperBound
    let isState = StateActors.state(at: index, in: text) != nil
    let known =
      text.tokens[index].isCapitalised && !isState ? text.term(at: index, of: .group) : nil
    if let formed = formed(at: index, limit: limit, text),
      formed.count > (known?.tokens.count ?? 0)
    {
      return (formed, text.text(of: formed).singleSpaced)
    }
    guard let known else { return ofState(at: index, limit: limit, text) }
    let name = known.entry.value(as: .group) ?? ""
    return (known.tokens, name.isEmpty ? text.text(of: known.tokens) : name)
  }

  /// "The Japanese government", "the US army": a body of a state in small letters.
  private static func ofState(
    at index: Int,
    limit: Int,
    _ text: TokenizedDocument
  ) -> (tokens: Range<Int>, name: String)? {
    let people = text.term(at: index, of: .demonym)
    guard
      people != nil
        || text.tokens[index].letterCase == .upper && text.isWord(index, anyOf: shortStates)
    else { return nil }
    let adjective = people?.tokens.upperBound ?? index + 1
    var end = adjective
    while end < limit, end - adjective < 2, text.tokens[end].gap == .space,
      text.tokens[end].letterCase == .lower
    {
      if text.isWord(end, anyOf: organs) {
        let tokens = index..<end + 1
        return (tokens, text.text(of: tokens).singleSpaced)
      }
      guard text.isWord(end, anyOf: kinds) else { return nil }
      end += 1
    }
    return nil
  }

  private static let shortStates: WordChoice = ["us", "uk", "eu", "un"]
  /// What every state has one of.
  private static let organs: WordChoice = [
    "government", "army", "navy", "fleet", "cabinet", "parliament", "embassy", "legation",
    "consulate",
    "ministry", "police", "court", "senate", "delegation", "garrison", "staff", "command",
    "squadron",
    "authorities", "militia", "admiralty", "force", "corps", "leadership", "mission",
  ]
  /// What may stand between a state and its body: "the Soviet foreign ministry".
  private static let kinds: WordChoice = [
    "foreign", "war", "defence", "defense", "interior", "finance", "justice", "general", "high",
    "air",
    "expeditionary", "imperial", "royal", "secret", "naval", "military", "supreme", "provisional",
    "occupation", "border", "national", "central", "volunteer", "trade", "peace", "diplomatic",
  ]

  private static func formed(
    at index: Int,
    limit: Int,
    _ text: TokenizedDocument
  ) -> Range<Int>? {
    var end = index
    if NumberReading.digits(in: text, at: index) != nil {
      guard NumberReading.isOrdinalSuffix(in: text, at: index + 1) else { return nil }
      end = index + 2
    }
    while end < limit, end - index < 7, isNameWord(end, text) || isJoint(end, from: index, text) {
      if end > index, text.tokens[end].gap == .space, text.tokens[end].isCapitalised,
        let noun = text.term(at: end, of: .groupNoun)
      {
        let last = furtherNoun(from: noun.tokens.upperBound, limit: limit, text)
        return
          index..<max(
            complement(from: last, limit: limit, text),
            mark(behind: last, limit: limit, text)
          )
      }
      end += 1
    }
    // "Ministry of Foreign Affairs": the noun comes first.
    guard text.tokens[index].isCapitalised, let noun = text.term(at: index, of: .groupNoun) else {
      return nil
    }
    let whole = max(
      complement(from: noun.tokens.upperBound, limit: limit, text),
      mark(behind: noun.tokens.upperBound, limit: limit, text)
    )
    return whole > noun.tokens.upperBound ? index..<whole : nil
  }

  /// The end of the further nouns for groups that a name goes on with: "6th Guards Tank Army", "XIX Army
  /// Corps".
  private static func furtherNoun(from index: Int, limit: Int, _ text: TokenizedDocument) -> Int {
    var end = index
    var next = index
    while next < limit, next - end < 2, next - index < 5, isNameWord(next, text),
      text.tokens[next].gap == .space, text.tokens[next].classes.isDisjoint(with: notInside)
    {
      if let noun = text.term(at: next, of: .groupNoun) {
        end = noun.tokens.upperBound
        next = end
      } else {
        next += 1
      }
    }
    return end
  }

  /// What begins another name behind a noun for a group: "Foreign Ministry Director Aoki".
  private static let notInside: WordClasses = [
    .title, .roleNoun, .givenName, .familyName, .place, .demonym, .month,
  ]

  /// The end of the number, letter or part of the world by which a unit is told from its like: "Panzer
  /// Group 2", "Army Group Centre".
  private static func mark(behind next: Int, limit: Int, _ text: TokenizedDocument) -> Int {
    guard next < limit, text.tokens[next].gap == .space,
      text.isWord(next - 1, "group") || text.isWord(next - 1, "force")
    else { return next }
    let isNumber = NumberReading.digits(in: text, at: next) != nil
    let isLetter = text.tokens[next].kind == .word && text.bytes(of: next).count == 1
    return isNumber
      || text.tokens[next].isCapitalised && (isLetter || text.isWord(next, anyOf: parts))
      ? next + 1 : next
  }

  private static let parts: WordChoice = ["north", "south", "east", "west", "centre", "center"]

  /// "of Foreign Affairs", "of the Navy", "on Foreign Relations", "of Trade and Industry".
  private static func complement(from index: Int, limit: Int, _ text: TokenizedDocument) -> Int {
    guard index < limit,
      text.isWord(index, "of")
        || text.isWord(index - 1, anyOf: bodies)
          && (text.isWord(index, "on") || text.isWord(index, "for"))
    else { return index }
    var end = index + 1
    if end < limit, text.isWord(end, "the") { end += 1 }
    let start = end
    while end < limit, text.tokens[end].gap == .space {
      if text.tokens[end].isCapitalised {
        end += 1
      } else if end > start, text.isWord(end, "and"), isFurtherField(end + 1, limit: limit, text) {
        end += 2
      } else {
        break
      }
    }
    return end > start ? end : index
  }

  /// Bodies that are named by what they are for.
  private static let bodies: WordChoice = [
    "council", "committee", "commission", "institute", "ministry", "department", "tribunal",
    "office",
    "society", "centre", "center", "court", "bureau", "agency", "foundation", "association",
    "school",
  ]

  /// Whether the capitalised word behind an "and" goes on with what a body is for, and names nobody.
  private static func isFurtherField(_ index: Int, limit: Int, _ text: TokenizedDocument) -> Bool {
    index < limit && isNameWord(index, text)
      && text.tokens[index].classes.isDisjoint(
        with: notInside.union([.group, .groupNoun, .incidentNoun, .agreementNoun])
      ) && !(text.tokens[index].classes.contains(.placeNoun))
  }

  private static func isNameWord(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.tokens[index].isCapitalised
      && (text.tokens[index].classes.isDisjoint(with: .functionWord)
        || text.value(at: index, as: .month) != nil && text.tokens[index].gap == .space)
  }

  private static func isJoint(_ index: Int, from start: Int, _ text: TokenizedDocument) -> Bool {
    index > start && text.tokens[index].gap == .none && text.isMark(index, anyOf: Marks.dashes)
  }
}
