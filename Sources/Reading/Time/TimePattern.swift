/// What besides a listed word can begin a time expression.
struct TimeOpeners: OptionSet, Sendable {
  let rawValue: UInt8

  /// A number in digits.
  static let digits = TimeOpeners(rawValue: 1)
  /// Capital letters that can be a Roman numeral.
  static let capitals = TimeOpeners(rawValue: 2)
  /// A Han numeral, or a character that stands for a number, as 数 and 半 do.
  static let numerals = TimeOpeners(rawValue: 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What token `index` can open.
  @inline(__always)
  init(_ index: Int, in text: TokenizedDocument) {
    let token = text.tokens[index]
    switch token.kind {
    case .number: self = .digits
    case .character:
      self = text.character(at: index).map(JapaneseNumber.canBegin) == true ? .numerals : []
    case .word where token.letterCase == .upper || token.isInitial: self = .capitals
    default: self = []
    }
  }
}

/// A form in which a language writes time: one pattern, tried at one token.
///
/// Patterns are tried in the order of their language's grammar; the longest match wins, the first
/// of equals.
protocol TimePattern: Sendable {
  /// The pattern's name, `en.time.month-date`.
  static var id: String { get }
  /// What it finds, in one sentence.
  static var summary: String { get }
  /// The classes of which its first word or phrase has one; empty when no listed word begins it.
  static var triggers: WordClasses { get }
  /// What else may begin it.
  static var openers: TimeOpeners { get }

  /// Returns the match that begins at token `index`; nil when there is none.
  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch?
}
