import Foundation

/// Reads standard input line by line, holding one line at a time.
struct LineReader {
  /// A line, or that it was too long.
  enum Line {
    case bytes([UInt8])
    /// The line had more bytes than are taken; they were passed over.
    case tooLong(count: Int)
  }

  /// The longest line that is taken, in bytes.
  static let maximumLength = 256 << 20

  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var start = 0
  private var end = 0
  private var isAtEnd = false

  /// Returns the next line without its line feed; nil at the end of the input.
  ///
  /// - Throws: ``InputError`` when the input cannot be read.
  mutating func next() throws -> Line? {
    var line: [UInt8] = []
    var count = 0
    while true {
      if start == end {
        try fill()
        if isAtEnd { return count == 0 ? nil : Self.line(line, count) }
      }
      let piece = buffer[start..<end]
      if let feed = piece.firstIndex(of: 0x0A) {
        Self.append(buffer[start..<feed], to: &line, &count)
        start = feed + 1
        return Self.line(line, count)
      }
      Self.append(piece, to: &line, &count)
      start = end
    }
  }

  private static func append(_ piece: ArraySlice<UInt8>, to line: inout [UInt8], _ count: inout Int)
  {
    count += piece.count
    if count <= maximumLength { line.append(contentsOf: piece) } else { line = [] }
  }

  private static func line(_ line: [UInt8], _ count: Int) -> Line {
    count > maximumLength ? .tooLong(count: count) : .bytes(line)
  }

  private mutating func fill() throws {
    while true {
      let count = buffer.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw InputError(reason: String(cString: strerror(errno))) }
      start = 0
      end = count
      isAtEnd = count == 0
      return
    }
  }
}

/// Standard input could not be read.
struct InputError: Error, CustomStringConvertible {
  let reason: String

  var description: String { "standard input cannot be read: \(reason)" }
}
