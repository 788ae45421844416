import Documents
import Ledger

/// Incidents without a name: something that somebody did, with its date or with whom it was done to.
///
/// "Maurice Benyovszky … landed in Nagasaki, Japan in 1771", "Japan sank Soviet vessels": a verb of the
/// list of events. With a date in its clause an actor must stand before it; without one it must name
/// both who did it and to whom or where. Each date goes to the verb that is nearest to it, and each
/// verb has one. The annotation stands on the verb and what follows it, up to the first mark or date;
/// actor, parties and place are its fields (``EnglishDeed``).
///
/// A verb marked weak in the list ("died", "made", "began") tells of no event by itself, and one of
/// agreements ("signed") only with a noun for an agreement behind it and no named one in the sentence.
/// What somebody meant to do, might do or did not do is no event; nor is the bracketed year of a name
/// ("the KGB (1954-1991)") its date.
struct EnglishEvent: ReadingRule {
  static let id = "en.incident.event"
  static let kind = AnnotationKind.incident
  static let languages: [Language] = [.english]
  static let summary = "Verbs of events with an actor and a date, or with whom it was done to."

  /// How far from the verb actor and date may stand.
  private static let reach = 30
  /// The most tokens that the annotation takes.
  private static let longest = 7

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    for sentence in text.sentences {
      let verbs = verbs(of: sentence, text, findings)
      guard !verbs.isEmpty, !holdsIncident(sentence, findings) else { continue }
      let dates = dates(of: sentence, text, findings)
      var found: [(tokens: Range<Int>, value: IncidentValue)] = []
      for (number, date) in nearest(verbs, dates, text) {
        if let event = event(verbs[number], date, sentence, text, findings) { found.append(event) }
      }
      // Without a date one event to a sentence: the verbs that follow tell more of the same.
      for verb in verbs where found.isEmpty && dates.isEmpty {
        if let event = event(verb, nil, sentence, text, findings) { found.append(event) }
      }
      for event in found { findings.add(.incident(event.value), over: event.tokens, rule: id) }
    }
  }

  private static func event(
    _ verb: Range<Int>,
    _ edtf: String?,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> (tokens: Range<Int>, value: IncidentValue)? {
    let deed = EnglishDeed(verb, in: text, sentence: sentence, findings)
    let subjects = deed.subjects
    let behind = deed.behind()
    if edtf == nil {
      guard isTold(subjects, behind, deed) else { return nil }
    } else {
      guard
        !subjects.isEmpty || behind.agent != nil
          || hasActor(before: verb.lowerBound, sentence, text)
      else {
        return nil
      }
    }
    let tokens = phrase(verb, sentence, text, findings)
    return (tokens, value(deed, subjects, behind, phrase: tokens, edtf: edtf))
  }

  /// Whether a deed without a date is told: who did it, and to whom or where.
  private static func isTold(
    _ subjects: [IncidentParty],
    _ behind: EnglishDeed.Behind,
    _ deed: EnglishDeed
  ) -> Bool {
    guard let subject = subjects.first else { return deed.hasPronoun && behind.place != nil }
    let isActor =
      !subject.isPlace || StateActors.state(at: subject.tokens.lowerBound, in: deed.text) != nil
    return isActor && (behind.object != nil || behind.place != nil || !behind.others.isEmpty)
  }

  private static func value(
    _ deed: EnglishDeed,
    _ subjects: [IncidentParty],
    _ behind: EnglishDeed.Behind,
    phrase: Range<Int>,
    edtf: String?
  ) -> IncidentValue {
    let text = deed.text
    var name = text.text(of: deed.start..<phrase.upperBound).singleSpaced
    let meant = subjects.isEmpty ? deed.meant : nil
    if let meant { name = meant + " " + name }
    if !subjects.isEmpty {
      let words = subjects.map { text.text(of: $0.tokens).singleSpaced }
      let first = words.dropLast().joined(separator: ", ")
      name =
        [first, words.last].compactMap(\.self).filter { !$0.isEmpty }
        .joined(separator: " and ") + " " + name
    }
    let actor = deed.isPassive ? behind.agent?.name : subjects.first?.name ?? meant
    let others = deed.isPassive ? subjects : Array(subjects.dropFirst())
    let concerned = others + [behind.object].compactMap(\.self) + behind.others
    let place = behind.place ?? (deed.isPassive ? subjects.first { $0.isPlace } : nil)
    return IncidentValue(
      name: name,
      edtf: edtf,
      form: .told,
      actor: actor,
      parties: (deed.isPassive ? [meant].compactMap(\.self) : [])
        + IncidentParty.names(of: concerned, besides: actor),
      place: place?.name
    )
  }

  /// The verbs of events that a sentence has, but for those that tell of none.
  private static func verbs(
    of sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> [Range<Int>] {
    var verbs: [Range<Int>] = []
    for index in sentence {
      guard text.tokens[index].letterCase == .lower,
        let verb = text.term(at: index, of: [.eventVerb, .agreementVerb]),
        verb.tokens.upperBound <= sentence.upperBound, isVerb(index, sentence, text),
        isStrong(verb, sentence, text, findings)
      else { continue }
      verbs.append(verb.tokens)
    }
    return verbs
  }

  private static func isVerb(
    _ index: Int,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument
  ) -> Bool {
    // "His memoirs (published in 1931)": a note on the thing before.
    guard index > sentence.lowerBound, !text.isMark(index - 1, "(") else { return false }
    // "Napoleon's invading army": a participle of the noun behind it.
    if text.tokens[index - 1].kind == .clitic, text.hasEnding(index, "ing") { return false }
    guard !text.isWord(index - 1, anyOf: nouns),
      !text.isWord(index - 1, anyOf: EnglishClause.prepositions),
      !isAdjective(index, text), !isFateOfCount(index, text)
    else { return false }
    return !(max(sentence.lowerBound, index - 3)..<index).contains { before in
      text.isWord(before, anyOf: EnglishClause.unreal)
    }
  }

  private static func isStrong(
    _ verb: TokenizedDocument.Term,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> Bool {
    let end = max(
      min(verb.tokens.upperBound + longest, sentence.upperBound),
      verb.tokens.upperBound
    )
    let behind = verb.tokens.upperBound..<end
    if verb.entry.classes.contains(.eventVerb) {
      guard !IncidentNoun.isStrong(verb.entry.value(as: .eventVerb)) else { return true }
      // "began the siege", "planned a war": the noun tells the event.
      return isObject(.incidentNoun, in: behind.prefix(weakReach), text)
    }
    guard !sentence.contains(where: { findings.isCovered($0, by: .agreement) }) else {
      return false
    }
    return behind.contains { text.tokens[$0].classes.contains(.agreementNoun) }
  }

  /// How far behind a weak verb the noun of the event may stand.
  private static let weakReach = 4

  /// Whether a noun of the class stands right behind a verb, only its article and adjectives between.
  private static func isObject(
    _ nouns: WordClasses,
    in behind: Range<Int>,
    _ text: TokenizedDocument
  ) -> Bool {
    for index in behind {
      guard text.tokens[index].letterCase == .lower else { return false }
      if text.tokens[index].classes.contains(nouns) { return index > behind.lowerBound }
      let isArticle = text.isWord(index, anyOf: EnglishClause.articles)
      guard isArticle || text.tokens[index].classes.isDisjoint(with: .functionWord) else {
        return false
      }
    }
    return false
  }

  /// "self-proclaimed", "watched exiled officers": a participle that describes what follows it.
  private static func isAdjective(_ index: Int, _ text: TokenizedDocument) -> Bool {
    if text.tokens[index].gap == .none, text.isMark(index - 1, anyOf: Marks.dashes) { return true }
    return text.tokens[index - 1].letterCase == .lower
      && text.hasEnding(index - 1, "ed")
  }

  /// "(seven crew killed)", "40 officers wounded and": what became of those that a number counts, and no
  /// verb that they are the subject of.
  private static func isFateOfCount(_ index: Int, _ text: TokenizedDocument) -> Bool {
    guard index > 1, text.isWord(index, anyOf: fates),
      text.tokens[index - 1].letterCase == .lower,
      text.tokens[index - 1].classes.isDisjoint(with: .functionWord),
      index + 1 >= text.tokens.count || text.tokens[index + 1].kind == .mark
        || text.isWord(index + 1, "and")
    else { return false }
    return (max(0, index - 4)..<index - 1).contains {
      text.tokens[$0].kind == .number || text.tokens[$0].classes.contains(.number)
    }
  }

  private static let fates: WordChoice = [
    "killed", "wounded", "captured", "injured", "drowned", "interned", "executed", "deported",
  ]

  private static let nouns: WordChoice = [
    "the", "a", "an", "this", "that", "its", "their", "his", "her",
  ]

  private static func holdsIncident(_ sentence: Range<Int>, _ findings: Findings) -> Bool {
    sentence.contains { findings.isCovered($0, by: .incident) }
  }

  /// The dates of the sentence that are no life's span and no name's.
  private static func dates(
    of sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> [EventDate.Told] {
    let start = mainClause(of: sentence, text)
    return (start..<sentence.upperBound).compactMap {
      EventDate.told(startingAt: $0, in: text, findings: findings)
    }
  }

  /// Where the main clause begins of a sentence that a participle of no event opens: "Born circa 1743, Horn
  /// was old when the revolt broke out" does not date the revolt.
  private static func mainClause(of sentence: Range<Int>, _ text: TokenizedDocument) -> Int {
    let first = sentence.lowerBound
    guard text.isWord(first, anyOf: openers),
      let comma = sentence.prefix(reach).first(where: { text.isMark($0, ",") })
    else { return first }
    return comma
  }

  private static let openers: WordChoice = [
    "born", "raised", "educated", "published", "written", "trained", "founded", "built", "first",
  ]

  /// By number of the verb: the date that is nearer to it than to any other verb, a semicolon
  /// between them counting for much.
  private static func nearest(
    _ verbs: [Range<Int>],
    _ dates: [EventDate.Told],
    _ text: TokenizedDocument
  ) -> [(verb: Int, edtf: String)] {
    var chosen: [Int: (distance: Int, edtf: String)] = [:]
    for date in dates {
      var best: (distance: Int, verb: Int)?
      for (number, verb) in verbs.enumerated() {
        let isBefore = date.tokens.lowerBound < verb.lowerBound
        let between =
          isBefore
          ? date.tokens.lowerBound..<verb.lowerBound : verb.upperBound..<date.tokens.lowerBound
        guard between.count < reach else { continue }
        let isParted = between.contains { text.isMark($0, ";") }
        let distance = between.count + (isParted ? reach / 2 : 0)
        if distance < best?.distance ?? Int.max { best = (distance, number) }
      }
      guard let best, best.distance < chosen[best.verb]?.distance ?? Int.max else { continue }
      chosen[best.verb] = (best.distance, date.edtf)
    }
    return chosen.map { ($0.key, $0.value.edtf) }.sorted { $0.0 < $1.0 }
  }

  private static func hasActor(
    before index: Int,
    _ sentence: Range<Int>,
    _ text: TokenizedDocument
  ) -> Bool {
    (max(sentence.lowerBound, index - reach)..<index).contains {
      text.tokens[$0].isCapitalised && !text.tokens[$0].classes.contains(.month)
        && ($0 > sentence.lowerBound || !text.hasEnding($0, "ly"))
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
      !findings.isCovered(end, by: .time), !text.isWord(end, "for"),
      !EnglishClause.ends(at: end, text),
      end == verb.upperBound || !EnglishClause.isInfinitive(end, text)
    {
      end = findings.finding(.agreement, startingAt: end)?.tokens.upperBound ?? end + 1
    }
    // Cut short inside a name, or before the noun that a genitive has: back to what is whole.
    if end < sentence.upperBound,
      text.tokens[end].kind == .clitic
        || text.tokens[end].isCapitalised && text.tokens[end - 1].isCapitalised
    {
      while end > verb.upperBound + 1, !EnglishClause.isJoint(end - 1, text) { end -= 1 }
    }
    while end > verb.upperBound,
      text.tokens[end - 1].kind != .word || EnglishClause.isJoint(end - 1, text)
        || end < sentence.upperBound && text.tokens[end].kind == .clitic
    {
      end -= 1
    }
    return verb.lowerBound..<end
  }
}
