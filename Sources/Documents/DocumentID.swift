/// A document's permanent name: 16 hexadecimal digits drawn from its text.
///
/// The same text always has the same name, so adding it twice is seen. The name is the 64-bit
/// FNV-1a hash of the UTF-8 text: short enough for an address, not proof against forgery, so a
/// store compares the texts themselves before it calls two documents one.
///
/// Source: G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, *The FNV Non-Cryptographic Hash Algorithm*.
public struct DocumentID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The sixteen digits, in lower case.
  public let value: String

  /// Takes sixteen lower-case hexadecimal digits; nil for anything else.
  public init?(_ value: String) {
    guard value.utf8.count == 16,
      value.utf8.allSatisfy({
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      })
    else { return nil }
    self.value = value
  }

  /// Draws the name from `text`.
  public init(ofText text: String) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    value = String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// The form that is printed.
  public var description: String { value }

  /// Orders as lists are printed.
  public static func < (left: DocumentID, right: DocumentID) -> Bool {
    left.value < right.value
  }
}
