import ArgumentParser
import Collation
import Documents
import Foundation
import Ledger
import Onomastics
import Publishing
import SQLiteStore

/// `rashomon collate`: several documents side by side.
struct CollateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collate",
    abstract: "Lays documents side by side: what each says, the same, different or silent.",
    discussion: """
      Takes several documents, or one ledger, whose documents are then compared. Where accounts
      differ and a calendar, a rounding or another spelling accounts for it, that is said.
      """
  )

  @Argument(help: ArgumentHelp("Documents, or a ledger.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("Only matters whose name holds these words.", valueName: "name"))
  var incident: String?

  @Option(help: "How the report is given: \(FormatArgument.all).")
  var format = FormatArgument(.text)

  func run() async throws {
    var read: [DocumentFiles.Read] = []
    var refused = 0
    if files.count == 1, Self.isLedger(files[0]) {
      let store = try SQLiteStore(readingOnly: files[0])
      for summary in try await store.documents() {
        guard let document = try await store.document(summary.id) else { continue }
        read.append((document, try await store.annotations(of: summary.id)))
      }
    } else {
      refused = try await DocumentFiles(paths: files).forEach { read.append($0) }
    }
    guard read.count > 1 else {
      if refused == 0 {
        Complaints.say("\(files.joined(separator: ", ")): a collation needs two documents at least")
      }
      throw ExitCode(1)
    }
    let accounts = ParallelAccounts(
      of: read.map { (document: $0.document, annotations: $0.annotations) }
    )
    let chosen = incident.map { name in accounts.naming(name) } ?? accounts
    if let incident, chosen.matters.isEmpty {
      Complaints.say("--incident \(incident): no matter of these documents has that name")
      throw ExitCode(1)
    }
    try Output.standard.write(chosen.rendered(as: format.format, style: Terminal.style))
    try Output.standard.flush()
    if refused > 0 { throw ExitCode(1) }
  }

  /// Whether the file begins as every SQLite file does.
  private static func isLedger(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    return (try? file.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
  }
}

extension ParallelAccounts {
  /// The same documents with only the matters that have `name` in their own or in an answer.
  func naming(_ name: String) -> ParallelAccounts {
    let words = NameFolding.fold(name)
    return ParallelAccounts(
      documents: documents,
      matters: matters.filter { matter in
        NameFolding.fold(matter.name).contains(words)
          || matter.questions.contains { question in
            question.name == "called"
              && question.answers.joined().contains { NameFolding.fold($0.value).contains(words) }
          }
      }
    )
  }
}
