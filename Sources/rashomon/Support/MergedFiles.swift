import Foundation
import Ledger

/// The files of other tools' annotations that are joined with ours.
struct MergedFiles {
  /// The name that this program goes by among those who propose.
  static let ownName = "rashomon"

  private var files: [(path: String, proposals: OutsideProposals)] = []
  private let kinds: Set<AnnotationKind>?
  private var seen: Set<String> = []
  /// Whether anything was refused.
  private(set) var isRefused = false

  /// Reads the files, and says what in them cannot be read.
  ///
  /// - Parameters:
  ///   - paths: The files.
  ///   - kinds: The kinds asked for; nil for all.
  /// - Throws: ``MergedFileError`` when a file cannot be opened.
  init(paths: [String], kinds: [AnnotationKind]?) throws {
    self.kinds = kinds.map { Set($0) }
    for path in paths {
      let url = URL(filePath: path)
      let bytes: [UInt8]
      do {
        bytes = Array(try Data(contentsOf: url))
      } catch {
        throw MergedFileError(path: path)
      }
      let name = url.deletingPathExtension().lastPathComponent
      let proposals = OutsideProposals(bytes, name: name)
      for failure in proposals.failures { complain(failure, of: path) }
      files.append((path, proposals))
    }
  }

  /// Whether nothing is to be joined.
  var isEmpty: Bool { files.isEmpty }

  /// Writes the line for one text.
  mutating func write(
    _ own: [ExchangedAnnotation],
    doc: String,
    text: String,
    into answer: inout [UInt8]
  ) {
    seen.insert(doc)
    let (proposals, failures) = OutsideProposals.joined(
      own,
      by: Self.ownName,
      with: files.map(\.proposals),
      doc: doc,
      text: text
    )
    for (file, failures) in zip(files, failures) {
      for failure in failures { complain(failure, of: file.path) }
    }
    let wanted = proposals.filter { kinds?.contains($0.annotation.kind) ?? true }
    ProposedAnnotation.writeLine(wanted, doc: doc, into: &answer)
  }

  /// Says which documents of the files the input did not have.
  mutating func complainOfUnmatched() {
    for file in files {
      for (doc, line) in file.proposals.documents where !seen.contains(doc) {
        let clause =
          "the doc \"\(Printable.line(doc))\" is not in the input; its annotations are left out"
        complain(AnnotateFailure(doc: doc, line: line, error: clause), of: file.path)
      }
    }
  }

  private mutating func complain(_ failure: AnnotateFailure, of path: String) {
    isRefused = true
    Complaints.say("\(path): \(failure)")
  }
}

/// A file of annotations cannot be opened.
struct MergedFileError: Error, CustomStringConvertible {
  let path: String

  var description: String { "\(path) cannot be read; allowed is a file of annotations" }
}
