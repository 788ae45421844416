/// What speaks for and against two names being one, in figures.
struct Evidence: Sendable {
  /// Which rows of weights apply.
  var group = Group.other
  /// The worth of the best way of laying the names side by side, over that of the shorter name at
  /// its best.
  var shorter = 0.0
  /// The same over the longer name.
  var longer = 0.0
  /// The same, words against words only.
  var words = 0.0
  /// How well the least alike of the words that were laid together answer to each other, at most 1.
  var weakest = 1.0
  /// Words of the name with fewer words that found no partner.
  var missingShort = 0.0
  /// Words of the name with more words that found no partner.
  var missingLong = 0.0
  /// The share of words laid together that start alike.
  var starts = 0.0
  /// The length of the shorter name, as its worth at best, in natural logarithms of odds over ten.
  var length = 0.0
  /// Words that are forms of one given name though they are spelt otherwise.
  var forms = 0.0
  /// Initials that stand for a word.
  var initials = 0.0
  /// Initials that stand against another given name.
  var conflicts = 0.0
  /// Whether the words stand in another order than a comma, or its absence, would have it.
  var crossed = 0.0
  /// Letters that had to be read with a dictionary.
  var han = 0.0

  /// Whether nothing but initials answers, and both names have a whole word that nothing answers to.
  var isInitialsOnly = false

  init() {}

  /// The kinds of comparison that are weighed apart.
  enum Group: Int, CaseIterable, Sendable {
    /// Hiragana against Latin or Cyrillic.
    case japanese
    /// Katakana against Latin or Cyrillic.
    case katakana
    /// Han letters against Latin, Cyrillic or kana.
    case han
    /// Everything else.
    case other
  }

  /// How many words the names have: 0 one each, 1 one and several, 2 several each.
  var kind = 0

  /// The figures in the order of the weights.
  var figures: [Double] {
    [
      shorter, longer, words, weakest, missingShort, missingLong, starts, length, forms, initials,
      conflicts, crossed, han, shorter * shorter, longer * longer, weakest * weakest,
      shorter * weakest, longer * length, longer * missingLong, longer * han, words * weakest,
    ]
  }

  /// The figures times their weights, and the constant, which stands first.
  ///
  /// The same as going through ``figures``, without an array.
  func sum(weights: [Double]) -> Double {
    guard weights.count == Self.figureCount + 1 else { return -10 }
    var sum = weights[0] + shorter * weights[1] + longer * weights[2] + words * weights[3]
    sum += weakest * weights[4] + missingShort * weights[5] + missingLong * weights[6]
    sum += starts * weights[7] + length * weights[8] + forms * weights[9] + initials * weights[10]
    sum += conflicts * weights[11] + crossed * weights[12] + han * weights[13]
    sum += shorter * shorter * weights[14] + longer * longer * weights[15]
    sum += weakest * weakest * weights[16] + shorter * weakest * weights[17]
    sum += longer * length * weights[18] + longer * missingLong * weights[19]
    return sum + longer * han * weights[20] + words * weakest * weights[21]
  }

  /// How many figures there are.
  static let figureCount = 21
}
