import ArgumentParser
import Documents
import Ledger
import SQLiteStore

/// `rashomon add`: puts documents into a ledger.
struct AddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Puts documents into a ledger; the same document twice changes nothing.",
    discussion: "Makes the ledger where there is none. Each document is added whole or not at all."
  )

  @Argument(help: ArgumentHelp("The ledger: one SQLite file.", valueName: "ledger"))
  var ledger: String

  @Argument(help: ArgumentHelp("Documents: text, Markdown, HTML, XML and more.", valueName: "file"))
  var files: [String]

  func run() async throws {
    let writer = LedgerWriter(store: try SQLiteStore(path: ledger))
    let isLong = files.count > 1 && Terminal.isWatched
    let refused = try await DocumentFiles(paths: files).forEach(isProgressShown: isLong) { read in
      let line =
        switch try await writer.add(read.document, annotations: read.annotations) {
        case .added(let statements):
          "added \(read.document.id) “\(read.document.record.title)”, \(statements) statements"
        case .alreadyThere:
          "already there: \(read.document.id) “\(read.document.record.title)”"
        }
      try Output.standard.write(Printable.line(line) + "\n")
    }
    try Output.standard.flush()
    if refused > 0 { throw ExitCode(1) }
  }
}
