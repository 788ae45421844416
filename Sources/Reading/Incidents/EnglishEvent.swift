import Documents
import Ledger

/// Incidents without a name: something that somebody did on a date.
///
/// "Maurice Benyovszky … landed in Nagasaki, Japan in 1771", "Japan sank Soviet vessels in 1942": a
/// verb of the list of events with an actor before it and a date in the same clause. The annotation
/// stands on the verb and what follows it, up to the first mark or date.
///
/// A verb marked weak in the list ("died", "made", "began") tells of no event by itself, and one of
/// agreements ("signed") only with a noun for an agreement behind it and no named one in the sentence.
/// What somebody meant to do, might do or did not do is no event; nor is the bracketed year of a name
/// ("the KGB (1954-1991)") its date.
struct EnglishEvent: ReadingRule {
  static let id = "en.incident.event"
  static let kind = AnnotationKind.incident
  static let languages: [Language] = [.english]
  static let summary = "Verbs of events with an actor and a date."

  /// How far from the verb actor and date may stand.
  private static let reach = 30
  /// The most tokens that the annotation takes.
  private static let longest = 7

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    for sentence in text.sentences {
      // One event to a sentence: the verbs that follow tell more of the same.
      for index in sentence {
        guard text.tokens[index].letterCase == .lower,
          let verb = text.term(at: index, of: [.eventVerb, .agreementVerb]),
          verb.tokens.upperBound <= sentence.upperBound, isVerb(index, sentence, text),
          isStrong(verb, sentence, text, findings),
          !holdsIncident(sentence, findings),
          let edtf = date(near: verb.tokens, sentence, text, findings),
          hasActor(before: index, sentence, text, findings)
        else { continue }
        let tokens = phrase(verb.tokens, sentence, text, findings)
        let value = IncidentValue(name: text.text(of: tokens).singleSpaced, edtf: edtf)
        if findings.add(.incident(value), over: tokens, rule: id) { break }
      }
    }
  }

  private static func isVerb(
    _ index: Int,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument
  ) -> Bool {
    guard index > sentence.lowerBound else { return false }
    guard !nouns.contains(where: { text.isWord(index - 1, $0) }) else { return false }
    return !(max(sentence.lowerBound, index - 3)..<index).contains { before in
      unreal.contains { text.isWord(before, $0) }
    }
  }

  /// Words before a verb that make it no event: meant, possible or denied.
  private static let unreal: [StaticString] = [
    "to", "would", "could", "should", "might", "may", "must", "will", "shall", "can", "cannot",
    "not", "never", "if",
  ]

  private static func isStrong(
    _ verb: TokenizedDocument.Term,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> Bool {
    if verb.entry.classes.contains(.eventVerb) {
      return verb.entry.value(as: .eventVerb)?.hasPrefix("weak ") != true
    }
    guard !sentence.contains(where: { findings.isCovered($0, by: .agreement) }) else {
      return false
    }
    let end = min(verb.tokens.upperBound + longest, sentence.upperBound)
    return (verb.tokens.upperBound..<max(end, verb.tokens.upperBound)).contains {
      text.tokens[$0].classes.contains(.agreementNoun)
    }
  }

  private static let nouns: [StaticString] = [
    "the", "a", "an", "this", "that", "its", "their", "his", "her", "of", "by", "for",
  ]

  private static func holdsIncident(_ sentence: Range<Int>, _ findings: Findings) -> Bool {
    sentence.contains { findings.isCovered($0, by: .incident) }
  }

  /// The nearest date of the sentence that is no life's span: one with an EDTF form.
  private static func date(
    near verb: Range<Int>,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> String? {
    let low = max(sentence.lowerBound, verb.lowerBound - reach)
    let high = min(sentence.upperBound, verb.upperBound + reach)
    var best: (distance: Int, edtf: String)?
    for index in low..<high {
      guard let time = findings.finding(.time, startingAt: index),
        case .time(let value) = time.annotation.value, value.type == .date, let edtf = value.whole,
        LifeYearsPerson.life(time.annotation) == nil,
        !EventDate.belongsToName(time.tokens, in: text)
      else { continue }
      let distance = index < verb.lowerBound ? verb.lowerBound - index : index - verb.upperBound
      if distance < best?.distance ?? Int.max { best = (distance, edtf) }
    }
    return best?.edtf
  }

  private static func hasActor(
    before index: Int,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> Bool {
    (max(sentence.lowerBound, index - reach)..<index).contains {
      text.tokens[$0].isCapitalised && !text.tokens[$0].classes.contains(.month)
        && text.tokens[$0].classes.isDisjoint(with: [.functionWord, .timePreposition])
        || text.isWord($0, "he") || text.isWord($0, "she") || text.isWord($0, "they")
    }
  }

  private static func phrase(
    _ verb: Range<Int>,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> Range<Int> {
    var end = verb.upperBound
    while end < sentence.upperBound, end - verb.lowerBound < longest,
      text.tokens[end].kind != .mark || text.isMark(end, anyOf: Marks.dashes),
      !findings.isCovered(end, by: .time), !findings.isCovered(end, by: .agreement)
    {
      end += 1
    }
    while end > verb.upperBound, text.tokens[end - 1].classes.contains(.functionWord) { end -= 1 }
    return verb.lowerBound..<end
  }
}
