#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file in the system's folder for temporary files, removed with its last owner.
final class TemporaryFile: Sendable {
  let path: String

  /// Writes `bytes` to a new file, its name ending in `ending`, that only this user can read; nil
  /// where that fails.
  init?(_ bytes: [UInt8], ending: String) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/rashomon-XXXXXX\(ending)".utf8CString)
    let descriptor = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkstemps($0, Int32(ending.utf8.count)) } ?? -1
    }
    guard descriptor >= 0 else { return nil }
    path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    defer { close(descriptor) }
    let isWritten = bytes.withUnsafeBytes { buffer -> Bool in
      var position = 0
      while position < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[position...])
        let count = write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        position += count
      }
      return true
    }
    guard isWritten else { return nil }
  }

  deinit { unlink(path) }
}
