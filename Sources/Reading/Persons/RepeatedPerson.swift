import Documents

/// Later, or earlier, short mentions of a person whose full name stands in the text: "Khvostov" after
/// "Nikolai Khvostov".
///
/// A short mention is the family name alone, or another part of the name that is no common word, and
/// stands for itself: not before another capitalised word that makes it the name of a thing.
struct RepeatedPerson: PersonEvidence {
  static let id = "any.person.repeated"
  static let summary = "A family name, or a whole name, that the text has given in full elsewhere."

  static func find(in reading: inout PersonReading) {
    let names = shortForms(of: reading.mentions, reading)
    let text = reading.text
    let marked = markedForms(of: reading.mentions, text)
    guard !names.isEmpty || !marked.isEmpty else { return }
    let known = KnownNames(names)
    let leads = Set(reading.mentions.filter { $0.key.count > 1 }.compactMap(\.key.first))
    for index in text.tokens.indices {
      guard text.tokens[index].isCapitalised,
        known.hold(index, of: text) || !marked.isEmpty && marked.contains(text.text(of: index)),
        !reading.isTaken(index), !continuesOtherName(index, reading)
      else { continue }
      let first = reading.shape.isApostrophe(index - 1) ? index - 2 : index
      let start = text.language == .english ? start(ofNameBefore: first, leads, reading) : first
      let role = reading.role(before: start)
      reading.add(start..<index + 1, rule: id, role: role)
    }
  }

  /// Where the name begins whose last word stands at `index`: "Bishan Rao" where the text has "Jai Rao".
  private static func start(
    ofNameBefore index: Int,
    _ leads: Set<String>,
    _ reading: PersonReading
  ) -> Int {
    let text = reading.text
    var start = index
    while start > 0, index - start < longest, text.tokens[start].gap == .space,
      text.tokens[start - 1].letterCase == .capitalised, text.tokens[start - 1].kind == .word,
      text.tokens[start - 1].classes.isSubset(of: [.givenName, .familyName])
        || reading.words(of: start - 1..<start).allSatisfy({ leads.contains($0) }),
      !reading.isTaken(start - 1),
      !reading.shape.beginsSentence(start - 1)
        || !text.tokens[start - 1].classes.isEmpty
        || reading.words(of: start - 1..<start).allSatisfy({ leads.contains($0) })
    {
      start -= 1
    }
    return start
  }

  private static let longest = 3

  /// The short forms of names, looked up as bytes: nearly every capitalised word is asked for.
  private struct KnownNames {
    private var table = WordTable()
    private let names: Set<String>
    /// The first letters of the names: what all cases of a Russian name share.
    private var stems: Set<UInt64> = []

    /// The fewest letters that the cases of a name share, in bytes; see ``RussianNameForms``.
    private static let stem = 6

    init(_ names: Set<String>) {
      self.names = names
      for name in names {
        table.intern(Array(name.utf8))
        stems.insert(Self.stem(of: name.utf8))
      }
    }

    /// Whether a word of a text is one of the names, or in Russian a case of one.
    func hold(_ index: Int, of text: TokenizedDocument) -> Bool {
      let word = text.bytes(of: index)
      var hash = WordTable.hashStart
      var isPlain = true
      for byte in word {
        hash = WordTable.mix(hash, byte | 0x20)
        isPlain = isPlain && byte < 0x80
      }
      if isPlain {
        let number = table.number(
          ofASCII: text.bytes,
          from: word.startIndex,
          to: word.endIndex,
          hash: WordTable.finish(hash)
        )
        return number != Lexicon.unknown
      }
      let folded = WordFolder.fold(word)
      if table.number(of: folded) != Lexicon.unknown { return true }
      guard stems.contains(Self.stem(of: folded)) else { return false }
      let name = String(decoding: folded, as: UTF8.self)
      return RussianNameForms.isCyrillic(name)
        && RussianNameForms.base(of: name, in: names) != nil
    }

    private static func stem(of word: some Collection<UInt8>) -> UInt64 {
      word.prefix(stem).reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  /// Family names with letters that the list's place of like spelling has not: "Tōgō" is not Togo.
  private static func markedForms(
    of mentions: [PersonMention],
    _ text: TokenizedDocument
  ) -> Set<String> {
    guard text.language == .english else { return [] }
    var forms: Set<String> = []
    for mention in mentions where mention.isFull {
      guard let last = mention.tokens.last(where: { text.tokens[$0].kind == .word }) else {
        continue
      }
      let form = text.text(of: last)
      if text.tokens[last].lead < 0x80, form.utf8.contains(where: { $0 >= 0x80 }),
        text.tokens[last].classes.contains(.place)
      {
        forms.insert(form)
      }
    }
    return forms
  }

  private static func shortForms(
    of mentions: [PersonMention],
    _ reading: PersonReading
  ) -> Set<String> {
    var names: Set<String> = []
    for mention in mentions {
      if mention.key.count == 1 { names.formUnion(mention.key) }
      guard mention.key.count > 1, let first = mention.key.first, let last = mention.key.last else {
        continue
      }
      names.insert(last)
      // A name met only in an oblique case is looked for in the nominative as well.
      if RussianNameForms.isCyrillic(last) {
        names.formUnion(RussianNameForms.bases(of: last).filter { $0.count > 3 })
      }
      // "Карл XII": a sovereign is called by his name alone.
      if RomanNumeral.isOne(mention.key[1]), first.count > 2 {
        names.insert(first)
      }
      let head = reading.text.tokens[mention.tokens.lowerBound].classes
      if head.contains(.familyName), !head.contains(.givenName) { names.insert(first) }
    }
    return names.filter { name in
      // The number of a sovereign alone is nobody's name: "Article II".
      guard name.unicodeScalars.count > 1, !RomanNumeral.isOne(name)
      else { return false }
      let number = reading.text.vocabulary.lexicon.number(of: Array(name.utf8))
      let classes = reading.text.vocabulary.lexicon.classes(of: number)
      return classes.isDisjoint(with: [
        .functionWord, .place, .demonym, .month, .groupNoun, .placeNoun, .title, .epithet,
      ])
    }
  }

  /// Whether a capitalised word before or after makes it a part of another name.
  private static func continuesOtherName(_ index: Int, _ reading: PersonReading) -> Bool {
    let text = reading.text
    if index + 1 < text.tokens.count, text.tokens[index + 1].gap == .none,
      text.isMark(index + 1, anyOf: Marks.dashes), index + 2 < text.tokens.count,
      text.tokens[index + 2].gap == .none, text.tokens[index + 2].isCapitalised
    {
      return true
    }
    // "The Takeda, now led by his son": the house, and not the man.
    if text.isWord(index - 1, "the"), text.language == .english,
      text.tokens[index].classes.contains(.familyName)
    {
      return true
    }
    guard index > 0, text.tokens[index].gap == .none else { return false }
    return text.isMark(index - 1, anyOf: Marks.dashes)
  }
}
