/// The words of a line of Markdown as a reader sees them.
///
/// One pass: a link or a picture is looked for at most ``reach`` bytes ahead, so that no text of
/// brackets alone takes longer than its length allows.
struct MarkdownInline {
  /// How far a bracket may be from the one that closes it.
  static let reach = 1_000

  /// Returns the words of `source`; a hard line break is given as U+000B.
  static func text(of source: [UInt8], labels: Set<[UInt8]>) -> [UInt8] {
    var inline = MarkdownInline(source: source, labels: labels)
    return inline.run()
  }

  /// The words of a picture, when nothing but the picture stands in `source`.
  static func pictureAlone(_ source: [UInt8]) -> [UInt8]? {
    let trimmed = Array(source.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed())
    guard trimmed.starts(with: [UInt8(ascii: "!"), UInt8(ascii: "[")]) else { return nil }
    let inline = MarkdownInline(source: trimmed, labels: [])
    guard let close = inline.closing(from: 1, UInt8(ascii: "["), UInt8(ascii: "]")),
      let target = inline.target(after: close), target.end == trimmed.count
    else { return nil }
    let words = Array(trimmed[2..<close])
    return words.isEmpty ? target.title : words
  }

  static func folded(_ label: some Sequence<UInt8>) -> [UInt8] {
    label.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  private let source: [UInt8]
  private let labels: Set<[UInt8]>
  private var output: [UInt8] = []
  private var index = 0
  /// Where links that are open end, and where the reading goes on after each.
  private var jumps: [Int: Int] = [:]
  /// Runs of signs of emphasis in the output, those that are paired to be taken out.
  private var openers: [UInt8: [(place: Int, count: Int)]] = [:]
  private var paired: [Range<Int>] = []

  private init(source: [UInt8], labels: Set<[UInt8]>) {
    self.source = source
    self.labels = labels
  }

  private mutating func run() -> [UInt8] {
    while index < source.count {
      if let next = jumps[index] {
        index = next
        continue
      }
      step()
    }
    guard !paired.isEmpty else { return output }
    var isKept = Array(repeating: true, count: output.count)
    for range in paired { for place in range { isKept[place] = false } }
    return zip(output, isKept).compactMap { $1 ? $0 : nil }
  }

  private mutating func step() {
    let byte = source[index]
    switch byte {
    case UInt8(ascii: "\\"): readEscape()
    case UInt8(ascii: "`"): readCode()
    case UInt8(ascii: "!") where index + 1 < source.count && source[index + 1] == UInt8(ascii: "["):
      if !readLink(at: index + 1) { copy() }
    case UInt8(ascii: "["):
      if !readLink(at: index) { copy() }
    case UInt8(ascii: "<"): readTag()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): readEmphasis(byte)
    case UInt8(ascii: "&"): readEntity()
    case 0x0A:
      let isHard = output.suffix(2).elementsEqual([0x20, 0x20])
      output.append(isHard ? 0x0B : 0x20)
      index += 1
    default: copy()
    }
  }

  private mutating func copy() {
    output.append(source[index])
    index += 1
  }

  private mutating func readEscape() {
    let next = index + 1 < source.count ? source[index + 1] : 0
    if next == 0x0A {
      output.append(0x0B)
      index += 2
    } else if "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".utf8.contains(next) {
      output.append(next)
      index += 2
    } else {
      copy()
    }
  }

  private mutating func readCode() {
    let count = source[index...].prefix { $0 == UInt8(ascii: "`") }.count
    var place = index + count
    let limit = min(source.count, place + Self.reach)
    while place < limit {
      guard source[place] == UInt8(ascii: "`") else {
        place += 1
        continue
      }
      let closing = source[place...].prefix { $0 == UInt8(ascii: "`") }.count
      if closing == count {
        output.append(contentsOf: source[(index + count)..<place])
        index = place + count
        return
      }
      place += closing
    }
    output.append(contentsOf: source[index..<(index + count)])
    index += count
  }

  /// Reads "[^1]", "[words](address)", "[words][label]" or "[label]", the bracket at `open`.
  private mutating func readLink(at open: Int) -> Bool {
    guard let close = closing(from: open, UInt8(ascii: "["), UInt8(ascii: "]")) else {
      return false
    }
    let words = source[(open + 1)..<close]
    if words.first == UInt8(ascii: "^"), words.count > 1, open == index {
      output.append(UInt8(ascii: "["))
      output.append(contentsOf: words.dropFirst())
      output.append(UInt8(ascii: "]"))
      index = close + 1
      return true
    }
    var end: Int?
    if let target = target(after: close) {
      end = target.end
    } else if close + 1 < source.count, source[close + 1] == UInt8(ascii: "["),
      let second = closing(from: close + 1, UInt8(ascii: "["), UInt8(ascii: "]"))
    {
      let label = source[(close + 2)..<second]
      if labels.contains(Self.folded(label.isEmpty ? words : label)) { end = second + 1 }
    } else if labels.contains(Self.folded(words)) {
      end = close + 1
    }
    guard let end else { return false }
    // The words are read in the same loop, which then leaps over what follows them.
    jumps[close] = end
    index = open + 1
    return true
  }

  /// "(address "title")" after a bracket that closes at `close`.
  private func target(after close: Int) -> (end: Int, title: [UInt8])? {
    guard close + 1 < source.count, source[close + 1] == UInt8(ascii: "("),
      let end = closing(from: close + 1, UInt8(ascii: "("), UInt8(ascii: ")"))
    else { return nil }
    let inside = source[(close + 2)..<end]
    var title: [UInt8] = []
    if let first = inside.firstIndex(of: UInt8(ascii: "\"")),
      let last = inside.lastIndex(of: UInt8(ascii: "\"")), last > first
    {
      title = Array(inside[(first + 1)..<last])
    }
    return (end + 1, title)
  }

  private func closing(from open: Int, _ opening: UInt8, _ closing: UInt8) -> Int? {
    var depth = 0
    var place = open
    let limit = min(source.count, open + Self.reach)
    while place < limit {
      let byte = source[place]
      if byte == UInt8(ascii: "\\") {
        place += 1
      } else if byte == opening {
        depth += 1
      } else if byte == closing {
        depth -= 1
        if depth == 0 { return place }
      }
      place += 1
    }
    return nil
  }

  /// Drops a tag of HTML; keeps the address in "<https://…>".
  private mutating func readTag() {
    let limit = min(source.count, index + Self.reach)
    guard index + 1 < source.count,
      source[index + 1] == UInt8(ascii: "/") || source[index + 1] == UInt8(ascii: "!")
        || (0x61...0x7A).contains(source[index + 1] | 0x20),
      let end = source[index..<limit].firstIndex(of: UInt8(ascii: ">"))
    else {
      copy()
      return
    }
    let inside = source[(index + 1)..<end]
    if inside.contains(UInt8(ascii: ":")) && !inside.contains(0x20) {
      output.append(contentsOf: inside)
    } else if inside.starts(with: "br".utf8) {
      output.append(0x0B)
    }
    index = end + 1
  }

  private mutating func readEmphasis(_ sign: UInt8) {
    let count = source[index...].prefix { $0 == sign }.count
    let before = index > 0 ? source[index - 1] : 0x20
    let after = index + count < source.count ? source[index + count] : 0x20
    let start = output.count
    output.append(contentsOf: source[index..<(index + count)])
    index += count
    let isWordBefore = Self.isWord(before)
    let isWordAfter = Self.isWord(after)
    // An underscore inside a word is part of it.
    if sign == UInt8(ascii: "_"), isWordBefore, isWordAfter { return }
    if sign == UInt8(ascii: "~"), count != 2 { return }
    if before > 0x20, let opener = openers[sign]?.last, opener.count == count {
      openers[sign]?.removeLast()
      paired.append(opener.place..<(opener.place + count))
      paired.append(start..<(start + count))
    } else if after > 0x20 {
      openers[sign, default: []].append((start, count))
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private mutating func readEntity() {
    let limit = min(source.count, index + 12)
    guard let end = source[index..<limit].firstIndex(of: UInt8(ascii: ";")) else {
      copy()
      return
    }
    let name = String(decoding: source[(index + 1)..<end], as: UTF8.self)
    guard let scalar = HTMLCharacter.scalar(name) else {
      copy()
      return
    }
    output.append(contentsOf: Array(String(scalar).utf8))
    index = end + 1
  }
}
