/// Cuts text into tokens in one pass over its UTF-8 bytes, looking each word up on the way.
///
/// Hyphens, dashes and apostrophes are marks of their own, so that "Russo-Japanese", "1904-05" and
/// "Japan's" are seen by their parts; rules look at the gap before a token to see what was joined.
/// What lies beyond 2 GB is not read: a token's place is kept in 32 bits.
struct Tokenizer {
  private let bytes: [UInt8]
  private let lexicon: Lexicon
  private let limit: Int
  private var position = 0
  private var gap = Gap.block
  private var folded: [UInt8] = []
  private var tokens: [Token] = []

  /// Returns the tokens of `bytes`, which must be valid UTF-8.
  ///
  /// - Complexity: O(*n*), *n* being the number of bytes.
  static func tokens(of bytes: [UInt8], lexicon: Lexicon) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes, lexicon: lexicon)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(bytes: [UInt8], lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    limit = min(bytes.count, Int(Int32.max) - 4)
    tokens.reserveCapacity(bytes.count / 5 + 8)
    folded.reserveCapacity(64)
  }

  private mutating func run() {
    while position < limit {
      let lead = bytes[position]
      if Self.isASCIILetter(lead), plainWord() { continue }
      if lead == 0x20 {
        widen(.space)
        position += 1
        continue
      }
      let (scalar, length) = scalar(at: position)
      switch Self.scalarClass(scalar) {
      case .space:
        widen(.space)
        position += length
      case .line:
        widen(gap == .line ? .block : .line)
        // CR LF is one line end.
        if scalar == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
        position += length
      case .lower, .upper, .letter, .combining: word()
      case .katakana: katakana()
      case .digit: number()
      case .character:
        folded.removeAll(keepingCapacity: true)
        WordFolder.append(scalar, to: &folded)
        emit(.character, from: position, to: position + length, lookUp: true)
      case .mark:
        if isApostrophe(scalar), clitic(after: length) { continue }
        folded.removeAll(keepingCapacity: true)
        WordFolder.append(scalar, to: &folded)
        emit(.mark, from: position, to: position + length, lookUp: true)
      }
    }
  }

  /// Reads a word of unaccented Latin letters without a copy of it.
  ///
  /// - Returns: Whether it was one; a word that goes on with other letters is left to ``word()``.
  private mutating func plainWord() -> Bool {
    let start = position
    let limit = limit
    // Half the bytes of a text pass here, so none is looked at with a check of its bounds.
    let (end, capitals, hash) = bytes.withUnsafeBufferPointer { bytes in
      var end = start
      var capitals = 0
      var hash = WordTable.hashStart
      while end < limit {
        let byte = bytes[end]
        let lower = byte | 0x20
        guard lower &- 0x61 < 26 else { break }
        if byte != lower { capitals += 1 }
        hash = WordTable.mix(hash, lower)
        end += 1
      }
      return (end, capitals, hash)
    }
    if end < limit, bytes[end] >= 0x80 {
      switch Self.scalarClass(scalar(at: end).value) {
      case .lower, .upper, .letter, .combining: return false
      default: break
      }
    }
    let word = lexicon.number(ofASCII: bytes, from: start, to: end, hash: WordTable.finish(hash))
    let startsUpper = bytes[start] & 0x20 == 0
    let letterCase: LetterCase =
      if capitals == 0 { .lower } else if end - start == 1 || capitals < end - start {
        startsUpper ? .capitalised : .mixed
      } else { .upper }
    append(.word, from: start, to: end, word: word, letterCase: letterCase)
    return true
  }

  private mutating func word() {
    let start = position
    var isUpper = true
    var isLower = true
    var startsUpper = false
    var letters = 0
    var cased = 0
    while position < limit {
      let (scalar, length) = scalar(at: position)
      switch Self.scalarClass(scalar) {
      case .upper:
        if letters == 0 { startsUpper = true }
        isLower = false
        letters += 1
        cased += 1
      case .lower:
        isUpper = false
        letters += 1
        cased += 1
      case .letter: letters += 1
      case .combining: break
      default:
        finishWord(
          start,
          letters: letters,
          cased: cased,
          isUpper: isUpper,
          isLower: isLower,
          startsUpper: startsUpper
        )
        return
      }
      position += length
    }
    finishWord(
      start,
      letters: letters,
      cased: cased,
      isUpper: isUpper,
      isLower: isLower,
      startsUpper: startsUpper
    )
  }

  private mutating func finishWord(
    _ start: Int,
    letters: Int,
    cased: Int,
    isUpper: Bool,
    isLower: Bool,
    startsUpper: Bool
  ) {
    let letterCase: LetterCase =
      if cased == 0 { .none } else if isLower { .lower } else if letters == 1 || !isUpper {
        startsUpper ? .capitalised : .mixed
      } else { .upper }
    bytes.withUnsafeBufferPointer {
      WordFolder.fold(UnsafeBufferPointer(rebasing: $0[start..<position]), into: &folded)
    }
    emit(.word, from: start, to: position, lookUp: true, letterCase: letterCase)
  }

  private mutating func katakana() {
    let start = position
    folded.removeAll(keepingCapacity: true)
    while position < limit {
      let (scalar, length) = scalar(at: position)
      guard case .katakana = Self.scalarClass(scalar) else { break }
      WordFolder.append(scalar, to: &folded)
      position += length
    }
    emit(.word, from: start, to: position, lookUp: true)
  }

  /// Reads digits with their grouping: `560,000`, `1.5`; not `16.08.1944`, nor `1904,05`.
  private mutating func number() {
    let start = position
    let first = digits()
    if first <= 3 {
      while groupFollows() {
        position += 1
        _ = digits()
      }
    }
    if first > 0, isDecimalPoint() {
      position += 1
      _ = digits()
    }
    emit(.number, from: start, to: position, lookUp: false)
  }

  /// Reads a run of digits and returns how many there were.
  private mutating func digits() -> Int {
    var count = 0
    while position < limit {
      let (scalar, length) = scalar(at: position)
      guard case .digit = Self.scalarClass(scalar) else { break }
      position += length
      count += 1
    }
    return count
  }

  private func groupFollows() -> Bool {
    guard position + 3 < bytes.count, bytes[position] == UInt8(ascii: ",") else { return false }
    for offset in 1...3 where !Self.isDigit(bytes[position + offset]) { return false }
    return position + 4 >= bytes.count || !Self.isDigit(bytes[position + 4])
  }

  private func isDecimalPoint() -> Bool {
    guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "."),
      Self.isDigit(bytes[position + 1])
    else { return false }
    // A second point makes it a date or a section number, whose parts are numbers of their own.
    var end = position + 1
    while end < bytes.count, Self.isDigit(bytes[end]) { end += 1 }
    return
      !(end + 1 < bytes.count && bytes[end] == UInt8(ascii: ".")
      && Self.isDigit(bytes[end + 1])) && !followsPoint()
  }

  private func followsPoint() -> Bool {
    guard let last = tokens.last else { return false }
    return last.isMark(".") && gap == .none
  }

  /// Reads what follows an apostrophe inside or at the end of a word: one or two letters.
  private mutating func clitic(after length: Int) -> Bool {
    guard gap == .none, let last = tokens.last, last.kind == .word || last.kind == .number else {
      return false
    }
    var end = position + length
    var letters = 0
    while end < bytes.count, Self.isASCIILetter(bytes[end]) {
      letters += 1
      end += 1
    }
    guard (1...2).contains(letters) else { return false }
    let start = position
    folded.removeAll(keepingCapacity: true)
    for index in (position + length)..<end { folded.append(bytes[index] | 0x20) }
    emit(.clitic, from: start, to: end, lookUp: true)
    return true
  }

  private mutating func emit(
    _ kind: TokenKind,
    from start: Int,
    to end: Int,
    lookUp: Bool,
    letterCase: LetterCase = .none
  ) {
    let word = lookUp ? lexicon.number(of: folded) : Lexicon.unknown
    append(kind, from: start, to: end, word: word, letterCase: letterCase)
  }

  private mutating func append(
    _ kind: TokenKind,
    from start: Int,
    to end: Int,
    word: Int32,
    letterCase: LetterCase
  ) {
    tokens.append(
      Token(
        start: Int32(start),
        end: Int32(end),
        word: word,
        kind: kind,
        letterCase: letterCase,
        gap: gap,
        lead: bytes[start],
        classes: lexicon.classes(of: word)
      )
    )
    gap = .none
    position = end
  }

  private mutating func widen(_ wider: Gap) {
    if gap < wider { gap = wider }
  }

  private func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019
  }

  private func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    if lead < 0xE0, index + 1 < bytes.count {
      return (UInt32(lead & 0x1F) << 6 | continuation(index + 1), 2)
    }
    if lead < 0xF0, index + 2 < bytes.count {
      return (
        UInt32(lead & 0x0F) << 12 | continuation(index + 1) << 6 | continuation(index + 2), 3
      )
    }
    guard index + 3 < bytes.count else { return (0xFFFD, 1) }
    return (
      UInt32(lead & 0x07) << 18 | continuation(index + 1) << 12 | continuation(index + 2) << 6
        | continuation(index + 3), 4
    )
  }

  private func continuation(_ index: Int) -> UInt32 { UInt32(bytes[index] & 0x3F) }

  private static func scalarClass(_ scalar: UInt32) -> ScalarClass {
    if scalar >= 0x80 { return ScalarClass(nonASCII: scalar) }
    switch UInt8(scalar) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit
    case 0x0A, 0x0C, 0x0D: return .line
    case 0x00...0x20, 0x7F: return .space
    default: return .mark
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
