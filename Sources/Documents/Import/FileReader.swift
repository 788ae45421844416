#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads whole files, and refuses those that are too long before it reads them.
enum FileReader {
  /// Returns the bytes of the file at `path`.
  ///
  /// - Throws: ``ImportError`` for what is missing, a directory, unreadable or too large.
  static func bytes(at path: String, limit: Int) throws(ImportError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .missingFile(file: path) : .unreadable(file: path, reason: reason())
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(file: path, reason: reason())
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .directory(file: path) }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(file: path, bytes: size, limit: limit) }
    // The size is only a hint: pipes have none, and a file may grow while it is read.
    return try read(descriptor, path: path, hint: size, limit: limit)
  }

  private static func read(
    _ descriptor: Int32,
    path: String,
    hint: Int,
    limit: Int
  ) throws(ImportError) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = max(hint + 1, 1 << 16)
    while true {
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: room))
      let got = bytes.withUnsafeMutableBytes { buffer -> Int in
        readOnce(descriptor, UnsafeMutableRawBufferPointer(rebasing: buffer[start...]))
      }
      guard got >= 0 else { throw .unreadable(file: path, reason: reason()) }
      bytes.removeLast(room - got)
      guard bytes.count <= limit else {
        throw .tooLarge(file: path, bytes: bytes.count, limit: limit)
      }
      if got == 0 { return bytes }
      room = max(1 << 16, min(bytes.count, 1 << 24))
    }
  }

  private static func readOnce(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int
  {
    while true {
      #if canImport(Glibc)
      let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
      let got = Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #else
      let got = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if got >= 0 || errno != EINTR { return got }
    }
  }

  private static func reason() -> String {
    let text = String(cString: strerror(errno))
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
