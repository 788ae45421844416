import Documents
import Ledger

/// The states that act in a text: those that it treats as parties, not as the place of something.
///
/// A state acts where it owns ("Japan's demand"), where a verb follows it ("Russia declared"),
/// where a verb precedes it ("urged Japan"), or where it is a side ("between Russia and Japan",
/// "war with China"); it is a place after a preposition of place ("in Persia", "Nagasaki, Japan").
/// One that acts twice, or as often as it is a place, acts in the whole text.
struct StateActors {
  private let acting: Set<String>

  /// Weighs every mention of a state in `text`.
  init(in text: TokenizedDocument) {
    var acts: [String: Int] = [:]
    var stands: [String: Int] = [:]
    var index = 0
    while index < text.tokens.count {
      guard Self.state(at: index, in: text) != nil else {
        index += 1
        continue
      }
      let chain = Self.chain(from: index, in: text)
      let role = Self.role(of: chain.tokens, in: text)
      for name in chain.names {
        if role == .party { acts[name, default: 0] += 1 }
        if role == .place { stands[name, default: 0] += 1 }
      }
      index = chain.tokens.upperBound
    }
    acting = Set(acts.filter { $0.value >= 2 || $0.value >= stands[$0.key] ?? 0 }.keys)
  }

  /// Whether the state called `name` acts in the text.
  func contains(_ name: String) -> Bool { acting.contains(name) }

  /// A state named at a token.
  struct Mention {
    var tokens: Range<Int>
    var name: String
  }

  /// Returns the state named at `index`, by the name that the lists give it; nil when none is.
  static func state(at index: Int, in text: TokenizedDocument) -> Mention? {
    guard index < text.tokens.count, text.tokens[index].kind == .word,
      text.classes(beginningAt: index).isSuperset(of: [.place, .group]),
      let place = text.term(at: index, of: .place), let group = text.term(at: index, of: .group),
      place.tokens == group.tokens, text.tokens[place.tokens.upperBound - 1].isCapitalised,
      !text.isWord(index, "us") || text.tokens[index].letterCase == .upper
    else { return nil }
    return Mention(tokens: place.tokens, name: place.entry.value(as: .place) ?? "")
  }

  private enum Role {
    case party, place, open
  }

  /// The states joined by commas and "and" from `index`: what is said of one is said of all.
  private static func chain(
    from index: Int,
    in text: TokenizedDocument
  ) -> (tokens: Range<Int>, names: [String]) {
    var end = index
    var names: [String] = []
    var next = index
    while names.count < 12, let mention = state(at: next, in: text) {
      names.append(mention.name)
      end = mention.tokens.upperBound
      next = end
      while next < text.tokens.count, next - end < 2,
        text.isMark(next, ",") || text.isMark(next, ";") || text.isWord(next, "and")
          || text.isWord(next, "or")
      {
        next += 1
      }
      guard next > end else { break }
    }
    return (index..<end, names)
  }

  private static func role(of tokens: Range<Int>, in text: TokenizedDocument) -> Role {
    let sentence = text.sentences[text.sentence(of: tokens.lowerBound)]
    var before = tokens.lowerBound - 1
    if before >= sentence.lowerBound, text.isWord(before, "the") { before -= 1 }
    let next = tokens.upperBound
    if next < sentence.upperBound, text.tokens[next].kind == .clitic { return .party }
    if before >= sentence.lowerBound {
      if text.isWord(before, anyOf: sides) { return .party }
      // "King Charles XII of Sweden lost": he, and not the state.
      if text.isWord(before, "of"), before > sentence.lowerBound,
        text.tokens[before - 1].isCapitalised
      {
        return .open
      }
      if text.isWord(before, anyOf: locative) { return .place }
      if text.isMark(before, ","), before > sentence.lowerBound,
        text.tokens[before - 1].classes.contains(.place), state(at: before - 1, in: text) == nil
      {
        return .place
      }
      if text.tokens[before].letterCase == .lower,
        text.tokens[before].classes.isDisjoint(with: [
          .functionWord, .timePreposition, .placeLead, .causeMarker, .number,
        ])
      {
        return .party
      }
    }
    guard next < sentence.upperBound, text.tokens[next].letterCase == .lower,
      text.tokens[next].gap == .space
    else { return .open }
    if text.isWord(next, anyOf: auxiliaries) { return .party }
    return text.tokens[next].classes.isDisjoint(with: [.functionWord, .timePreposition])
      ? .party : .open
  }

  private static let sides: WordChoice = [
    "between", "against", "with", "by", "versus", "both", "among", "neither", "unlike",
  ]
  private static let locative: WordChoice = [
    "in", "into", "to", "from", "at", "near", "throughout", "across", "inside", "outside", "around",
    "via", "through", "within", "beyond", "off",
  ]
  /// Helping verbs, and adverbs that stand only beside a verb.
  static let auxiliaries: WordChoice = [
    "was", "were", "is", "are", "had", "has", "have", "did", "does", "do", "could", "would", "can",
    "will", "should", "must", "may", "might", "never", "also", "then", "only",
  ]
}
