import Documents

/// Cuts a document into pages that a browser can hold.
///
/// A page ends where a block ends, once it is long enough; a block that is longer than a page is cut
/// at a space, or between two scalars where there is none.
struct TextPages: Sendable {
  /// About how many bytes of text stand on a page.
  static let size = 120_000
  private static let slack = 1024

  /// The bytes of each page, in order; at least one.
  let ranges: [Range<Int>]

  /// Cuts `document`, whose text is `bytes`.
  init(_ document: Document, bytes: [UInt8], size: Int = TextPages.size) {
    var ends: [Int] = []
    var start = 0
    for block in document.blocks where block.passage.end - start >= size {
      while block.passage.end - start > size + Self.slack {
        start = Self.cut(bytes, from: start, at: start + size)
        ends.append(start)
      }
      if block.passage.end - start >= size {
        start = block.passage.end
        ends.append(start)
      }
    }
    while bytes.count - start > size + Self.slack {
      start = Self.cut(bytes, from: start, at: start + size)
      ends.append(start)
    }
    if ends.last != bytes.count { ends.append(bytes.count) }
    ranges = zip([0] + ends, ends).map { $0..<$1 }
  }

  /// The number, from 1, of the page on which byte `byte` stands.
  func page(ofByte byte: Int) -> Int {
    (ranges.firstIndex { byte < $0.upperBound } ?? ranges.count - 1) + 1
  }

  private static func cut(_ bytes: [UInt8], from start: Int, at limit: Int) -> Int {
    let earliest = max(start + 1, limit - slack)
    if let space = bytes[earliest..<limit].lastIndex(where: { $0 == 0x20 || $0 == 0x0A }) {
      return space + 1
    }
    var cut = limit
    while cut < bytes.count, bytes[cut] & 0xC0 == 0x80 { cut += 1 }
    return cut
  }
}
