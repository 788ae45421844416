import Documents
import Ledger

/// Incidents that a Russian noun tells of with a date: "убийство консула Сомова в Тавризе в мае 1911 года".
///
/// A noun of events with whom it befell or where it was right behind it, and a date in the same phrase.
/// Where a verb of its sentence tells an incident, or one is named, the noun tells more of the same.
struct RussianEventNoun: ReadingRule {
  static let id = "ru.incident.noun"
  static let kind = AnnotationKind.incident
  static let languages: [Language] = [.russian]
  static let summary = "Russian nouns of events with whom they befell or where, and a date."

  /// How far behind the noun its date may stand.
  private static let reach = 14
  /// How far behind the noun the first name may stand.
  private static let nameReach = 4

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    for sentence in text.sentences {
      guard let noun = noun(in: sentence, text), !isTold(sentence, text, findings),
        let event = event(noun, sentence, text, findings)
      else { continue }
      findings.add(.incident(event.value), over: event.tokens, rule: id)
    }
  }

  /// The first noun of the sentence that names an event by itself.
  private static func noun(
    in sentence: Range<Int>,
    _ text: TokenizedDocument
  ) -> TokenizedDocument.Term? {
    for index in sentence
    where text.tokens[index].letterCase == .lower || index == sentence.lowerBound {
      guard let term = text.term(at: index, of: .incidentNoun),
        case let value = term.entry.value(as: .incidentNoun),
        IncidentNoun.isStrong(value), IncidentNoun.isFree(value),
        text.tokens[index].classes.isDisjoint(with: .groupNoun),
        term.tokens.upperBound < sentence.upperBound
      else { continue }
      return term
    }
    return nil
  }

  /// Whether a verb of the sentence tells of an event, or one is named in it.
  private static func isTold(
    _ sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> Bool {
    sentence.contains {
      text.opens($0, [.eventVerb, .agreementVerb]) || findings.isCovered($0, by: .incident)
        || findings.isCovered($0, by: .agreement)
    }
  }

  private static func event(
    _ term: TokenizedDocument.Term,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> (tokens: Range<Int>, value: IncidentValue)? {
    let noun = term.tokens
    let limit = min(noun.upperBound + reach, sentence.upperBound)
    let dates = (noun.upperBound..<limit).lazy.compactMap { start in
      EventDate.told(startingAt: start, in: text, findings: findings).map { (start, $0.edtf) }
    }
    guard let (start, edtf) = dates.first,
      !(noun.upperBound..<start).contains(where: { text.isMark($0, ",") || text.isMark($0, ";") }),
      RussianClause(text: text).mainVerb(in: noun.upperBound..<start) == nil
    else { return nil }
    var parties: [IncidentParty] = []
    var place: IncidentParty?
    var end = noun.upperBound
    for index in noun.upperBound..<start {
      guard let party = findings.party(startingAt: index) else { continue }
      if parties.isEmpty, place == nil, index - noun.upperBound > nameReach { return nil }
      if party.isPlace, text.isWord(index - 1, anyOf: locative) {
        place = place ?? party
      } else {
        parties.append(party)
      }
      end = max(end, party.tokens.upperBound)
    }
    guard end > noun.upperBound else { return nil }
    let tokens = noun.lowerBound..<end
    let name = RussianNounPhrase(text: text).nominative(
      of: tokens,
      noun: noun,
      lemma: IncidentNoun.lemma(term.entry.value(as: .incidentNoun) ?? "")
    )
    let value = IncidentValue(
      name: name,
      edtf: edtf,
      form: .told,
      parties: IncidentParty.names(of: parties, besides: nil),
      place: place?.name
    )
    return (tokens, value)
  }

  private static let locative: WordChoice = ["в", "во", "на", "у", "под", "при", "близ", "около"]
}
