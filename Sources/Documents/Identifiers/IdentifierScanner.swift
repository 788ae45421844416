/// An identifier with the place where it stands.
public struct FoundIdentifier: Hashable, Sendable {
  /// The identifier's own bytes, without a label such as "ISBN" before it.
  public let passage: Passage
  /// What it is.
  public let identifier: Identifier

  /// Creates a found identifier.
  public init(passage: Passage, identifier: Identifier) {
    self.passage = passage
    self.identifier = identifier
  }
}

/// Finds ISBNs, ISSNs, DOIs and addresses in running text.
///
/// An ISBN of ten digits or an ISSN needs its label before it, or another such number in the same
/// list; an ISBN of thirteen is known by 978 and 979 as well, and is then taken up with a wrong
/// check digit only where hyphens show that an ISBN is meant.
public enum IdentifierScanner {
  /// Returns the identifiers in `text`, in order, none overlapping another.
  ///
  /// - Complexity: O(*n*), *n* being the bytes of the text.
  public static func identifiers(in text: String) -> [FoundIdentifier] {
    var text = text
    return text.withUTF8 { bytes in
      var scan = IdentifierScan(bytes)
      return scan.run()
    }
  }
}

/// One pass over a text.
struct IdentifierScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var found: [FoundIdentifier] = []
  /// The label that a number may still answer, and up to where.
  ///
  /// A number after the first in a list is taken up only where its check digit is right.
  private var label: (scheme: String, until: Int, isAnswered: Bool)?

  /// What an address begins with.
  private static let openings = ["http://", "https://", "ftp://", "www."]

  /// How far from its label, or from the number before it, a number may stand.
  private static let reach = 16

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func run() -> [FoundIdentifier] {
    while skipToOpening() {
      switch bytes[index] {
      case 0x30...0x39 where !isAfterDigit: readNumber()
      case UInt8(ascii: "I"), UInt8(ascii: "i"): readLabel()
      case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "f"), UInt8(ascii: "F"),
        UInt8(ascii: "w"), UInt8(ascii: "W"):
        readAddress()
      default: index += 1
      }
    }
    return found
  }

  /// Goes on to the next byte with which something can begin; false where there is none.
  private mutating func skipToOpening() -> Bool {
    // Variables of the loop's own stay in registers; inside a word nothing begins.
    var next = index
    // "ISBN978-4-…": the number may follow its label at once.
    let isBehindLabel = label.map { $0.until - Self.reach == index } ?? false
    var isInWord = next > 0 && isLetter(bytes[next - 1]) && !isBehindLabel
    while next < bytes.count {
      let byte = bytes[next]
      if !isInWord, Self.opens(byte) { break }
      isInWord = isLetter(byte)
      next += 1
    }
    index = next
    return next < bytes.count
  }

  /// Whether some identifier or label can begin with a byte: a digit, or F, H, I or W.
  private static func opens(_ byte: UInt8) -> Bool {
    byte < 0x40
      ? byte &- 0x30 < 10
      : byte < 0x80 && (1 << UInt64(byte & 0x1F)) & letters != 0
  }

  /// The places of F, H, I and W among the letters.
  private static let letters: UInt64 = 1 << 6 | 1 << 8 | 1 << 9 | 1 << 23

  private var isAfterDigit: Bool { index > 0 && bytes[index - 1] &- 0x30 < 10 }

  private mutating func readLabel() {
    defer { index += 1 }
    // Most words with an I are no label: their second letter tells.
    guard index + 4 <= bytes.count, bytes[index + 1] | 0x20 == UInt8(ascii: "s") else { return }
    for (word, scheme) in [("isbn", "isbn"), ("issn", "issn")]
    where matches(word, at: index) {
      index += 3
      // "ISBN-13: …": the 13 is part of the label.
      var end = index + 1
      if end + 2 < bytes.count, bytes[end] == UInt8(ascii: "-") || bytes[end] == 0x20,
        bytes[end + 1] == UInt8(ascii: "1"),
        bytes[end + 2] == UInt8(ascii: "0") || bytes[end + 2] == UInt8(ascii: "3"),
        end + 3 >= bytes.count || !(0x30...0x39).contains(bytes[end + 3]),
        end + 3 >= bytes.count || bytes[end + 3] != UInt8(ascii: "-")
      {
        end += 3
        index = end - 1
      }
      label = (scheme, end + Self.reach, false)
    }
  }

  private mutating func readNumber() {
    let start = index
    if matches("10.", at: start), let end = doiEnd(from: start) {
      add(start..<end) { DOI.identifier($0) }
      return
    }
    var end = start
    var digits = 0
    var position = start
    var isParted = false
    while position < bytes.count, position - start < 24 {
      let byte = bytes[position]
      if (0x30...0x39).contains(byte) || (byte | 0x20) == UInt8(ascii: "x") && digits > 6 {
        digits += 1
        position += 1
        end = position
        if (byte | 0x20) == UInt8(ascii: "x") { break }
      } else if let length = separator(at: position), digits < 13,
        position + length < bytes.count, isDigitOrX(bytes[position + length])
      {
        isParted = isParted || byte != 0x20
        position += length
      } else {
        break
      }
    }
    let isWhole = end >= bytes.count || !isLetter(bytes[end])
    let hasLabel = label.map { start <= $0.until } ?? false
    index = end
    guard isWhole, (8...13).contains(digits) else { return }
    let words = String(decoding: bytes[start..<end], as: UTF8.self)
    if hasLabel, let scheme = label?.scheme {
      guard let identifier = scheme == "isbn" ? ISBN.identifier(words) : ISSN.identifier(words)
      else { return }
      guard identifier.isValid || label?.isAnswered == false else { return }
      append(start..<end, identifier)
      label = (scheme, end + Self.reach, true)
    } else if digits == 13, let identifier = ISBN.identifier(words), identifier.isValid || isParted
    {
      append(start..<end, identifier)
      label = ("isbn", end + Self.reach, true)
    }
  }

  private mutating func readAddress() {
    let start = index
    // "ht", "ft", "ww": no other letter after the first begins an address.
    let second = start + 1 < bytes.count ? bytes[start + 1] | 0x20 : 0
    guard second == UInt8(ascii: "t") || second == UInt8(ascii: "w"),
      Self.openings.contains(where: { matches($0, at: start) })
    else {
      index += 1
      return
    }
    let end = addressEnd(from: start)
    add(start..<end) { DOI.identifier($0) ?? WebAddress.identifier($0) }
  }

  private mutating func add(_ range: Range<Int>, _ read: (String) -> Identifier?) {
    index = max(range.upperBound, index + 1)
    if let identifier = read(String(decoding: bytes[range], as: UTF8.self)) {
      append(range, identifier)
    }
  }

  private mutating func append(_ range: Range<Int>, _ identifier: Identifier) {
    let passage = Passage(start: range.lowerBound, end: range.upperBound)
    found.append(FoundIdentifier(passage: passage, identifier: identifier))
  }
}

extension IdentifierScan {
  private func doiEnd(from start: Int) -> Int? {
    var position = start + 3
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    guard (4...9).contains(position - start - 3), position < bytes.count,
      bytes[position] == UInt8(ascii: "/") || bytes[position] == UInt8(ascii: ".")
    else { return nil }
    let end = addressEnd(from: start)
    return end > position + 1 ? end : nil
  }

  /// Where an address that begins at `start` ends: before white space, quotation marks and wide
  /// characters, and without the punctuation of the sentence around it.
  private func addressEnd(from start: Int) -> Int {
    var end = start
    var open = 0
    while end < bytes.count {
      let byte = bytes[end]
      if byte <= 0x20 || (0xE2...0xEF).contains(byte) || byte == 0xC2
        || "<>\"`{}|\\".utf8.contains(byte)
      {
        break
      }
      if byte == UInt8(ascii: "(") { open += 1 }
      if byte == UInt8(ascii: ")") {
        if open == 0 { break }
        open -= 1
      }
      end += 1
    }
    while end > start, ".,;:!?'*]_".utf8.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private func separator(at position: Int) -> Int? {
    switch bytes[position] {
    case UInt8(ascii: "-"), 0x20: 1
    case 0xE2
    where position + 2 < bytes.count && bytes[position + 1] == 0x80
      && (0x90...0x93).contains(bytes[position + 2]):
      3
    default: nil
    }
  }

  private func isDigitOrX(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == UInt8(ascii: "X") || byte == UInt8(ascii: "x")
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private func matches(_ word: String, at start: Int) -> Bool {
    var position = start
    for letter in word.utf8 {
      guard position < bytes.count else { return false }
      let byte = bytes[position]
      guard byte == letter || isLetter(byte) && byte | 0x20 == letter else { return false }
      position += 1
    }
    return true
  }
}
