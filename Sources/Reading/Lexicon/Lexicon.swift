/// The words and phrases of one or several languages, each with its classes and values.
///
/// A word is looked up once, while the text is cut into tokens; a phrase is a path through a trie
/// whose steps are word numbers, so the longest phrase at a token is found without comparing text.
/// Values are made once, for rules ask for one at nearly every word of a class.
final class Lexicon: Sendable {
  /// The number of a word that is not in the lexicon.
  static let unknown: Int32 = -1

  /// A class with the value a list gives for it, and where the entry's next one is.
  struct Cell: Sendable {
    var wordClass: WordClasses
    var value: Int32
    var next: Int32
  }

  /// A word or phrase as kept: its classes, and its first cell.
  struct Record: Sendable {
    var classes: WordClasses = []
    var firstCell: Int32 = -1
  }

  /// The phrases that begin with one word.
  struct Opening: Sendable {
    /// The trie's node for them; -1 when there is none.
    var node: Int32 = -1
    /// Every class that one of them has.
    var classes: WordClasses = []
    /// A bit for the low six of the number of each second word: most words that follow are told from
    /// all of them without a step into the trie.
    private var seconds: UInt64 = 0

    /// Notes the second word of a phrase.
    mutating func follow(by word: Int32) { seconds |= 1 << UInt64(word & 63) }

    /// Whether `token` may go on with one of the phrases.
    @inline(__always)
    func mayGoOn(with token: Token) -> Bool {
      token.word >= 0 && token.gap < .block && seconds >> UInt64(token.word & 63) & 1 != 0
    }
  }

  /// A word, or a phrase, with all that the lists say of it.
  struct Entry: Sendable {
    fileprivate let record: Record
    fileprivate let lexicon: Lexicon

    /// Every class it has.
    var classes: WordClasses { record.classes }

    /// Returns the value for one class; nil when the entry is not of it.
    func value(as wordClass: WordClasses) -> String? { lexicon.value(of: record, as: wordClass) }
  }

  private let table: WordTable
  /// By word number: what the word is standing alone.
  private let words: [Record]
  /// By word number: the phrases that begin with it.
  private let openings: [Opening]
  private let trie: PhraseTrie
  private let phrases: [Record]
  private let cells: [Cell]
  private let values: [String]

  /// Creates the lexicon that a builder has gathered.
  init(_ builder: LexiconBuilder = LexiconBuilder()) {
    table = builder.table
    words = builder.words
    openings = builder.openings
    trie = builder.trie
    phrases = builder.phrases
    cells = builder.cells
    values = builder.values
  }

  /// Returns the number of the word whose folded form is `folded`.
  func number(of folded: [UInt8]) -> Int32 {
    table.number(of: folded)
  }

  /// Returns the number of the unaccented Latin word at `start..<end` of `bytes`, whatever its case;
  /// `hash` is that of its small letters.
  func number(ofASCII bytes: [UInt8], from start: Int, to end: Int, hash: UInt64) -> Int32 {
    table.number(ofASCII: bytes, from: start, to: end, hash: hash)
  }

  /// Returns all that the lists say of a word standing alone; the word must be in the lexicon.
  func entry(_ word: Int32) -> Entry { Entry(record: words[Int(word)], lexicon: self) }

  /// Returns the classes of a word standing alone.
  func classes(of word: Int32) -> WordClasses {
    word < 0 ? [] : words[Int(word)].classes
  }

  /// Returns the value that the lists give a word for one of its classes; nil when not of it.
  func value(of word: Int32, as wordClass: WordClasses) -> String? {
    word < 0 ? nil : value(of: words[Int(word)], as: wordClass)
  }

  /// Returns the phrase's entry.
  func phrase(_ number: Int32) -> Entry { Entry(record: phrases[Int(number)], lexicon: self) }

  /// Returns the classes of a phrase.
  func classes(ofPhrase number: Int32) -> WordClasses { phrases[Int(number)].classes }

  /// Returns the longest phrase that begins with token `index`, with its length in tokens and the
  /// classes of every phrase that begins there.
  func longestPhrase(
    in tokens: [Token],
    at index: Int
  ) -> (phrase: Int32, count: Int, classes: WordClasses)? {
    guard tokens[index].word >= 0 else { return nil }
    var best: (Int32, Int, WordClasses)?
    var classes: WordClasses = []
    forEachPhrase(in: tokens, at: index) { phrase, count in
      classes.formUnion(phrases[Int(phrase)].classes)
      best = (phrase, count, classes)
    }
    return best
  }

  /// Returns the longest phrase of one of `classes` that begins with token `index`, or the word
  /// there, with its length in tokens; what only longer phrases of other classes cover is found too.
  func longest(
    of classes: WordClasses,
    in tokens: [Token],
    at index: Int
  ) -> (entry: Entry, count: Int)? {
    let first = tokens[index].word
    guard first >= 0 else { return nil }
    var best: (Entry, Int)?
    if !words[Int(first)].classes.isDisjoint(with: classes) { best = (entry(first), 1) }
    guard !openings[Int(first)].classes.isDisjoint(with: classes) else { return best }
    forEachPhrase(in: tokens, at: index) { phrase, count in
      if !phrases[Int(phrase)].classes.isDisjoint(with: classes) {
        best = (self.phrase(phrase), count)
      }
    }
    return best
  }

  /// Calls `body` for every phrase that begins with token `index`, a word of the lexicon, and its
  /// length in tokens: the shorter first.
  @inline(__always)
  private func forEachPhrase(
    in tokens: [Token],
    at index: Int,
    _ body: (_ phrase: Int32, _ count: Int) -> Void
  ) {
    var next = index + 1
    let opening = openings[Int(tokens[index].word)]
    guard next < tokens.count, opening.mayGoOn(with: tokens[next]) else { return }
    var node = opening.node
    while next < tokens.count, tokens[next].gap < .block, tokens[next].word >= 0,
      let step = trie.step(from: node, by: tokens[next].word)
    {
      node = step
      next += 1
      if let phrase = trie.phrase(at: node) { body(phrase, next - index) }
    }
  }

  private func value(of record: Record, as wordClass: WordClasses) -> String? {
    guard record.classes.contains(wordClass) else { return nil }
    var next = record.firstCell
    while next >= 0 {
      if cells[Int(next)].wordClass == wordClass { return values[Int(cells[Int(next)].value)] }
      next = cells[Int(next)].next
    }
    return nil
  }
}
