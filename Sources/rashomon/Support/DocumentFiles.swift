import ArgumentParser
import Documents
import Ledger
import Reading

/// Opens the documents named on the command line, says what is wrong with those that cannot be read,
/// and goes on with the rest.
struct DocumentFiles {
  /// A document with what was read in it.
  typealias Read = (document: Document, annotations: [Annotation])

  /// The paths, in the order given.
  let paths: [String]

  /// Reads each document and hands it on.
  ///
  /// - Parameters:
  ///   - isProgressShown: Whether each file is named on standard error as its turn comes.
  ///   - body: Takes one document.
  /// - Returns: How many documents were refused.
  /// - Throws: What `body` throws.
  func forEach(
    isProgressShown: Bool = false,
    _ body: (Read) async throws -> Void
  ) async throws -> Int {
    let importer = Importer()
    let reader = Reader()
    var refused = 0
    for (number, path) in paths.enumerated() {
      if isProgressShown { Complaints.say("\(number + 1) of \(paths.count): \(path)") }
      let found: [Imported]
      do {
        found = try await importer.documents(at: path)
      } catch {
        Complaints.say(error)
        refused += 1
        continue
      }
      for imported in found {
        for notice in imported.notices { Complaints.say("\(notice)") }
        switch imported.result {
        case .success(let document):
          try await body((document, reader.annotations(of: document)))
        case .failure(let error):
          Complaints.say(error)
          refused += 1
        }
      }
    }
    return refused
  }
}
