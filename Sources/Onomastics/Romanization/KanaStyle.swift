/// What a system for kana does beyond the table of syllables.
struct KanaStyle: Sendable {
  /// How a long vowel is shown.
  enum Length: Sendable {
    /// By a letter with a mark: those of the second string for those of the first.
    case marked(String)
    /// Not at all, but for the last sound of a word in おお.
    case dropped
    /// Not at all.
    case unwritten
  }

  /// The column of the table.
  var column: String
  /// How long vowels are shown.
  var length: Length
  /// What parts ん from a vowel or y after it.
  var divider: String
  /// What ん becomes before b, m and p; nil where it stays n.
  var labial: String?
  /// Whether っ before ch is written t.
  var hasTch: Bool

  static let vowels = "aiueo"
  static let macrons = "āīūēō"
  static let circumflexes = "âîûêô"
}
