import Foundation
import Synchronization

/// Standard output, written in large pieces; a piece that cannot be written is an error.
struct Output: Sendable {
  /// The process's own.
  static let standard = Output()

  private static let pending = Mutex<[UInt8]>([])

  /// How many bytes are gathered before they are written.
  private static let pieceSize = 1 << 16

  /// Adds text.
  ///
  /// - Throws: ``OutputError`` when standard output takes no more.
  func write(_ text: String) throws {
    try write(Array(text.utf8))
  }

  /// Adds bytes.
  ///
  /// - Throws: ``OutputError`` when standard output takes no more.
  func write(_ bytes: [UInt8]) throws {
    try Self.pending.withLock { pending in
      pending.append(contentsOf: bytes)
      if pending.count >= Self.pieceSize { try Self.drain(&pending) }
    }
  }

  /// Writes what is still held back.
  ///
  /// - Throws: ``OutputError`` when standard output takes no more.
  func flush() throws {
    try Self.pending.withLock { try Self.drain(&$0) }
  }

  private static func drain(_ pending: inout [UInt8]) throws {
    defer { pending.removeAll(keepingCapacity: true) }
    var start = 0
    while start < pending.count {
      let written = pending.withUnsafeBytes { bytes in
        Foundation.write(1, bytes.baseAddress?.advanced(by: start), bytes.count - start)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw OutputError(reason: String(cString: strerror(errno))) }
      start += written
    }
  }
}

/// Standard output could not be written.
struct OutputError: Error, CustomStringConvertible {
  let reason: String

  var description: String { "standard output cannot be written: \(reason)" }
}
