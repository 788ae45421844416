import Documents

/// What a token is made of.
enum TokenKind: UInt8 {
  /// Letters of an alphabet, or a run of katakana.
  case word
  /// Digits, with the commas or spaces that group thousands and one decimal point.
  case number
  /// One Han character or hiragana: such text has no spaces, so words are found as phrases.
  case character
  /// What an apostrophe leaves at a word's end: 's, 't.
  case clitic
  /// One mark or sign.
  case mark
}

/// How a word is capitalised; those with a capital letter come last.
enum LetterCase: UInt8 {
  /// No letter has a case.
  case none
  case lower
  case capitalised
  case upper
  case mixed
}

/// What stands between a token and the one before it.
enum Gap: UInt8, Comparable {
  case none
  case space
  case line
  case block

  static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
}

/// One token: a range of the text's bytes and what is known of it from a single pass.
struct Token {
  /// The first byte.
  var start: Int32
  /// The byte after the last.
  var end: Int32
  /// The word's number in the lexicon; ``Lexicon/unknown`` when it is not there.
  var word: Int32
  /// What it is made of.
  var kind: TokenKind
  /// How it is capitalised.
  var letterCase: LetterCase
  /// What stands before it.
  var gap: Gap
  /// Its first byte as read, or 0 for a mark of several bytes; the mark itself when ASCII.
  var lead: UInt8
  /// The lexical classes of the word standing alone.
  var classes: WordClasses

  /// Its passage.
  var passage: Passage { Passage(start: Int(start), end: Int(end)) }

  /// Whether it is the ASCII mark `mark`.
  func isMark(_ mark: Unicode.Scalar) -> Bool {
    kind == .mark && lead == UInt8(truncatingIfNeeded: mark.value) && mark.isASCII
  }

  /// Whether it is a word that begins with a capital.
  var isCapitalised: Bool {
    kind == .word && letterCase.rawValue >= LetterCase.capitalised.rawValue
  }

  /// Whether it begins with a Cyrillic letter.
  var isCyrillic: Bool { lead == 0xD0 || lead == 0xD1 }

  /// Whether it is one capital letter.
  var isInitial: Bool { letterCase == .capitalised && end - start <= (lead < 0x80 ? 1 : 2) }
}
