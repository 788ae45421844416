import ArgumentParser
import Collation
import Documents
import Ledger
import Publishing
import SQLiteStore

/// `rashomon review`: everything one document says, ordered for a reader.
struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Reports what documents say: people, timeline, incidents, figures, voices, faults.",
    discussion: """
      Each line gives its place in the document: block, and Unicode scalars, end-exclusive. Exit
      status 1 when a document was refused or has faults.
      """
  )

  @Argument(help: ArgumentHelp("Documents: text, Markdown, HTML, XML and more.", valueName: "file"))
  var files: [String]

  @Option(help: "How the report is given: \(FormatArgument.all).")
  var format = FormatArgument(.text)

  @Option(help: ArgumentHelp("A ledger that takes the documents as well.", valueName: "ledger"))
  var ledger: String?

  func run() async throws {
    let store = try ledger.map { try SQLiteStore(path: $0) }
    let style = Terminal.style
    var hasFaults = false
    var isFirst = true
    let refused = try await DocumentFiles(paths: files).forEach { document, annotations in
      let review = Review(of: document, annotations: annotations)
      hasFaults = hasFaults || !review.faults.isEmpty
      if !isFirst, format.format == .text { try Output.standard.write("\n") }
      isFirst = false
      try Output.standard.write(review.rendered(as: format.format, style: style))
      if let store {
        _ = try await LedgerWriter(store: store).add(document, annotations: annotations)
      }
    }
    try Output.standard.flush()
    if refused > 0 || hasFaults { throw ExitCode(1) }
  }
}

/// The form of a report on the command line.
struct FormatArgument: ExpressibleByArgument {
  static let all = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")

  let format: ReportFormat

  init(_ format: ReportFormat) {
    self.format = format
  }

  init?(argument: String) {
    guard let format = ReportFormat(rawValue: argument) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) }

  var defaultValueDescription: String { format.rawValue }
}
