import Documents
import Ledger

/// Incidents that a noun tells of with a date: "the seizure of the island in 1875", "Japan's designation
/// of this day (1981)", "the inauguration of Colonel Lind in May 1741".
///
/// A noun of events in small letters with whose deed it was, or what it was done to, and a date behind
/// it. Where the sentence names an incident, or tells one with a verb, the noun tells more of the same.
struct EnglishEventNoun: ReadingRule {
  static let id = "en.incident.noun"
  static let kind = AnnotationKind.incident
  static let languages: [Language] = [.english]
  static let summary = "Nouns of events with whose deed it was or to whom, and a date."

  /// How far behind the noun its date may stand.
  private static let reach = 14

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    for sentence in text.sentences {
      var isTold: Bool?
      for index in sentence where text.tokens[index].letterCase == .lower {
        guard let noun = text.term(at: index, of: .incidentNoun),
          noun.tokens.upperBound < sentence.upperBound
        else { continue }
        let isKnown =
          isTold
          ?? sentence.contains {
            findings.isCovered($0, by: .incident) || findings.isCovered($0, by: .agreement)
          }
        isTold = isKnown
        guard !isKnown,
          let edtf = date(behind: noun.tokens, sentence, text, findings)
            ?? date(before: noun.tokens, text, findings),
          let event = event(noun.tokens, edtf, sentence, text, findings)
        else { continue }
        findings.add(.incident(event.value), over: event.tokens, rule: id)
        break
      }
    }
  }

  private static func event(
    _ noun: Range<Int>,
    _ edtf: String,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> (tokens: Range<Int>, value: IncidentValue)? {
    let deed = EnglishDeed(noun, in: text, sentence: sentence, findings)
    let behind = deed.behind()
    let owner = deed.owner
    guard
      let end = complement(of: noun, sentence, text, findings)
        ?? owner.map({ _ in noun.upperBound })
    else { return nil }
    let tokens = (owner?.tokens.lowerBound ?? noun.lowerBound)..<end
    let concerned = [behind.object].compactMap(\.self) + behind.others
    let value = IncidentValue(
      name: text.text(of: tokens).singleSpaced,
      edtf: edtf,
      form: .told,
      actor: behind.agent?.name ?? owner?.name,
      parties: IncidentParty.names(of: concerned, besides: owner?.name),
      place: behind.place?.name
    )
    return (tokens, value)
  }

  /// The end of "of Colonel Lind", "on Riga", behind the noun; nil where nothing named follows.
  private static func complement(
    of noun: Range<Int>,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> Int? {
    let next = noun.upperBound
    guard text.isWord(next, anyOf: links) else { return nil }
    for index in (next + 1)..<min(next + 6, sentence.upperBound) {
      if let party = findings.party(startingAt: index) {
        // "their return to St Andrew's Dock": the name is only the owner's.
        let end = party.tokens.upperBound
        return end < sentence.upperBound && text.tokens[end].kind == .clitic ? nil : end
      }
      guard text.tokens[index].kind == .word, !findings.isCovered(index, by: .time) else {
        return nil
      }
      if let end = unlisted(index, behind: next, sentence, text) { return end }
    }
    return nil
  }

  /// The end of a name that no list has: "the siege of Khelna".
  private static func unlisted(
    _ index: Int,
    behind link: Int,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument
  ) -> Int? {
    guard text.isWord(link, "of") || text.isWord(link, "at"),
      index == link + 1 || index == link + 2 && text.isWord(link + 1, "the"),
      text.tokens[index].letterCase == .capitalised,
      text.tokens[index].classes.isSubset(of: [.givenName, .familyName, .nameParticle, .place])
    else { return nil }
    var end = index + 1
    while end < sentence.upperBound, end - index < 3, text.tokens[end].letterCase == .capitalised,
      text.tokens[end].gap == .space
    {
      end += 1
    }
    return end
  }

  private static let links: WordChoice = [
    "of", "on", "against", "by", "in", "at", "from", "to",
  ]

  /// The date right before the noun and whose deed it was: "the June 1941 German attack on".
  private static func date(
    before noun: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> String? {
    for end in [noun.lowerBound, noun.lowerBound - 1] where end > 0 {
      guard let time = findings.finding(.time, endingAt: end),
        end == noun.lowerBound || text.tokens[end].classes.contains(.demonym),
        case .time(let value) = time.annotation.value, value.isDated
      else { continue }
      return value.whole
    }
    return nil
  }

  /// The date behind the noun in the same clause.
  private static func date(
    behind noun: Range<Int>,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> String? {
    for index in noun.upperBound..<min(noun.upperBound + reach, sentence.upperBound) {
      if let time = findings.finding(.time, startingAt: index),
        case .time(let value) = time.annotation.value, value.isDated
      {
        guard LifeYearsPerson.life(time.annotation) == nil else { continue }
        return value.whole
      }
      // "The Tokyo trial”, Seiron July 2005": behind the end of a title or quotation.
      if EnglishClause.ends(at: index, text) || text.isMark(index, anyOf: closingQuotes) {
        return nil
      }
    }
    return nil
  }

  private static let closingQuotes = Marks("”»\"")
}
