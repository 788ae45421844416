/// The encoding that a page or an XML file declares for itself.
enum EncodingDeclaration {
  /// How far into a page its declaration is looked for.
  static let reach = 4096

  /// The label in `<meta charset="…">` or `<meta … content="…; charset=…">`; nil where none stands.
  static func html(_ bytes: [UInt8]) -> String? {
    let head = lowered(bytes)
    var from = 0
    while let meta = ByteText.find(Array("<meta".utf8), in: head, from: from) {
      let end = head[meta...].firstIndex(of: UInt8(ascii: ">")) ?? head.count
      if let place = ByteText.find(Array("charset".utf8), in: Array(head[meta..<end])),
        let label = value(head, after: meta + place + 7, until: end)
      {
        return asciiCompatible(label)
      }
      from = meta + 5
    }
    return xml(bytes)
  }

  /// The label in `<?xml … encoding="…"?>`; nil where none stands.
  static func xml(_ bytes: [UInt8]) -> String? {
    let head = lowered(bytes)
    let start = head.firstIndex { $0 > 0x20 } ?? 0
    guard head[start...].starts(with: Array("<?xml".utf8)) else { return nil }
    let end = head.firstIndex(of: UInt8(ascii: ">")) ?? head.count
    guard let place = ByteText.find(Array("encoding".utf8), in: Array(head[..<end])) else {
      return nil
    }
    return value(head, after: place + 8, until: end).flatMap(asciiCompatible)
  }

  /// What can be read as ASCII is not UTF-16, whatever it says.
  private static func asciiCompatible(_ label: String) -> String? {
    label.hasPrefix("utf-16") || label.hasPrefix("ucs-2") ? "utf-8" : label
  }

  private static func value(_ head: [UInt8], after start: Int, until end: Int) -> String? {
    var index = start
    while index < end, head[index] <= 0x20 { index += 1 }
    guard index < end, head[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    while index < end, head[index] <= 0x20 || head[index] == 0x22 || head[index] == 0x27 {
      index += 1
    }
    let label = head[index..<end].prefix { $0 > 0x20 && !"\"';/>?".utf8.contains($0) }
    return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
  }

  private static func lowered(_ bytes: [UInt8]) -> [UInt8] {
    bytes.prefix(reach).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}
