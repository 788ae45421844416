import Ledger

extension Findings {
  /// A person, group or place that was found, by its name.
  typealias Named = (tokens: Range<Int>, name: String)

  /// The person, group or place, as `kind` says, that was found beginning at token `index`.
  func named(_ kind: AnnotationKind, startingAt index: Int) -> Named? {
    finding(kind, startingAt: index).flatMap(Self.named)
  }

  /// The person, group or place, as `kind` says, that was found ending right before token `index`.
  func named(_ kind: AnnotationKind, endingAt index: Int) -> Named? {
    finding(kind, endingAt: index).flatMap(Self.named)
  }

  private static func named(_ finding: Finding) -> Named? {
    switch finding.annotation.value {
    case .person(let person): (finding.tokens, person.name)
    case .group(let value), .place(let value): (finding.tokens, value.name)
    default: nil
    }
  }
}
