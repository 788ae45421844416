import Foundation

/// The built command, run as a user runs it.
enum Rashomon {
  /// What one run left behind.
  struct Outcome: Sendable, CustomStringConvertible {
    var status: Int32
    /// Whether it ended of itself, and not by a signal or a trap.
    var exited: Bool
    var output: String
    var errors: String

    /// The lines on standard error, blank ones left out.
    var complaints: [String] {
      errors.split(separator: "\n").map(String.init).filter { !$0.isEmpty }
    }

    var description: String {
      "status \(status)\(exited ? "" : " (by a signal)")\n"
        + "output: \(output.prefix(600))\nerrors: \(errors.prefix(600))"
    }
  }

  /// The products stand beside the resources of the test bundle; RASHOMON_COMMAND names another.
  static let command: URL = {
    if let path = ProcessInfo.processInfo.environment["RASHOMON_COMMAND"] {
      return URL(filePath: path)
    }
    return Bundle.module.bundleURL.deletingLastPathComponent().appending(path: "rashomon")
  }()

  /// How many bytes an input has that is larger than the command takes: it is refused unread.
  static let tooLargeInput = 100_000_000

  /// How many bytes a large input has that is read: less for a command that is not optimised.
  static let largeInput =
    command.resolvingSymlinksInPath().path.contains("/release/") ? 20_000_000 : 1_000_000

  /// Runs the command to its end.
  ///
  /// - Parameters:
  ///   - arguments: The arguments.
  ///   - input: A file for standard input; without it there is nothing to read.
  ///   - output: A path that standard output goes to instead of being kept.
  ///   - fileSizeLimit: How many 512-byte blocks any file may grow to; past them a write fails as
  ///     on a full disk.
  ///   - folder: Where it runs, and where its output is kept.
  /// - Returns: What it printed, and how it ended.
  /// - Throws: An error of the file system, or of starting the command.
  static func run(
    _ arguments: [String],
    input: URL? = nil,
    output: String? = nil,
    fileSizeLimit: Int? = nil,
    in folder: URL
  ) async throws -> Outcome {
    let kept = folder.appending(path: "run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: kept, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: kept) }
    let outputFile = output.map { URL(filePath: $0) } ?? kept.appending(path: "output")
    let errorFile = kept.appending(path: "errors")
    for file in [outputFile, errorFile] where !FileManager.default.fileExists(atPath: file.path) {
      try Data().write(to: file)
    }

    let process = Process()
    if let fileSizeLimit {
      // The signal that the limit sends is ignored, so that the write fails with an error.
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments =
        ["-c", "trap '' XFSZ; ulimit -f \(fileSizeLimit); exec \"$0\" \"$@\"", command.path]
        + arguments
    } else {
      process.executableURL = command
      process.arguments = arguments
    }
    process.currentDirectoryURL = folder
    process.standardInput =
      try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try await ended(process)
    return Outcome(
      status: process.terminationStatus,
      exited: process.terminationReason == .exit,
      output: output == nil ? try text(of: outputFile) : "",
      errors: try text(of: errorFile)
    )
  }

  /// Starts `process` and comes back when it has ended.
  private static func ended(_ process: Process) async throws {
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        done.resume(throwing: error)
      }
    }
  }

  private static func text(of file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}
