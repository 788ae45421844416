/// The small words of a language that the machinery looks for around an expression.
///
/// What a language has no word for stays empty; the machinery then never finds it.
struct TimeWords: Sendable {
  /// The definite article, which may belong to an expression or to a name.
  var articles: [StaticString] = []
  /// What stands right before a bare year that only bounds what is told: "since 1904".
  var bounds: [StaticString] = []
  /// What makes a date later in its clause the end of a period: "until the fall in May 1905".
  var ends: [StaticString] = []
  /// What stands between the name of an event and its date: "the battle of Tsushima on 27 May".
  var dating: [StaticString] = []
  /// What joins a noun for an event to its name: "the battle of Tsushima".
  var naming: [StaticString] = []

  /// What tells, before a date in its clause, that it looks back: "they had invaded it in 1939".
  var backward: [StaticString] = []
  /// What compares with an earlier time: "compared to the losses of November".
  var comparing: [StaticString] = []
  /// What stands right before the time from which something has been so: "since November".
  var starts: [StaticString] = []
  /// What stands right before the time by which something will be done: "by next summer".
  var goals: [StaticString] = []

  /// What a document calls its dates where it says of all of them which calendar they are in.
  var dates: [StaticString] = []
  /// What says so of them: "are given", "follow".
  var giving: [StaticString] = []
  /// What makes a sentence say the contrary.
  var negations: [StaticString] = []

  /// No words at all.
  static let none = TimeWords()
}
