import Documents
import Ledger

/// Incidents of a Russian text without a name: what somebody did on a date, and words for events.
///
/// "Японцы взяли Порт-Артур 2 января 1905 года" is told: a verb of the list with a date in its
/// sentence and somebody or some place that it concerns. Every other verb or noun of events ("был
/// арестован", "взрыв", "парламентские выборы") only mentions one: which, the words do not say.
struct RussianEvent: ReadingRule {
  static let id = "ru.incident.event"
  static let kind = AnnotationKind.incident
  static let languages: [Language] = [.russian]
  static let summary = "Russian verbs and nouns of events, told with a date or only mentioned."

  /// How far from the verb its date may stand.
  private static let reach = 40
  /// The most tokens that an incident told takes.
  private static let longest = 6

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    for sentence in text.sentences {
      var isDateTaken = false
      for index in sentence {
        guard
          !text.classes(beginningAt: index).isDisjoint(with: [
            .eventVerb, .agreementVerb, .incidentNoun,
          ]),
          !findings.isCovered(index, by: .incident)
        else { continue }
        if let verb = text.term(at: index, of: [.eventVerb, .agreementVerb]),
          verb.tokens.upperBound <= sentence.upperBound
        {
          guard isReal(index, sentence, text) else { continue }
          if !isDateTaken, let told = told(verb.tokens, sentence, text, findings) {
            findings.add(.incident(told.value), over: told.tokens, rule: id)
            isDateTaken = true
            continue
          }
          guard isStrong(verb, sentence, text, findings) else { continue }
          mention(verb, over: verb.tokens, &findings)
        } else if let noun = text.term(at: index, of: .incidentNoun),
          noun.tokens.upperBound <= sentence.upperBound,
          IncidentNoun.isFree(noun.entry.value(as: .incidentNoun)),
          text.tokens[index].classes.isDisjoint(with: .groupNoun),
          !findings.isCovered(index, by: .group)
        {
          let start = beginning(of: index, sentence, text, findings)
          mention(noun, over: start..<noun.tokens.upperBound, &findings)
        }
      }
    }
  }

  /// Whether a verb mentions an event by itself; one of agreements does with an agreement behind it.
  private static func isStrong(
    _ verb: TokenizedDocument.Term,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> Bool {
    if verb.entry.classes.contains(.eventVerb) {
      return IncidentNoun.isStrong(verb.entry.value(as: .eventVerb))
    }
    let end = min(verb.tokens.upperBound + agreementReach, sentence.upperBound)
    return (verb.tokens.upperBound..<max(end, verb.tokens.upperBound)).contains {
      findings.isCovered($0, by: .agreement) || text.tokens[$0].classes.contains(.agreementNoun)
    }
  }

  /// How far behind its verb an agreement may stand.
  private static let agreementReach = 4

  private static func mention(
    _ term: TokenizedDocument.Term,
    over tokens: Range<Int>,
    _ findings: inout Findings
  ) {
    let name =
      [WordClasses.incidentNoun, .eventVerb, .agreementVerb].lazy
      .compactMap { term.entry.value(as: $0) }.first ?? ""
    let value = IncidentValue(name: IncidentNoun.lemma(name), form: .mentioned)
    findings.add(.incident(value), over: tokens, rule: id)
  }

  /// Whether the verb says what was: not "не", "бы" or "если" beside it.
  private static func isReal(
    _ index: Int,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument
  ) -> Bool {
    for other in [index - 1, index - 2, index + 1] where sentence.contains(other) {
      if text.tokens[other].end - text.tokens[other].start > 8 { continue }
      if text.isWord(other, anyOf: Self.unreal) { return false }
    }
    return true
  }

  private static let unreal: WordChoice = ["не", "бы", "если", "ни"]

  /// The adjectives before a noun: "парламентские выборы".
  private static func beginning(
    of noun: Int,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> Int {
    var start = noun
    while start > sentence.lowerBound, noun - start < 3, text.tokens[start].gap == .space,
      text.tokens[start - 1].kind == .word,
      text.tokens[start - 1].classes.isDisjoint(with: [.functionWord, .timeModifier, .ordinal]),
      !findings.isCovered(start - 1, by: .time),
      agrees(start - 1, with: noun, text)
    {
      start -= 1
    }
    return start
  }

  /// Whether the word is an adjective in the case of the noun: "полного разгрома", and not "течение
  /// войны".
  private static func agrees(_ index: Int, with noun: Int, _ text: TokenizedDocument) -> Bool {
    let word = text.text(of: index)
    guard RussianAdjective.isForm(word) else { return false }
    let lemma = text.value(at: noun, as: .incidentNoun).map { IncidentNoun.lemma($0) } ?? ""
    return lemma.isEmpty || lemma.contains(" ")
      || RussianNounPhrase.agrees(word, with: text.text(of: noun), lemma: lemma)
  }

  private static func told(
    _ verb: Range<Int>,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> (tokens: Range<Int>, value: IncidentValue)? {
    guard let edtf = date(near: verb, sentence, text, findings) else { return nil }
    let deed = RussianDeed(text: text, findings: findings, sentence: sentence, verb: verb)
    let reading = deed.read()
    let subject = deed.isPassive ? reading.patient : reading.actor
    guard subject != nil || reading.patient != nil || reading.place != nil else { return nil }
    var end = verb.upperBound
    while end < sentence.upperBound, end - verb.lowerBound < longest,
      text.tokens[end].kind == .word || text.isMark(end, anyOf: Marks.dashes),
      !findings.isCovered(end, by: .time)
    {
      end += 1
    }
    // "Николаевск-на-Амуре": what hyphens join is not parted.
    while end < sentence.upperBound, text.tokens[end].gap == .none,
      text.isMark(end - 1, anyOf: Marks.dashes) || text.isMark(end, anyOf: Marks.dashes)
    { end += 1 }
    while end > verb.upperBound, text.tokens[end - 1].classes.contains(.functionWord) { end -= 1 }
    let words = text.text(of: verb.lowerBound..<end).singleSpaced
    let lead = subject.flatMap {
      $0.tokens.upperBound <= verb.lowerBound ? text.text(of: $0.tokens).singleSpaced : nil
    }
    let concerned = [reading.patient].compactMap(\.self) + reading.others
    let value = IncidentValue(
      name: [lead, words].compactMap(\.self).joined(separator: " "),
      edtf: edtf,
      form: .told,
      actor: reading.actor?.name,
      parties: IncidentParty.names(of: concerned, besides: reading.actor?.name),
      place: reading.place?.name
    )
    return (verb.lowerBound..<end, value)
  }

  /// The nearest date of the sentence that is no life's span.
  private static func date(
    near verb: Range<Int>,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> String? {
    var best: (distance: Int, edtf: String)?
    let low = max(sentence.lowerBound, verb.lowerBound - reach)
    for index in low..<min(sentence.upperBound, verb.upperBound + reach) {
      guard let date = EventDate.told(startingAt: index, in: text, findings: findings) else {
        continue
      }
      let distance = index < verb.lowerBound ? verb.lowerBound - index : index - verb.upperBound
      if distance < best?.distance ?? Int.max { best = (distance, date.edtf) }
    }
    return best?.edtf
  }
}
