import Algorithms
import Documents
import Ledger

/// What the rules have found so far, with the policy that keeps it free of conflict.
///
/// The policy: of two annotations of one kind that overlap, the one found first stays, and rules run
/// from the surest to the weakest; and an annotation is refused where it overlaps one of a kind that
/// excludes its own (``exclusions(of:)``): no number inside a date is a figure, and no name inside
/// the name of a treaty is a person. Kinds that do not exclude each other may nest.
struct Findings {
  /// One annotation, with the tokens it covers.
  struct Finding {
    var tokens: Range<Int>
    var annotation: Annotation
  }

  /// By kind: what was found, in the order found.
  private var found: [[Finding]]
  /// By first token and kind: the number among those found; asked only where ``starts`` has the bit.
  private var numbers: [Int: Int32] = [:]
  /// By token: a bit for each kind that covers it.
  private var cover: [UInt16]
  /// By token: a bit for each kind of which a finding begins there.
  private var starts: [UInt16]
  /// The contents that attributions to others hold, in the order of their cues.
  private var governors: [Governor] = []
  private let text: TokenizedDocument
  /// The states that act in the text, once a rule has weighed them for itself and those after it.
  private var stateActors: StateActors?
  private var japaneseStates: JapaneseStates?

  /// An attribution to another than the author, as far as it is asked for what it holds.
  private struct Governor {
    var cue: Passage
    var content: [Passage]
    var voice: String
  }

  /// Starts with nothing found in `text`.
  init(in text: TokenizedDocument) {
    self.text = text
    found = Array(repeating: [], count: AnnotationKind.allCases.count)
    cover = Array(repeating: 0, count: text.tokens.count)
    starts = cover
  }

  /// The states that act in the text, weighed on the first call.
  mutating func actingStates() -> StateActors {
    let actors = stateActors ?? StateActors(in: text)
    stateActors = actors
    return actors
  }

  /// The states that act in a Japanese text, weighed on the first call.
  mutating func actingJapaneseStates() -> JapaneseStates {
    let states = japaneseStates ?? JapaneseStates(in: text)
    japaneseStates = states
    return states
  }

  /// The kinds that an annotation of `kind` must not overlap, its own aside.
  static func exclusions(of kind: AnnotationKind) -> [AnnotationKind] {
    switch kind {
    case .time: [.identifier]
    case .person: [.agreement, .incident]
    case .group: [.person, .agreement, .incident]
    case .place: [.person]
    case .figure: [.time, .identifier, .note]
    case .note: [.time, .identifier]
    default: []
    }
  }

  /// By kind: the bits of the kinds that it must not overlap, its own among them.
  private static let excluded: [UInt16] = AnnotationKind.allCases.map { kind in
    exclusions(of: kind).reduce(kind.bit) { $0 | $1.bit }
  }

  /// Adds an annotation over `tokens`, unless the policy refuses it.
  ///
  /// - Parameters:
  ///   - value: What it is.
  ///   - tokens: The tokens it covers.
  ///   - passage: Its passage, where it does not begin and end with its tokens.
  ///   - rule: The rule that found it.
  ///   - host: A kind that it may stand inside of, against the policy: a length of time is a figure
  ///     too.
  /// - Returns: Whether it was added.
  @discardableResult
  mutating func add(
    _ value: AnnotationValue,
    over tokens: Range<Int>,
    at passage: Passage? = nil,
    rule: String,
    inside host: AnnotationKind? = nil
  ) -> Bool {
    let tokens = tokens.clamped(to: cover.indices)
    guard !tokens.isEmpty else { return false }
    let kind = value.kind
    let excluded = Self.excluded[kind.number] & ~(host?.bit ?? 0)
    for index in tokens where cover[index] & excluded != 0 { return false }
    for index in tokens { cover[index] |= kind.bit }
    starts[tokens.lowerBound] |= kind.bit
    numbers[Self.key(tokens.lowerBound, kind)] = Int32(found[kind.number].count)
    let passage = passage ?? text.passage(of: tokens)
    if case .attribution(let value) = value, value.voice != Voice.ownName {
      governors.append(Governor(cue: passage, content: value.content, voice: value.voice))
    }
    found[kind.number].append(
      Finding(tokens: tokens, annotation: Annotation(passage: passage, value: value, rule: rule))
    )
    return true
  }

  /// Adds what `read` finds at each token, from the first to the last; behind a stretch found it goes
  /// on after it, whether or not the policy took it.
  ///
  /// - Parameters:
  ///   - rule: The rule that reads.
  ///   - read: What begins at a token, with the tokens it covers; nil for nothing.
  mutating func addAll(
    rule: String,
    _ read: (Int, Findings) -> (tokens: Range<Int>, value: AnnotationValue)?
  ) {
    var index = 0
    while index < cover.count {
      guard let (tokens, value) = read(index, self) else {
        index += 1
        continue
      }
      add(value, over: tokens, rule: rule)
      index = max(tokens.upperBound, index + 1)
    }
  }

  /// Fills in the values of one kind, once all rules have run, where `change` gives a new one; the
  /// words and the rule stay.
  mutating func refine(_ kind: AnnotationKind, _ change: (Finding) -> AnnotationValue?) {
    for number in found[kind.number].indices {
      let finding = found[kind.number][number]
      guard let value = change(finding) else { continue }
      found[kind.number][number].annotation = Annotation(
        passage: finding.annotation.passage,
        value: value,
        rule: finding.annotation.rule
      )
    }
  }

  /// What was found of one kind, by place.
  func all(_ kind: AnnotationKind) -> [Finding] {
    let findings = found[kind.number]
    let isSorted = zip(findings, findings.dropFirst()).allSatisfy {
      $0.tokens.lowerBound < $1.tokens.lowerBound
    }
    return isSorted ? findings : findings.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// What was found of one kind beginning at token `index`.
  func finding(_ kind: AnnotationKind, startingAt index: Int) -> Finding? {
    guard index >= 0, index < starts.count, starts[index] & kind.bit != 0,
      let number = numbers[Self.key(index, kind)]
    else { return nil }
    return found[kind.number][Int(number)]
  }

  /// What was found of one kind ending right before token `index`.
  func finding(_ kind: AnnotationKind, endingAt index: Int) -> Finding? {
    guard isCovered(index - 1, by: kind),
      index >= cover.count || !isCovered(index, by: kind) || starts[index] & kind.bit != 0
    else { return nil }
    var first = index - 1
    while first > 0, starts[first] & kind.bit == 0 { first -= 1 }
    return finding(kind, startingAt: first)
  }

  /// The voice under whose attribution the tokens stand: the innermost whose content holds them.
  func voice(over tokens: Range<Int>) -> String? { governor(of: tokens)?.voice }

  /// The content of the innermost attribution that holds the tokens.
  func content(over tokens: Range<Int>) -> Passage? { governor(of: tokens)?.content }

  private func governor(of tokens: Range<Int>) -> (content: Passage, voice: String)? {
    let passage = text.passage(of: tokens)
    var best: (content: Passage, voice: String)?
    var index = firstGovernor(from: passage.start - Self.voiceReach)
    while index < governors.count, governors[index].cue.start <= passage.end + Self.voiceReach {
      // «Уходим, — сказал он, — и вернёмся»: the words that tell it stand in the quotation.
      if passage.contains(governors[index].cue), let first = governors[index].content.first,
        passage.contains(first), first.start <= passage.start + Self.closingMarks
      {
        return (first, governors[index].voice)
      }
      // “It is quiet. I shall come,” he cabled: the verb holds only the last of several sentences.
      if governors[index].cue.start >= passage.end, let last = governors[index].content.last,
        passage.contains(last), passage.end <= last.end + Self.closingMarks
      {
        return (last, governors[index].voice)
      }
      for content in governors[index].content
      where content.start <= passage.start && passage.end <= content.end + Self.closingMarks {
        if content.count < best?.content.count ?? Int.max {
          best = (content, governors[index].voice)
        }
      }
      index += 1
    }
    return best
  }

  /// The number of the first attribution whose cue begins at `start` or later; they are found in
  /// the order of the text.
  private func firstGovernor(from start: Int) -> Int {
    governors.partitioningIndex { $0.cue.start >= start }
  }

  /// How many bytes of marks a quotation may have at its end that its content leaves out.
  private static let closingMarks = 4

  /// How far from its cue, in bytes, an attribution's content is looked for.
  private static let voiceReach = 4000

  /// Whether an annotation of `kind` covers token `index`.
  func isCovered(_ index: Int, by kind: AnnotationKind) -> Bool {
    index >= 0 && index < cover.count && cover[index] & kind.bit != 0
  }

  /// Everything found, sorted.
  func annotations() -> [Annotation] {
    // Places are sorted in place of annotations, which are large.
    let all = found.joined().map(\.annotation)
    let places = all.indices.map { (passage: all[$0].passage, number: $0) }.sorted { left, right in
      left.passage == right.passage
        ? all[left.number] < all[right.number] : left.passage < right.passage
    }
    return places.map { all[$0.number] }
  }

  private static func key(_ token: Int, _ kind: AnnotationKind) -> Int { token << 4 | kind.number }
}
