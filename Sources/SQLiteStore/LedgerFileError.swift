import GRDB

/// Why a ledger's file cannot be opened, read or written.
public struct LedgerFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What stands in the way.
  public enum Problem: Hashable, Sendable {
    /// There is no such file, and none was to be made.
    case missing
    /// There is a folder in its place.
    case folder
    /// The folder to make it in does not exist.
    case noFolder
    /// It is neither a file nor a folder: a pipe, a device.
    case notAFile
    /// It is some other file.
    case notALedger(String)
    /// A newer program made it.
    case newer(version: Int, known: Int)
    /// It was a ledger, and its bytes are no longer right.
    case damaged(String)
    /// It may not be read.
    case unreadable
    /// The file, or the folder that has to hold its journal, may not be written.
    case unwritable
    /// The store was opened for reading.
    case openedForReading
    /// There is no room left on the disk, or the file has reached the size allowed.
    case full
    /// Another program holds it.
    case busy
    /// Anything else that SQLite says.
    case other(String)
  }

  /// The ledger's path as given; `temporary` for one in memory.
  public let path: String
  /// What stands in the way.
  public let problem: Problem

  /// Creates an error.
  public init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// The clause.
  public var description: String {
    switch problem {
    case .missing: "no ledger at \(path)"
    case .folder: "\(path) is a folder; allowed: a ledger's file"
    case .noFolder: "no folder to make the ledger \(path) in"
    case .notAFile: "\(path) is a pipe, a device or a socket; allowed: a ledger's file"
    case .notALedger(let why): "\(path) is not a ledger: \(why)"
    case .newer(let version, let known):
      "the ledger \(path) has form \(version), from a newer program; allowed: up to \(known)"
    case .damaged(let why): "the ledger \(path) is damaged: \(why)"
    case .unreadable: "\(path) may not be read"
    case .unwritable: "the ledger \(path), or its folder, may not be written"
    case .openedForReading: "the ledger \(path) is open for reading only"
    case .full: "no room on the disk for the ledger \(path); nothing was changed"
    case .busy: "another program keeps the ledger \(path) busy; nothing was changed"
    case .other(let why): "the ledger \(path) failed: \(why)"
    }
  }
}

extension LedgerFileError {
  /// Says in the ledger's words what SQLite reports.
  init(_ error: DatabaseError, path: String) {
    self.init(path: path, problem: Problem(error))
  }
}

extension LedgerFileError.Problem {
  fileprivate init(_ error: DatabaseError) {
    let message = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notALedger("it is no SQLite file")
    case .SQLITE_CORRUPT: self = .damaged(message)
    case .SQLITE_FULL: self = .full
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_READONLY, .SQLITE_PERM: self = .unwritable
    case .SQLITE_CANTOPEN: self = .unwritable
    case .SQLITE_ERROR where message.hasPrefix("no such"): self = .damaged(message)
    default: self = .other(message)
    }
  }
}
