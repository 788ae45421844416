/// Writes JSON straight into bytes, for the streams that carry millions of small objects.
///
/// The bytes are those that Foundation's encoder gives with sorted keys and bare slashes, provided
/// the caller names the keys in that order.
struct JSONWriter: ~Copyable {
  private(set) var bytes: [UInt8]
  private var needsComma = false

  /// Goes on after `bytes`.
  init(after bytes: consuming [UInt8]) {
    self.bytes = bytes
  }

  /// Gives the bytes back.
  consuming func finish() -> [UInt8] { bytes }

  /// Writes the stroke that ends a line.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  mutating func openObject() { open(UInt8(ascii: "{")) }
  mutating func closeObject() { close(UInt8(ascii: "}")) }
  mutating func openArray() { open(UInt8(ascii: "[")) }
  mutating func closeArray() { close(UInt8(ascii: "]")) }

  /// Writes a key; a value must follow.
  mutating func key(_ key: AnnotationField) { self.key(key.rawValue) }

  /// Writes a key of plain ASCII letters; a value must follow.
  mutating func key(_ key: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: key.utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func string(_ value: String, for field: AnnotationField) {
    key(field)
    string(value)
  }

  /// Writes a field, unless it is nil.
  mutating func string(_ value: String?, ifPresentFor field: AnnotationField) {
    guard let value else { return }
    string(value, for: field)
  }

  mutating func bool(_ value: Bool, for field: AnnotationField) {
    key(field)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  mutating func integer(_ value: Int, for field: AnnotationField) {
    key(field)
    integer(value)
  }

  mutating func integer(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
    needsComma = true
  }

  /// Writes a number in the shortest form that reads back as the same; a whole one without `.0`.
  mutating func number(_ value: Double, for field: AnnotationField) {
    key(field)
    let text = value.description
    bytes.append(contentsOf: text.hasSuffix(".0") ? text.utf8.dropLast(2) : text.utf8[...])
    needsComma = true
  }

  /// Writes a string with everything escaped that JSON wants escaped.
  mutating func string(_ value: String) {
    separate()
    needsComma = true
    bytes.append(UInt8(ascii: "\""))
    let isWritten: Void? = value.utf8.withContiguousStorageIfAvailable { utf8 in
      var written = 0
      for index in utf8.indices where Self.mustEscape(utf8[index]) {
        bytes.append(contentsOf: utf8[written..<index])
        escape(utf8[index])
        written = index + 1
      }
      bytes.append(contentsOf: utf8[written...])
    }
    if isWritten == nil {
      for byte in value.utf8 {
        if Self.mustEscape(byte) { escape(byte) } else { bytes.append(byte) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func mustEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }
}
