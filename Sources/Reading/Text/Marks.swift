import Algorithms

/// A set of marks or other single characters, asked for by their UTF-8 bytes.
struct Marks: Sendable {
  /// The ASCII marks of the set, a bit for each.
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// The others, as scalar values in order.
  private var others: [UInt32] = []
  /// A bit for the low six bits of each of the others, so that most characters need no search.
  private var sieve: UInt64 = 0

  /// The set of the scalars of `text`.
  init(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<64: low |= 1 << UInt64(scalar.value)
      case 64..<128: high |= 1 << UInt64(scalar.value - 64)
      default:
        others.append(scalar.value)
        sieve |= 1 << UInt64(scalar.value & 63)
      }
    }
    others.sort()
  }

  /// Whether `bytes` are one of the marks.
  func contains(_ bytes: some Collection<UInt8>) -> Bool {
    guard let lead = bytes.first else { return false }
    if lead < 0x80 { return bytes.count == 1 && contains(ascii: lead) }
    return contains(others: Self.scalar(bytes))
  }

  /// Whether a character beyond ASCII is one of them.
  func contains(_ character: Unicode.Scalar) -> Bool { contains(others: character.value) }

  private func contains(others scalar: UInt32) -> Bool {
    guard sieve >> UInt64(scalar & 63) & 1 != 0 else { return false }
    let place = others.partitioningIndex { $0 >= scalar }
    return place < others.count && others[place] == scalar
  }

  /// Whether an ASCII mark is one of them.
  func contains(ascii mark: UInt8) -> Bool {
    mark < 64 ? low >> UInt64(mark) & 1 != 0 : high >> UInt64(mark &- 64) & 1 != 0
  }

  /// The scalar that `bytes` are; of no meaning when they are not one.
  private static func scalar(_ bytes: some Collection<UInt8>) -> UInt32 {
    guard let lead = bytes.first, (2...4).contains(bytes.count) else { return .max }
    var value = UInt32(lead) & (0xFF >> UInt32(bytes.count + 1))
    for byte in bytes.dropFirst() { value = value << 6 | UInt32(byte & 0x3F) }
    return value
  }

  /// Hyphen, dashes and the minus sign, which join the two ends of a range.
  static let dashes = Marks("-‐‑‒–—―−～〜－")
  /// Dashes, and the tilde that Japanese writes for one.
  static let joints = Marks("-‐‑‒–—―−～〜－~")
  /// The commas of Japanese.
  static let ideographicCommas = Marks("、，")
  /// What ends a sentence without regard to the next word.
  static let fullStops = Marks("。！？｡")
  /// What may stand between a sentence's last mark and its end.
  static let closing = Marks(")]}\"'”’»」』）!?.…")
  /// What opens a bracket.
  static let openBrackets = Marks("(（[［〔〈《")
  /// What closes a bracket.
  static let closeBrackets = Marks(")）]］〕〉》")
}
