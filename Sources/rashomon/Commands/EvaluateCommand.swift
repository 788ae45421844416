import ArgumentParser
import Documents
import Evaluation
import Foundation
import Ledger
import Reading

/// `rashomon evaluate`: holds the reader against gold.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measures the reader against annotated texts: precision, recall, F1 and values.",
    discussion: """
      Gold is JSON Lines with the text in each line, or JSON with offsets into a text given by
      --text. The form is told by the content. Exit status 1 when a file or item was left out.
      """
  )

  @Argument(help: ArgumentHelp("Files of gold.", valueName: "gold"))
  var gold: [String]

  @Option(help: ArgumentHelp("The text that gold without one points into.", valueName: "file"))
  var text: String?

  @Option(help: "How many misses and false alarms of each kind are listed.")
  var misses = 0

  @Option(help: "How the report is given: text or json.")
  var format = EvaluationFormat.text

  /// The forms of an evaluation.
  enum EvaluationFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  func validate() throws {
    guard misses >= 0 else {
      throw ValidationError("--misses is \(misses), allowed are 0 and more")
    }
  }

  func run() throws {
    let shared = try text.map { try GoldText(name: $0, bytes: Self.bytes(of: $0)) }
    var documents: [GoldDocument] = []
    var isIncomplete = false
    for path in gold {
      do {
        let file = try GoldReader.read(Self.bytes(of: path), named: path, text: shared)
        documents += file.documents
        for notice in file.notices { Complaints.say("\(path): \(notice)") }
        isIncomplete = isIncomplete || !file.notices.isEmpty
      } catch {
        Complaints.say(error)
        isIncomplete = true
      }
    }
    guard !documents.isEmpty else { throw ExitCode(1) }
    let reader = Reader()
    let report = Evaluator.run(gold: documents) { gold in
      let record = BibliographicRecord(
        title: "",
        date: gold.dct,
        language: gold.language ?? .undetermined
      )
      return reader.annotations(of: PlainText.document(text: gold.text, record: record))
    }
    try Output.standard.write(
      format == .json ? report.json(misses: misses) : report.text(misses: misses)
    )
    try Output.standard.flush()
    if isIncomplete { throw ExitCode(1) }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw UnreadableFile(path: path)
    }
    return Array(data)
  }
}

/// A file that is not there, or may not be read.
struct UnreadableFile: Error, CustomStringConvertible {
  let path: String

  var description: String { "\(path): no such file, or it may not be read" }
}
