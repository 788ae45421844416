/// The query of an address, decoded.
struct Query: Sendable {
  private let fields: [(name: String, value: String)]

  /// Reads what stands after the `?`.
  ///
  /// - Parameter text: `name=value` pairs joined by `&`; a plus sign is a space, as forms send it.
  /// - Throws: ``SiteError`` for percent signs that do not decode to UTF-8.
  init(_ text: String) throws(SiteError) {
    var fields: [(name: String, value: String)] = []
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let decoded = (
        Self.decode(parts[0], isForm: true),
        Self.decode(parts.count > 1 ? parts[1] : "", isForm: true)
      )
      guard let name = decoded.0, let value = decoded.1 else {
        throw .badRequest("query: \(pair) does not decode to UTF-8")
      }
      fields.append((name, value))
    }
    self.fields = fields
  }

  /// Every value of the field `name`, in order.
  func all(_ name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.value)
  }

  /// The values of `name`, whether the field is repeated or its value is a list with commas.
  func list(_ name: String) -> [String] {
    all(name).flatMap { $0.split(separator: ",") }.map(String.init)
  }

  /// The only value of `name`; nil when there is none.
  func one(_ name: String) throws(SiteError) -> String? {
    let values = all(name)
    guard values.count < 2 else {
      throw .badRequest("query: \(name) is given \(values.count) times, allowed once")
    }
    return values.first
  }

  /// A whole number within `allowed`; nil when there is none.
  func number(_ name: String, in allowed: ClosedRange<Int>) throws(SiteError) -> Int? {
    guard let text = try one(name) else { return nil }
    guard let number = Int(text), allowed.contains(number) else {
      throw .badRequest(
        "query: \(name) is \(text), allowed is \(allowed.lowerBound) to \(allowed.upperBound)"
      )
    }
    return number
  }

  /// Decodes percent signs; nil where they are malformed or the bytes are not UTF-8.
  static func decode(_ text: some StringProtocol, isForm: Bool) -> String? {
    var bytes: [UInt8] = []
    var iterator = text.utf8.makeIterator()
    while let byte = iterator.next() {
      switch byte {
      case UInt8(ascii: "%"):
        guard let high = iterator.next().flatMap(hexValue),
          let low = iterator.next().flatMap(hexValue)
        else { return nil }
        bytes.append(high << 4 | low)
      case UInt8(ascii: "+") where isForm: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Encodes a part of a path or a value of a query.
  static func encode(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        bytes.append(byte)
      default:
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
