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
    guard !names.isEmpty else { return }
    let text = reading.text
    let shapes = Shapes(names)
    for index in text.tokens.indices {
      guard text.tokens[index].isCapitalised, shapes.mayHold(text.bytes(of: index)),
        !reading.isTaken(index)
      else { continue }
      let folded = WordFolder.fold(text.bytes(of: index))
      guard folded.allSatisfy({ $0 < 0x80 }) || shapes.mayHold(caseOf: folded) else { continue }
      let word = String(decoding: folded, as: UTF8.self)
      guard names.contains(word) || isCase(word, of: names), !continuesOtherName(index, reading)
      else { continue }
      let role = reading.role(before: index)
      reading.add(index..<index + 1, rule: id, role: role)
    }
  }

  /// The first letters and lengths of names, by which most words are told from all of them.
  private struct Shapes {
    /// By the low bits of the first byte: a bit for each length in bytes.
    private var lengths = [UInt64](repeating: 0, count: 32)
    /// The first letters of names in Cyrillic: what all cases of a name share.
    private var stems: Set<UInt64> = []

    /// The fewest letters that the cases of a name share, in bytes; see ``RussianNameForms``.
    private static let stem = 6

    init(_ names: Set<String>) {
      for name in names {
        guard let first = name.utf8.first else { continue }
        lengths[Int(first & 0x1F)] |= 1 << UInt64(min(name.utf8.count, 63))
        stems.insert(Self.stem(of: name.utf8))
      }
    }

    /// Whether a word may be one of the names when folded: always where it is not all ASCII, whose
    /// folding changes its length.
    func mayHold(_ word: ArraySlice<UInt8>) -> Bool {
      guard let first = word.first, word.allSatisfy({ $0 < 0x80 }) else { return true }
      return lengths[Int(first & 0x1F)] >> UInt64(min(word.count, 63)) & 1 != 0
    }

    /// Whether a folded word in Cyrillic may be a case of one of the names.
    func mayHold(caseOf word: [UInt8]) -> Bool { stems.contains(Self.stem(of: word)) }

    private static func stem(of word: some Collection<UInt8>) -> UInt64 {
      word.prefix(stem).reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  /// Whether a Russian word is another case of one of the names.
  private static func isCase(_ word: String, of names: Set<String>) -> Bool {
    RussianNameForms.isCyrillic(word)
      && RussianNameForms.bases(of: word).contains { names.contains($0) }
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
    guard index > 0, text.tokens[index].gap == .none else { return false }
    return text.isMark(index - 1, anyOf: Marks.dashes)
  }
}
