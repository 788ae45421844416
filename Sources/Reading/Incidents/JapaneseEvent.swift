import Documents
import Ledger

/// Incidents of a Japanese text without a name: "1771年、ベニョフスキーは長崎に上陸した".
///
/// A verb of the list with a date before it in its sentence and somebody or some place beside it. The
/// particles tell who did what to whom and where: は and が the subject, を what it was done to, に, で,
/// へ and から the place, により and によって the agent of a passive.
struct JapaneseEvent: ReadingRule {
  static let id = "ja.incident.event"
  static let kind = AnnotationKind.incident
  static let languages: [Language] = [.japanese]
  static let summary = "Japanese verbs of events with a date, and whom or what place they concern."

  /// How far before the verb its date and its names may stand.
  private static let reach = 60
  /// The most tokens that the annotation takes before its verb.
  private static let longest = 24

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let japanese = JapaneseText(text: text)
    for sentence in text.sentences {
      var floor = sentence.lowerBound
      for index in sentence where index >= floor {
        guard
          !text.classes(beginningAt: index).isDisjoint(with: [.eventVerb, .agreementVerb]),
          let verb = japanese.term(at: index, of: [.eventVerb, .agreementVerb]),
          verb.tokens.upperBound <= sentence.upperBound,
          !findings.isCovered(index, by: .incident),
          let date = date(before: index, floor: floor, findings)
        else { continue }
        let told = told(verb.tokens, floor: floor, date, japanese, findings)
        guard let told, findings.add(.incident(told.value), over: told.tokens, rule: id) else {
          continue
        }
        floor = verb.tokens.upperBound
      }
    }
  }

  /// The last date before the verb that no verb before it has taken.
  private static func date(before verb: Int, floor: Int, _ findings: Findings) -> String? {
    var index = verb - 1
    while index >= max(floor, verb - reach) {
      if let time = findings.finding(.time, startingAt: index),
        case .time(let value) = time.annotation.value, value.isDated,
        LifeYearsPerson.life(time.annotation) == nil, let edtf = value.whole
      {
        return edtf
      }
      index -= 1
    }
    return nil
  }

  private static func told(
    _ verb: Range<Int>,
    floor: Int,
    _ edtf: String,
    _ japanese: JapaneseText,
    _ findings: Findings
  ) -> (tokens: Range<Int>, value: IncidentValue)? {
    let text = japanese.text
    let words = text.text(of: verb)
    let isPassive = words.ends(in: "された") || words.ends(in: "られた") || words.ends(in: "れた")
    var subject: IncidentParty?
    // "日本とソ連は": those joined to the subject before it.
    var joined: [IncidentParty] = []
    var object: IncidentParty?
    var agent: IncidentParty?
    var place: IncidentParty?
    // "択捉島の会所を": where a thing of no name is.
    var owner: IncidentParty?
    var start = verb.lowerBound
    for party in parties(in: max(floor, verb.lowerBound - reach)..<verb.lowerBound, findings) {
      let next = party.tokens.upperBound
      if japanese.has("によって", at: next) || japanese.has("により", at: next) {
        agent = party
      } else if japanese.isAny("はがも", at: next) {
        joined = joined.filter { $0.tokens.upperBound + 1 == party.tokens.lowerBound }
        subject = party
      } else if japanese.has("を", at: next) {
        object = party
      } else if japanese.has("と", at: next) && !japanese.has("との", at: next)
        || japanese.has("に対し", at: next)
      {
        if object == nil { object = party }
        joined.append(party)
      } else if party.isPlace, japanese.has("の", at: next) {
        owner = party
      } else if japanese.isAny("にでへ", at: next) || japanese.has("から", at: next) {
        if party.isPlace { place = party } else if isPassive { agent = party }
      } else {
        continue
      }
      if next > verb.lowerBound - longest { start = min(start, party.tokens.lowerBound) }
    }
    place = place ?? owner
    guard subject != nil || object != nil || place != nil else { return nil }
    if let object, object.isPlace, !joined.contains(object),
      place.map({ isParted($0, from: object, text) }) ?? true
    {
      place = object
    }
    if let first = joined.first, let last = subject, object?.tokens == first.tokens {
      object = last
      subject = first
    }
    let patient = isPassive ? subject : object
    let actor = isPassive ? agent : subject
    let tokens = start..<verb.upperBound
    let value = IncidentValue(
      name: text.text(of: tokens).singleSpaced,
      edtf: edtf,
      form: .told,
      actor: actor?.name,
      parties: IncidentParty.names(of: [patient].compactMap(\.self), besides: actor?.name),
      place: place?.name
    )
    return (tokens, value)
  }

  /// Whether the place stands in a clause before that of the object: "江西省に着き、5月に東安県を陥落させた".
  private static func isParted(
    _ place: IncidentParty,
    from object: IncidentParty,
    _ text: TokenizedDocument
  ) -> Bool {
    place.tokens.upperBound < object.tokens.lowerBound
      && (place.tokens.upperBound..<object.tokens.lowerBound).contains {
        text.isMark($0, anyOf: Marks.ideographicCommas)
      }
  }

  private static func parties(in range: Range<Int>, _ findings: Findings) -> [IncidentParty] {
    var parties: [IncidentParty] = []
    for index in range {
      let party = IncidentParty.kinds.lazy
        .compactMap { findings.finding($0, startingAt: index) }
        .first { $0.tokens.upperBound <= range.upperBound }
        .flatMap(IncidentParty.init)
      if let party { parties.append(party) }
    }
    return parties
  }
}
