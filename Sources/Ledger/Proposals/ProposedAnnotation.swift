/// An annotation with the names of those who proposed it.
///
/// As JSON: the annotation's flat object with `by`, a list of names.
public struct ProposedAnnotation: Hashable, Sendable {
  /// What is proposed.
  public let annotation: ExchangedAnnotation
  /// Who proposes it, in the order in which they were read; never empty.
  public let by: [String]

  /// Creates a proposal.
  public init(_ annotation: ExchangedAnnotation, by: [String]) {
    self.annotation = annotation
    self.by = by
  }
}

extension ProposedAnnotation {
  /// The order in which they are given: by place, the longer first, then by kind and proposer.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    let one = left.annotation
    let other = right.annotation
    if one.start != other.start { return one.start < other.start }
    if one.end != other.end { return one.end > other.end }
    if one.kind != other.kind { return one.kind < other.kind }
    return left.by.lexicographicallyPrecedes(right.by)
  }

  /// Adds one line of proposals for `doc` to `bytes`, the stroke that ends it included.
  ///
  /// - Parameters:
  ///   - proposals: The proposals, in order.
  ///   - doc: The caller's name for the text.
  ///   - bytes: Where the line goes.
  public static func writeLine(
    _ proposals: [ProposedAnnotation],
    doc: String,
    into bytes: inout [UInt8]
  ) {
    AnnotateResponse.writeLine(doc: doc, into: &bytes) { json in
      for proposal in proposals { proposal.annotation.write(to: &json, by: proposal.by) }
    }
  }
}
