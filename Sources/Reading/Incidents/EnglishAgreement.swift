import Documents
import Ledger

/// Named agreements: "Treaty of Portsmouth", "Li–Lobanov Treaty (1896)", "Potsdam Declaration",
/// "Lend-Lease Acts", "the Japan-Russia military treaty of 1916".
///
/// A noun in small letters counts when a name stands before it, or a year after it ("the joint
/// declaration of 1956"). An article cited beside the name is kept in Arabic digits.
struct EnglishAgreement: ReadingRule {
  static let id = "en.agreement.named"
  static let kind = AnnotationKind.agreement
  static let languages: [Language] = [.english]
  static let summary = "Names built on a noun for an agreement: a treaty, pact or declaration."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let shape = EventNameShape(text: text, nouns: .agreementNoun)
    for sentence in text.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        defer { index += 1 }
        guard let tokens = name(at: index, sentence: sentence, shape: shape, findings) else {
          continue
        }
        let edtf =
          EventDate.after(tokens, in: text, findings: findings)
          ?? EventDate.before(tokens, in: text, findings: findings)
          ?? EventDate.signed(tokens, in: text, sentence: sentence, findings: findings)
        let whole =
          tokens.lowerBound..<EventDate.endWithYear(tokens, in: text, findings: findings)
        let value = AgreementValue(
          name: text.text(of: tokens).singleSpaced,
          edtf: edtf,
          article: ArticleCitation.article(beside: tokens, in: text, sentence: sentence)
        )
        if findings.add(.agreement(value), over: whole, rule: id) {
          index = whole.upperBound - 1
        }
      }
    }
  }

  private static func name(
    at index: Int,
    sentence: Range<Int>,
    shape: EventNameShape,
    _ findings: Findings
  ) -> Range<Int>? {
    let text = shape.text
    if let name = shape.name(
      at: index,
      floor: sentence.lowerBound,
      limit: sentence.upperBound
    ) {
      let isNamed = name.isCapitalised || name.tokens.lowerBound < name.noun.lowerBound
      guard isNamed, isAgreement(name.noun, text), !goesOn(name.tokens, text),
        !OtherName.covers(name.noun.lowerBound, in: text)
      else { return nil }
      return withSecondName(name.tokens, sentence: sentence, shape: shape)
    }
    guard let noun = text.term(at: index, of: .agreementNoun), isAgreement(noun.tokens, text) else {
      return nil
    }
    let whole = withAdjectives(noun.tokens, sentence: sentence, text)
    if text.isWord(noun.tokens.upperBound, "of"),
      findings.finding(.time, startingAt: noun.tokens.upperBound + 1) != nil
    {
      return whole
    }
    // "A secret 1873 treaty of alliance": the year before it tells which.
    if text.isWord(noun.tokens.upperBound - 1, anyOf: Self.nounsOfAny),
      findings.finding(.time, endingAt: whole.lowerBound) != nil
    {
      return whole
    }
    return isDescribed(whole, noun: noun.tokens, text) ? whole : nil
  }

  /// "Paris Peace Conference", "Second Bull Run", "Nobel Peace Prize": the name goes on, and is of another
  /// thing.
  private static func goesOn(_ name: Range<Int>, _ text: TokenizedDocument) -> Bool {
    let next = name.upperBound
    guard next < text.tokens.count else { return false }
    let token = text.tokens[next]
    guard token.kind == .word, token.gap == .space, token.letterCase == .capitalised,
      // "By the Portsmouth Treaty Russia ceded": another phrase.
      token.classes.isDisjoint(with: [
        .functionWord, .sayVerb, .month, .weekday, .agreementNoun, .place, .group,
      ]),
      !text.isWord(next, anyOf: parts), !text.hasEnding(next, anyOf: verbal)
    else { return false }
    return true
  }

  /// Words by which a part of an agreement is cited.
  private static let parts: WordChoice = [
    "article", "articles", "no", "chapter", "section", "annex",
  ]
  /// How verbs of headlines and of titles end: "Agreement Adopted", "Convention Relating to".
  private static let verbal: Endings = ["ed", "ing"]

  /// "the secret military treaty": two words of description tell it from every other.
  private static func isDescribed(
    _ whole: Range<Int>,
    noun: Range<Int>,
    _ text: TokenizedDocument
  ) -> Bool {
    whole.count >= 3 && noun.upperBound == whole.upperBound
      && text.isWord(noun.upperBound - 1, anyOf: Self.nounsOfAny)
      && (text.isWord(whole.lowerBound - 1, "the") || text.isWord(whole.lowerBound - 1, "a"))
  }

  private static let nounsOfAny: WordChoice = [
    "treaty", "pact", "convention", "protocol", "alliance", "accord", "truce", "armistice",
  ]

  /// Takes a second name in brackets: "Treaty of Commerce and Navigation (Treaty of Shimoda)".
  private static func withSecondName(
    _ tokens: Range<Int>,
    sentence: Range<Int>,
    shape: EventNameShape
  ) -> Range<Int> {
    let open = tokens.upperBound
    guard shape.text.isMark(open, "("), open + 1 < sentence.upperBound,
      let second = shape.name(at: open + 1, floor: open + 1, limit: sentence.upperBound),
      second.isCapitalised, shape.text.isMark(second.tokens.upperBound, ")")
    else { return tokens }
    return tokens.lowerBound..<second.tokens.upperBound + 1
  }

  /// Takes the small words that belong to the noun: "secret extradition treaty".
  private static func withAdjectives(
    _ noun: Range<Int>,
    sentence: Range<Int>,
    _ text: TokenizedDocument
  ) -> Range<Int> {
    var start = noun.lowerBound
    while start > sentence.lowerBound, noun.lowerBound - start < 3,
      text.tokens[start].gap == .space, text.tokens[start - 1].kind == .word,
      text.tokens[start - 1].letterCase == .lower,
      text.tokens[start - 1].classes.isDisjoint(with: [.functionWord, .timePreposition, .sayVerb])
    {
      start -= 1
    }
    return start..<noun.upperBound
  }

  /// Words that name an agreement only when capitalised with more of a name: "act", "note", "peace".
  private static func isAgreement(_ noun: Range<Int>, _ text: TokenizedDocument) -> Bool {
    guard text.tokens[noun.upperBound - 1].letterCase == .lower else {
      // "President Bill Clinton": a given name before another.
      return
        !(text.tokens[noun.upperBound - 1].classes.contains(.givenName)
        && noun.upperBound < text.tokens.count && text.tokens[noun.upperBound].gap == .space
        && text.tokens[noun.upperBound].isCapitalised)
    }
    return !text.isWord(noun.upperBound - 1, anyOf: Self.weakNouns) || noun.count > 1
  }

  private static let weakNouns: WordChoice = [
    "act", "acts", "act", "law", "laws", "note", "notes", "plan", "plans", "peace", "union",
    "unions", "doctrine", "concession", "concessions", "settlement", "settlements", "demands",
    "points", "bill", "bills", "understanding", "arrangement", "arrangements", "contract",
    "coalition", "sanction", "sanctions", "petition", "petitions", "resolution", "resolutions",
    "lease", "guarantee", "guarantees", "constitution", "declaration", "alliance", "pledge",
    "amendment", "patent", "patents", "deed", "deeds", "decree", "edict", "statute",
  ]
}

/// The article of an agreement that a text cites beside its name: "article VIII", "the ninth article
/// of".
enum ArticleCitation {
  /// How many tokens from the name the citation may stand.
  private static let reach = 8

  /// Returns the article's number in Arabic digits; nil when none is cited.
  static func article(
    beside name: Range<Int>,
    in text: TokenizedDocument,
    sentence: Range<Int>
  ) -> String? {
    let window = (name.lowerBound - reach..<name.upperBound + reach).clamped(to: sentence)
    for index in window {
      guard text.isWord(index, "article") || text.isWord(index, "articles") else { continue }
      if let number = number(after: index, text) ?? ordinal(before: index, text) { return number }
    }
    return nil
  }

  private static func number(after index: Int, _ text: TokenizedDocument) -> String? {
    guard index + 1 < text.tokens.count else { return nil }
    if let roman = RomanNumeral.value(of: text.bytes(of: index + 1)) { return "\(roman)" }
    return NumberReading.digits(in: text, at: index + 1).map { "\($0.value)" }
  }

  private static func ordinal(before index: Int, _ text: TokenizedDocument) -> String? {
    guard index > 0 else { return nil }
    return text.value(at: index - 1, as: .ordinal)
  }
}
