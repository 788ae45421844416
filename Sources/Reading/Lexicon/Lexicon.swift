/// The words and phrases of one or several languages, each with its classes and values.
///
/// A word is looked up once, while the text is cut into tokens; a phrase is a path through a trie
/// whose steps are word numbers, so the longest phrase at a token is found without comparing text.
struct Lexicon: Sendable {
  /// The number of a word that is not in the lexicon.
  static let unknown: Int32 = -1

  /// A class with the value a list gives for it.
  struct ClassValue: Sendable {
    var wordClass: WordClasses
    var value: String
  }

  /// A word, or a phrase, with all that the lists say of it.
  struct Entry: Sendable {
    var classes: WordClasses = []
    var values: [ClassValue] = []
  }

  private var table = WordTable()
  /// By word number: what the word is standing alone.
  private var words: [Entry] = []
  /// By word number: the trie's node for phrases that begin with it; -1 when none does.
  private var firstNodes: [Int32] = []
  private var trie = PhraseTrie()
  private var phrases: [Entry] = []

  /// Returns the number of the word whose folded form is `folded`.
  func number(of folded: [UInt8]) -> Int32 {
    table.number(of: folded)
  }

  /// Returns all that the lists say of a word standing alone; the word must be in the lexicon.
  func entry(_ word: Int32) -> Entry { words[Int(word)] }

  /// Returns the classes of a word standing alone.
  func classes(of word: Int32) -> WordClasses {
    word < 0 ? [] : words[Int(word)].classes
  }

  /// Returns the value that the lists give a word for one of its classes; nil when not of it.
  func value(of word: Int32, as wordClass: WordClasses) -> String? {
    guard word >= 0 else { return nil }
    return words[Int(word)].value(as: wordClass)
  }

  /// Returns the phrase's entry.
  func phrase(_ number: Int32) -> Entry { phrases[Int(number)] }

  /// Returns the longest phrase that begins with token `index`, with its length in tokens.
  func longestPhrase(in tokens: [Token], at index: Int) -> (phrase: Int32, count: Int)? {
    let first = tokens[index].word
    guard first >= 0 else { return nil }
    var node = firstNodes[Int(first)]
    guard node >= 0 else { return nil }
    var best: (Int32, Int)?
    var next = index + 1
    while true {
      if let phrase = trie.phrase(at: node) { best = (phrase, next - index) }
      guard next < tokens.count, tokens[next].gap < .block, tokens[next].word >= 0,
        let step = trie.step(from: node, by: tokens[next].word)
      else { return best }
      node = step
      next += 1
    }
  }

  /// Adds a form, cut into the folded parts that the tokenizer would make of it.
  mutating func add(parts: [[UInt8]], wordClass: WordClasses, value: String) {
    guard let head = parts.first else { return }
    let first = intern(head)
    guard parts.count > 1 else {
      words[Int(first)].add(wordClass, value)
      return
    }
    if firstNodes[Int(first)] < 0 { firstNodes[Int(first)] = trie.newNode() }
    var node = firstNodes[Int(first)]
    for part in parts.dropFirst() { node = trie.stepOrNew(from: node, by: intern(part)) }
    let phrase = trie.phrase(at: node) ?? Int32(phrases.count)
    if Int(phrase) == phrases.count {
      phrases.append(Entry())
      trie.set(phrase: phrase, at: node)
    }
    phrases[Int(phrase)].add(wordClass, value)
  }

  private mutating func intern(_ folded: [UInt8]) -> Int32 {
    let number = table.intern(folded)
    if Int(number) == words.count {
      words.append(Entry())
      firstNodes.append(-1)
    }
    return number
  }
}

extension Lexicon.Entry {
  /// Returns the value for one class; nil when the entry is not of it.
  func value(as wordClass: WordClasses) -> String? {
    guard classes.contains(wordClass) else { return nil }
    return values.first { $0.wordClass == wordClass }?.value
  }

  mutating func add(_ wordClass: WordClasses, _ value: String) {
    classes.formUnion(wordClass)
    values.append(Lexicon.ClassValue(wordClass: wordClass, value: value))
  }
}
