import Documents

/// The form of personal names in text: which tokens can belong to one.
struct NameShape {
  let text: TokenizedDocument

  /// The most words a name is taken to have.
  static let maximumWords = 8

  /// Reads a name forwards from `index`; nil when none begins there.
  ///
  /// A name is capitalised words and initials, joined by hyphens, with particles ("von", "de la"),
  /// Roman numerals, nicknames in quotation marks and an epithet ("the Great") inside or after.
  func name(from index: Int, limit: Int) -> Range<Int>? {
    guard isNameWord(index) else { return nil }
    var end = index + 1
    var words = 1
    while end < limit, words < Self.maximumWords {
      if startsAnother(at: end, behind: index) { break }
      if let joined = joined(at: end, limit: limit) {
        end = joined
      } else if text.tokens[end].isMark("."), text.tokens[end].gap == .none, isInitial(end - 1),
        !isNumeral(end - 1, behind: index)
      {
        end += 1
        continue
      } else if text.tokens[end].gap <= .space, isNameWord(end) {
        end += 1
      } else if let after = particle(at: end), after < limit, isNameWord(after) {
        end = after + 1
      } else if let after = nickname(at: end), after < limit, isNameWord(after) {
        end = after + 1
      } else if let epithet = epithet(at: end) {
        return index..<epithet
      } else {
        break
      }
      words += 1
    }
    return index..<end
  }

  /// Whether another name begins: in another script, or with a given name in the nominative behind one
  /// in another case ("секретарь Ивана Петрова Олег Шумов").
  private func startsAnother(at index: Int, behind start: Int) -> Bool {
    let (first, next) = (text.tokens[start], text.tokens[index])
    guard next.kind == .word else { return false }
    if first.isCyrillic != next.isCyrillic {
      return next.letterCase == .capitalised && next.end - next.start > 2
    }
    // "Ермака Строгановыми": the plural is no part of one person's name.
    if text.language == .russian, text.hasEnding(index, anyOf: Self.plurals) { return true }
    guard text.language == .russian, index > start + 1, first.classes.contains(.givenName),
      next.classes.contains(.givenName)
    else { return false }
    return !isNominative(start) && isNominative(index)
  }

  /// "Пётр I.": a Latin letter behind a Cyrillic name is a sovereign's number, and the dot ends a sentence.
  private func isNumeral(_ index: Int, behind start: Int) -> Bool {
    index > start && text.tokens[start].isCyrillic && !text.tokens[index].isCyrillic
      && RomanNumeral.value(of: text.bytes(of: index)) != nil
  }

  /// Adjectives that describe several, and begin no name.
  static let plurals: Endings = ["овыми", "евыми", "иными", "скими", "цкими"]

  private func isNominative(_ index: Int) -> Bool {
    guard let lemma = text.value(at: index, as: .givenName), !lemma.isEmpty else { return true }
    return RussianCases.of(text.text(of: index), lemma: lemma).contains(.nominative)
  }

  /// Reads a name backwards: the longest that ends right before token `end`.
  func name(endingBefore end: Int, floor: Int) -> Range<Int>? {
    for start in stride(from: max(floor, end - 2 * Self.maximumWords), to: end, by: 1) {
      guard isNameWord(start), !isJoinedToWordBefore(start, floor: floor) else { continue }
      if let name = name(from: start, limit: end), name.upperBound == end { return name }
    }
    return nil
  }

  /// Whether the token can be a word of a name: capitalised, and no acronym, month or weekday.
  func isNameWord(_ index: Int) -> Bool {
    guard index < text.tokens.count else { return false }
    let token = text.tokens[index]
    guard token.isCapitalised else { return false }
    if token.letterCase == .upper {
      return RomanNumeral.value(of: text.bytes(of: index)) != nil && index > 0
        && text.tokens[index - 1].isCapitalised && text.tokens[index].gap == .space
    }
    return token.classes.isDisjoint(with: [.month, .weekday]) || isCyrillicAbbreviation(index)
      || !token.classes.isDisjoint(with: [.givenName, .familyName])
  }

  /// "Ким Ир Сен", "граф Сен-При": three letters that in small ones abbreviate a month.
  private func isCyrillicAbbreviation(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.lead == 0xD0 && token.end - token.start == 6 && !text.isMark(index + 1, ".")
      && !beginsSentence(index)
  }

  /// Whether the token is one capital letter, as an initial is, or the two letters that Russian has for a
  /// foreign one: "Дж.".
  func isInitial(_ index: Int) -> Bool {
    text.tokens[index].isInitial || text.isWord(index, "дж") && text.tokens[index].isCapitalised
  }

  /// Whether the sentence begins with the token, so that its capital says nothing.
  func beginsSentence(_ index: Int) -> Bool {
    let start = text.sentences[text.sentence(of: index)].lowerBound
    return (start..<index).allSatisfy { text.tokens[$0].kind == .mark }
  }

  /// "Kai-shek", "Lobanov-Rostovsky": a hyphen without spaces and a word; "O'Kean", "О’Кейн": an apostrophe
  /// behind a letter or two and a word with a capital.
  private func joined(at index: Int, limit: Int) -> Int? {
    if isApostrophe(index), index + 1 < limit { return index + 2 }
    guard index + 1 < limit, text.tokens[index].gap == .none,
      text.tokens[index].isMark("-") || text.isMark(index, anyOf: Self.hyphens),
      text.tokens[index + 1].gap == .none, text.tokens[index + 1].kind == .word,
      text.tokens[index + 1].classes.isDisjoint(with: [.demonym, .groupNoun, .incidentNoun])
    else { return nil }
    return index + 2
  }

  /// Whether the apostrophe of an Irish or a Romance name stands at `index`.
  func isApostrophe(_ index: Int) -> Bool {
    guard index > 0, index + 1 < text.tokens.count, text.isMark(index, anyOf: Self.apostrophes)
    else { return false }
    let (before, next) = (text.tokens[index - 1], text.tokens[index + 1])
    return text.tokens[index].gap == .none && next.gap == .none && before.isCapitalised
      && before.end - before.start <= Self.longestBeforeApostrophe
      && (next.letterCase == .capitalised || next.letterCase == .mixed)
      && before.isCyrillic == next.isCyrillic
  }

  private static let apostrophes = Marks("'’")
  /// In bytes: two Cyrillic letters.
  private static let longestBeforeApostrophe = 4

  private func isJoinedToWordBefore(_ index: Int, floor: Int) -> Bool {
    index > floor && text.tokens[index].gap == .none && text.tokens[index - 1].kind == .mark
      && text.isMark(index - 1, anyOf: Marks.dashes)
  }

  private static let hyphens = Marks("-‐‑")
  private static let quotes = Marks("'\"“”‘’«»„")

  private func particle(at index: Int) -> Int? {
    guard let term = text.term(at: index, of: .nameParticle),
      text.tokens[index].letterCase == .lower, text.tokens[index].gap == .space
    else { return nil }
    let end = term.tokens.upperBound
    // "аль-Амрики".
    let isJoined =
      end + 1 < text.tokens.count && text.isMark(end, "-") && text.tokens[end].gap == .none
      && text.tokens[end + 1].gap == .none
    return isJoined ? end + 1 : end
  }

  /// "''Russel''" between given and family name.
  private func nickname(at index: Int) -> Int? {
    var next = index
    while next < text.tokens.count, text.isMark(next, anyOf: Self.quotes) { next += 1 }
    guard next > index, next - index <= 2, isNameWord(next) else { return nil }
    var after = next + 1
    while after < text.tokens.count, after - next <= 2, text.isMark(after, anyOf: Self.quotes) {
      after += 1
    }
    return after > next + 1 ? after : nil
  }

  private func epithet(at index: Int) -> Int? {
    guard let term = text.term(at: index, of: .epithet), term.tokens.count > 1,
      text.tokens[term.tokens.upperBound - 1].isCapitalised
    else { return nil }
    return term.tokens.upperBound
  }
}
