import Documents

/// An annotation as another tool gives it, before it is held against its text.
struct OutsideProposal: Hashable, Sendable {
  /// The line of the file it stands on, from 1.
  var line: Int
  /// The caller's name for the text.
  var doc: String
  /// Who proposes it.
  var by: String
  /// Where in the text.
  var place: Place
  /// What it says.
  var content: Content

  /// Where a proposal stands.
  struct Place: Hashable, Sendable {
    /// The Unicode scalars, where they are counted.
    var span: Passage?
    /// The very words, where they are given.
    var exact: String?
    /// The words before them.
    var prefix = ""
    /// The words behind them.
    var suffix = ""
  }

  /// What a proposal says.
  enum Content: Hashable, Sendable {
    /// All fields of its kind.
    case value(AnnotationValue)
    /// A kind and a name only; without a name, the words themselves are it.
    case named(AnnotationKind, name: String?)
  }

  /// Returns the annotation in its text.
  ///
  /// Positions count first; where the words do not stand there, or no position is given, the words are
  /// looked for.
  ///
  /// - Throws: ``ExchangeError`` when it has no place in the text, or too little is said for its kind.
  func placed(in text: PlacingText) throws(ExchangeError) -> ExchangedAnnotation {
    let span = try self.span(in: text)
    let value: AnnotationValue
    switch content {
    case .value(let given): value = given
    case .named(let kind, let name):
      guard let made = Self.value(kind, name ?? text.words(of: span)) else {
        throw .notAllowed(field: "body", value: kind.rawValue, allowed: Self.namedKinds)
      }
      value = made
    }
    let annotation = ExchangedAnnotation(at: span, value: value, rule: "")
    _ = try Annotation(annotation, offsets: text.offsets)
    return annotation
  }

  private func span(in text: PlacingText) throws(ExchangeError) -> Passage {
    if let span = place.span {
      guard span.end <= text.offsets.counts.scalars else {
        throw .outside(
          field: "end",
          value: span.end,
          lowest: 0,
          highest: text.offsets.counts.scalars
        )
      }
      guard let exact = place.exact, text.words(of: span) != exact else { return span }
    }
    guard let exact = place.exact, !exact.isEmpty else { throw .missing(field: "target.selector") }
    let found = text.places(of: exact, prefix: place.prefix, suffix: place.suffix)
    guard found.count == 1, let span = found.first else {
      throw .notAllowed(
        field: "exact",
        value: exact,
        allowed: found.isEmpty
          ? "words that stand in the text" : "words with a prefix or suffix that stand there once"
      )
    }
    return span
  }

  private static let namedKinds =
    "person, place, group, incident, agreement, quotation, judgement, "
    + "or a body with kind and all of its fields"

  private static func value(_ kind: AnnotationKind, _ name: String) -> AnnotationValue? {
    switch kind {
    case .person: .person(PersonValue(name: name))
    case .place: .place(NameValue(name: name))
    case .group: .group(NameValue(name: name))
    case .incident: .incident(IncidentValue(name: name))
    case .agreement: .agreement(AgreementValue(name: name))
    case .quotation: .quotation(QuotationValue(text: name))
    case .judgement: .judgement(JudgementValue(of: name))
    default: nil
    }
  }
}

/// A text in which proposals find their places.
struct PlacingText {
  let offsets: OffsetTable
  private let bytes: [UInt8]

  init(_ text: String) {
    offsets = OffsetTable(text)
    bytes = Array(text.utf8)
  }

  /// The words of a span of Unicode scalars.
  func words(of span: Passage) -> String {
    let passage = offsets.passage(ofScalars: span.range)
    return String(decoding: bytes[passage.range], as: UTF8.self)
  }

  /// The spans at which `exact` stands between `prefix` and `suffix`; no more than two are looked for.
  ///
  /// - Complexity: O(*n* + *m*), by Knuth, Morris and Pratt.
  func places(of exact: String, prefix: String, suffix: String) -> [Passage] {
    let before = prefix.utf8.count
    let pattern = Array(prefix.utf8) + Array(exact.utf8) + Array(suffix.utf8)
    let length = exact.utf8.count
    guard !pattern.isEmpty, pattern.count <= bytes.count else { return [] }
    var borders = [0]
    borders.reserveCapacity(pattern.count)
    var matched = 0
    for index in pattern.indices.dropFirst() {
      while matched > 0, pattern[matched] != pattern[index] { matched = borders[matched - 1] }
      if pattern[matched] == pattern[index] { matched += 1 }
      borders.append(matched)
    }
    var found: [Passage] = []
    matched = 0
    for index in bytes.indices {
      while matched > 0, pattern[matched] != bytes[index] { matched = borders[matched - 1] }
      if pattern[matched] == bytes[index] { matched += 1 }
      guard matched == pattern.count else { continue }
      let start = index + 1 - pattern.count + before
      let scalars = offsets.scalars(of: Passage(start: start, end: start + length))
      found.append(Passage(start: scalars.lowerBound, end: scalars.upperBound))
      if found.count == 2 { return found }
      matched = borders[matched - 1]
    }
    return found
  }
}
