import Documents
import Ledger

/// Finds the attributions of one sentence.
struct AttributionFinder {
  let text: TokenizedDocument
  let sentence: Range<Int>
  let findings: Findings

  /// How a voice that is not named is written.
  static let unnamed = "unnamed"

  /// An attribution: its cue and value.
  struct Found {
    var cue: Range<Int>
    var value: AttributionValue
    var rule: String
  }

  private var voices: VoiceFinder { VoiceFinder(text: text, findings: findings) }

  /// Returns the attribution whose cue begins at `index`; nil when none does.
  func attribution(at index: Int) -> Found? {
    preposition(at: index) ?? unnamed(at: index) ?? verb(at: index)
  }

  /// "According to the author, …".
  private func preposition(at index: Int) -> Found? {
    guard let cue = text.term(at: index, of: .sourcePreposition), cue.tokens.count > 1,
      let voice = voices.voice(from: cue.tokens.upperBound, limit: sentence.upperBound)
    else { return nil }
    return found(
      cue.tokens,
      voice.name,
      .asserts,
      source: voice.tokens,
      content: rest(after: voice.tokens.upperBound) ?? rest(before: index),
      rule: "en.attribution.according-to"
    )
  }

  /// "It is said that …", "is seen as …".
  private func unnamed(at index: Int) -> Found? {
    guard let cue = text.term(at: index, of: .unnamedVoice), cue.tokens.count > 1 else {
      return nil
    }
    let stance =
      Stance(rawValue: cue.entry.value(as: .unnamedVoice) ?? "") ?? stance(of: cue.tokens)
    // "was denied by the author": the voice is named after all.
    if text.isWord(cue.tokens.upperBound, "by"),
      let voice = voices.voice(from: cue.tokens.upperBound + 1, limit: sentence.upperBound)
    {
      return found(
        cue.tokens,
        voice.name,
        stance,
        source: voice.tokens,
        content: rest(before: index),
        rule: "en.attribution.passive"
      )
    }
    let after = rest(after: cue.tokens.upperBound)
    let content = after.map { tokens in
      text.isWord(index, "it") ? tokens : clauseStart(before: index)..<tokens.upperBound
    }
    return found(
      cue.tokens,
      Self.unnamed,
      stance,
      source: nil,
      content: content,
      rule: "en.attribution.unnamed"
    )
  }

  /// A reporting verb with the voice before it, after "by", or after it as in "said Nimitz".
  private func verb(at index: Int) -> Found? {
    guard text.tokens[index].letterCase == .lower, let cue = text.term(at: index, of: .sayVerb)
    else { return nil }
    let stance = Stance(rawValue: cue.entry.value(as: .sayVerb) ?? "") ?? .asserts
    let after = cue.tokens.upperBound
    if text.isWord(after, "by"),
      let voice = voices.voice(from: after + 1, limit: sentence.upperBound)
    {
      return found(
        cue.tokens,
        voice.name,
        stance,
        source: voice.tokens,
        content: rest(before: index),
        rule: "en.attribution.passive"
      )
    }
    guard let voice = voices.voice(before: index, floor: sentence.lowerBound) else {
      return inverted(cue.tokens, stance)
    }
    guard let content = block(after: cue.tokens) ?? rest(after: after) else { return nil }
    return found(
      cue.tokens,
      voice.name,
      stance,
      source: voice.tokens,
      content: content,
      rule: "en.attribution.verb"
    )
  }

  /// "…, said Nimitz."
  private func inverted(_ cue: Range<Int>, _ stance: Stance) -> Found? {
    guard cue.lowerBound > sentence.lowerBound, text.tokens[cue.lowerBound - 1].kind == .mark,
      let voice = voices.voice(from: cue.upperBound, limit: sentence.upperBound),
      let content = rest(before: cue.lowerBound)
    else { return nil }
    return found(
      cue,
      voice.name,
      stance,
      source: voice.tokens,
      content: content,
      rule: "en.attribution.inverted"
    )
  }

  private func stance(of cue: Range<Int>) -> Stance {
    for index in cue.reversed() {
      if let value = text.value(at: index, as: .sayVerb), let stance = Stance(rawValue: value) {
        return stance
      }
    }
    return .reports
  }

  private func found(
    _ cue: Range<Int>,
    _ voice: String,
    _ stance: Stance,
    source: Range<Int>?,
    content: Range<Int>?,
    rule: String
  ) -> Found {
    let value = AttributionValue(
      voice: voice,
      stance: stance,
      source: source.map { text.passage(of: $0) },
      content: content.map { [text.passage(of: $0)] } ?? []
    )
    return Found(cue: cue, value: value, rule: rule)
  }

  /// What follows the cue in its sentence, "that" and marks left out.
  private func rest(after index: Int) -> Range<Int>? {
    var start = index
    while start < sentence.upperBound,
      text.tokens[start].kind == .mark && !text.isMark(start, "(") || text.isWord(start, "that")
    {
      start += 1
    }
    let end = trimmedEnd(sentence.upperBound, floor: start)
    return start < end ? start..<end : nil
  }

  /// What stands before the cue in its sentence.
  private func rest(before index: Int) -> Range<Int>? {
    let end = trimmedEnd(index, floor: sentence.lowerBound)
    return sentence.lowerBound < end ? sentence.lowerBound..<end : nil
  }

  private func trimmedEnd(_ end: Int, floor: Int) -> Int {
    var end = end
    while end > floor, text.tokens[end - 1].kind == .mark, !text.isMark(end - 1, ")") { end -= 1 }
    return end
  }

  private func clauseStart(before index: Int) -> Int {
    var start = index
    while start > sentence.lowerBound, !text.isMark(start - 1, ","), !text.isMark(start - 1, ";") {
      start -= 1
    }
    return start
  }

  /// The blocks of quotation that a sentence ending in the cue and a colon introduces.
  private func block(after cue: Range<Int>) -> Range<Int>? {
    guard text.isMark(cue.upperBound, ":"), cue.upperBound + 1 >= sentence.upperBound,
      let own = text.block(of: cue.lowerBound)
    else { return nil }
    var last = own
    let blocks = text.document.blocks
    while last + 1 < blocks.count, case .quotation = blocks[last + 1].kind { last += 1 }
    guard last > own, let first = text.blocks[own + 1].first else { return nil }
    return first..<max(first + 1, text.blocks[last].upperBound)
  }
}
