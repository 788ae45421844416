/// Brings the names of a Russian text's persons to the nominative.
///
/// The case is told by the given name where one stands, or by what stands before; a name in the nominative
/// stays. A word takes the form in which the text has it as a name elsewhere, or else the one that case and
/// ending tell.
struct RussianPersonName {
  private let text: TokenizedDocument
  private var attested: Set<String>
  private let context: RussianNameContext

  /// Prepares for the names whose folded words are `words`.
  init(text: TokenizedDocument, words: Set<String>) {
    self.text = text
    attested = words
    context = RussianNameContext(text: text)
  }

  /// Learns from names whose case is told what others of the same words are in the nominative.
  mutating func learn(from names: some Sequence<Range<Int>>) {
    for tokens in names {
      let words = words(of: tokens)
      guard let first = words.first, text.tokens[first].isCyrillic else { continue }
      let isTold = words.contains { text.tokens[$0].classes.contains(.givenName) }
      guard isTold || !context.cases(before: nameStart(of: first)).isEmpty else { continue }
      for word in nominative(of: tokens).split(separator: " ") {
        attested.insert(String(decoding: WordFolder.fold(String(word)), as: UTF8.self))
      }
    }
  }

  /// Returns a folded word of a name in the form that stands for all its cases.
  func key(_ word: String) -> String {
    guard RussianNameForms.isCyrillic(word) else { return word }
    return RussianNameForms.base(of: word, in: attested) ?? word
  }

  /// Returns the name at `tokens` in the nominative, without the marks of stress that encyclopaedias print.
  func nominative(of tokens: Range<Int>) -> String {
    let name = stressed(tokens)
    guard name.utf8.contains(Self.stress[0]) else { return name }
    return String(String.UnicodeScalarView(name.unicodeScalars.filter { $0 != "\u{301}" }))
  }

  /// The first byte of the mark.
  private static let stress = Array("\u{301}".utf8)

  private func stressed(_ tokens: Range<Int>) -> String {
    let plain = text.text(of: tokens)
    let words = words(of: tokens)
    guard let first = words.first, RussianNameForms.isCyrillic(text.text(of: first)) else {
      return plain
    }
    let plainWords = words.map { text.text(of: $0) }
    if let transcribed = ChineseName.nominative(of: plainWords)
      ?? JapaneseName.nominative(of: plainWords)
    {
      return join(tokens, Dictionary(uniqueKeysWithValues: zip(words, transcribed)))
    }
    let given = words.first { text.tokens[$0].classes.contains(.givenName) }
    if given == nil, JapaneseName.isNominative(plainWords) { return plain }
    if let given, let value = text.value(at: given, as: .givenName), !value.isEmpty {
      let cases = RussianCases.of(text.text(of: given), lemma: value)
      if !cases.contains(.nominative) || !isUndeclined(value) && !isKorean(words) {
        return cases.contains(.nominative)
          ? plain : join(tokens, forms(of: words, given: given, value, in: cases))
      }
    }
    return join(tokens, forms(of: words, given: given))
  }

  private func words(of tokens: Range<Int>) -> [Int] {
    tokens.filter { text.tokens[$0].kind == .word && !text.tokens[$0].isInitial }
  }

  /// The words of a name whose given name shows its case.
  private func forms(of words: [Int], given: Int, _ value: String, in cases: RussianCases)
    -> [Int: String]
  {
    let isWoman = RussianNameForms.isWoman(given: value)
    var forms = [given: Self.capitalised(value)]
    var isNumbered = false
    for index in words where index != given {
      if RomanNumeral.value(of: text.bytes(of: index)) != nil {
        isNumbered = true
        continue
      }
      let word = text.text(of: index)
      if let honour = Self.honours[word] {
        forms[index] = honour
        continue
      }
      // "Ивана Грозного".
      if let epithet = text.value(at: index, as: .epithet), !epithet.isEmpty {
        forms[index] = Self.capitalised(epithet)
        continue
      }
      // "Карла VI Безумного": an epithet is an adjective.
      if isNumbered, RussianAdjective.isForm(word) {
        forms[index] = RussianAdjective.nominative(of: word, isWoman ? .feminine : .masculine)
        continue
      }
      // "Ульрики-Элеоноры": both parts of a double name are declined.
      if index == given + 2, text.isMark(index - 1, "-"),
        let second = text.value(at: index, as: .givenName), !second.isEmpty
      {
        forms[index] = Self.capitalised(second)
        continue
      }
      // A man's form is the same in the genitive and in the accusative.
      let cases = cases.contains(.accusative) ? cases.union(.genitive) : cases
      forms[index] =
        RussianNameForms.patronymic(word) ?? listed(index)
        ?? (isWoman ? nil : attestedForm(of: word))
        ?? RussianNameForms.familyName(word, in: cases, ofWoman: isWoman)
    }
    return forms
  }

  /// A family name that the list has in this form: "Лаврентия Берия".
  private func listed(_ index: Int) -> String? {
    let word = text.text(of: index)
    guard let known = text.value(at: index, as: .mononym), known.ends(in: word) else { return nil }
    return word
  }

  /// A family name of the list in the nominative, whatever case it stands in: "Блюхера".
  private func mononym(_ index: Int) -> String? {
    guard let family = text.value(at: index, as: .mononym)?.split(separator: " ").last else {
      return nil
    }
    let folded = WordFolder.fold(String(family))
    let word = String(decoding: WordFolder.fold(text.text(of: index)), as: UTF8.self)
    return RussianNameForms.bases(of: word).contains { WordFolder.fold($0).elementsEqual(folded) }
      ? String(family) : nil
  }

  /// The words of a name whose case only the text around it tells, if anything does.
  private func forms(of words: [Int], given: Int?) -> [Int: String] {
    var forms: [Int: String] = [:]
    guard let start = words.first else { return forms }
    var cases = context.cases(before: nameStart(of: start))
    // "Людовика Анжуйского": the last word shows the case of all.
    if cases.isEmpty, words.count > 1, let last = words.last,
      text.hasEnding(last, anyOf: Self.genitiveEndings)
    {
      cases = .genitive
    }
    if cases == .nominative { return forms }
    let shared = sharedCase(of: words)
    if !shared.isEmpty { cases = shared }
    for index in isKorean(words) ? words.suffix(1) : words[...]
    where index != given && RomanNumeral.value(of: text.bytes(of: index)) == nil {
      let word = text.text(of: index)
      if let honour = Self.honours[word] {
        forms[index] = honour
        continue
      }
      if let known = mononym(index) {
        forms[index] = known
        continue
      }
      let told = RussianNameForms.familyName(word, in: cases, ofWoman: nil)
      if told != word {
        forms[index] = told
      } else if let form = attestedForm(of: word) {
        forms[index] = form
      } else if isOblique(index) {
        forms[index] = RussianNameForms.familyName(word, in: .oblique, ofWoman: false)
      }
    }
    return forms
  }

  /// "Осман-паши", "Гирей-хану": what honours stand behind a name, in the nominative.
  private static let honours = [
    "паши": "паша", "паше": "паша", "пашу": "паша", "пашой": "паша", "пашою": "паша", "бея": "бей",
    "бею": "бей", "беем": "бей", "хана": "хан", "хану": "хан", "ханом": "хан", "хане": "хан",
  ]

  /// The case that the endings of all words of a name show together: "Бертом Кемпфертом", "Алишеру
  /// Усманову"; empty where they show none.
  private func sharedCase(of words: [Int]) -> RussianCases {
    guard words.count > 1 else { return [] }
    for (endings, cases) in Self.shared
    where words.allSatisfy({ text.hasEnding($0, anyOf: endings) }) {
      return cases
    }
    return []
  }

  private static let shared: [(endings: Endings, cases: RussianCases)] = [
    (["ом", "ем", "ым", "им", "ой"], .instrumental), (["у", "ю", "ому", "ему"], .dative),
  ]

  /// Where a name begins whose first whole word is at `index`: its initials belong to it.
  private func nameStart(of index: Int) -> Int {
    var start = index
    while start > 1, text.isMark(start - 1, "."), text.tokens[start - 2].isInitial { start -= 2 }
    return start
  }

  /// Whether a given name has one form for all cases: "Анри", "Хосе".
  private func isUndeclined(_ name: String) -> Bool {
    Self.undeclined.contain(endOf: name)
  }

  private static let undeclined: Endings = ["и", "е", "о", "у", "ю", "э", "ы"]

  /// "Ким Ир Сен": three short words, of which the last alone is declined.
  private func isKorean(_ words: [Int]) -> Bool {
    words.count == 3
      && words.allSatisfy { text.tokens[$0].end - text.tokens[$0].start <= Self.longestSyllable }
  }

  /// In bytes, an ending with it.
  private static let longestSyllable = 12

  private static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// Whether a family name alone can only be an oblique case: "Рожественского", "Путиным".
  private func isOblique(_ index: Int) -> Bool {
    text.hasEnding(index, anyOf: Self.obliqueEndings)
  }

  private static let genitiveEndings: Endings = ["ского", "цкого"]
  private static let obliqueEndings: Endings = [
    "ского", "скому", "ским", "цкого", "цкому", "цким", "овым", "евым", "иным", "ёвым",
    "ову", "еву", "ёву", "ину",
  ]

  /// The word in a form that the text has elsewhere as a name, with this one's capital.
  private func attestedForm(of word: String) -> String? {
    let folded = String(decoding: WordFolder.fold(word), as: UTF8.self)
    guard let base = RussianNameForms.base(of: folded, in: attested) else { return nil }
    return Self.capitalised(base)
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
