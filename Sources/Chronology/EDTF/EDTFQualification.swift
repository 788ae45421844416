/// How sure a part of a date is: uncertain (`?`), approximate (`~`), or both (`%`).
public struct EDTFQualification: OptionSet, Hashable, Sendable {
  /// The bits: 1 uncertain, 2 approximate.
  public let rawValue: UInt8

  /// Creates the qualification with these bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue & 3
  }

  /// The source or the statement is doubtful: `?`.
  public static let uncertain = EDTFQualification(rawValue: 1)
  /// The value is an estimate: `~`.
  public static let approximate = EDTFQualification(rawValue: 2)

  /// The qualification that `byte` writes, if it writes one.
  init?(byte: UInt8) {
    switch byte {
    case UInt8(ascii: "?"): self = .uncertain
    case UInt8(ascii: "~"): self = .approximate
    case UInt8(ascii: "%"): self = [.uncertain, .approximate]
    default: return nil
    }
  }

  /// The character that writes it; nothing when the part is not qualified.
  var sign: String {
    switch rawValue {
    case 1: "?"
    case 2: "~"
    case 3: "%"
    default: ""
    }
  }
}

/// The qualifications of one date, as they are written: each part may have one on either side.
///
/// On the left it qualifies that part alone, on the right that part and all before it.
struct EDTFQualifiers: Hashable, Sendable {
  /// The parts in the order in which they are written.
  enum Part: UInt16 {
    case year = 0
    case month = 4
    case day = 8
  }

  private(set) var bits: UInt16 = 0

  var isEmpty: Bool { bits == 0 }

  /// Any on the left of a part.
  var hasLeft: Bool { bits & 0x333 != 0 }

  mutating func setLeft(_ part: Part, _ value: EDTFQualification) {
    bits |= UInt16(value.rawValue) << part.rawValue
  }

  mutating func setRight(_ part: Part, _ value: EDTFQualification) {
    bits |= UInt16(value.rawValue) << (part.rawValue + 2)
  }

  func left(_ part: Part) -> EDTFQualification {
    EDTFQualification(rawValue: UInt8(truncatingIfNeeded: bits >> part.rawValue))
  }

  func right(_ part: Part) -> EDTFQualification {
    EDTFQualification(rawValue: UInt8(truncatingIfNeeded: bits >> (part.rawValue + 2)))
  }

  /// What holds for `part`: its own, and those on the right of it and of all that follow.
  func whole(_ part: Part) -> EDTFQualification {
    var result = left(part).union(right(part))
    if part != .day { result.formUnion(right(.day)) }
    if part == .year { result.formUnion(right(.month)) }
    return result
  }
}
