import Documents

/// Later short mentions of a person named in full: "田中" after "田中義一", "ルーズベルト" after
/// "フランクリン・ルーズベルト".
struct JapaneseRepeatedPerson: PersonEvidence {
  static let id = "ja.person.repeated"
  static let summary = "A Japanese family name, or part of a foreign name, given in full elsewhere."

  static func find(in reading: inout PersonReading) {
    guard reading.text.language == .japanese else { return }
    let text = reading.text
    let japanese = JapaneseText(text: text)
    let names = ShortNames(of: reading.mentions, japanese)
    for index in text.tokens.indices where names.mayBegin(at: index, text) {
      guard japanese.isHan(index) || japanese.isKatakana(index), !reading.isTaken(index),
        japanese.begins(index), let tokens = names.name(at: index, japanese),
        reading.saysShi || !japanese.isHan(index) || !japanese.has("氏", at: tokens.upperBound)
      else { continue }
      reading.add(tokens, key: [text.text(of: tokens)], rule: id)
    }
  }

  /// The short forms of the persons named in full.
  private struct ShortNames {
    /// The names, and by number the tokens of each.
    private var names = WordTable()
    private var lengths: [Int] = []
    /// The lengths that occur, the longest first.
    private var ordered: [Int] = []
    private var firsts = Marks("")

    init(of mentions: [PersonMention], _ japanese: JapaneseText) {
      var characters = ""
      for mention in mentions {
        guard let first = mention.key.first, let last = mention.key.last else { continue }
        let isHan = japanese.isHan(mention.tokens.lowerBound)
        let short = isHan ? first : last
        guard short.unicodeScalars.count > 1 || isHan && mention.key.count > 1 else { continue }
        add(short, isHan ? short.unicodeScalars.count : 1)
        characters.unicodeScalars.append(contentsOf: short.unicodeScalars.prefix(1))
        guard isHan else { continue }
        // "嘉兵衛", "慶喜": history calls persons by the given name.
        if mention.key.count > 1, last.unicodeScalars.count > 1 {
          add(last, last.unicodeScalars.count)
          characters.unicodeScalars.append(contentsOf: last.unicodeScalars.prefix(1))
        }
        let whole = japanese.text.text(of: mention.tokens)
        add(whole, mention.tokens.count)
        characters.unicodeScalars.append(contentsOf: whole.unicodeScalars.prefix(1))
      }
      ordered = Set(lengths).sorted(by: >)
      firsts = Marks(characters)
    }

    private mutating func add(_ name: String, _ length: Int) {
      let number = Int(names.intern(Array(name.utf8)))
      if number == lengths.count { lengths.append(length) } else { lengths[number] = length }
    }

    /// Whether the token's first character is one that a name begins with.
    func mayBegin(at index: Int, _ text: TokenizedDocument) -> Bool {
      if let character = text.character(at: index) { return firsts.contains(character) }
      return text.tokens[index].kind == .word
        && firsts.contains(text.bytes(of: index).prefix(Self.characterLength))
    }

    /// Returns the longest name at `index` that stands alone.
    func name(at index: Int, _ japanese: JapaneseText) -> Range<Int>? {
      let text = japanese.text
      for length in ordered where index + length <= text.tokens.count {
        let tokens = index..<index + length
        let passage = text.passage(of: tokens)
        let number = names.number(of: text.bytes[passage.start..<passage.end])
        guard number != Lexicon.unknown, lengths[Int(number)] == length, isAlone(tokens, japanese)
        else { continue }
        return tokens
      }
      return nil
    }

    /// The bytes of a Han character or a kana.
    private static let characterLength = 3
  }

  private static func isAlone(_ tokens: Range<Int>, _ japanese: JapaneseText) -> Bool {
    let text = japanese.text
    let next = tokens.upperBound
    // In a name in katakana the dot joins parts, between names in Han characters it parts a list.
    if japanese.isKatakana(next - 1),
      text.isMark(tokens.lowerBound - 1, anyOf: JapaneseKatakana.dots)
        || text.isMark(next, anyOf: JapaneseKatakana.dots)
    {
      return false
    }
    guard japanese.isJoined(next) else { return true }
    for words in ["主義", "人", "系", "語", "族", "派", "朝", "式", "的", "学", "家"]
    where japanese.has(words, at: next) { return false }
    if japanese.isHan(tokens.upperBound - 1) {
      // "に関する": one character is a name only before a particle.
      if tokens.count == 1, japanese.isHiragana(next), !japanese.isParticle(next) { return false }
      guard japanese.isHan(next) || japanese.isKatakana(next) else {
        // "伊勢より": a family name that a place bears as well is the place's where one goes or is.
        return !ofPlaces.contains { japanese.has($0, at: next) }
          || japanese.term(at: tokens.lowerBound, of: .place)?.tokens != tokens
      }
      // "王" before "宮": one character before another is a name only with a longer title.
      guard let title = japanese.term(at: next, of: .title)?.tokens else { return false }
      // "松前藩主": what the office is over.
      return title.count > (tokens.count > 1 ? 0 : 1)
        && !JapaneseTitledPerson.officesOfPlaces.contains(text.text(of: title))
    }
    return japanese.term(at: next, of: [.placeNoun, .groupNoun, .incidentNoun, .agreementNoun])
      == nil && !japanese.isKatakana(next)
  }

  /// What follows a place more often than a person.
  private static let ofPlaces = ["より", "から", "に", "へ", "まで", "で"]
}
