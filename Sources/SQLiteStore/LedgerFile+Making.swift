import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension LedgerFile {
  /// Puts a new ledger at the path, where there is nothing or an empty file.
  ///
  /// The ledger is built under another name and moved into place whole, so that nobody meets half
  /// of one. An empty file holds the place meanwhile, under a lock, for the case that several
  /// programs begin the same ledger; whoever comes second finds the first one's.
  ///
  /// - Parameter build: Makes the file whose path it is given, and closes it.
  /// - Throws: ``LedgerFileError``, or what `build` throws; the place is then as it was.
  func make(_ build: (String) throws -> Void) throws {
    var descriptor = open(absolutePath, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    let isOurs = descriptor >= 0
    if !isOurs, errno == EEXIST { descriptor = open(absolutePath, O_RDWR | O_CLOEXEC) }
    guard descriptor >= 0 else { throw error(errno == ENOSPC ? .full : .unwritable) }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw error(.busy) }
    }
    guard isEmptyAndInPlace(descriptor) else { return }
    let draft = "\(absolutePath).\(UUID().uuidString)"
    do {
      try build(draft)
      guard rename(draft, absolutePath) == 0 else { throw error(.unwritable) }
    } catch {
      for suffix in ["", "-journal", "-wal", "-shm"] { unlink(draft + suffix) }
      if isOurs { unlink(absolutePath) }
      throw error
    }
  }

  /// Whether the file behind `descriptor` is still the one at the path, with nothing in it.
  private func isEmptyAndInPlace(_ descriptor: Int32) -> Bool {
    var held = stat()
    var placed = stat()
    guard fstat(descriptor, &held) == 0, stat(absolutePath, &placed) == 0 else { return false }
    return held.st_ino == placed.st_ino && held.st_dev == placed.st_dev && placed.st_size == 0
  }
}
