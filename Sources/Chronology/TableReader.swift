/// Reads the rows and cells of a table that is shipped as a string.
struct TableReader {
  private let bytes: [UInt8]
  private var at = 0
  private var isAtRow = false

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Goes to the next row; false after the last.
  mutating func nextRow() -> Bool {
    if isAtRow { while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 } }
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\n") {
        at += 1
      } else if bytes[at] == UInt8(ascii: "#") {
        while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
      } else {
        isAtRow = true
        return true
      }
    }
    return false
  }

  private mutating func endCell() {
    if at < bytes.count, bytes[at] == UInt8(ascii: "\t") { at += 1 }
  }

  /// The cell as a number.
  mutating func number() -> Int {
    var value = 0
    while at < bytes.count, bytes[at] &- 48 <= 9 {
      value = value * 10 + Int(bytes[at] - 48)
      at += 1
    }
    endCell()
    return value
  }

  /// The cell as a proleptic Gregorian day; `-` is day 0.
  mutating func day() -> RataDie {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "\t"), bytes[at] != UInt8(ascii: "\n") {
      at += 1
    }
    let end = at
    endCell()
    guard end - start == 10 else { return RataDie(0) }
    func digits(_ range: Range<Int>) -> Int {
      range.reduce(0) { $0 * 10 + Int(bytes[start + $1] & 15) }
    }
    return RataDie(
      MarchYear.gregorianDay(year: digits(0..<4), month: digits(5..<7), day: digits(8..<10))
    )
  }

  /// The next letter of the cell; nil at its end.
  mutating func letter() -> UInt8? {
    guard at < bytes.count, bytes[at] > 32 else {
      endCell()
      return nil
    }
    at += 1
    return bytes[at - 1]
  }

  /// The cell as text.
  mutating func text() -> String {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "\t"), bytes[at] != UInt8(ascii: "\n") {
      at += 1
    }
    let result = String(decoding: bytes[start..<at], as: UTF8.self)
    endCell()
    return result
  }
}
