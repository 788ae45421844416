import ArgumentParser

/// The command: reads accounts of the past and lays them side by side.
@main
struct Rashomon: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rashomon",
    abstract: "Reads several accounts of the same past and lays them side by side.",
    version: "0.1.0"
  )
}
