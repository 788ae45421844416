/// Brings the names of a Russian text's persons to the nominative.
///
/// A name is in the nominative already when its given name is. Otherwise each word takes the form in
/// which the text has it as a name elsewhere, or else the one that its ending tells.
struct RussianPersonName {
  private let text: TokenizedDocument
  private let attested: Set<String>

  /// Prepares for the names whose folded words are `words`.
  init(text: TokenizedDocument, words: Set<String>) {
    self.text = text
    attested = words
  }

  /// Returns a folded word of a name in the form that stands for all its cases.
  func key(_ word: String) -> String {
    guard RussianNameForms.isCyrillic(word) else { return word }
    return RussianNameForms.bases(of: word).first { attested.contains($0) } ?? word
  }

  /// Returns the name at `tokens` in the nominative.
  func nominative(of tokens: Range<Int>) -> String {
    let plain = text.text(of: tokens)
    let words = tokens.filter { text.tokens[$0].kind == .word && !text.tokens[$0].isInitial }
    guard let first = words.first, RussianNameForms.isCyrillic(text.text(of: first)) else {
      return plain
    }
    let given = words.first { text.tokens[$0].classes.contains(.givenName) }
    var forms: [Int: String] = [:]
    if let given, let value = text.value(at: given, as: .givenName), !value.isEmpty {
      let isNominative = WordFolder.fold(value).elementsEqual(WordFolder.fold(text.text(of: given)))
      if isNominative { return plain }
      let isWoman = RussianNameForms.isWoman(given: value)
      forms[given] = value.prefix(1).uppercased() + value.dropFirst()
      for index in words where index != given {
        let word = text.text(of: index)
        // "Ульрики-Элеоноры": both parts of a double name are declined.
        if index == given + 2, text.isMark(index - 1, "-"),
          let second = text.value(at: index, as: .givenName), !second.isEmpty
        {
          forms[index] = second.prefix(1).uppercased() + second.dropFirst()
          continue
        }
        forms[index] =
          RussianNameForms.patronymic(word)
          ?? (isWoman
            ? RussianNameForms.familyName(ofWoman: word)
            : RussianNameForms.familyName(ofMan: word))
      }
    } else {
      for index in words { forms[index] = attestedForm(of: text.text(of: index)) }
      guard words.count > 1 || forms[first] != nil || isGenitive(first) else { return plain }
      if words.count == 1, forms[first] == nil {
        forms[first] = RussianNameForms.familyName(ofMan: text.text(of: first))
      }
    }
    return join(tokens, forms)
  }

  /// Whether a family name alone can only be an oblique case: "Рожественского", "Путиным".
  private func isGenitive(_ index: Int) -> Bool {
    text.hasEnding(index, anyOf: Self.obliqueEndings)
  }

  private static let obliqueEndings: Endings = [
    "ского", "скому", "ским", "цкого", "цкому", "цким", "овым", "евым", "иным", "ёвым",
  ]

  /// The word in a form that the text has elsewhere as a name, with this one's capital.
  private func attestedForm(of word: String) -> String? {
    let folded = String(decoding: WordFolder.fold(word), as: UTF8.self)
    guard let base = RussianNameForms.bases(of: folded).first(where: { attested.contains($0) })
    else { return nil }
    return base.prefix(1).uppercased() + base.dropFirst()
  }

  private func join(_ tokens: Range<Int>, _ forms: [Int: String]) -> String {
    var name = ""
    for index in tokens {
      if index > tokens.lowerBound, text.tokens[index].gap > .none { name += " " }
      name += forms[index] ?? text.text(of: index)
    }
    return name
  }
}
