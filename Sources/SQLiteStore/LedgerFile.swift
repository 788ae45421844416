import Foundation
import GRDB

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A path at which a ledger is, or is to be; looked at before anything is opened for writing.
///
/// A file that is not a sound ledger of this program's time is refused before SQLite could so much
/// as put a journal beside it, and stays as it is, byte for byte. An empty file counts as a ledger
/// not yet begun: nothing in it could be lost, and a program that stopped at the wrong moment
/// leaves one.
struct LedgerFile {
  /// What there is at the path.
  enum State: Equatable {
    case nothing
    case empty
    case ledger(version: Int)
  }

  /// The path as given, for errors.
  let path: String

  /// The same from the root, links followed; so SQLite never takes it for a URI.
  let absolutePath: String

  /// Up to this size every page is checked at opening, which takes about 3 ms for each MB; damage in
  /// a larger file is met, and refused, when a page is read.
  static let largestCheckedWhole: Int64 = 64 << 20

  init(_ path: String) throws {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw LedgerFileError(path: path, problem: .missing)
    }
    self.path = path
    let rooted =
      path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    // Journals lie beside the file itself, not beside a link to it.
    if let real = realpath(rooted, nil) {
      absolutePath = String(cString: real)
      free(real)
    } else {
      absolutePath = rooted
    }
  }

  /// Looks, changing nothing.
  ///
  /// - Throws: ``LedgerFileError``, when the file is not one to open.
  func look() throws -> State {
    for _ in 0..<3 {
      let hadJournal = try hasJournal
      do {
        return try look(hasJournal: hadJournal)
      } catch let error as LedgerFileError {
        // Damage may only seem so where a writer came or went meanwhile.
        guard case .damaged = error.problem, try hasJournal != hadJournal else { throw error }
      }
    }
    throw error(.busy)
  }

  /// Whether a journal lies beside the file: then somebody writes, or stopped while writing.
  private var hasJournal: Bool {
    get throws {
      try ["-wal", "-journal"].contains { suffix in
        try plainFileSize(absolutePath + suffix).map { $0 > 0 } ?? false
      }
    }
  }

  private func look(hasJournal: Bool) throws -> State {
    guard let size = try plainFileSize(absolutePath) else { return .nothing }
    guard size > 0 else { return .empty }
    let stated = try checkHeader()
    guard hasJournal || size >= stated else {
      throw error(.damaged("it ends after \(size) of its \(stated) bytes"))
    }
    return .ledger(version: try checkInside(size: size, hasJournal: hasJournal))
  }

  /// Looks whether the file, or the folder where it is to be, may be written.
  func checkWritable() throws {
    let folder = absolutePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/"
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw error(.noFolder)
    }
    let isThere = access(absolutePath, F_OK) == 0
    guard !isThere || access(absolutePath, W_OK) == 0, access(folder, W_OK | X_OK) == 0 else {
      throw error(.unwritable)
    }
  }

  /// An error about this file.
  func error(_ problem: LedgerFileError.Problem) -> LedgerFileError {
    LedgerFileError(path: path, problem: problem)
  }

  /// The URI that opens the file as one that nobody writes, with no journal beside it.
  var immutableURI: String {
    var uri = "file://"
    for byte in absolutePath.utf8 {
      let scalar = Unicode.Scalar(byte)
      if byte == UInt8(ascii: "/") || scalar.properties.isAlphabetic && scalar.isASCII {
        uri.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16)
        uri += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return uri + "?immutable=1"
  }

  /// The size of a plain file; nil when there is none.
  private func plainFileSize(_ path: String) throws -> Int64? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw error(errno == ENOTDIR ? .noFolder : .unreadable) }
      return nil
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return Int64(status.st_size)
    case S_IFDIR: throw error(.folder)
    default: throw error(.notAFile)
    }
  }

  /// Reads the first 100 bytes, which say whose file it is, and returns the size that they state.
  ///
  /// Source: *SQLite, Database File Format*, section 1.3.
  private func checkHeader() throws -> Int64 {
    guard let handle = FileHandle(forReadingAtPath: absolutePath) else { throw error(.unreadable) }
    defer { try? handle.close() }
    guard let read = try? handle.read(upToCount: 100) else { throw error(.unreadable) }
    let header = [UInt8](read)
    guard header.starts(with: Array("SQLite format 3\u{0}".utf8)) else {
      throw error(.notALedger("it is no SQLite file"))
    }
    guard header.count == 100 else {
      throw error(.damaged("its header ends after \(header.count) bytes"))
    }
    func number(_ range: Range<Int>) -> Int64 { header[range].reduce(0) { $0 << 8 | Int64($1) } }
    guard number(68..<72) == Schema.applicationID else {
      throw error(.notALedger("it is an SQLite file of another program"))
    }
    let version = number(60..<64)
    guard version <= Schema.version else {
      throw error(.newer(version: Int(version), known: Int(Schema.version)))
    }
    // A page size of 65,536 is written as 1.
    let pageSize = number(16..<18) == 1 ? 65_536 : number(16..<18)
    return pageSize * number(28..<32)
  }

  /// Reads the file as SQLite does, to find damage and, in a journal not yet folded in, its form,
  /// which is returned.
  private func checkInside(size: Int64, hasJournal: Bool) throws -> Int {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    do {
      // Without a journal the file can be read so that nothing is put beside it.
      let queue = try DatabaseQueue(
        path: hasJournal ? absolutePath : immutableURI,
        configuration: configuration
      )
      let (version, fault) = try queue.read { db in
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        guard size <= Self.largestCheckedWhole else { return (version, nil as String?) }
        let fault = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
        return (version, fault == "ok" ? nil : fault ?? "no answer from the check")
      }
      guard version <= Schema.version else {
        throw error(.newer(version: version, known: Int(Schema.version)))
      }
      if let fault { throw error(.damaged(Self.oneLine(fault))) }
      return version
    } catch let error as DatabaseError {
      throw LedgerFileError(error, path: path)
    }
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: "; ")
  }
}
