import Documents
import FoundationEssentials

/// The annotations of another tool, read from a file, to be joined with ours.
///
/// The file is JSON Lines in the form that `rashomon annotate` writes, or W3C Web Annotations: one, a
/// list, an AnnotationPage or an AnnotationCollection, or one a line. Who proposes is the annotation's
/// `by` or `creator`, else the line's `by` or the annotation's `generator`, else the file's name.
public struct OutsideProposals: Sendable {
  /// The lines of the file that could not be read, in order.
  public private(set) var failures: [AnnotateFailure] = []
  private var proposals: [String: [OutsideProposal]] = [:]
  /// By document: the first line that names it.
  private var firstLines: [String: Int] = [:]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: Its bytes.
  ///   - name: Who proposes what names no proposer.
  public init(_ bytes: [UInt8], name: String) {
    if let whole = try? JSONDecoder().decode(WebAnnotations.self, from: Data(bytes)) {
      take(whole.annotations, line: 1, name: name)
      return
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      do throws(AnnotateFailure) {
        try read(Array(line), number: index + 1, name: name)
      } catch {
        failures.append(error)
      }
    }
  }

  private mutating func read(
    _ line: [UInt8],
    number: Int,
    name: String
  ) throws(AnnotateFailure) {
    if let web = try? JSONDecoder().decode(WebAnnotations.self, from: Data(line)) {
      return take(web.annotations, line: number, name: name)
    }
    let own: ProposalLine = try AnnotateFailure.reading(line: line, number: number)
    for item in own.annotations {
      add(
        OutsideProposal(
          line: number,
          doc: own.doc,
          by: item.by ?? own.by ?? name,
          place: OutsideProposal.Place(
            span: Passage(start: item.annotation.start, end: item.annotation.end)
          ),
          content: .value(item.annotation.value)
        )
      )
    }
  }

  private mutating func take(
    _ annotations: [Result<WebAnnotation, ExchangeError>],
    line: Int,
    name: String
  ) {
    for (index, annotation) in annotations.enumerated() {
      do throws(ExchangeError) {
        for proposal in try annotation.get().proposals(line: line, name: name) { add(proposal) }
      } catch {
        let which = annotations.count > 1 ? "annotation \(index + 1): " : ""
        failures.append(AnnotateFailure(doc: nil, line: line, error: "\(which)\(error)"))
      }
    }
  }

  private mutating func add(_ proposal: OutsideProposal) {
    proposals[proposal.doc, default: []].append(proposal)
    if firstLines[proposal.doc] == nil { firstLines[proposal.doc] = proposal.line }
  }

  /// The documents that the file speaks of, each with the first line that does, in their order there.
  public var documents: [(doc: String, line: Int)] {
    firstLines.map { ($0.key, $0.value) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
  }

  /// Joins what several readers propose for one text.
  ///
  /// Proposals of the same passage, kind and value become one with all of their proposers; others stand
  /// side by side, whether they overlap or not.
  ///
  /// - Parameters:
  ///   - own: What this program proposes.
  ///   - name: The name that this program goes by.
  ///   - others: What others propose, file by file.
  ///   - doc: The caller's name for the text.
  ///   - text: The text.
  /// - Returns: The proposals in order, and for each file what has no place in the text.
  public static func joined(
    _ own: [ExchangedAnnotation],
    by name: String,
    with others: [OutsideProposals],
    doc: String,
    text: String
  ) -> (proposals: [ProposedAnnotation], failures: [[AnnotateFailure]]) {
    var order: [ExchangedAnnotation] = []
    var proposers: [ExchangedAnnotation: [String]] = [:]
    func key(_ annotation: ExchangedAnnotation) -> ExchangedAnnotation {
      let span = Passage(start: annotation.start, end: annotation.end)
      return ExchangedAnnotation(at: span, value: annotation.value, rule: "")
    }
    var rules: [ExchangedAnnotation: String] = [:]
    for annotation in own {
      let key = key(annotation)
      if proposers[key] == nil { order.append(key) }
      proposers[key] = [name]
      rules[key] = annotation.rule
    }
    let placing = PlacingText(text)
    let failures = others.map { file in
      var failures: [AnnotateFailure] = []
      for proposal in file.proposals[doc] ?? [] {
        do throws(ExchangeError) {
          let annotation = try proposal.placed(in: placing)
          if proposers[annotation] == nil { order.append(annotation) }
          if proposers[annotation]?.contains(proposal.by) != true {
            proposers[annotation, default: []].append(proposal.by)
          }
        } catch {
          failures.append(AnnotateFailure(doc: doc, line: proposal.line, error: "\(error)"))
        }
      }
      return failures
    }
    let proposals = order.map { annotation in
      ProposedAnnotation(
        ExchangedAnnotation(
          at: Passage(start: annotation.start, end: annotation.end),
          value: annotation.value,
          rule: rules[annotation] ?? ""
        ),
        by: proposers[annotation] ?? []
      )
    }
    return (proposals.sorted(by: ProposedAnnotation.precedes), failures)
  }
}

/// One line in the form that `rashomon annotate` writes, with who proposes.
private struct ProposalLine: Decodable {
  struct Item: Decodable {
    let annotation: ExchangedAnnotation
    let by: String?

    private enum Key: String, CodingKey {
      case by
    }

    init(from decoder: any Decoder) throws {
      annotation = try ExchangedAnnotation(from: decoder)
      let fields = try decoder.container(keyedBy: Key.self)
      // Our own merged lines name several; the first one proposed it.
      if let names = try? fields.decode([String].self, forKey: .by) {
        by = names.first
      } else {
        by = try fields.optionalString(.by)
      }
    }
  }

  let doc: String
  let by: String?
  let annotations: [Item]
}
