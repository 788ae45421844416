/// Builds a text and its blocks out of pieces of markup, white space set as a browser sets it.
struct BlockBuilder {
  /// What stands between two blocks.
  enum Separator: Int, Comparable {
    case cell, row, paragraph

    static func < (left: Separator, right: Separator) -> Bool { left.rawValue < right.rawValue }

    var bytes: [UInt8] {
      switch self {
      case .cell: [0x09]
      case .row: [0x0A]
      case .paragraph: [0x0A, 0x0A]
      }
    }
  }

  private struct Open {
    let start: Int
    let kind: BlockKind
    let language: Language?
  }

  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []
  private var open: Open?
  private var hasPendingSpace = false
  private var separator = Separator.cell

  /// Whether a block has been begun and not ended.
  var isOpen: Bool { open != nil }

  /// The bytes so far: a mark to which ``takeTail(from:)`` goes back.
  var mark: Int { text.count }

  /// Adds text to the open block, or opens one of `kind` with its first visible character.
  mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>,
    kind: @autoclosure () -> BlockKind,
    language: Language?,
    isPreformatted: Bool = false
  ) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= 0x20 {
        index += 1
        guard isPreformatted, open != nil else {
          hasPendingSpace = true
          continue
        }
        if byte != 0x0D { text.append(byte == 0x09 || byte == 0x0A ? byte : 0x20) }
        continue
      }
      let length = min(Self.length(byte), bytes.count - index)
      defer { index += length }
      if length > 1, let handled = Self.invisible(bytes, index, length) {
        if handled { hasPendingSpace = true }
        continue
      }
      if open == nil {
        begin(kind(), language)
      } else if hasPendingSpace, !(Self.isWide(byte) && endsWide) {
        text.append(0x20)
      }
      hasPendingSpace = false
      // The rest of the word is copied at once.
      var end = index + length
      if length == 1 {
        while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x80 { end += 1 }
        text.append(contentsOf: bytes[index..<end])
        index = end - length
      } else {
        text.append(contentsOf: bytes[index..<end])
      }
    }
  }

  /// Adds words of our own.
  mutating func append(_ words: String, kind: BlockKind, language: Language?) {
    var words = words
    words.withUTF8 { append($0, kind: kind, language: language) }
  }

  /// Ends the line inside the open block.
  mutating func breakLine() {
    hasPendingSpace = false
    guard open != nil, text.last != 0x0A else { return }
    text.append(0x0A)
  }

  /// Ends the open block, if one is open; the widest separator asked for since wins.
  mutating func endBlock(_ separator: Separator = .paragraph) {
    hasPendingSpace = false
    self.separator = max(self.separator, separator)
    guard let open else { return }
    self.open = nil
    while text.count > open.start, let last = text.last, last <= 0x20 { text.removeLast() }
    guard text.count > open.start else { return }
    blocks.append(
      Block(
        kind: open.kind,
        passage: Passage(start: open.start, end: text.count),
        language: open.language
      )
    )
  }

  /// Removes and returns what the open block gained since `mark`.
  mutating func takeTail(from mark: Int) -> [UInt8] {
    guard let open else { return [] }
    let from = max(mark, open.start)
    let tail = Array(text[from...])
    text.removeLast(tail.count)
    return tail
  }

  /// The open block's text so far.
  var openText: ArraySlice<UInt8> { open.map { text[$0.start...] } ?? [] }

  /// Puts `words` before the open block's text.
  mutating func prepend(_ words: String) {
    guard let open else { return }
    text.insert(contentsOf: Array(words.utf8), at: open.start)
  }

  /// Gives the open block another kind.
  mutating func change(to kind: BlockKind) {
    guard let old = open else { return }
    open = Open(start: old.start, kind: kind, language: old.language)
  }

  /// Appends the finished text and blocks of `other`.
  mutating func append(_ other: BlockBuilder) {
    guard !other.blocks.isEmpty else { return }
    endBlock()
    if !text.isEmpty { text.append(contentsOf: Separator.paragraph.bytes) }
    let offset = text.count
    text.append(contentsOf: other.text)
    for block in other.blocks {
      let passage = Passage(
        start: block.passage.start + offset,
        end: block.passage.end + offset
      )
      blocks.append(Block(kind: block.kind, passage: passage, language: block.language))
    }
  }

  private mutating func begin(_ kind: BlockKind, _ language: Language?) {
    if !text.isEmpty { text.append(contentsOf: separator.bytes) }
    separator = .cell
    open = Open(start: text.count, kind: kind, language: language)
  }

  private var endsWide: Bool {
    guard text.count >= 3 else { return false }
    return Self.isWide(text[text.count - 3]) && text[text.count - 1] & 0xC0 == 0x80
      && text[text.count - 2] & 0xC0 == 0x80
  }

  /// Lead bytes of kana, kanji and their punctuation, between which a line end is no space.
  private static func isWide(_ byte: UInt8) -> Bool { (0xE3...0xE9).contains(byte) || byte == 0xEF }

  private static func length(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// True for the no-break space, which counts as a space; false for the soft hyphen, the
  /// zero-width space and the byte-order mark, which vanish; nil for what is seen.
  private static func invisible(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ index: Int,
    _ length: Int
  ) -> Bool? {
    switch (bytes[index], length) {
    case (0xC2, 2) where bytes[index + 1] == 0xA0: true
    case (0xC2, 2) where bytes[index + 1] == 0xAD: false
    case (0xE2, 3) where bytes[index + 1] == 0x80 && bytes[index + 2] == 0x8B: false
    case (0xEF, 3) where bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF: false
    default: nil
    }
  }
}
