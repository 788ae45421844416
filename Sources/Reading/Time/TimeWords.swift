/// The small words of a language that the machinery looks for around an expression.
///
/// What a language has no word for stays empty; the machinery then never finds it.
struct TimeWords: Sendable {
  /// The definite article, which may belong to an expression or to a name.
  var articles: WordChoice = []
  /// What stands right before a bare year that only bounds what is told: "since 1904".
  var bounds: WordChoice = []
  /// What makes a date later in its clause the end of a period: "until the fall in May 1905".
  var ends: WordChoice = []
  /// What stands between the name of an event and its date: "the battle of Tsushima on 27 May".
  var dating: WordChoice = []
  /// What joins a noun for an event to its name: "the battle of Tsushima".
  var naming: WordChoice = []

  /// What tells, before a date in its clause, that it looks back: "they had invaded it in 1939".
  var backward: WordChoice = []
  /// What compares with an earlier time: "compared to the losses of November".
  var comparing: WordChoice = []
  /// What stands right before the time from which something has been so: "since November".
  var starts: WordChoice = []
  /// What stands right before the time by which something will be done: "by next summer".
  var goals: WordChoice = []

  /// What a document calls its dates where it says of all of them which calendar they are in.
  var dates: WordChoice = []
  /// What says so of them: "are given", "follow".
  var giving: WordChoice = []
  /// What makes a sentence say the contrary.
  var negations: WordChoice = []

  /// No words at all.
  static let none = TimeWords()
}
