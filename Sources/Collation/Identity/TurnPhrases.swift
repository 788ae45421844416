import Onomastics

/// The phrases of one language that tell who began an event, or how it ended.
struct TurnPhrases {
  /// Where the side stands of which a phrase tells.
  enum Where: String {
    /// Before it in the clause, as the subject of a verb.
    case before
    /// Right before it, as whose thing it is: "Japanese defeat".
    case beside
    case after
    /// Before it; the other side behind it.
    case both
    /// The same, of a verb that tells of a side only where both are named: "crushed the revolt".
    case pair
    case none
  }

  /// One phrase.
  struct Phrase {
    let kind: Turn.Kind
    let side: Where
    /// As the table has it.
    let text: String
    /// For each of its words those that may stand there; none where one more word may stand between.
    let words: [[Substring]]

    fileprivate init(kind: Turn.Kind, side: Where, text: Substring) {
      self.kind = kind
      self.side = side
      self.text = String(text)
      words = text.split(separator: " ").map { $0 == "?" ? [] : $0.split(separator: "|") }
    }
  }

  /// The phrases, the longer before the shorter.
  let all: [Phrase]
  /// The same by the letters that their first words begin with.
  private let byFirstLetter: [Unicode.Scalar: [Phrase]]
  /// Whether a word of a phrase stands for all that begin with it.
  let isByBeginning: Bool

  /// Words that say of what stands beside them that it was not so.
  let denials: Set<String>

  static let english = TurnPhrases(column: 0, isByBeginning: false)
  static let russian = TurnPhrases(column: 1, isByBeginning: true)
  static let japanese = TurnPhrases(column: 2, isByBeginning: false)

  /// The columns in front of the languages': what is told, and where the side stands.
  private static let firstLanguage = 2

  private init(column: Int, isByBeginning: Bool) {
    self.isByBeginning = isByBeginning
    let rows = TableRows(text: CollationData.turns).flatMap { row -> [Phrase] in
      guard row.count > column + Self.firstLanguage, let kind = Turn.Kind(rawValue: String(row[0])),
        let side = Where(rawValue: String(row[1]))
      else { return [] }
      return row[column + Self.firstLanguage].split(separator: ",").map { text in
        Phrase(kind: kind, side: side, text: text)
      }
    }
    all = rows.enumerated()
      .sorted { left, right in
        let (first, second) = (left.element.text.utf8.count, right.element.text.utf8.count)
        return first != second ? first > second : left.offset < right.offset
      }
      .map(\.element)
    // A denial of several words stands for itself: "claimed victory" is none of "won" behind it.
    denials = Set(
      all.lazy.filter { $0.kind == .not }.map(\.text)
        .filter { !$0.contains(" ") && !$0.contains("|") }
    )
    var byFirstLetter: [Unicode.Scalar: [Phrase]] = [:]
    for phrase in all {
      let letters = Set((phrase.words.first ?? []).compactMap(\.unicodeScalars.first))
      for letter in letters { byFirstLetter[letter, default: []].append(phrase) }
    }
    self.byFirstLetter = byFirstLetter
  }

  /// Returns the phrases of which a word may be the first, the longer before the shorter.
  func beginning(with word: String) -> [Phrase] {
    word.unicodeScalars.first.flatMap { byFirstLetter[$0] } ?? []
  }
}
