import Documents
import Ledger

/// What the rules have found so far, with the policy that keeps it free of conflict.
///
/// The policy: of two annotations of one kind that overlap, the one found first stays, and rules run
/// from the surest to the weakest; and an annotation is refused where it overlaps one of a kind that
/// excludes its own (``exclusions``): no number inside a date is a figure, and no name inside the
/// name of a treaty is a person. Kinds that do not exclude each other may nest.
struct Findings {
  /// One annotation, with the tokens it covers.
  struct Finding {
    var tokens: Range<Int>
    var annotation: Annotation
  }

  private struct Key: Hashable {
    var kind: AnnotationKind
    var token: Int
  }

  private var byStart: [Key: Finding] = [:]
  private var byEnd: [Key: Finding] = [:]
  private var found: [AnnotationKind: [Finding]] = [:]
  /// By token: a bit for each kind that covers it.
  private var cover: [UInt16]
  private let text: TokenizedDocument

  /// Starts with nothing found in `text`.
  init(in text: TokenizedDocument) {
    self.text = text
    cover = Array(repeating: 0, count: text.tokens.count)
  }

  /// The kinds that an annotation of `kind` must not overlap, its own aside.
  static func exclusions(of kind: AnnotationKind) -> [AnnotationKind] {
    switch kind {
    case .time: [.identifier]
    case .person: [.agreement, .incident]
    case .group: [.person, .agreement, .incident]
    case .place: [.person, .agreement, .incident, .group]
    case .figure: [.time, .identifier, .note]
    case .note: [.time, .identifier]
    default: []
    }
  }

  /// Adds an annotation over `tokens`, unless the policy refuses it.
  ///
  /// - Parameters:
  ///   - value: What it is.
  ///   - tokens: The tokens it covers.
  ///   - passage: Its passage, where it does not begin and end with its tokens.
  ///   - rule: The rule that found it.
  /// - Returns: Whether it was added.
  @discardableResult
  mutating func add(
    _ value: AnnotationValue,
    over tokens: Range<Int>,
    at passage: Passage? = nil,
    rule: String
  ) -> Bool {
    guard !tokens.isEmpty else { return false }
    let kind = value.kind
    let own = Self.bit(kind)
    let excluded = Self.exclusions(of: kind).reduce(own) { $0 | Self.bit($1) }
    for index in tokens where cover[index] & excluded != 0 { return false }
    for index in tokens { cover[index] |= own }
    found[kind, default: []].append(
      Finding(
        tokens: tokens,
        annotation: Annotation(passage: text.passage(of: tokens), value: value, rule: rule)
      )
    )
    return true
  }

  /// What was found of one kind, by place.
  func all(_ kind: AnnotationKind) -> [Finding] {
    (found[kind] ?? []).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// What was found of one kind beginning at token `index`.
  func finding(_ kind: AnnotationKind, startingAt index: Int) -> Finding? {
    guard isCovered(index, by: kind) else { return nil }
    return byStart[Key(kind: kind, token: index)]
  }

  /// What was found of one kind ending right before token `index`.
  func finding(_ kind: AnnotationKind, endingAt index: Int) -> Finding? {
    guard isCovered(index - 1, by: kind) else { return nil }
    return byEnd[Key(kind: kind, token: index)]
  }

  /// The voice under whose attribution the tokens stand: the innermost whose content holds them.
  func voice(over tokens: Range<Int>) -> String? {
    let passage = text.passage(of: tokens)
    var best: (length: Int, voice: String)?
    for index in attributionsNear(passage) {
      for content in index.content where content.contains(passage) {
        if content.count < best?.length ?? Int.max { best = (content.count, index.voice) }
      }
    }
    return best?.voice
  }

  /// The attributions whose cue stands within ``voiceReach`` bytes of a passage.
  private func attributionsNear(_ passage: Passage) -> [AttributionValue] {
    let attributions = found[.attribution] ?? []
    var low = 0
    var high = attributions.count
    while low < high {
      let middle = (low + high) / 2
      if attributions[middle].annotation.passage.start < passage.start - Self.voiceReach {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return attributions[low...].prefix {
      $0.annotation.passage.start <= passage.end + Self.voiceReach
    }.compactMap {
      guard case .attribution(let value) = $0.annotation.value else { return nil }
      return value
    }
  }

  /// How far from its cue, in bytes, an attribution's content is looked for.
  private static let voiceReach = 4000

  /// Whether an annotation of `kind` covers token `index`.
  func isCovered(_ index: Int, by kind: AnnotationKind) -> Bool {
    index >= 0 && index < cover.count && cover[index] & Self.bit(kind) != 0
  }

  /// Everything found, sorted.
  func annotations() -> [Annotation] {
    found.values.joined().map(\.annotation).sorted()
  }

  private static func bit(_ kind: AnnotationKind) -> UInt16 {
    1 << UInt16(AnnotationKind.allCases.firstIndex(of: kind) ?? 0)
  }
}
