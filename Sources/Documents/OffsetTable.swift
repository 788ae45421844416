import Algorithms

/// Converts positions in one text between UTF-8 bytes, Unicode scalars and UTF-16 units, exactly.
///
/// Built in one pass over the text; a look-up reads at most ``stride`` bytes. A text of ASCII alone
/// needs no table.
public struct OffsetTable: Sendable {
  /// How many bytes lie between two kept positions.
  static let stride = 256

  private struct Mark {
    var scalars: Int
    var utf16: Int
  }

  private let bytes: [UInt8]
  private let marks: [Mark]
  private let isASCII: Bool

  /// The text's length in bytes, Unicode scalars and UTF-16 units.
  public let counts: (bytes: Int, scalars: Int, utf16: Int)

  /// Reads `text` once.
  ///
  /// - Complexity: O(*n*), *n* being the bytes of the text.
  public init(_ text: String) {
    let bytes = Array(text.utf8)
    var marks: [Mark] = []
    marks.reserveCapacity(bytes.count / Self.stride + 1)
    var scalars = 0
    var utf16 = 0
    for (index, byte) in bytes.enumerated() {
      if index % Self.stride == 0 { marks.append(Mark(scalars: scalars, utf16: utf16)) }
      let units = Self.units(startedBy: byte)
      scalars += units.scalars
      utf16 += units.utf16
    }
    self.bytes = bytes
    self.isASCII = scalars == bytes.count
    self.marks = isASCII ? [] : marks
    self.counts = (bytes.count, scalars, utf16)
  }

  /// Returns the Unicode scalars before byte `byte`.
  ///
  /// A position inside a scalar counts that scalar as begun; one past the end gives the length.
  public func scalarOffset(ofByte byte: Int) -> Int {
    position(ofByte: byte).scalars
  }

  /// Returns the UTF-16 units before byte `byte`.
  public func utf16Offset(ofByte byte: Int) -> Int {
    position(ofByte: byte).utf16
  }

  /// Returns the byte at which scalar number `scalar` begins; the text's length past its end.
  public func byteOffset(ofScalar scalar: Int) -> Int {
    byteOffset(of: scalar, total: counts.scalars, key: { $0.scalars }, unit: { $0.scalars })
  }

  /// Returns the byte at which the scalar holding UTF-16 unit `unit` begins.
  public func byteOffset(ofUTF16 unit: Int) -> Int {
    byteOffset(of: unit, total: counts.utf16, key: { $0.utf16 }, unit: { $0.utf16 })
  }

  /// Returns the passage's scalars as a range.
  public func scalars(of passage: Passage) -> Range<Int> {
    scalarOffset(ofByte: passage.start)..<scalarOffset(ofByte: passage.end)
  }

  /// Returns the passage that covers `scalars`, clamped to the text.
  public func passage(ofScalars scalars: Range<Int>) -> Passage {
    Passage(
      start: byteOffset(ofScalar: scalars.lowerBound),
      end: byteOffset(ofScalar: scalars.upperBound)
    )
  }

  private func position(ofByte byte: Int) -> Mark {
    let byte = min(max(byte, 0), bytes.count)
    guard !isASCII else { return Mark(scalars: byte, utf16: byte) }
    guard byte < bytes.count else { return Mark(scalars: counts.scalars, utf16: counts.utf16) }
    let index = byte / Self.stride
    var mark = marks[index]
    for position in (index * Self.stride)..<byte {
      let units = Self.units(startedBy: bytes[position])
      mark.scalars += units.scalars
      mark.utf16 += units.utf16
    }
    return mark
  }

  private func byteOffset(
    of target: Int,
    total: Int,
    key: (Mark) -> Int,
    unit: ((scalars: Int, utf16: Int)) -> Int
  ) -> Int {
    guard target > 0 else { return 0 }
    guard target < total else { return bytes.count }
    guard !isASCII else { return target }
    let low = max(0, marks.partitioningIndex { key($0) > target } - 1)
    // A mark may fall inside a scalar; the scalar's own lead byte is then before the mark, and the
    // units counted at the mark already include it.
    var count = key(marks[low])
    var byte = low * Self.stride
    while byte < bytes.count {
      let step = unit(Self.units(startedBy: bytes[byte]))
      if step > 0, count + step > target { return byte }
      count += step
      byte += 1
    }
    return bytes.count
  }

  /// What a byte adds: a continuation byte nothing, a lead byte one scalar and one or two units.
  private static func units(startedBy byte: UInt8) -> (scalars: Int, utf16: Int) {
    if byte & 0xC0 == 0x80 { return (0, 0) }
    return (1, byte >= 0xF0 ? 2 : 1)
  }
}
