extension RussianFigureScanner {
  /// What a number counts that stands behind the verb of a loss.
  struct Loss {
    var unit: String
    var text: String
    var fate: String?
    /// The token after the figure.
    var end: Int
  }

  /// "убито 15 и ранено 40", "погибло более 5 тыс.": the participle tells what is counted
  /// where no noun follows the number.
  func loss(before index: Int, number: Int, after end: Int) -> Loss? {
    guard index > 0, isAlone(end) else { return nil }
    // "союзники потеряли свыше 7 тысяч".
    if text.isWord(index - 1, anyOf: Self.losing) {
      return Loss(unit: "persons", text: text.text(of: index - 1).lowercased(), end: end)
    }
    guard let verb = verb(endingAt: index) else {
      var loss = suffered(before: index)
      loss?.end = end
      return loss
    }
    return Loss(
      unit: "persons",
      text: text.text(of: verb.tokens).lowercased(),
      fate: verb.entry.value(as: .fate),
      end: end
    )
  }

  /// "убитых 1880, раненых 2648", "пушек досталось 265", "убитых и пропавших без вести было 90 тыс.": what
  /// is counted, in the genitive, before the number, with a verb or a dash between.
  func suffered(before index: Int) -> Loss? {
    guard index > 0 else { return nil }
    let floor = text.sentences[text.sentence(of: index)].lowerBound
    var last = index - 1
    if text.isMark(last, anyOf: Marks.dashes) || text.isMark(last, ":") { last -= 1 }
    if last > floor, text.hasEnding(last, anyOf: Self.neuterVerbs) { last -= 1 }
    guard last >= floor, let noun = lastTerm(of: [.countedNoun, .fate], endingAt: last + 1, floor)
    else { return nil }
    var start = noun.tokens.lowerBound
    guard text.hasEnding(start, anyOf: Self.genitivePlurals) else { return nil }
    var fate = noun.entry.value(as: .fate)
    // "убитых и раненых": both fates of one number.
    if let one = fate, start - 2 >= floor, text.isWord(start - 1, "и"),
      let before = lastTerm(of: .fate, endingAt: start - 1, floor),
      text.hasEnding(before.tokens.lowerBound, anyOf: Self.genitivePlurals),
      let other = before.entry.value(as: .fate), other != one
    {
      start = before.tokens.lowerBound
      fate = "\(other) and \(one)"
    }
    guard
      start == floor || text.tokens[start - 1].kind == .mark
        || text.isWord(start - 1, anyOf: Self.links)
        || text.hasEnding(start - 1, anyOf: Self.genitiveAdjectives)
        || start - 1 == floor && RussianAdjective.isForm(text.bytes(of: start - 1))
    else { return nil }
    return Loss(
      unit: noun.entry.value(as: .countedNoun) ?? "persons",
      text: text.text(of: start..<noun.tokens.upperBound).singleSpaced.lowercased(),
      fate: fate,
      end: index
    )
  }

  /// The term of a class that ends before `end`.
  private func lastTerm(of classes: WordClasses, endingAt end: Int, _ floor: Int)
    -> TokenizedDocument.Term?
  {
    for start in max(floor, end - 3)..<max(floor, end) {
      guard let term = text.term(at: start, of: classes), term.tokens.upperBound == end else {
        continue
      }
      return term
    }
    return nil
  }

  /// A large number alone counts what the one before counts: "63 000 человек, из них 7 тысяч — турки".
  func counted(earlierThan index: Int, before end: Int) -> Counted? {
    let floor = text.sentences[text.sentence(of: index)].lowerBound
    for noun in (max(floor, index - Self.farthest)..<index).reversed() {
      guard text.tokens[noun].classes.contains(.countedNoun),
        text.tokens[noun].letterCase == .lower,
        let unit = text.value(at: noun, as: .countedNoun), unit == "persons",
        hasNumber(before: noun, floor)
      else { continue }
      return Counted(unit: unit, text: text.text(of: noun), end: end)
    }
    return nil
  }

  /// "200 млн лянов, из них 30 млн", "660 самолётов, в том числе 400": a number alone of what the one before
  /// counts, whatever that is.
  func partOfEarlier(_ index: Int, before end: Int) -> Counted? {
    let floor = text.sentences[text.sentence(of: index)].lowerBound
    guard isAlone(end), isPart(index, floor) else { return nil }
    for noun in (max(floor, index - Self.farthest)..<index).reversed() {
      guard text.opens(noun, [.countedNoun, .unit]), text.tokens[noun].letterCase == .lower,
        hasNumber(before: noun, floor),
        let unit = text.value(at: noun, as: .unit) ?? text.value(at: noun, as: .countedNoun)
      else { continue }
      return Counted(unit: unit, text: text.text(of: noun), end: end)
    }
    return nil
  }

  private func isPart(_ index: Int, _ floor: Int) -> Bool {
    index - 2 >= floor && text.isWord(index - 2, "из") && text.isWord(index - 1, anyOf: Self.these)
      || index - 3 >= floor && text.isWord(index - 3, "в") && text.isWord(index - 2, "том")
        && text.isWord(index - 1, "числе")
  }

  private static let these: WordChoice = ["них", "которых"]

  /// What the next number counts: "писал о двух тысячах, а Сомов — о трёх тысячах человек".
  func counted(laterThan end: Int) -> Counted? {
    let limit = min(end + Self.farthest, text.sentences[text.sentence(of: end - 1)].upperBound)
    let floor = text.sentences[text.sentence(of: end - 1)].lowerBound
    for noun in min(end, limit)..<limit {
      guard text.tokens[noun].classes.contains(.countedNoun),
        text.tokens[noun].letterCase == .lower,
        text.value(at: noun, as: .countedNoun) == "persons", hasNumber(before: noun, floor)
      else { continue }
      return Counted(unit: "persons", text: text.text(of: noun), end: end)
    }
    return nil
  }

  /// Whether a number stands right before a noun, or before its adjectives.
  private func hasNumber(before noun: Int, _ floor: Int) -> Bool {
    for index in (max(floor, noun - 3)..<noun).reversed() {
      let token = text.tokens[index]
      if token.kind == .number || token.classes.contains(.number) { return true }
      if text.isMark(index, "."), token.gap == .none { continue }
      guard token.kind == .word, RussianAdjective.isForm(text.bytes(of: index)) else {
        return false
      }
    }
    return false
  }

  /// How far before a number alone the noun of the one before may stand.
  private static let farthest = 16
  private static let genitiveAdjectives: Endings = ["ых", "их"]
  private static let losing: WordChoice = [
    "потеряли", "потеряла", "потерял", "потеряло", "потеряв", "лишились", "лишилась",
    "недосчитались",
    "теряли", "теряла",
  ]
  private static let links: WordChoice = ["и", "а", "но"]
  private static let neuterVerbs: Endings = ["ло", "лось", "но", "то"]
  private static let genitivePlurals: Endings = [
    "ых", "их", "ов", "ев", "ей", "ий", "ек", "ок", "ён", "ен", "уд", "от", "ад", "ин",
  ]

  /// The verb or participle of a loss that ends right before the number.
  ///
  /// The neuter or plural of a participle or verb counts: "убито", "погибли"; of one also the singular:
  /// "погиб один рыбак"; a noun does not.
  func verb(endingAt index: Int, isOne: Bool = false) -> TokenizedDocument.Term? {
    let end =
      text.isMark(index - 1, ":") || text.isMark(index - 1, anyOf: Marks.dashes)
      ? index - 1 : index
    let floor = text.sentences[text.sentence(of: index)].lowerBound
    guard let term = lastTerm(of: .fate, endingAt: end, floor) else { return nil }
    let isVerb =
      text.hasEnding(end - 1, anyOf: Self.counting)
      || isOne && text.hasEnding(end - 1, anyOf: Self.countingOne)
    return isVerb || term.tokens.count > 1 ? term : nil
  }

  /// Whether no noun follows the number: a mark, the end, "и" or a preposition.
  func isAlone(_ end: Int) -> Bool {
    guard end < text.tokens.count, text.tokens[end].gap <= .space else { return true }
    let token = text.tokens[end]
    return token.kind == .mark && !text.isMark(end, "%") || token.classes.contains(.functionWord)
  }

  /// "тысячи человек", "многие сотни": a round noun in the plural without a number.
  func vague(at index: Int) -> (value: Double, end: Int)? {
    guard isVague(index), let value = round(index) else { return nil }
    var next = index + 1
    // "сотни тысяч", "десятки миллионов".
    if let factor = round(next), factor >= 1000, factor > value {
      next += 1
      return (value * factor, next)
    }
    return (value, next)
  }

  /// "несколько тысяч", "в нескольких сотнях": the word before a round noun.
  func isSeveral(_ index: Int) -> Bool {
    text.isWord(index, anyOf: Self.several) && index + 1 < text.tokens.count && isVague(index + 1)
  }

  private static let several: WordChoice = ["несколько", "нескольких", "несколькими", "нескольким"]

  /// Whether a round noun in the plural stands without a number before it.
  func isVague(_ index: Int) -> Bool {
    guard text.isWord(index, anyOf: Self.roundPlurals) else { return false }
    guard index > 0 else { return true }
    let before = text.tokens[index - 1]
    return before.kind != .number && !before.classes.contains(.number)
  }

  private static let counting: Endings = ["о", "ли"]
  private static let countingOne: Endings = ["гиб", "бит", "ен", "ла", "та", "на"]
  private static let roundPlurals: WordChoice = [
    "десятки", "десятков", "десяткам", "десятками", "десятках", "сотни", "сотен", "сотням",
    "сотнями",
    "сотнях", "тысячи", "тысяч", "тысячам", "тысячами", "тысячах", "миллионы", "миллионов",
    "миллионам", "миллионами", "миллионах", "миллиарды", "миллиардов",
  ]
  /// What round nouns are worth, by how they begin.
  private static let rounds: [(start: Beginnings, value: Double)] = [
    (["десят", "Десят"], 10), (["сот", "Сот"], 100), (["тысяч", "Тысяч"], 1000),
    (["миллион", "Миллион"], 1_000_000), (["миллиард", "Миллиард"], 1_000_000_000),
  ]

  /// The value of a round noun in the plural; nil for another word.
  private func round(_ index: Int) -> Double? {
    guard index < text.tokens.count, text.isWord(index, anyOf: Self.roundPlurals) else {
      return nil
    }
    return Self.rounds.first { $0.start.contain(startOf: text.bytes(of: index)) }?.value
  }
}
