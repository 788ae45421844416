import ArgumentParser
import Documents
import Foundation
import Ledger
import Reading

/// `rashomon annotate`: a filter of JSON Lines.
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Annotates texts: JSON Lines in, JSON Lines out, in the same order.",
    discussion: """
      Reads lines {"doc","text","dct"?,"language"?} from standard input and writes for each a line
      {"doc","annotations":[{"start","end","kind",…}]}, offsets in Unicode scalars, end-exclusive.
      A line that cannot be read gives {"doc"?,"line","error"}, and the rest go on.

      With --merge each annotation says who proposes it: "by" is ["rashomon"] or the names of other
      tools. Their files are JSON Lines of the form above, "by" in a line or annotation naming the
      tool, or W3C Web Annotations with a TextPositionSelector or a TextQuoteSelector, whose target's
      source is the doc, whose tagging body is a kind and whose other body is the name. The same
      passage, kind and value from several is one annotation. What cannot be read, placed or matched
      to a document of the input is named on standard error, and the rest is merged.
      """
  )

  @Option(help: "The language of texts that do not name theirs (en, ru, ja); detected without it.")
  var language: LanguageArgument?

  @Option(help: "The kinds to find, with commas: \(KindsArgument.all). Without it, all.")
  var kinds: KindsArgument?

  @Option(
    name: .customLong("merge"),
    help: "A file of another tool's annotations to join with ours; may be given again."
  )
  var mergedFiles: [String] = []

  func run() throws {
    let reader = Reader(kinds: kinds?.kinds ?? AnnotationKind.allCases)
    var others = try MergedFiles(paths: mergedFiles, kinds: kinds?.kinds)
    var input = LineReader()
    var number = 0
    var isRefused = others.isRefused
    while let line = try input.next() {
      number += 1
      var answer: [UInt8] = []
      do throws(AnnotateFailure) {
        try respond(to: line, number: number, reader: reader, others: &others, into: &answer)
      } catch {
        isRefused = true
        Complaints.say("standard input: \(error)")
        error.writeLine(into: &answer)
      }
      try Output.standard.write(answer)
    }
    try Output.standard.flush()
    others.complainOfUnmatched()
    isRefused = isRefused || others.isRefused
    if isRefused { throw ExitCode(1) }
  }

  private func respond(
    to line: LineReader.Line,
    number: Int,
    reader: Reader,
    others: inout MergedFiles,
    into answer: inout [UInt8]
  ) throws(AnnotateFailure) {
    switch line {
    case .tooLong(let count):
      throw AnnotateFailure(
        doc: nil,
        line: number,
        error: "is \(count) bytes long, allowed are \(LineReader.maximumLength)"
      )
    case .bytes(let bytes):
      // A blank line is nothing, as at the end of a file.
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return }
      let request = try AnnotateRequest(line: bytes, number: number)
      let record = BibliographicRecord(
        title: "",
        date: request.dct,
        language: request.language ?? language?.language ?? .undetermined
      )
      let document = PlainText.document(text: request.text, record: record)
      let offsets = OffsetTable(document.text)
      let annotations = reader.annotations(of: document).map {
        ExchangedAnnotation($0, offsets: offsets)
      }
      guard others.isEmpty else {
        others.write(annotations, doc: request.doc, text: document.text, into: &answer)
        return
      }
      AnnotateResponse(doc: request.doc, annotations: annotations).writeLine(into: &answer)
    }
  }
}

/// A language on the command line.
struct LanguageArgument: ExpressibleByArgument {
  let language: Language

  init?(argument: String) {
    guard let language = Language(argument) else { return nil }
    self.language = language
  }

  var defaultValueDescription: String { language.code }
}

/// Kinds of annotation on the command line, with commas.
struct KindsArgument: ExpressibleByArgument {
  static let all = AnnotationKind.allCases.map(\.rawValue).joined(separator: ",")

  let kinds: [AnnotationKind]

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let kinds = names.compactMap {
      AnnotationKind(rawValue: $0.trimmingCharacters(in: .whitespaces))
    }
    guard kinds.count == names.count else { return nil }
    self.kinds = kinds
  }
}
