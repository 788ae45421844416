import Ledger

/// Brings a voice that is named by common words to the nominative: "по словам адмирала" tells the word of
/// "адмирал", "по подсчётам советских демографов" that of "советские демографы".
///
/// The words before it tell the case, so that only endings are undone. Of several nominatives that an ending
/// allows, one that the lists know as a voice, a title or a group is taken, and else the likeliest.
struct RussianVoiceName {
  let text: TokenizedDocument

  /// A case in which a source stands.
  enum Case {
    /// Behind "по словам", "из".
    case genitive
    /// Behind "согласно", "если верить".
    case dative
    /// Behind "в": "в докладе".
    case prepositional
  }

  /// Returns the words in the nominative: the noun and the adjectives before it; what stands behind the
  /// noun keeps its case.
  func nominative(of tokens: Range<Int>, from grammatical: Case) -> String {
    let printed = text.text(of: tokens).singleSpaced
    var noun = tokens.lowerBound
    if text.isWord(noun, anyOf: RussianAttributionFinder.owners), noun + 1 < tokens.upperBound {
      noun += 1
    }
    while noun < tokens.upperBound - 1, isAdjective(noun, in: tokens) { noun += 1 }
    // "пресс-службе": the last part is declined.
    if noun + 2 < text.tokens.count, noun + 2 < tokens.upperBound, text.isMark(noun + 1, "-"),
      text.tokens[noun + 1].gap == .none
    {
      noun += 2
    }
    guard noun < tokens.upperBound, text.tokens[noun].kind == .word,
      text.tokens[noun].letterCase == .lower, text.tokens[noun].isCyrillic,
      let head = head(noun, grammatical)
    else { return printed }
    let agreement = head.isPlural ? .plural : RussianNounPhrase.gender(of: head.form)
    var name = ""
    for index in tokens {
      if index > tokens.lowerBound, text.tokens[index].gap > .none { name += " " }
      if index == noun {
        name += head.form
      } else if index < noun, text.tokens[index].kind == .word,
        // Owners have one form for all cases.
        !text.isWord(index, anyOf: RussianAttributionFinder.owners)
      {
        name += RussianAdjective.nominative(of: text.text(of: index), agreement)
      } else {
        name += text.text(of: index)
      }
    }
    return name
  }

  private func isAdjective(_ index: Int, in tokens: Range<Int>) -> Bool {
    let next = index + 1
    guard text.tokens[index].kind == .word, text.tokens[index].letterCase == .lower,
      text.tokens[next].kind == .word, text.tokens[next].gap == .space,
      text.tokens[next].letterCase == .lower,
      text.tokens[next].classes.isDisjoint(with: .functionWord)
    else { return false }
    return RussianAdjective.isForm(text.bytes(of: index))
      && !text.tokens[index].classes.contains(.voiceNoun)
      && text.term(at: index, of: .title) == nil
  }

  private func head(_ index: Int, _ grammatical: Case) -> (form: String, isPlural: Bool)? {
    let word = text.text(of: index)
    if let one = Self.pronouns[word.lowercased()] { return (one, false) }
    // A title has its nominative in the list.
    if let title = text.term(at: index, of: .title), title.tokens.count == 1,
      let lemma = title.entry.value(as: .title), !lemma.isEmpty
    {
      let isPlural = Self.plurals.contain(endOf: word)
      return (isPlural ? RussianNounPhrase.plural(of: lemma) : lemma.lowercased(), isPlural)
    }
    for row in Self.rows where row.grammatical == grammatical && word.ends(in: row.ending) {
      let stem = word.dropLast(row.ending.count)
      guard stem.count >= Self.shortestStem else { continue }
      let forms = row.nominatives.map { String(stem) + $0 }
      guard let form = forms.first(where: { isKnown($0) }) ?? forms.first else { continue }
      return (form, row.isPlural)
    }
    return nil
  }

  /// Whether the lists have a form as a voice, a title or a group.
  private func isKnown(_ form: String) -> Bool {
    let lexicon = text.vocabulary.lexicon
    return !lexicon.classes(of: lexicon.number(of: WordFolder.fold(form)))
      .isDisjoint(with: [.voiceNoun, .title, .groupNoun, .workNoun])
  }

  /// "одного из участников".
  private static let pronouns = [
    "одного": "один", "одной": "одна", "одному": "один", "двоих": "двое", "троих": "трое",
    "двух": "двое", "трёх": "трое", "трех": "трое",
  ]

  /// In letters.
  private static let shortestStem = 2
  private static let plurals: Endings = ["ов", "ев", "ей", "ам", "ям", "ах", "ях", "ых", "их"]

  /// What a nominative has in place of a case's ending, the likeliest first.
  private struct Row {
    var grammatical: Case
    var ending: String
    var nominatives: [String]
    var isPlural = false
  }

  /// The longer ending stands before the shorter.
  ///
  /// Source: the declension of nouns, *Русская грамматика* (1980), §§ 1178–1234.
  private static let rows: [Row] = [
    Row(grammatical: .genitive, ending: "телей", nominatives: ["тели"], isPlural: true),
    Row(grammatical: .genitive, ending: "людей", nominatives: ["люди"], isPlural: true),
    Row(grammatical: .genitive, ending: "цев", nominatives: ["цы"], isPlural: true),
    Row(grammatical: .genitive, ending: "ков", nominatives: ["ки"], isPlural: true),
    Row(grammatical: .genitive, ending: "гов", nominatives: ["ги"], isPlural: true),
    Row(grammatical: .genitive, ending: "хов", nominatives: ["хи"], isPlural: true),
    Row(grammatical: .genitive, ending: "ов", nominatives: ["ы", "а"], isPlural: true),
    Row(grammatical: .genitive, ending: "ев", nominatives: ["и"], isPlural: true),
    Row(grammatical: .genitive, ending: "ей", nominatives: ["и", "ья"], isPlural: true),
    Row(grammatical: .genitive, ending: "чан", nominatives: ["чане"], isPlural: true),
    Row(grammatical: .genitive, ending: "жан", nominatives: ["жане"], isPlural: true),
    Row(grammatical: .genitive, ending: "ян", nominatives: ["яне"], isPlural: true),
    Row(grammatical: .genitive, ending: "аний", nominatives: ["ания"], isPlural: true),
    Row(grammatical: .genitive, ending: "ений", nominatives: ["ения"], isPlural: true),
    Row(grammatical: .genitive, ending: "ых", nominatives: ["ые"], isPlural: true),
    Row(grammatical: .genitive, ending: "их", nominatives: ["ие"], isPlural: true),
    Row(grammatical: .genitive, ending: "ого", nominatives: ["ый", "ой", "ий"]),
    Row(grammatical: .genitive, ending: "его", nominatives: ["ий", "ее"]),
    Row(grammatical: .genitive, ending: "ьма", nominatives: ["ьмо"]),
    Row(grammatical: .genitive, ending: "ства", nominatives: ["ство"]),
    Row(grammatical: .genitive, ending: "ца", nominatives: ["ец", "ц"]),
    Row(grammatical: .genitive, ending: "ия", nominatives: ["ие", "ий"]),
    Row(grammatical: .genitive, ending: "ии", nominatives: ["ия"]),
    Row(grammatical: .genitive, ending: "ьи", nominatives: ["ья"]),
    Row(grammatical: .genitive, ending: "ля", nominatives: ["ль"]),
    Row(grammatical: .genitive, ending: "ря", nominatives: ["рь"]),
    Row(grammatical: .genitive, ending: "а", nominatives: ["", "о"]),
    Row(grammatical: .genitive, ending: "ы", nominatives: ["а"]),
    Row(grammatical: .genitive, ending: "и", nominatives: ["а", "ь", "я"]),
    Row(grammatical: .dative, ending: "иям", nominatives: ["ия", "ии"], isPlural: true),
    Row(grammatical: .dative, ending: "кам", nominatives: ["ки"], isPlural: true),
    Row(grammatical: .dative, ending: "ам", nominatives: ["ы", "а"], isPlural: true),
    Row(grammatical: .dative, ending: "ям", nominatives: ["и", "я"], isPlural: true),
    Row(grammatical: .dative, ending: "ым", nominatives: ["ые"], isPlural: true),
    Row(grammatical: .dative, ending: "ому", nominatives: ["ый", "ой", "ий"]),
    Row(grammatical: .dative, ending: "ему", nominatives: ["ий"]),
    Row(grammatical: .dative, ending: "ству", nominatives: ["ство"]),
    Row(grammatical: .dative, ending: "ию", nominatives: ["ие", "ий"]),
    Row(grammatical: .dative, ending: "ии", nominatives: ["ия"]),
    Row(grammatical: .dative, ending: "цу", nominatives: ["ец", "ц"]),
    Row(grammatical: .dative, ending: "у", nominatives: ["", "о"]),
    Row(grammatical: .dative, ending: "ю", nominatives: ["ь", "й"]),
    Row(grammatical: .dative, ending: "е", nominatives: ["а", "я"]),
    Row(grammatical: .dative, ending: "и", nominatives: ["ь"]),
    Row(grammatical: .prepositional, ending: "ствах", nominatives: ["ства"], isPlural: true),
    Row(grammatical: .prepositional, ending: "иях", nominatives: ["ия", "ии"], isPlural: true),
    Row(grammatical: .prepositional, ending: "ках", nominatives: ["ки"], isPlural: true),
    Row(grammatical: .prepositional, ending: "ах", nominatives: ["ы", "а"], isPlural: true),
    Row(grammatical: .prepositional, ending: "ях", nominatives: ["и", "я"], isPlural: true),
    Row(grammatical: .prepositional, ending: "стве", nominatives: ["ство"]),
    Row(grammatical: .prepositional, ending: "нии", nominatives: ["ние", "ния"]),
    Row(grammatical: .prepositional, ending: "ии", nominatives: ["ия", "ие", "ий"]),
    Row(grammatical: .prepositional, ending: "бе", nominatives: ["ба"]),
    Row(grammatical: .prepositional, ending: "ьме", nominatives: ["ьмо"]),
    Row(grammatical: .prepositional, ending: "ье", nominatives: ["ья", "ье"]),
    Row(grammatical: .prepositional, ending: "е", nominatives: ["", "а", "о", "ь"]),
    Row(grammatical: .prepositional, ending: "и", nominatives: ["ь"]),
  ]
}
