import ArgumentParser

/// The command: reads accounts of the past and lays them side by side.
struct Rashomon: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "rashomon",
    abstract: "Reads several accounts of the same past and lays them side by side.",
    discussion: """
      What each says happened, when, where, to how many, and on whose word; where they agree, where
      they differ, and why. Nothing that is printed is the program's own opinion.

      Exit status: 0 done; 1 done, but something was refused or a fault was found; 2 wrong usage.
      """,
    version: version,
    subcommands: [
      AnnotateCommand.self, ReviewCommand.self, CollateCommand.self, AddCommand.self,
      FindCommand.self, ServeCommand.self, DateCommand.self, NameCommand.self, EvaluateCommand.self,
    ]
  )
}
