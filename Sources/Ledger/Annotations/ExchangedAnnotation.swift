public import Documents

/// An annotation as it leaves the program: every position counts Unicode scalars.
///
/// Its JSON is one flat object: `start`, `end`, `kind`, the fields of the kind, `rule`.
public struct ExchangedAnnotation: Hashable, Sendable {
  /// The first Unicode scalar.
  public let start: Int
  /// The scalar after the last; never below ``start``.
  public let end: Int
  /// The value; the passages inside it count Unicode scalars too.
  public let value: AnnotationValue
  /// The rule, or the outside reader, that proposed it; empty where none is named.
  public let rule: String

  /// Creates an annotation at a span of Unicode scalars.
  init(at span: Passage, value: AnnotationValue, rule: String) {
    start = span.start
    end = span.end
    self.value = value
    self.rule = rule
  }

  /// Converts an annotation's bytes to scalars.
  ///
  /// - Parameters:
  ///   - annotation: An annotation of the text that `offsets` was made of.
  ///   - offsets: The text's offsets.
  public init(_ annotation: Annotation, offsets: OffsetTable) {
    let scalars = offsets.scalars(of: annotation.passage)
    start = scalars.lowerBound
    end = scalars.upperBound
    rule = annotation.rule
    value = annotation.value.mappingPassages {
      let scalars = offsets.scalars(of: $0)
      return Passage(start: scalars.lowerBound, end: scalars.upperBound)
    }
  }
}

extension ExchangedAnnotation: Codable {
  /// Writes one flat object.
  public func encode(to encoder: any Encoder) throws {
    try value.encode(to: encoder)
    var fields = encoder.container(keyedBy: AnnotationField.self)
    try fields.encode(start, forKey: .start)
    try fields.encode(end, forKey: .end)
    try fields.encode(rule, forKey: .rule)
  }

  /// Reads one flat object; `rule` may be missing.
  ///
  /// - Throws: ``ExchangeError`` or `DecodingError`, when a field is missing or of the wrong form.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: AnnotationField.self)
    let passage = try ExchangedSpan.checked(
      start: try fields.integer(.start),
      end: try fields.integer(.end),
      at: decoder.codingPath
    )
    start = passage.start
    end = passage.end
    rule = try fields.optionalString(.rule) ?? ""
    value = try AnnotationValue(from: decoder)
  }
}

extension Annotation {
  /// Takes an annotation from outside into the text that `offsets` was made of.
  ///
  /// - Parameters:
  ///   - exchanged: The annotation, in Unicode scalars.
  ///   - offsets: The text's offsets.
  /// - Throws: ``ExchangeError/outside(field:value:lowest:highest:)`` when a position lies past the
  ///   end of the text.
  public init(
    _ exchanged: ExchangedAnnotation,
    offsets: OffsetTable
  ) throws(ExchangeError) {
    let last = offsets.counts.scalars
    func check(_ end: Int, _ field: String) throws(ExchangeError) {
      // A passage never ends before it starts, so that its end is all there is to look at.
      guard end <= last else {
        throw .outside(field: field, value: end, lowest: 0, highest: last)
      }
    }
    try check(exchanged.start, "start")
    try check(exchanged.end, "end")
    if case .attribution(let attribution) = exchanged.value {
      if let source = attribution.source { try check(source.end, "source.end") }
      for (index, passage) in attribution.content.enumerated() {
        try check(passage.end, "content[\(index)].end")
      }
    }
    self.init(
      passage: offsets.passage(ofScalars: exchanged.start..<exchanged.end),
      value: exchanged.value.mappingPassages { offsets.passage(ofScalars: $0.range) },
      rule: exchanged.rule
    )
  }
}

extension AnnotationValue {
  /// The value with every passage inside it put through `convert`.
  func mappingPassages(_ convert: (Passage) -> Passage) -> AnnotationValue {
    guard case .attribution(var attribution) = self else { return self }
    attribution.source = attribution.source.map(convert)
    attribution.content = attribution.content.map(convert)
    return .attribution(attribution)
  }
}
