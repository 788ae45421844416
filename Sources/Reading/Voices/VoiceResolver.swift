import Algorithms
import Documents
import Ledger

/// Tells who "the author" and "he" are, once every attribution of a text has been found.
///
/// "The author" of a review is the one whom the nearest line before names ("Author: Mary Kent", "The
/// Salt Road by Mary Kent"); a pronoun is the person with whom the nearest sentence before opens that names
/// one, or the author where that sentence tells of him, and "they" are the people or speakers named last,
/// or most often. "I" and "we" are the author of the text. What cannot be told stays as written.
struct VoiceResolver {
  let text: TokenizedDocument
  let findings: Findings
  /// The authors of the works that the text is about, by the block that names each.
  private let authors: [(block: Int, name: String)]
  /// The name behind "by" at the head of the text, where nothing else names an author.
  private let byline: String?
  /// The first person of each sentence that names one, by number of sentence.
  private let persons: [(sentence: Int, name: String)]
  /// The names of all persons.
  private let names: Set<String>

  /// How many sentences back a pronoun is looked for.
  private static let reach = 5
  /// How many tokens back those are looked for whom "they" means: no sentence that is read is longer.
  private static let longest = 120
  /// How many blocks of a text are its head.
  private static let head = 16
  /// The most tokens of a line that names a work with its author.
  private static let longestTitle = 48

  init(text: TokenizedDocument, findings: Findings) {
    self.text = text
    self.findings = findings
    (authors, byline) = Self.authors(in: text, findings)
    var persons: [(sentence: Int, name: String)] = []
    var names: Set<String> = []
    // Whether the person of the sentence so far is no subject in it.
    var isObliqueInRussian = false
    for finding in findings.all(.person) {
      guard case .person(let value) = finding.annotation.value else { continue }
      names.insert(value.name)
      let sentence = text.sentence(of: finding.tokens.lowerBound)
      if persons.last?.sentence == sentence {
        // "Решение Чейза о мире Бисмарк отверг": he is the one in the nominative.
        if isObliqueInRussian { persons[persons.count - 1].name = value.name }
        isObliqueInRussian = isObliqueInRussian && Self.isOblique(finding.tokens, value.name, text)
        continue
      }
      isObliqueInRussian =
        text.language == .russian && Self.isOblique(finding.tokens, value.name, text)
      // "The first part explores Mill's rise": the work is told of, and he who wrote it goes on.
      // "He quotes the fire chief, Otto Stein": he goes on.
      let first = text.sentences[sentence].lowerBound
      if text.isWord(first, "he") || text.isWord(first, "she") { continue }
      let opening = text.sentences[sentence].prefix(Self.opening)
      let isWork = opening.prefix { $0 < finding.tokens.lowerBound }.contains { index in
        text.value(at: index, as: .voiceNoun) == "text" || text.isWord(index, anyOf: Self.parts)
      }
      if isWork, finding.tokens.upperBound < text.tokens.count,
        text.tokens[finding.tokens.upperBound].kind == .clitic
      {
        continue
      }
      persons.append((sentence, value.name))
    }
    self.persons = persons
    self.names = names
  }

  /// Whether a Russian name is no subject: it stands in another case, or right behind a noun whose owner it is.
  private static func isOblique(_ tokens: Range<Int>, _ name: String, _ text: TokenizedDocument)
    -> Bool
  {
    let last = WordFolder.fold(text.text(of: tokens.upperBound - 1))
    guard WordFolder.fold(name).suffix(last.count).elementsEqual(last) else { return true }
    let before = tokens.lowerBound - 1
    guard before >= 0, text.tokens[tokens.lowerBound].gap == .space,
      text.tokens[before].kind == .word
    else { return false }
    return text.tokens[before].classes.isDisjoint(with: [
      .functionWord, .title, .voiceNoun, .deictic,
    ])
      && !text.hasEnding(before, anyOf: verbs)
  }

  private static let verbs: Endings = [
    "л", "ла", "ло", "ли", "ся", "ет", "ит", "ют", "ят", "но", "о",
  ]

  /// The voice by its name, where the text tells it.
  func name(of voice: String, at token: Int, after last: Speaker? = nil) -> String {
    switch voice.lowercased() {
    case "i", "we":
      return text.language == .english ? Voice.ownName : voice
    case "the author", "the writer", "this author", "the authoress", "the book", "this book",
      "the volume", "this volume", "the study", "this study", "the monograph", "this monograph":
      return author(before: token) ?? voice
    case "он", "она", "его", "её", "ее":
      return subject(before: token) ?? speaker(last, before: token) ?? person(before: token)
        ?? voice
    case "he", "she", "his", "her", "him":
      return person(before: token) ?? voice
    case "they", "their":
      return people(before: token) ?? voice
    default:
      return voice
    }
  }

  /// "Когда Панин приехал, он счёл": the one person whom the sentence names before a pronoun that stands
  /// before its verb.
  private func subject(before token: Int) -> String? {
    guard token > 0, text.tokens[token].letterCase == .lower,
      text.tokens[token - 1].classes.isDisjoint(with: .sayVerb)
    else { return nil }
    return onlyPerson(in: text.sentences[text.sentence(of: token)].lowerBound..<token)
  }

  /// Who spoke last, and where.
  struct Speaker {
    var name: String
    var token: Int
  }

  /// The person who spoke last, in the same sentence or the one before: "он" goes on speaking.
  private func speaker(_ last: Speaker?, before token: Int) -> String? {
    guard let last, text.sentence(of: token) - text.sentence(of: last.token) <= 1,
      names.contains(last.name)
    else { return nil }
    return last.name
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

  /// The person with whom the nearest sentence before opens that names one, or the author of the work, where
  /// a sentence nearer still tells of him.
  private func person(before token: Int) -> String? {
    let sentence = text.sentence(of: token)
    let opening = text.sentences[sentence].lowerBound
    if opensWithAuthor(text.sentences[sentence]) { return author(before: token) ?? "the author" }
    // "The king, he shows, pressed for it": he who shows it is not the king.
    let isAside = text.isMark(token - 1, ",") || text.isMark(token - 2, ",")
    if !isAside, let own = onlyPerson(in: opening..<token) { return own }
    let next = persons.partitioningIndex { $0.sentence >= sentence }
    let floor = max(0, sentence - Self.reach)
    let named = next > 0 && persons[next - 1].sentence >= floor ? persons[next - 1] : nil
    for number in stride(from: sentence - 1, through: max(floor, named?.sentence ?? floor), by: -1)
    where number == named?.sentence
      ? opensWithAuthor(text.sentences[number]) : tellsOfAuthor(text.sentences[number])
    {
      return author(before: token) ?? "the author"
    }
    return named?.name
  }

  /// Whether "the author" is the subject of a sentence.
  private func opensWithAuthor(_ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    return sentence.count > 2 && text.isWord(first, "the")
      && text.isWord(first + 1, anyOf: Self.authorNouns)
  }

  /// The one person whom a range of tokens names, as somebody who acts and no owner; nil where there are
  /// several.
  private func onlyPerson(in tokens: Range<Int>) -> String? {
    var only: String?
    for index in tokens.suffix(Self.longest) {
      guard let person = findings.named(.person, startingAt: index) else { continue }
      guard only == nil || only == person.name,
        text.tokens[person.tokens.upperBound].kind != .clitic
      else { return nil }
      only = person.name
    }
    return only
  }

  /// Whether a sentence opens with "the author" or names him as its subject's owner.
  private func tellsOfAuthor(_ sentence: Range<Int>) -> Bool {
    sentence.prefix(Self.opening).contains { index in
      text.isWord(index, anyOf: Self.authorNouns) && text.isWord(index - 1, "the")
    }
  }

  /// How many tokens of a sentence are its opening.
  private static let opening = 8
  private static let parts: WordChoice = ["part", "section", "half", "volume", "narrative"]
  private static let authorNouns: WordChoice = ["author", "authoress", "writer"]

  /// Whose words a quotation with a page in brackets is, where no verb tells: the author of the work that is
  /// reviewed.
  func author(quotedAt token: Int) -> String? {
    authors.isEmpty ? nil : author(before: token)
  }

  /// The author of the work whose line stands nearest before; else of the first.
  private func author(before token: Int) -> String? {
    let block = text.block(of: token) ?? 0
    let next = authors.partitioningIndex { $0.block > block }
    return next > 0 ? authors[next - 1].name : authors.first?.name ?? byline
  }

  /// The lines that name a work with its author: "Author: NAME", "TITLE by NAME", and at the head of the
  /// text "by NAME" alone.
  private static func authors(
    in text: TokenizedDocument,
    _ findings: Findings
  ) -> ([(block: Int, name: String)], String?) {
    var authors: [(block: Int, name: String)] = []
    var byline: String?
    // "Book Review: …", "By Mary Kent": she reviews it.
    let isReview = text.blocks.prefix(head).contains { block in
      block.count <= longestTitle
        && block.contains { text.isWord($0, "review") || text.isWord($0, "reviewed") }
    }
    for (number, block) in text.blocks.enumerated() {
      guard let first = block.first, block.count <= longestTitle else { continue }
      if text.isWord(first, "author") || text.isWord(first, "by") {
        let start = text.isMark(first + 1, ":") ? first + 2 : first + 1
        guard number < head, let name = findings.named(.person, startingAt: start)?.name else {
          continue
        }
        if text.isWord(first, "author") {
          authors.append((number, name))
        } else if byline == nil, !isReview {
          byline = name
        }
      } else if isReference(block, text),
        let name = findings.named(.person, startingAt: first)?.name
      {
        authors.append((number, name))
      } else if let by = block.dropFirst(2).first(where: { text.isWord($0, "by") }),
        text.tokens[first].isCapitalised || text.tokens[first].kind == .mark,
        !text.isWord(by - 1, anyOf: others),
        let name = findings.named(.person, startingAt: by + 1)?.name,
        isLine(block, from: by, text, findings)
      {
        authors.append((number, name))
      }
    }
    return (authors, byline)
  }

  /// Those whom "by" names and who wrote no work that is told of.
  private static let others: WordChoice = [
    "review", "reviewed", "translated", "edited", "posted", "photo", "photograph", "image", "taken",
    "illustrated", "drawn", "compiled", "foreword", "introduction", "published", "uploaded",
  ]

  /// "Karl Brandt, The Salt Road (Oslo: House, 1979), 412 pp.": a name, a comma, and what only a book has.
  static func isReference(_ block: Range<Int>, _ text: TokenizedDocument) -> Bool {
    guard text.tokens[block.lowerBound].isCapitalised,
      block.dropFirst().prefix(5).contains(where: { text.isMark($0, ",") })
    else { return false }
    return block.contains { text.isWord($0, anyOf: bookWords) }
  }

  private static let bookWords: WordChoice = ["pp", "isbn", "ed", "eds", "paperback", "hardcover"]

  /// Whether a block is the line of a work and no sentence of prose: nothing but the name, or a mark with
  /// the place and year of print, follows "by".
  private static func isLine(
    _ block: Range<Int>,
    from by: Int,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> Bool {
    guard let person = findings.finding(.person, startingAt: by + 1) else { return false }
    let end = person.tokens.upperBound
    if end >= block.upperBound { return true }
    // "Raided by Mary Kent, the village burned." is prose; "…, by Mary Kent; pp. 576." is a line.
    return text.tokens[end].kind == .mark
      && !(block.lowerBound..<by).contains { index in
        text.tokens[index].letterCase == .lower
          && !text.tokens[index].classes.isDisjoint(with: [.eventVerb, .sayVerb])
      }
  }
}
