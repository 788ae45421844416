/// A range of a document's text, in UTF-8 bytes, end-exclusive.
///
/// Inside the program every position is a byte; whatever leaves it is converted to Unicode
/// scalars by ``OffsetTable``.
public struct Passage: Hashable, Sendable {
  /// The first byte.
  public let start: Int
  /// The byte after the last; never below ``start``.
  public let end: Int

  /// Creates the passage from `start` up to, not including, `end`.
  ///
  /// - Precondition: `0 <= start <= end`.
  public init(start: Int, end: Int) {
    precondition(0 <= start && start <= end, "a passage ends before it starts")
    self.start = start
    self.end = end
  }

  /// The same bytes as a range.
  public var range: Range<Int> { start..<end }

  /// The length in bytes.
  public var count: Int { end - start }

  /// Whether the two passages share a byte.
  public func overlaps(_ other: Passage) -> Bool {
    max(start, other.start) < min(end, other.end)
  }

  /// Whether `other` lies wholly inside this passage.
  public func contains(_ other: Passage) -> Bool {
    start <= other.start && other.end <= end
  }
}

extension Passage: Comparable {
  /// Orders by start; of two that start together the longer comes first, as an outer element does.
  public static func < (left: Passage, right: Passage) -> Bool {
    left.start != right.start ? left.start < right.start : left.end > right.end
  }
}
