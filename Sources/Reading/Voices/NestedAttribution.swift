import Documents
import Ledger

/// Tells which attributions in what somebody says name no further voice.
///
/// "He said he hoped for peace", "the ministry said it believed that …": the hope is the speaker's own,
/// told by his first verb already. A further link of the chain is one with a speaker of its own: "he said
/// the consul had denied it". Only the clause right behind the outer verb is looked at; behind a comma or
/// "and" the sentence may have gone back to its author. What another fears or wants is, in the mouth of him
/// who tells it, no further word of the other's.
struct NestedAttribution {
  let text: TokenizedDocument
  private var outer: [AttributionFinder.Found] = []

  init(text: TokenizedDocument) {
    self.text = text
  }

  /// Takes an attribution whose content later ones may stand in.
  mutating func take(_ found: AttributionFinder.Found) {
    if outer.count == Self.most { outer.removeFirst() }
    outer.append(found)
  }

  /// Whether the attribution stands in the clause of an earlier one and has no speaker of its own.
  func addsNothing(_ found: AttributionFinder.Found) -> Bool {
    let place = text.passage(of: found.cue)
    guard
      let holder = outer.last(where: { earlier in
        earlier.cue.upperBound <= found.cue.lowerBound
          && earlier.value.content.contains { $0.contains(place) }
      }), isOneClause(from: holder.cue.upperBound, to: found.cue.lowerBound)
    else { return false }
    guard let source = found.value.source, !found.rule.ends(in: ".noun") else { return true }
    if source == holder.value.source || found.isAttitude { return true }
    guard let tokens = text.tokens(covering: source), tokens.count == 1 else { return false }
    return text.isWord(tokens.lowerBound, anyOf: VoiceFinder.pronouns)
      || text.isWord(tokens.lowerBound, anyOf: AttributionFinder.owners)
  }

  /// Whether nothing between two tokens can end the clause: no mark but within a word, and no "and",
  /// "before" or the like before the second.
  private func isOneClause(from start: Int, to end: Int) -> Bool {
    guard start < end else { return true }
    for index in start..<end where text.tokens[index].kind == .mark {
      guard text.tokens[index].gap == .none,
        text.isMark(index, anyOf: Marks.dashes) || text.isMark(index, ".")
      else { return false }
    }
    var link = end - 1
    while link > start, end - link < Self.reach, isBetween(link) { link -= 1 }
    return !text.isWord(link, anyOf: Self.conjunctions)
  }

  /// Whether the token may stand between "and" and its verb: a helping verb, an adverb or a pronoun.
  private func isBetween(_ index: Int) -> Bool {
    text.isWord(index, anyOf: VoiceFinder.auxiliaryVerbs)
      || text.isWord(index, anyOf: VoiceFinder.pronouns)
      || text.hasEnding(index, "ly")
  }

  /// How many attributions of a sentence are kept: the last ones hold what follows.
  private static let most = 8
  /// The most tokens between a conjunction and the verb it joins.
  private static let reach = 5
  private static let conjunctions: WordChoice = [
    "and", "but", "while", "before", "after", "when", "because", "although", "though", "whereas",
  ]
}
