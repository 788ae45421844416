#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The system's converter of character encodings, used for everything that is not UTF-8.
enum Iconv {
  /// What a conversion gave.
  struct Output {
    var utf8: [UInt8] = []
    /// Where the first byte stands that could not be converted, and how many there were.
    var firstBad: Int?
    var bad = 0
    /// Where the unfinished character at the end begins, if there is one.
    var truncatedAt: Int?
  }

  /// Whether the converter has the encoding `name`.
  static func knows(_ name: String) -> Bool {
    guard let handle = handle(for: name) else { return false }
    iconv_close(handle)
    return true
  }

  /// Converts `bytes` to UTF-8; what cannot be converted becomes U+FFFD and is counted.
  ///
  /// Returns nil when the system has no such converter.
  static func decode(_ bytes: ArraySlice<UInt8>, from name: String) -> Output? {
    guard let handle = handle(for: name) else { return nil }
    defer { iconv_close(handle) }
    var output = Output()
    output.utf8.reserveCapacity(bytes.count * 2)
    var input = Array(bytes)
    let room = 1 << 16
    input.withUnsafeMutableBytes { raw in
      let source = raw.bindMemory(to: CChar.self)
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: room) { target in
        var position = 0
        var isFlushed = false
        while !isFlushed {
          var from = source.baseAddress.map { $0 + position }
          var left = source.count - position
          var to = target.baseAddress
          var free = room
          isFlushed = left == 0
          let status =
            isFlushed
            ? iconv(handle, nil, nil, &to, &free) : iconv(handle, &from, &left, &to, &free)
          let failure = errno
          output.utf8.append(contentsOf: target.prefix(room - free).map { UInt8(bitPattern: $0) })
          position = source.count - left
          guard status == -1, !isFlushed else { continue }
          if failure == E2BIG { continue }
          output.utf8.append(contentsOf: [0xEF, 0xBF, 0xBD])
          if failure == EINVAL {
            output.truncatedAt = position
            position = source.count
          } else {
            if output.firstBad == nil { output.firstBad = position }
            output.bad += 1
            position += 1
          }
        }
      }
    }
    return output
  }

  private static func handle(for name: String) -> iconv_t? {
    let handle: iconv_t? = iconv_open("UTF-8", name)
    return Int(bitPattern: handle) == -1 ? nil : handle
  }
}
