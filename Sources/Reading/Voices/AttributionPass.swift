import Ledger

/// Finds the attributions of one sentence in one language.
protocol SentenceAttributions {
  init(text: TokenizedDocument, sentence: Range<Int>, findings: Findings)

  /// The rule that finds the stances of an author's own, where the words for them are known in the
  /// language.
  static var ownStanceRule: String? { get }

  /// Whether some kind of cue can begin with a token; most tokens are passed by with this one look.
  func mayBeCue(_ index: Int) -> Bool

  /// Returns the attribution whose cue begins at `index`, where one may; nil when none does.
  mutating func attribution(at index: Int) -> AttributionFinder.Found?

  /// The whole cue of an attribution: with the helping words before its verb, none before `floor`.
  func extent(of found: AttributionFinder.Found, floor: Int) -> Range<Int>
}

extension SentenceAttributions {
  static var ownStanceRule: String? { nil }

  func mayBeCue(_ index: Int) -> Bool { true }

  func extent(of found: AttributionFinder.Found, floor: Int) -> Range<Int> { found.cue }
}

/// Goes through a text sentence by sentence and adds every attribution.
///
/// What stands inside quotation marks is the quoted voice's; no attribution is looked for there.
enum AttributionPass {
  static func run<Finder: SentenceAttributions>(
    _ finder: Finder.Type,
    in text: TokenizedDocument,
    adding findings: inout Findings
  ) {
    var found: [AttributionFinder.Found] = []
    let quoted = QuotedTokens(in: text)
    for sentence in text.sentences {
      var finder = Finder(text: text, sentence: sentence, findings: findings)
      let first = found.count
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard finder.mayBeCue(index), !quoted.contains(index),
          var attribution = finder.attribution(at: index)
        else {
          index += 1
          continue
        }
        attribution.extent = finder.extent(of: attribution, floor: sentence.lowerBound)
        found.append(attribution)
        index = max(attribution.cue.upperBound, index + 1)
      }
      if found.count - first > 1 {
        ClauseBounds(text: text, sentence: sentence).end(&found[first...])
      }
    }
    // Added at the end: the finders look at what was found before, which must not be copied for each.
    ContinuedVoice(text: text).extend(&found)
    if let rule = Finder.ownStanceRule {
      found += OwnStance(text: text, rule: rule).find(besides: found, quoted)
      found.sort { ($0.cue.lowerBound, $0.cue.upperBound) < ($1.cue.lowerBound, $1.cue.upperBound) }
    }
    let resolver = VoiceResolver(text: text, findings: findings)
    var last: VoiceResolver.Speaker?
    for attribution in found {
      var value = attribution.value
      // Whom a pronoun means is asked where the pronoun stands.
      let isShort = value.voice.utf8.count < 4
      let source = isShort ? value.source.flatMap { text.tokens(covering: $0) } : nil
      let place = min(source?.upperBound ?? Int.max, attribution.cue.lowerBound)
      value.voice = resolver.name(of: value.voice, at: place, after: last)
      if value.source != nil {
        last = VoiceResolver.Speaker(name: value.voice, token: attribution.cue.lowerBound)
      }
      findings.add(
        .attribution(value),
        over: attribution.extent ?? attribution.cue,
        rule: attribution.rule
      )
    }
  }
}
