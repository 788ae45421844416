import ArgumentParser
import SQLiteStore
import Website

/// `rashomon serve`: the web site of a ledger.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serves a ledger as a web site; every page has its JSON.",
    discussion: "Listens on the loopback address alone, until it is told to stop (Ctrl-C)."
  )

  @Argument(help: ArgumentHelp("The ledger.", valueName: "ledger"))
  var ledger: String

  @Option(help: "The port; 0 takes any that is free.")
  var port = 8904

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("--port is \(port), allowed are 0 to 65535")
    }
  }

  func run() async throws {
    let store = try SQLiteStore(readingOnly: ledger)
    try await Website(store: store).run(port: port)
  }
}
