/// Gathers words and phrases for a ``Lexicon``.
struct LexiconBuilder {
  private(set) var table: WordTable
  private(set) var words: [Lexicon.Record] = []
  /// By word number: the phrases that begin with it.
  private(set) var openings: [Lexicon.Opening] = []
  private(set) var trie: PhraseTrie
  private(set) var phrases: [Lexicon.Record] = []
  private(set) var cells: [Lexicon.Cell] = []
  /// The values, each as often as it is listed anew; the first is the empty one.
  private(set) var values = [""]
  /// The bytes of the value last listed: lists are ordered, so it is often the next one's too.
  private var lastValue: [UInt8] = []

  /// Creates a builder.
  ///
  /// - Parameter capacity: How many forms it is expected to gather.
  init(capacity: Int = 0) {
    table = WordTable(capacity: capacity)
    trie = PhraseTrie(capacity: capacity)
    words.reserveCapacity(capacity)
    openings.reserveCapacity(capacity)
    cells.reserveCapacity(capacity)
  }

  /// Adds a form, cut into the folded parts that the tokenizer would make of it.
  ///
  /// - Parameters:
  ///   - folded: The parts, one after the other.
  ///   - ends: Where each part ends in `folded`; nothing is added when there is none.
  ///   - wordClass: What the form is.
  ///   - value: The value that its list gives it.
  mutating func add(
    _ folded: UnsafeBufferPointer<UInt8>,
    ends: [Int],
    wordClass: WordClasses,
    value: UnsafeBufferPointer<UInt8>
  ) {
    guard let head = ends.first else { return }
    let first = intern(UnsafeBufferPointer(rebasing: folded[..<head]))
    guard ends.count > 1 else {
      let cell = addCell(wordClass, value, after: words[Int(first)].firstCell)
      words[Int(first)].take(wordClass, cell)
      return
    }
    if openings[Int(first)].node < 0 { openings[Int(first)].node = trie.newNode() }
    openings[Int(first)].classes.formUnion(wordClass)
    var node = openings[Int(first)].node
    var start = head
    for end in ends.dropFirst() {
      let word = intern(UnsafeBufferPointer(rebasing: folded[start..<end]))
      if start == head { openings[Int(first)].follow(by: word) }
      node = trie.stepOrNew(from: node, by: word)
      start = end
    }
    let phrase = trie.phrase(at: node) ?? Int32(phrases.count)
    if Int(phrase) == phrases.count {
      phrases.append(Lexicon.Record())
      trie.set(phrase: phrase, at: node)
    }
    let cell = addCell(wordClass, value, after: phrases[Int(phrase)].firstCell)
    phrases[Int(phrase)].take(wordClass, cell)
  }

  private mutating func intern(_ folded: UnsafeBufferPointer<UInt8>) -> Int32 {
    let number = table.intern(folded)
    if Int(number) == words.count {
      words.append(Lexicon.Record())
      openings.append(Lexicon.Opening())
    }
    return number
  }

  /// Adds a cell at the end of the chain that begins with `first`: of several values for one class
  /// the one listed first counts.
  private mutating func addCell(
    _ wordClass: WordClasses,
    _ value: UnsafeBufferPointer<UInt8>,
    after first: Int32
  ) -> Int32 {
    let number = Int32(cells.count)
    if !value.isEmpty, !lastValue.elementsEqual(value) {
      lastValue = Array(value)
      values.append(String(decoding: value, as: UTF8.self))
    }
    let index = value.isEmpty ? 0 : Int32(values.count - 1)
    cells.append(Lexicon.Cell(wordClass: wordClass, value: index, next: -1))
    var last = first
    while last >= 0, cells[Int(last)].next >= 0 { last = cells[Int(last)].next }
    if last >= 0 { cells[Int(last)].next = number }
    return number
  }
}

extension Lexicon.Record {
  /// Takes a class, and the cell of its value when it is the first.
  fileprivate mutating func take(_ wordClass: WordClasses, _ cell: Int32) {
    classes.formUnion(wordClass)
    if firstCell < 0 { firstCell = cell }
  }
}
