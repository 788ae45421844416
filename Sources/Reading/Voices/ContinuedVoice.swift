import Documents
import Ledger

/// Carries a voice on to the sentences that go on with what it says.
///
/// A sentence that begins with "and" or a word of conclusion right after reported words, in the same
/// block and under no voice of its own, is reported too, and so is the one from which it concludes. Where the reported words announce several
/// things ("two grave mistakes"), the sentences that count them off ("One mistake was …", "The other
/// …") are, with what stands between.
struct ContinuedVoice {
  let text: TokenizedDocument

  /// How many sentences after an announcement its parts are looked for.
  private static let reach = 6
  private static let conclusions: WordChoice = ["and", "thus", "hence", "therefore"]
  private static let consequences: WordChoice = ["thus", "hence", "therefore"]
  private static let enumerators: WordChoice = [
    "one", "first", "firstly", "second", "secondly", "third", "another", "other", "finally",
  ]
  private static let numbers: WordChoice = [
    "two", "three", "four", "five", "several", "following",
  ]

  /// Adds to each attribution's content the sentences that go on with it.
  func extend(_ found: inout [AttributionFinder.Found]) {
    var governed = Set<Int>()
    for attribution in found where !attribution.rule.ends(in: ".noun") {
      governed.insert(text.sentence(of: attribution.cue.lowerBound))
    }
    for number in found.indices {
      guard let quoted = quotation(behind: found[number], governed) else { continue }
      found[number].value.content.append(text.passage(of: quoted))
    }
    for number in found.indices where carries(found[number]) {
      let own = text.sentence(of: found[number].cue.lowerBound)
      guard reachesEnd(found[number], of: own) else { continue }
      var last = own
      if presents(found[number]), let end = paragraphEnd(from: own) {
        for sentence in own + 1...end {
          found[number].value.content.append(text.passage(of: text.sentences[sentence]))
        }
        continue
      }
      let announces = announces(found[number])
      var next = own + 1
      while next < text.sentences.count, next - own <= (announces ? Self.reach : 2),
        let block = text.block(of: text.sentences[own].lowerBound),
        let other = text.block(of: text.sentences[next].lowerBound),
        other == block || announces && other <= block + 1
      {
        if announces, begins(next, with: Self.enumerators) {
          last = next
        } else if governed.contains(next) {
          break
        } else if !announces {
          guard other == block else { break }
          if begins(next, with: Self.conclusions) {
            last = next
          } else {
            guard isArgument(next, before: next + 1, in: block, governed) else { break }
          }
        }
        next += 1
      }
      guard last > own else { continue }
      for sentence in own + 1...last {
        found[number].value.content.append(text.passage(of: text.sentences[sentence]))
        governed.insert(sentence)
      }
    }
  }

  /// The quotation that opens the next sentence, of nobody else, where the speaker of one closes his: “We
  /// left,” the consul said. “Nobody stayed.”
  private func quotation(behind found: AttributionFinder.Found, _ governed: Set<Int>) -> Range<Int>?
  {
    let own = text.sentence(of: found.cue.lowerBound)
    guard found.value.source != nil, own + 1 < text.sentences.count, !governed.contains(own + 1),
      let content = found.value.content.first, let told = text.tokens(covering: content),
      told.upperBound <= found.cue.lowerBound, told.lowerBound < text.tokens.count,
      QuotationMark.opening(at: told.lowerBound, in: text) != nil
        || told.lowerBound > 0 && QuotationMark.opening(at: told.lowerBound - 1, in: text) != nil,
      let block = text.block(of: found.cue.lowerBound),
      case let start = text.sentences[own + 1].lowerBound, text.block(of: start) == block
    else { return nil }
    return QuotationRule.pair(at: start, limit: text.blocks[block].upperBound, text)?.inner
  }

  /// Whether a text, or its author, presents something: what follows in the paragraph is what it tells.
  private func presents(_ found: AttributionFinder.Found) -> Bool {
    text.term(at: found.cue.lowerBound, of: .sayVerb)?.entry.value(as: .sayVerb)?
      .ends(in: " presentation") ?? false
  }

  /// The last sentence of the paragraph, within reach; nil where the sentence is the last.
  private func paragraphEnd(from sentence: Int) -> Int? {
    let block = text.block(of: text.sentences[sentence].lowerBound)
    var end = sentence
    while end + 1 < text.sentences.count, end - sentence < Self.reach,
      text.block(of: text.sentences[end + 1].lowerBound) == block,
      !isOnWork(text.sentences[end + 1])
    {
      end += 1
    }
    return end > sentence ? end : nil
  }

  /// Whether a sentence tells of the work itself, or of him who reviews it: it is the reviewer's own.
  private func isOnWork(_ sentence: Range<Int>) -> Bool {
    if text.isWord(sentence.lowerBound, "it") { return true }
    return sentence.contains { index in
      text.value(at: index, as: .voiceNoun) == "text" || text.isWord(index, anyOf: Self.reviewers)
    }
  }

  private static let reviewers: WordChoice = ["i", "my", "reader", "readers"]

  /// Whether a sentence is what the next one, of the same block and under no other voice, concludes from.
  private func isArgument(
    _ sentence: Int,
    before next: Int,
    in block: Int,
    _ governed: Set<Int>
  ) -> Bool {
    next < text.sentences.count && !governed.contains(next)
      && text.block(of: text.sentences[next].lowerBound) == block
      && begins(next, with: Self.consequences)
  }

  /// Whether the attribution reports what somebody holds, and names or describes who.
  private func carries(_ found: AttributionFinder.Found) -> Bool {
    guard found.value.source != nil, 1...2 ~= found.value.content.count else { return false }
    switch found.value.stance {
    case .asserts, .denies, .reports: break
    default: return false
    }
    if found.rule.ends(in: ".according-to") || presents(found) { return true }
    // "Declared independence", "decided on a war" are deeds, and nothing is told on with them.
    return (found.rule.ends(in: ".verb") || found.rule.ends(in: ".passive")) && isTold(found)
  }

  /// Whether the content is a clause: "that" or a colon introduces it.
  private func isTold(_ found: AttributionFinder.Found) -> Bool {
    found.value.content.contains { content in
      guard let first = text.tokens(covering: content)?.lowerBound, first > 0 else { return false }
      return text.isWord(first - 1, "that") || text.isMark(first - 1, ":")
    }
  }

  private func reachesEnd(_ found: AttributionFinder.Found, of sentence: Int) -> Bool {
    guard let content = found.value.content.last, let last = text.sentences[sentence].last else {
      return false
    }
    return content.end + 4 >= Int(text.tokens[last].end)
  }

  private func announces(_ found: AttributionFinder.Found) -> Bool {
    guard let content = found.value.content.first, let tokens = text.tokens(covering: content)
    else {
      return false
    }
    return tokens.prefix(24).contains { index in
      text.isWord(index, anyOf: Self.numbers)
    }
  }

  private func begins(_ sentence: Int, with words: WordChoice) -> Bool {
    let tokens = text.sentences[sentence]
    guard var first = tokens.first(where: { text.tokens[$0].kind == .word }) else { return false }
    if text.isWord(first, "the") { first += 1 }
    return tokens.contains(first) && text.isWord(first, anyOf: words)
  }
}
