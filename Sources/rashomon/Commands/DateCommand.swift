import ArgumentParser
import Chronology

/// `rashomon date`: one date in every calendar.
struct DateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "date",
    abstract: "Shows a date in every calendar, with its days and the reason for the reading.",
    discussion: """
      The date is in English, Russian or Japanese words, or in EDTF. Without an argument dates are
      read from standard input, one a line; one that is none gives its clause, and the rest go on.
      """
  )

  @Argument(help: ArgumentHelp("The date; several words are one date.", valueName: "text"))
  var words: [String] = []

  @Option(help: "The calendar, where it is known: \(CalendarArgument.all).")
  var calendar: CalendarArgument?

  @Option(help: "The country whose calendar the source used: \(CountryArgument.all).")
  var country: CountryArgument?

  @Option(help: "How the readings are given: text or json.")
  var format = Format.text

  /// The forms of the readings.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  func run() throws {
    guard words.isEmpty else {
      try show(words.joined(separator: " "))
      try Output.standard.flush()
      return
    }
    var input = LineReader()
    var number = 0
    var isRefused = false
    while let line = try input.next() {
      number += 1
      guard case .bytes(let bytes) = line, bytes.count <= Self.maximumLength else {
        Complaints.say("line \(number): is longer than \(Self.maximumLength) bytes")
        isRefused = true
        continue
      }
      let text = String(decoding: bytes, as: UTF8.self)
      guard text.contains(where: { !$0.isWhitespace }) else { continue }
      do {
        try show(text)
      } catch let error as RefusedDate {
        Complaints.say("line \(number): \(error)")
        isRefused = true
      }
    }
    try Output.standard.flush()
    if isRefused { throw ExitCode(1) }
  }

  /// The longest line that is taken for a date, in bytes.
  private static let maximumLength = 4096

  private func show(_ text: String) throws {
    let context = DateContext(calendar: calendar?.calendar, country: country?.country)
    let report: DateReport
    do throws(HistoricalDateError) {
      report = try DateReport(text, context: context)
    } catch {
      throw RefusedDate(text: text, reason: error.description)
    }
    try Output.standard.write((format == .json ? report.json : report.table) + "\n")
  }
}

/// A text that is no date.
struct RefusedDate: Error, CustomStringConvertible {
  let text: String
  let reason: String

  var description: String { "“\(Printable.line(text))”: \(reason)" }
}

/// A calendar on the command line.
struct CalendarArgument: ExpressibleByArgument {
  static let all = CalendarName.allCases.map(\.rawValue).joined(separator: ", ")

  let calendar: CalendarName

  init?(argument: String) {
    guard let calendar = CalendarName(rawValue: argument) else { return nil }
    self.calendar = calendar
  }
}

/// A country on the command line.
struct CountryArgument: ExpressibleByArgument {
  static let all = DateContext.Country.allCases.map(\.rawValue).joined(separator: ", ")

  let country: DateContext.Country

  init?(argument: String) {
    guard let country = DateContext.Country(rawValue: argument) else { return nil }
    self.country = country
  }
}
