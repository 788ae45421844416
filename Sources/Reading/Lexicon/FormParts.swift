/// Cuts a listed form as the tokenizer cuts the text, so that a phrase meets the tokens it is made of.
struct FormParts {
  /// The folded parts, one after the other.
  private(set) var folded: [UInt8] = []
  /// Where each part ends.
  private(set) var ends: [Int] = []

  private static let noWords = Lexicon()

  /// Cuts `form`, replacing the parts of the one before.
  mutating func cut(_ form: UnsafeBufferPointer<UInt8>) {
    folded.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    if !cutPlain(form) { cutAsText(form) }
  }

  /// Cuts a form of unaccented Latin or Cyrillic letters, Han characters, spaces and marks, as nearly
  /// all are.
  ///
  /// - Returns: Whether it was such a form; if not, what was cut means nothing.
  private mutating func cutPlain(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    var isInWord = false
    while index < form.count {
      let byte = form[index]
      index += 1
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        folded.append(byte)
        isInWord = true
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        folded.append(byte | 0x20)
        isInWord = true
      case 0xD0, 0xD1:
        guard index < form.count, letter(byte, form[index]) else { return false }
        index += 1
        isInWord = true
      // Han characters from U+5000 to U+9FFF: each is a part.
      case 0xE5...0xE9 where index + 1 < form.count && !isInWord:
        WordFolder.append(
          UInt32(byte & 0x0F) << 12 | UInt32(form[index] & 0x3F) << 6
            | UInt32(form[index + 1] & 0x3F),
          to: &folded
        )
        ends.append(folded.count)
        index += 2
      case UInt8(ascii: " "):
        if isInWord { ends.append(folded.count) }
        isInWord = false
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","):
        if isInWord { ends.append(folded.count) }
        isInWord = false
        folded.append(byte)
        ends.append(folded.count)
      default: return false
      }
    }
    if isInWord { ends.append(folded.count) }
    return true
  }

  /// Appends the letter of two bytes, from А to я without Ё, in lower case.
  private mutating func letter(_ lead: UInt8, _ trail: UInt8) -> Bool {
    let scalar = UInt32(lead & 0x1F) << 6 | UInt32(trail & 0x3F)
    guard (0x410...0x44F).contains(scalar) else { return false }
    let lower = scalar < 0x430 ? scalar + 0x20 : scalar
    folded.append(UInt8(0xC0 | lower >> 6))
    folded.append(UInt8(0x80 | lower & 0x3F))
    return true
  }

  private mutating func cutAsText(_ form: UnsafeBufferPointer<UInt8>) {
    folded.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    let bytes = Array(form)
    for token in Tokenizer.tokens(of: bytes, lexicon: Self.noWords) {
      let text = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
      let part = WordFolder.fold(text)
      // A clitic is known by its letters: the apostrophe may be straight or curled.
      folded += token.kind == .clitic ? part.filter { $0 >= 0x61 && $0 <= 0x7A } : part
      ends.append(folded.count)
    }
  }
}
