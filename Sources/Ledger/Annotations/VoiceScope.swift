import Algorithms
public import Documents

/// Tells from the attributions of a text under whose word a passage of it stands.
///
/// A passage stands under an attribution whose content holds a part of it, where that content, or
/// that content with the words that introduce it, is a good share of the passage: a figure wholly in what somebody says stands
/// under him, and so does a sentence of which "he said that" is the smaller part. What another urges or
/// asks is told by the author, where the words that tell it stand in the passage. The stances that the
/// author takes on his own word are none of another's.
///
/// Collation and evaluation both ask here, so that what is shown is what is measured.
public struct VoiceScope: Sendable {
  /// An attribution of the text.
  public struct Attribution: Sendable {
    /// Who says what, and with what stance.
    public let value: AttributionValue
    /// The words that tell it.
    public let cue: Passage

    /// How many bytes it governs.
    var length: Int { value.content.reduce(0) { $0 + $1.count } }
  }

  private struct Content {
    var passage: Passage
    var owner: Int
  }

  /// Every attribution, in the order of the text.
  public let attributions: [Attribution]
  private let contents: [Content]

  /// The share of a passage, in tenths, that what is said must hold to govern it.
  private static let share = 4
  /// The share, in tenths, that it must hold with the words that introduce it.
  private static let shareTold = 6

  /// How many contents are looked back at for one that holds a passage: contents are short and seldom
  /// nest, so a wider search finds nothing more.
  private static let reach = 64

  /// Takes the attributions among `annotations`.
  public init(_ annotations: some Sequence<Annotation>) {
    attributions = annotations.compactMap { annotation in
      guard case .attribution(let value) = annotation.value else { return nil }
      return Attribution(value: value, cue: annotation.passage)
    }
    contents = attributions.enumerated().flatMap { owner, attribution in
      attribution.value.content.map { Content(passage: $0, owner: owner) }
    }.sorted { ($0.passage, $0.owner) < ($1.passage, $1.owner) }
  }

  /// Returns the attributions of others under which a passage stands, the outermost first.
  public func attributions(over passage: Passage) -> [Attribution] {
    near(passage).filter { $0.value.voice != Voice.ownName && governs($0, passage) }
  }

  /// Returns the stance that the author takes on his own word in a passage; nil where he takes none.
  public func ownStance(over passage: Passage) -> Stance? {
    near(passage).last { attribution in
      attribution.value.voice == Voice.ownName && attribution.value.stance != .asserts
        && attribution.value.stance != .reports
        && (passage.contains(attribution.cue)
          || held(by: attribution, in: passage) * 2 > passage.count)
    }?.value.stance
  }

  /// Returns the attribution that a passage stands under before all others, with its stance; nil where
  /// the author speaks.
  ///
  /// Words said before of the passage as a whole tell who holds it, since what stands in it may be told
  /// in its turn; else it is the nearest, whose content is the shortest. What is denied in the passage
  /// itself is denied.
  public func speaker(of passage: Passage) -> (attribution: Attribution, stance: Stance)? {
    let governing = attributions(over: passage)
    let outer = governing.last { attribution in
      !passage.contains(attribution.cue) && held(by: attribution, in: passage) == passage.count
    }
    let inner = governing.min { $0.length < $1.length }
    guard let speaker = outer ?? inner else { return nil }
    let isDenied = near(passage).contains { attribution in
      attribution.value.stance == .denies && attribution.value.voice != Voice.ownName
        && passage.contains(attribution.cue)
        && attribution.cue.start < attribution.value.content.first?.start ?? 0
        && held(by: attribution, in: passage) * 2 > passage.count
    }
    return (speaker, isDenied ? .denies : speaker.value.stance)
  }

  /// Whether an attribution governs a passage, as the type's description says.
  private func governs(_ attribution: Attribution, _ passage: Passage) -> Bool {
    let isInside = passage.contains(attribution.cue)
    if isInside, attribution.value.stance == .prescribes || attribution.value.stance == .asks {
      return false
    }
    let held = held(by: attribution, in: passage)
    guard held > 0 else { return false }
    return held * 10 >= passage.count * Self.share
      || told(by: attribution, in: passage) * 10 >= passage.count * Self.shareTold
  }

  /// How many bytes of a passage are what somebody says.
  private func held(by attribution: Attribution, in passage: Passage) -> Int {
    attribution.value.content.reduce(0) { $0 + Self.shared($1, passage) }
  }

  /// The same with the speaker, the words that tell it, and what stands between.
  private func told(by attribution: Attribution, in passage: Passage) -> Int {
    guard let first = attribution.value.content.first else { return 0 }
    var start = min(first.start, attribution.cue.start)
    var end = max(first.end, attribution.cue.end)
    if let source = attribution.value.source {
      start = min(start, source.start)
      end = max(end, source.end)
    }
    let rest = attribution.value.content.dropFirst().reduce(0) { $0 + Self.shared($1, passage) }
    return Self.shared(Passage(start: start, end: end), passage) + rest
  }

  private static func shared(_ left: Passage, _ right: Passage) -> Int {
    max(0, min(left.end, right.end) - max(left.start, right.start))
  }

  /// The attributions whose content shares a byte with a passage, in the order of their contents.
  private func near(_ passage: Passage) -> [Attribution] {
    let end = contents.partitioningIndex { $0.passage.start >= passage.end }
    var owners: [Int] = []
    for content in contents[max(0, end - Self.reach)..<end]
    where content.passage.overlaps(passage) && !owners.contains(content.owner) {
      owners.append(content.owner)
    }
    return owners.map { attributions[$0] }
  }
}
