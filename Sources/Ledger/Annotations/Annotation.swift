public import Documents

/// A passage with a kind and a normal value, and the id of the rule that made it.
///
/// Annotations stand off: they point into the text and never change it.
public struct Annotation: Hashable, Sendable {
  /// Where it stands.
  public let passage: Passage
  /// What it is.
  public let value: AnnotationValue
  /// The rule, or the outside reader, that proposed it: `en.person.life-years`.
  public let rule: String

  /// Creates an annotation.
  public init(passage: Passage, value: AnnotationValue, rule: String) {
    self.passage = passage
    self.value = value
    self.rule = rule
  }

  /// The kind of its value.
  public var kind: AnnotationKind { value.kind }
}

extension Annotation: Comparable {
  /// Orders by place, then by kind, then by rule, so that no list depends on hashing.
  public static func < (left: Annotation, right: Annotation) -> Bool {
    if left.passage != right.passage { return left.passage < right.passage }
    if left.kind != right.kind { return left.kind < right.kind }
    return left.rule < right.rule
  }
}
