import Documents
import Testing

@Suite struct OffsetTableTests {
  /// Texts of every width of scalar, around the table's stride of 256 bytes.
  static let texts: [String] = {
    var texts = ["", "a", "ж", "日", "😀", "a😀b", "é e\u{301} 日露\r\n😀😀"]
    for filler in ["a", "ж", "日", "😀", "aж日😀"] {
      for count in [60, 63, 64, 85, 86, 127, 128, 129, 255, 256, 257, 600] {
        texts.append(String(repeating: filler, count: count))
      }
    }
    for lead in 250...258 {
      texts.append(String(repeating: "x", count: lead) + "😀日ж" + String(repeating: "y", count: 300))
    }
    return texts
  }()

  @Test(arguments: texts)
  func `every scalar's place agrees with a count by hand`(text: String) {
    let table = OffsetTable(text)
    var byte = 0
    var utf16 = 0
    for (number, scalar) in text.unicodeScalars.enumerated() {
      #expect(table.scalarOffset(ofByte: byte) == number)
      #expect(table.utf16Offset(ofByte: byte) == utf16)
      #expect(table.byteOffset(ofScalar: number) == byte)
      #expect(table.byteOffset(ofUTF16: utf16) == byte)
      // The second half of a surrogate pair belongs to the scalar that holds it.
      let units = UTF16.width(scalar)
      if units == 2 { #expect(table.byteOffset(ofUTF16: utf16 + 1) == byte) }
      byte += UTF8.width(scalar)
      utf16 += units
    }
    #expect(table.counts.bytes == text.utf8.count)
    #expect(table.counts.scalars == text.unicodeScalars.count)
    #expect(table.counts.utf16 == text.utf16.count)
  }

  @Test(arguments: texts)
  func `a place past either end is the end`(text: String) {
    let table = OffsetTable(text)
    #expect(table.scalarOffset(ofByte: text.utf8.count + 9) == text.unicodeScalars.count)
    #expect(table.scalarOffset(ofByte: -1) == 0)
    #expect(table.byteOffset(ofScalar: text.unicodeScalars.count) == text.utf8.count)
    #expect(table.byteOffset(ofScalar: Int.max) == text.utf8.count)
    #expect(table.byteOffset(ofUTF16: Int.max) == text.utf8.count)
    #expect(table.byteOffset(ofScalar: -1) == 0)
  }

  @Test func `a byte inside a scalar counts the scalar as begun`() {
    let table = OffsetTable("a😀b")
    #expect((1...5).map { table.scalarOffset(ofByte: $0) } == [1, 2, 2, 2, 2])
    #expect((1...5).map { table.utf16Offset(ofByte: $0) } == [1, 3, 3, 3, 3])
  }

  @Test(arguments: texts)
  func `scalars to passage to scalars is the same range`(text: String) {
    let table = OffsetTable(text)
    let count = text.unicodeScalars.count
    for start in stride(from: 0, through: count, by: max(1, count / 7)) {
      for end in stride(from: start, through: count, by: max(1, count / 5)) {
        let passage = table.passage(ofScalars: start..<end)
        #expect(table.scalars(of: passage) == start..<end)
      }
    }
  }
}
