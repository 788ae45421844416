import Foundation

/// A folder of its own for one test, gone when the test is over.
final class Workplace: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "rashomon-command-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The path of `name` in the folder.
  func path(_ name: String) -> String {
    folder.appending(path: name).path
  }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    try Data(bytes).write(to: folder.appending(path: name))
    return path(name)
  }

  /// Writes a document that every command can use, about `place`, and returns its path.
  func writeGoodDocument(about place: String = "Chemulpo", to name: String) throws -> String {
    let text = """
      The Affair of \(place)

      On 9 February 1904 two ships met at \(place). Captain Vsevolod Rudnev (1855–1913) said that \
      31 men were killed; according to the harbour master there were 33.

      """
    return try write(text.utf8, to: name)
  }

  /// Writes `count` bytes made of `piece` over and over, without a line break.
  func writeLine(of piece: String, bytes count: Int, to name: String) throws -> String {
    let file = folder.appending(path: name)
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    let chunk = Data(String(repeating: piece, count: 1 + 1_000_000 / piece.utf8.count).utf8)
    var written = 0
    while written < count {
      let part = chunk.prefix(min(chunk.count, count - written))
      try handle.write(contentsOf: part)
      written += part.count
    }
    return file.path
  }

  /// Makes a folder in the folder.
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: name),
      withIntermediateDirectories: true
    )
  }

  /// The bytes of the file `name`.
  func bytes(of name: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: name))
  }
}
