import ArgumentParser
import Documents
import Ledger
import SQLiteStore

/// `rashomon find`: searches a ledger.
struct FindCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Searches the documents of a ledger.",
    discussion: """
      All words must stand in one block; case, accents and ё/е do not matter, and Japanese needs no
      spaces. Prints for each finding the document, its title, the place and the block. Exit status 1
      when nothing is found.
      """
  )

  @Argument(help: ArgumentHelp("The ledger.", valueName: "ledger"))
  var ledger: String

  @Argument(help: ArgumentHelp("Words to look for.", valueName: "query"))
  var query: [String]

  @Option(help: "At most so many findings.")
  var limit = 20

  func validate() throws {
    guard (1...10_000).contains(limit) else {
      throw ValidationError("--limit is \(limit), allowed are 1 to 10000")
    }
  }

  func run() async throws {
    let store = try SQLiteStore(readingOnly: ledger)
    let findings = try await store.find(query.joined(separator: " "), limit: limit)
    for finding in findings {
      try Output.standard.write(
        Printable.line(
          "\(finding.document) “\(finding.title)” bytes \(finding.passage.start)–\(finding.passage.end)"
        )
          + "\n  " + Printable.line(finding.text) + "\n"
      )
    }
    try Output.standard.flush()
    if findings.isEmpty { throw ExitCode(1) }
  }
}
