/// A line of Markdown, asked what it begins.
struct MarkdownLine {
  let bytes: ArraySlice<UInt8>
  /// The columns of white space before it.
  let indent: Int

  static func lines(of text: String) -> [MarkdownLine] {
    let bytes = Array(text.utf8)
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      MarkdownLine(line.last == 0x0D ? line.dropLast() : line)
    }
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    var indent = 0
    for byte in bytes {
      if byte == 0x20 {
        indent += 1
      } else if byte == 0x09 {
        indent += 4 - indent % 4
      } else {
        break
      }
    }
    self.indent = indent
  }

  private var body: ArraySlice<UInt8> { bytes.drop { $0 == 0x20 || $0 == 0x09 } }

  /// The line without the white space before it.
  var content: [UInt8] { Array(body) }

  var isBlank: Bool { body.isEmpty }

  var isHyphens: Bool { bytes.elementsEqual("---".utf8) }

  /// The sign of a line of three or more grave accents or tildes.
  var fence: UInt8? {
    guard let sign = body.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~"),
      body.prefix(while: { $0 == sign }).count >= 3
    else { return nil }
    return sign
  }

  /// The level that the line gives to the text above it.
  var underline: Int? {
    let signs = body.reversed().drop { $0 == 0x20 }
    guard let sign = signs.first, signs.allSatisfy({ $0 == sign }) else { return nil }
    return sign == UInt8(ascii: "=") ? 1 : sign == UInt8(ascii: "-") ? 2 : nil
  }

  var heading: (Int, [UInt8])? {
    let level = body.prefix { $0 == UInt8(ascii: "#") }.count
    let rest = body.dropFirst(level)
    guard (1...6).contains(level), rest.first.map({ $0 <= 0x20 }) ?? true else { return nil }
    var words = Array(rest)
    while let last = words.last, last <= 0x20 || last == UInt8(ascii: "#") { words.removeLast() }
    return (level, words)
  }

  var isRule: Bool {
    let signs = body.filter { $0 > 0x20 }
    guard let sign = signs.first, "-*_".utf8.contains(sign) else { return false }
    return signs.count >= 3 && signs.allSatisfy { $0 == sign }
  }

  var quoted: [UInt8]? {
    guard body.first == UInt8(ascii: ">") else { return nil }
    return Array(body.drop { $0 == UInt8(ascii: ">") || $0 == 0x20 })
  }

  /// The words after a bullet or a number.
  var item: [UInt8]? {
    guard let first = body.first else { return nil }
    if "-*+".utf8.contains(first) {
      let rest = body.dropFirst()
      return rest.first == 0x20 || rest.first == 0x09 ? Array(rest.dropFirst()) : nil
    }
    let digits = body.prefix { (0x30...0x39).contains($0) }
    let rest = body.dropFirst(digits.count)
    guard (1...3).contains(digits.count),
      rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")"),
      rest.dropFirst().first == 0x20
    else { return nil }
    return Array(rest.dropFirst(2))
  }

  /// The marker and the words of `[^marker]: words`.
  var noteDefinition: (String, [UInt8])? {
    guard let (label, rest) = definition, label.first == UInt8(ascii: "^"), label.count > 1 else {
      return nil
    }
    return (String(decoding: label.dropFirst(), as: UTF8.self), Array(rest))
  }

  /// The label of `[label]: address`, in small letters.
  var linkLabel: [UInt8]? {
    guard let (label, rest) = definition, label.first != UInt8(ascii: "^"),
      rest.contains(where: { $0 > 0x20 })
    else { return nil }
    return MarkdownInline.folded(label)
  }

  private var definition: (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
    guard body.first == UInt8(ascii: "["), let end = body.firstIndex(of: UInt8(ascii: "]")),
      end + 1 < body.endIndex, body[end + 1] == UInt8(ascii: ":"), end - body.startIndex > 1
    else { return nil }
    return (body[(body.startIndex + 1)..<end], body[(end + 2)...])
  }

  var hasBar: Bool { bytes.contains(UInt8(ascii: "|")) }

  /// Whether the line parts the head of a table from its body.
  var isTableRule: Bool {
    hasBar && body.contains(UInt8(ascii: "-"))
      && body.allSatisfy { $0 <= 0x20 || "|:-".utf8.contains($0) }
  }

  /// The cells of a row, split at bars that are not escaped.
  var cells: [[UInt8]] {
    var cells: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in body {
      if byte == UInt8(ascii: "|"), !isEscaped {
        cells.append([])
      } else {
        cells[cells.count - 1].append(byte)
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    if cells.first?.allSatisfy({ $0 <= 0x20 }) == true { cells.removeFirst() }
    if cells.last?.allSatisfy({ $0 <= 0x20 }) == true { cells.removeLast() }
    return cells
  }
}
