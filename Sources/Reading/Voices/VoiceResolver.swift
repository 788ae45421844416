import Algorithms
import Documents
import Ledger

/// Tells who "the author" and "he" are, once every attribution of a text has been found.
///
/// "The author" of a review is the one its head names ("Author: Mary Kent"); a pronoun is the person
/// with whom the nearest sentence before opens that names one, and "they" are the people or speakers
/// named last, or most often. What cannot be told stays as written.
struct VoiceResolver {
  let text: TokenizedDocument
  let findings: Findings
  /// The author of the work that the text is about, where its head names one.
  private let author: String?
  /// The first person of each sentence that names one, by number of sentence.
  private let persons: [(sentence: Int, name: String)]

  /// How many sentences back a pronoun is looked for.
  private static let reach = 3
  /// How many tokens back those are looked for whom "they" means: no sentence that is read is longer.
  private static let longest = 120
  /// How many blocks of a text are its head.
  private static let head = 16

  init(text: TokenizedDocument, findings: Findings) {
    self.text = text
    self.findings = findings
    author = Self.author(in: text, findings)
    var persons: [(sentence: Int, name: String)] = []
    for finding in findings.all(.person) {
      guard case .person(let value) = finding.annotation.value else { continue }
      let sentence = text.sentence(of: finding.tokens.lowerBound)
      if persons.last?.sentence != sentence { persons.append((sentence, value.name)) }
    }
    self.persons = persons
  }

  /// The voice by its name, where the text tells it.
  func name(of voice: String, at token: Int) -> String {
    switch voice.lowercased() {
    case "the author", "the writer", "this author", "the book", "this book":
      return author ?? voice
    case "he", "she", "his", "her", "him", "он", "она", "его", "её", "ее":
      return person(before: token) ?? voice
    case "they", "their":
      return people(before: token) ?? voice
    default:
      return voice
    }
  }

  /// Those whom "they" means: the nearest people or speakers named in the same sentence, or those named
  /// most often in the one before, of the same block.
  private func people(before token: Int) -> String? {
    let own = text.sentence(of: token)
    let sentence = text.sentences[own]
    let near = plurals(in: max(sentence.lowerBound, token - Self.longest)..<token)
    if let last = near.last { return last }
    guard own > 0, text.block(of: text.sentences[own - 1].lowerBound) == text.block(of: token)
    else {
      return nil
    }
    let last = text.sentences[own - 1]
    let before = plurals(in: max(last.lowerBound, last.upperBound - Self.longest)..<last.upperBound)
    let counts = Dictionary(before.map { ($0, 1) }, uniquingKeysWith: +)
    guard let most = counts.values.max() else { return nil }
    return before.last { counts[$0] == most }
  }

  /// The names of several in a range: "Danish scholars", "Russians".
  private func plurals(in tokens: Range<Int>) -> [String] {
    let voices = VoiceFinder(text: text, findings: findings)
    return tokens.compactMap { index in
      let token = text.tokens[index]
      let isPeople = token.isCapitalised && token.classes.contains(.demonym)
      guard isPeople || token.classes.contains(.voiceNoun), token.kind == .word,
        text.bytes(of: index).last == UInt8(ascii: "s") || text.isWord(index, "people")
          || text.hasEnding(index, "men")
      else { return nil }
      return isPeople
        ? text.text(of: index)
        : voices.voice(before: index + 1, floor: tokens.lowerBound).map(\.name)
    }
  }

  /// The person with whom the nearest sentence before opens that names one.
  private func person(before token: Int) -> String? {
    let sentence = text.sentence(of: token)
    let next = persons.partitioningIndex { $0.sentence >= sentence }
    guard next > 0, sentence - persons[next - 1].sentence <= Self.reach else { return nil }
    return persons[next - 1].name
  }

  /// "Author: NAME" at the beginning of a block.
  private static func author(in text: TokenizedDocument, _ findings: Findings) -> String? {
    for block in text.blocks.prefix(head) {
      guard let first = block.first, text.isWord(first, "author") || text.isWord(first, "by")
      else { continue }
      let start = text.isMark(first + 1, ":") ? first + 2 : first + 1
      if let person = findings.finding(.person, startingAt: start),
        case .person(let value) = person.annotation.value
      {
        return value.name
      }
    }
    return nil
  }
}
