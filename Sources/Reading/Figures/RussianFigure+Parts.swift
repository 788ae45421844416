import Ledger

/// Parts of a whole, and how many are in what an adjective describes.
extension RussianFigureScanner {
  /// "15-тысячный корпус", "100-тысячной армии": so many persons are in it.
  func strength(at index: Int) -> FigureScanner.Figure? {
    if text.tokens[index].kind == .word { return strengthInOneWord(at: index) }
    guard index + 3 < text.tokens.count, text.tokens[index].kind == .number,
      text.isMark(index + 1, anyOf: Marks.dashes), text.tokens[index + 1].gap == .none,
      text.tokens[index + 2].gap == .none,
      let scale = Self.scales.first(where: {
        $0.adjective.contain(startOf: text.bytes(of: index + 2))
      }),
      let value = NumberReading.number(in: text, at: index)?.value,
      value >= 1000 || scale.value > 1,
      let noun = noun(from: index + 3)
    else { return nil }
    let amount = value * scale.value
    return strength(of: amount, noun, over: index..<index + 3)
  }

  private func strength(
    of amount: Double,
    _ noun: Range<Int>,
    over tokens: Range<Int>
  ) -> FigureScanner.Figure {
    let value = FigureValue(
      low: amount,
      high: amount,
      isApproximate: false,
      unit: "persons",
      counted: text.text(of: noun).singleSpaced
    )
    return FigureScanner.Figure(tokens: tokens, value: value)
  }

  /// "двухтысячный гарнизон", "с полуторатысячным отрядом": the number is the first part of the word.
  private func strengthInOneWord(at index: Int) -> FigureScanner.Figure? {
    let word = text.bytes(of: index)
    guard text.tokens[index].classes.isEmpty, word.count > Self.shortestStrength,
      let ending = Self.strengths.first(of: word)
    else { return nil }
    let part = String(decoding: word.dropLast(Self.strengths.count(of: ending)), as: UTF8.self)
    let lexicon = text.vocabulary.lexicon
    guard
      let number = lexicon.value(of: lexicon.number(of: WordFolder.fold(part)), as: .number)
        .flatMap({ Double($0) }),
      let noun = noun(from: index + 1),
      // "двухмиллионный житель": one of many, by his number.
      text.value(at: noun.upperBound - 1, as: .countedNoun) != "persons"
    else { return nil }
    let amount = number * (ending < Self.adjectives.count ? 1000 : 1_000_000)
    return strength(of: amount, noun, over: index..<index + 1)
  }

  /// In bytes: eleven letters.
  private static let shortestStrength = 22
  private static let adjectives = [
    "ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ыми",
  ]
  private static let strengths = Endings(
    ["тысячн", "миллионн"].flatMap { scale in adjectives.map { scale + $0 } }
  )

  /// "180000-ная армия" needs no word for the scale.
  private static let scales: [(adjective: Beginnings, value: Double)] = [
    (["тысячн"], 1000), (["миллионн"], 1_000_000),
    (["ная", "ной", "ную", "ный", "ного", "ным"], 1),
  ]

  /// "две трети армии", "более трети судов", "половина экипажа": a part of what stands behind it.
  ///
  /// A half that an ordinal counts ("первая половина") and a quarter of nothing are no parts.
  func share(at start: Int, from index: Int, bound: String?) -> FigureScanner.Figure? {
    if text.isWord(start, anyOf: Self.each) { return oneInSome(at: start, from: index) }
    guard start < text.tokens.count, text.tokens[start].classes.contains(.number),
      text.tokens[start].kind == .word
    else { return nil }
    var part = start
    var count = 1.0
    if let number = text.value(at: start, as: .number).flatMap({ Double($0) }), number >= 2,
      number < 10
    {
      count = number
      part += 1
    }
    guard part < text.tokens.count,
      let fraction = Self.fractions.first(where: { text.isWord(part, anyOf: $0.forms) }),
      start == 0 || text.tokens[start - 1].classes.isDisjoint(with: [.ordinal, .number]),
      start == 0 || text.tokens[start - 1].kind != .number, count * fraction.value < 1,
      // "треть попала в плен": of what, the sentence has said before.
      let noun = noun(from: part + 1)
        ?? (isVerb(part + 1) ? part..<part + 1 : nil)
    else { return nil }
    let value = count * fraction.value
    let figure = FigureValue(
      low: bound == "LESS_THAN" || bound == "EQUAL_OR_LESS" ? nil : value,
      high: bound == "MORE_THAN" || bound == "EQUAL_OR_MORE" ? nil : value,
      isApproximate: bound == "APPROX",
      unit: "share",
      counted: text.text(of: noun).singleSpaced,
      fate: FateFinder(text: text).fate(after: part + 1)
    )
    return FigureScanner.Figure(tokens: index..<part + 1, value: figure)
  }

  /// "каждый десятый житель": one in ten.
  private func oneInSome(at start: Int, from index: Int) -> FigureScanner.Figure? {
    guard let count = text.number(at: start + 1, as: .ordinal), (2...1000).contains(count),
      let noun = noun(from: start + 2)
    else { return nil }
    let figure = FigureValue(
      low: 1 / Double(count),
      high: 1 / Double(count),
      isApproximate: false,
      unit: "share",
      counted: text.text(of: noun).singleSpaced,
      fate: FateFinder(text: text).fate(after: start + 2)
    )
    return FigureScanner.Figure(tokens: index..<start + 2, value: figure)
  }

  private static let each: WordChoice = [
    "каждый", "каждого", "каждому", "каждым", "каждая", "каждой", "каждую",
  ]

  private static let fractions: [(forms: WordChoice, value: Double)] = [
    (["треть", "трети", "третей", "третям", "третями", "третях"], 1.0 / 3),
    (["четверть", "четверти", "четвертью"], 0.25),
    (["половина", "половины", "половину", "половиной", "половине"], 0.5),
  ]

  /// Whether a word ends as a verb does, and is no noun that a verb follows: "села сгорела".
  private func isVerb(_ index: Int) -> Bool {
    text.hasEnding(index, anyOf: Self.verbs) && !text.hasEnding(index + 1, anyOf: Self.past)
  }

  private static let pastOfVowels = [
    "ала", "яла", "ила", "ыла", "ела", "ула", "ало", "яло", "ило", "ыло", "ело", "али", "яли",
    "или",
    "ели", "ули", "шла", "шло", "шли", "лась", "лось", "лись", "лся",
  ]
  private static let past = Endings(pastOfVowels)
  /// How verbs end that a part is the subject of; "соли" and "земли" are none.
  private static let verbs = Endings(pastOfVowels + ["ть", "ся"])

  /// What a measure is of, in the genitive behind it: "300 пудов муки", "70 % населения".
  func measured(from start: Int) -> String? {
    // "12 % от урожая".
    let start = text.isWord(start, "от") && text.isMark(start - 1, "%") ? start + 1 : start
    guard let noun = noun(from: start),
      noun.allSatisfy({ text.tokens[$0].letterCase == .lower }),
      text.hasEnding(noun.upperBound - 1, anyOf: Self.genitives),
      noun.dropLast().allSatisfy({ text.hasEnding($0, anyOf: Self.genitiveAdjectives) })
    else { return nil }
    return text.text(of: noun).singleSpaced
  }

  private static let genitives: Endings = [
    "а", "я", "ы", "и", "ов", "ев", "ей", "ий", "ых", "их", "ого", "его",
  ]
  private static let genitiveAdjectives: Endings = ["ого", "его", "ой", "ей", "ых", "их"]

  /// The noun right behind a part or a strength, with its adjectives; no verb is one.
  private func noun(from start: Int) -> Range<Int>? {
    var end = start
    while end < text.tokens.count, end - start < 4, text.tokens[end].kind == .word,
      text.tokens[end].gap == .space,
      text.tokens[end].classes.isDisjoint(with: [.functionWord, .timeUnit, .month, .number])
    {
      let isAdjective =
        RussianAdjective.isForm(text.bytes(of: end))
        && text.term(at: end, of: .countedNoun) == nil && end + 1 < text.tokens.count
        && text.tokens[end + 1].kind == .word && text.tokens[end + 1].gap == .space
        && text.tokens[end + 1].classes.isDisjoint(with: .functionWord)
      if !isAdjective, isVerb(end) { return nil }
      end += 1
      if !isAdjective { return start..<end }
    }
    return nil
  }
}
