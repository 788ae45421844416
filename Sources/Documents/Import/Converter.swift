import Subprocess

/// Runs the programs that turn other formats into HTML or text.
///
/// No shell, and a bound on time and on output. The bytes go in as a file of our own: a program that
/// ends before it has read a pipe would end this one too.
struct Converter: Sendable {
  let limits: ImportLimits
  let file: String

  /// Returns the HTML that pandoc makes of `bytes`.
  func html(of bytes: [UInt8], format: String) async throws(ImportError) -> [UInt8] {
    let template = try temporary("pandoc", Array(Self.template.utf8), ".html5")
    // The file must be there until the program has ended.
    defer { withExtendedLifetime(template) {} }
    return try await run(
      "pandoc",
      package: "pandoc",
      arguments: [
        "--from", format, "--to", "html5", "--wrap=none", "--sandbox",
        "--template=\(template.path)",
      ],
      input: bytes
    )
  }

  private func temporary(
    _ program: String,
    _ bytes: [UInt8],
    _ ending: String
  ) throws(ImportError) -> TemporaryFile {
    guard let made = TemporaryFile(bytes, ending: ending) else {
      throw .programFailed(
        file: file,
        program: program,
        reason: "the folder for temporary files cannot be written"
      )
    }
    return made
  }

  /// The page that pandoc fills: what a book declares of itself goes where our reader of HTML
  /// looks for it.
  private static let template = """
    <html$if(lang)$ lang="$lang$"$else$$if(language)$ lang="$language$"$endif$$endif$><head>
    $if(title)$<meta name="citation_title" content="$pagetitle$">$endif$
    $for(author-meta)$<meta name="author" content="$author-meta$">$endfor$
    $if(date-meta)$<meta name="date" content="$date-meta$">$else$<meta name="date" content="$date$">$endif$
    $for(identifier)$<meta name="identifier" content="$identifier$">$endfor$
    </head><body>
    $if(title)$<h1>$title$</h1>$endif$
    $body$
    </body></html>
    """

  /// Returns the text that pdftotext finds in `bytes`.
  func text(ofPDF bytes: [UInt8]) async throws(ImportError) -> [UInt8] {
    try await run(
      "pdftotext",
      package: "poppler-utils",
      arguments: ["-enc", "UTF-8", "-nopgbrk"],
      last: ["-"],
      input: bytes
    )
  }
}

extension Converter {
  /// How one run ended.
  private enum Ending: Sendable {
    case output([UInt8])
    case failure(ImportError)
  }

  /// Runs `program` with `arguments`, then the file that holds `input`, then `last`.
  private func run(
    _ program: String,
    package: String,
    arguments: [String],
    last: [String] = [],
    input: [UInt8]
  ) async throws(ImportError) -> [UInt8] {
    let source = try temporary(program, input, "")
    defer { withExtendedLifetime(source) {} }
    let all = arguments + [source.path] + last
    let ending = await withTaskGroup(of: Ending.self) { group in
      group.addTask { await start(program, package, all) }
      group.addTask {
        try? await Task.sleep(for: .seconds(limits.maximumSeconds))
        return .failure(
          .programTimedOut(file: file, program: program, seconds: limits.maximumSeconds)
        )
      }
      // The first to end decides; cancelling ends the program, or the wait.
      let first = await group.next()
      group.cancelAll()
      return first ?? .failure(.programFailed(file: file, program: program, reason: "did not run"))
    }
    switch ending {
    case .output(let bytes): return bytes
    case .failure(let error): throw error
    }
  }

  private func start(
    _ program: String,
    _ package: String,
    _ arguments: [String]
  ) async -> Ending {
    var options = PlatformOptions()
    options.teardownSequence = [
      .gracefulShutDown(allowedDurationToNextStep: .milliseconds(200))
    ]
    do {
      let result = try await Subprocess.run(
        .name(program),
        arguments: Arguments(arguments),
        platformOptions: options,
        output: .bytes(limit: limits.maximumBytes),
        error: .string(limit: 1 << 16)
      )
      guard result.terminationStatus.isSuccess else {
        return .failure(
          .programFailed(
            file: file,
            program: program,
            reason: Self.clause(result.standardError) ?? "\(result.terminationStatus)"
          )
        )
      }
      return .output(result.standardOutput)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      return .failure(.missingProgram(file: file, program: program, package: package))
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      return .failure(
        .programFailed(
          file: file,
          program: program,
          reason: "its output is longer than the \(limits.maximumBytes) bytes allowed"
        )
      )
    } catch {
      return .failure(.programFailed(file: file, program: program, reason: "\(error)"))
    }
  }

  /// The first line that a program printed, as part of a clause.
  private static func clause(_ text: String) -> String? {
    text.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) }
      .map { String($0.prefix(200)) }
  }
}
