public import Ledger

/// One thing that the gold says stands in a text.
public struct GoldItem: Hashable, Sendable {
  /// What an item's range is worth.
  public enum Extent: Hashable, Sendable {
    /// The very words.
    case span
    /// The sentence in which the words stand: only whether that sentence holds an annotation of the
    /// kind can be told.
    case sentence
  }

  /// The kind of annotation expected.
  public let kind: AnnotationKind
  /// Where, in Unicode scalars, end-exclusive.
  public let range: Range<Int>
  /// Whether the range is the words' or their sentence's.
  public let extent: Extent
  /// Which thing of the document is mentioned, where several mentions are of one: a person's key.
  public let identity: String?
  /// What the annotation should say.
  public let fields: [ExpectedField]
  /// An attribution's parts; nil for every other kind.
  public let parts: AttributionParts?

  /// Creates an item.
  public init(
    kind: AnnotationKind,
    range: Range<Int>,
    extent: Extent = .span,
    identity: String? = nil,
    fields: [ExpectedField] = [],
    parts: AttributionParts? = nil
  ) {
    self.kind = kind
    self.range = range
    self.extent = extent
    self.identity = identity
    self.fields = fields
    self.parts = parts
  }

  /// Creates an attribution; nil when every part is empty.
  ///
  /// Its range is the cue's, from the first word to the last; without a cue it covers all parts.
  public init?(attribution parts: AttributionParts, fields: [ExpectedField] = []) {
    let ranges = parts.cue.isEmpty ? (parts.source ?? []) + (parts.content ?? []) : parts.cue
    guard let hull = SpanSet(ranges)?.hull else { return nil }
    self.init(kind: .attribution, range: hull, fields: fields, parts: parts)
  }
}

extension GoldItem: Comparable {
  /// Orders by place, the longer first, then by kind and identity.
  public static func < (left: GoldItem, right: GoldItem) -> Bool {
    if left.range.lowerBound != right.range.lowerBound {
      return left.range.lowerBound < right.range.lowerBound
    }
    if left.range.upperBound != right.range.upperBound {
      return left.range.upperBound > right.range.upperBound
    }
    if left.kind != right.kind { return left.kind < right.kind }
    return (left.identity ?? "") < (right.identity ?? "")
  }
}

/// Who says it, how, and what: each part a list of ranges in Unicode scalars.
public struct AttributionParts: Hashable, Sendable {
  /// The words for the voice; empty where the text names none, nil where the gold does not tell.
  public let source: [Range<Int>]?
  /// The words that show that somebody says something; empty where there are none.
  public let cue: [Range<Int>]
  /// What is said; empty where it is left out, nil where the gold does not tell.
  public let content: [Range<Int>]?

  /// Creates the parts.
  public init(source: [Range<Int>]?, cue: [Range<Int>], content: [Range<Int>]?) {
    self.source = source
    self.cue = cue
    self.content = content
  }
}
