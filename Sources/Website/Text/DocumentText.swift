import Algorithms
import Collation
import Documents

/// A document's text, ready to be cited: its bytes, and its offsets in every unit.
struct DocumentText: Sendable {
  /// The document.
  let document: Document
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// Positions in bytes, scalars and UTF-16 units.
  let offsets: OffsetTable

  /// Reads the document's text once.
  init(_ document: Document) {
    self.document = document
    bytes = Array(document.text.utf8)
    offsets = OffsetTable(document.text)
  }

  /// The range of `passage`, within the text and on scalar boundaries.
  func range(of passage: Passage) -> Range<Int> {
    let end = boundary(passage.end)
    return min(boundary(passage.start), end)..<end
  }

  /// The place of `passage`.
  func place(of passage: Passage) -> Place {
    let range = range(of: passage)
    let within = Passage(start: range.lowerBound, end: range.upperBound)
    return Place(
      document: document.id,
      passage: within,
      scalars: offsets.scalars(of: within),
      block: block(at: within.start),
      text: String(decoding: bytes[range], as: UTF8.self)
    )
  }

  /// The words around a place, within its block, cut at spaces where there are any.
  func excerpt(around place: Place, bytes reach: Int = 120) -> (before: String, after: String) {
    let block =
      document.blocks.indices.contains(place.block - 1)
      ? document.blocks[place.block - 1].passage.range : bytes.startIndex..<bytes.endIndex
    var start = max(block.lowerBound, place.passage.start - reach)
    if start > block.lowerBound, start < place.passage.start {
      start =
        bytes[start..<place.passage.start].firstIndex(of: 0x20).map { $0 + 1 } ?? boundary(start)
    }
    var end = min(max(block.upperBound, place.passage.end), place.passage.end + reach)
    if end < block.upperBound, end > place.passage.end {
      end = bytes[place.passage.end..<end].lastIndex(of: 0x20) ?? boundary(end)
    }
    start = min(start, place.passage.start)
    return (
      String(decoding: bytes[start..<place.passage.start], as: UTF8.self),
      String(decoding: bytes[place.passage.end..<max(end, place.passage.end)], as: UTF8.self)
    )
  }

  /// The number, from 1, of the block at byte `byte`, or of the last one before it.
  private func block(at byte: Int) -> Int {
    max(1, document.blocks.partitioningIndex { $0.passage.start > byte })
  }

  private func boundary(_ byte: Int) -> Int {
    var byte = min(byte, bytes.count)
    while byte > 0, byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
    return byte
  }
}
