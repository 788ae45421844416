import Documents
import Ledger

/// The stances that the author of a text takes on his own word: what must be done, what is forged or
/// made up, what is right or wrong.
///
/// "Japan must accept this", "the forged memorial", "is a fabrication", "was wise to make peace". The
/// cue is the word that tells; the voice is `Voice.ownName`, and the content the sentence. Sentences that
/// stand under another's voice are his, and words in quotation marks are the quoted one's.
struct OwnStance {
  let text: TokenizedDocument
  /// The id of the rule in its language.
  let rule: String

  /// What a small word does beside one that tells a stance, by the names of the word lists.
  private enum Role: String {
    /// "The forged …".
    case article
    /// "Would seem": no stance is taken yet.
    case auxiliary
    /// The infinitive of the copula: "must be noted".
    case be
    /// What may stand between copula and verdict: "is not just a".
    case between
    case copula
    /// What can be forged.
    case document
    /// "Appears to", "appears that".
    case infinitive
    /// What a reader is asked to notice: a way to begin, and no demand.
    case notice
    /// What a verdict is on: "was wise to".
    case occasion
    /// "Must have left": a guess.
    case perfect
    /// A subject that points back: "that should be enough".
    case pointer
    /// A subject behind its verb: "should he win".
    case subject
    /// What opens a clause under another: "how one should".
    case subordinator
  }

  /// Whether the word at `index` is listed with a role.
  private func isAny(_ role: Role, at index: Int) -> Bool {
    guard index >= 0, index < text.tokens.count,
      text.tokens[index].classes.contains(.stanceContext),
      let roles = text.value(at: index, as: .stanceContext)
    else { return false }
    return roles.split(separator: " ").contains { $0 == role.rawValue }
  }

  /// Returns what the author takes a stance on in the sentences that stand under no other voice.
  func find(besides found: [AttributionFinder.Found], _ quoted: QuotedTokens)
    -> [AttributionFinder.Found]
  {
    var governed = Array(repeating: false, count: text.tokens.count)
    for attribution in found {
      for token in attribution.cue { governed[token] = true }
      for content in attribution.value.content {
        guard let tokens = text.tokens(covering: content) else { continue }
        for token in tokens { governed[token] = true }
      }
    }
    var own: [AttributionFinder.Found] = []
    for sentence in text.sentences where isSaid(sentence) {
      for index in sentence where !governed[index] {
        guard !text.tokens[index].isCapitalised || index == sentence.lowerBound,
          let (cue, stance) = text.language == .japanese
            ? closing(at: index, in: sentence)
            : stance(at: index, in: sentence).map({ (index..<index + 1, $0) }),
          !quoted.contains(index)
        else { continue }
        let value = AttributionValue(
          voice: Voice.ownName,
          stance: stance,
          source: nil,
          content: [text.passage(of: sentence)]
        )
        own.append(.init(cue: cue, value: value, rule: rule))
        break
      }
    }
    return own
  }

  private func isSaid(_ sentence: Range<Int>) -> Bool {
    guard let block = text.block(of: sentence.lowerBound), sentence.count > 4 else { return false }
    switch text.document.blocks[block].kind {
    case .heading, .quotation, .caption: return false
    default: return true
    }
  }

  /// What closes a Japanese sentence or its clause: "…べきである", "…偽書である".
  private func closing(at index: Int, in sentence: Range<Int>) -> (Range<Int>, Stance)? {
    guard text.opens(index, .ownStance), let term = text.longest(at: index, of: .ownStance),
      let stance = term.entry.value(as: .ownStance).flatMap(Stance.init),
      term.tokens.lowerBound > sentence.lowerBound
    else { return nil }
    let end = term.tokens.upperBound
    let isClosing =
      end >= sentence.upperBound || text.isMark(end, anyOf: Marks.fullStops)
      || text.character(at: end) == "が" && text.isMark(end + 1, anyOf: Marks.ideographicCommas)
    return isClosing ? (term.tokens, stance) : nil
  }

  private func stance(at index: Int, in sentence: Range<Int>) -> Stance? {
    func isNear(_ index: Int, _ role: Role) -> Bool {
      sentence.contains(index) && isAny(role, at: index)
    }
    // Most words are of no class that matters here, and cost one look.
    guard text.tokens[index].classes.contains(.ownStance),
      let kinds = text.value(at: index, as: .ownStance)?.split(separator: " ")
    else { return nil }
    if kinds.contains("must") {
      let isPast = isNear(index + 1, .perfect) || isNear(index + 2, .perfect)
      let mayOpen = kinds.contains("condition")
      return !isPast && prescribes(index, in: sentence, mayOpen: mayOpen) ? .prescribes : nil
    }
    if kinds.contains("forged") {
      let isOfDocument = isNear(index + 1, .document) || isNear(index + 2, .document)
      guard isOfDocument || isNear(index - 1, .article) || followsCopula(index, sentence) else {
        return nil
      }
      return isOfDocument || index + 2 >= sentence.upperBound ? .callsForged : .judges
    }
    if kinds.contains("seem") { return isNear(index - 1, .auxiliary) ? nil : .doubts }
    if kinds.contains("appear"), isNear(index + 1, .infinitive) { return .doubts }
    if kinds.contains("plain"), isNear(index - 1, .copula) || isShortCopula(index - 1) {
      return .judges
    }
    if kinds.contains("invention"), followsCopula(index, sentence, orDash: true) {
      return .callsForged
    }
    if kinds.contains("verdict"), followsCopula(index, sentence) {
      let next = index + 1
      return next >= sentence.upperBound - 1 || isNear(next, .occasion) ? .judges : nil
    }
    return kinds.contains("sheer") && followsCopula(index, sentence) ? .judges : nil
  }

  /// "It's".
  private func isShortCopula(_ index: Int) -> Bool {
    index >= 0 && text.tokens[index].kind == .clitic
      && text.bytes(of: index).last == UInt8(ascii: "s")
  }

  /// Whether "must" or "should" says what ought to be, in a main clause and after its subject.
  ///
  /// It does not in "how one should". One that `mayOpen` a condition does not in "should he win", "the promise, should
  /// Meyer win" and "that should be enough".
  private func prescribes(_ index: Int, in sentence: Range<Int>, mayOpen: Bool) -> Bool {
    guard index > sentence.lowerBound, text.tokens[index - 1].kind != .mark,
      index + 1 < sentence.upperBound, !text.isMark(index + 1, anyOf: Marks.dashes)
    else { return false }
    if mayOpen,
      isAny(.pointer, at: index - 1) || text.tokens[index + 1].isCapitalised
        || isAny(.subject, at: index + 1)
    {
      return false
    }
    // "We must note that": a way to begin, and no demand.
    let next = isAny(.be, at: index + 1) ? index + 2 : index + 1
    if isAny(.notice, at: next) { return false }
    var before = index - 1
    while before > sentence.lowerBound, index - before < 12, text.tokens[before].kind != .mark {
      if isAny(.subordinator, at: before) { return false }
      before -= 1
    }
    return true
  }

  /// Whether a form of "be" stands a few small words or adverbs before.
  private func followsCopula(
    _ index: Int,
    _ sentence: Range<Int>,
    orDash: Bool = false
  ) -> Bool {
    var before = index - 1
    while before >= sentence.lowerBound, index - before <= 5 {
      if isAny(.copula, at: before) { return true }
      // "The memorandum — a mere forgery": a dash may stand for it.
      if orDash, SpokenInsertion.isDash(before, in: text) { return true }
      let word = text.bytes(of: before)
      let isAdverb = word.count > 4 && word.suffix(2).elementsEqual("ly".utf8)
      let isAdjective = text.tokens[before].classes.contains(.judgementAdjective)
      guard isAdverb || isAdjective || isAny(.between, at: before) else { return false }
      before -= 1
    }
    return false
  }
}
