import ArgumentParser
import Foundation

/// Runs the command and ends the process with the contract's status.
@main
enum Main {
  static func main() async {
    do {
      var command = try Rashomon.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      try Output.standard.flush()
    } catch {
      exit(status(of: error))
    }
  }

  /// Says what went wrong, if it was not said already, and returns the status for it.
  private static func status(of error: any Error) -> Int32 {
    if let code = error as? ExitCode {
      // What was printed before the end is not lost.
      try? Output.standard.flush()
      return code.rawValue
    }
    if Rashomon.exitCode(for: error) == .success {
      // Help or the version, asked for.
      print(Rashomon.fullMessage(for: error))
      return 0
    }
    if Rashomon.exitCode(for: error) == .validationFailure {
      Complaints.say(Rashomon.fullMessage(for: error))
      return 2
    }
    try? Output.standard.flush()
    Complaints.say(error)
    return 1
  }
}
