/// Tells the years that somebody has lived from years that something lasts: "ему было 45 лет", "в
/// возрасте 45 лет", "на 75 году жизни", "(45 лет)", "лицам до 18 лет", "в 23 года он".
enum RussianAge {
  /// How many tokens before the number a word may stand that makes it an age.
  private static let reach = 4

  /// Whether the years counted from `index` on, whose unit is the token `unit`, are an age.
  static func isAge(from index: Int, to unit: Int, in text: TokenizedDocument) -> Bool {
    let after = unit + 1
    if text.isMark(index - 1, anyOf: Marks.openBrackets),
      text.isMark(after, anyOf: Marks.closeBrackets)
    {
      return true
    }
    if text.isWord(unit, "году"), index < unit { return true }
    // "исполняется 40 лет со дня гибели".
    if text.isWord(after, "со"), text.isWord(after + 1, "дня") { return false }
    if text.isWord(after, "от") || text.isWord(after, "жизни") || isAgeWord(after, text) {
      return true
    }
    // "через 5 лет".
    if isStep(index - 1, text) { return false }
    // A punishment is a length, whomever it falls on.
    if punishes(after, text) { return false }
    if text.isWord(index - 1, "свои") { return true }
    // "в 23 года", but "в первые два года".
    if index < unit, text.isWord(index - 1, "в"),
      !text.tokens[index].classes.contains(.timePointer)
    {
      // "на срок в пять лет".
      return !text.bytes(of: index - 2).starts(with: "срок".utf8)
    }
    // "Ивану было 54 года", and ", 56 лет," beside a name.
    if text.isWord(index - 1, "было") || text.isMark(index - 1, ",") && text.isMark(after, ",") {
      return true
    }
    var before = index - 1
    var isNear = true
    while before >= max(0, index - reach), !text.isMark(before, ".") {
      switch text.value(at: before, as: .timeAttribute) {
      case "AGE": return true
      case "AGED" where isNear: return true
      default: isNear = isNear && linksAge(before, text)
      }
      before -= 1
    }
    return false
  }

  private static func isAgeWord(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.value(at: index, as: .timeAttribute) == "AGE"
  }

  /// Whether the word leaves a person and the years after it together: "ему тогда было около".
  private static func linksAge(_ index: Int, _ text: TokenizedDocument) -> Bool {
    let token = text.tokens[index]
    return token.kind == .number || text.isWord(index, "было") || text.isWord(index, "сейчас")
      || text.isWord(index, "тогда") || text.isWord(index, "всего")
      || !token.classes.isDisjoint(
        with: [.approximator, .deictic, .functionWord, .number, .timePreposition]
      )
  }

  /// Whether the word makes the years a step from one time to another.
  private static func isStep(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.isWord(index, "через") || text.isWord(index, "спустя") || text.isWord(index, "за")
      || text.isWord(index, "на")
  }

  private static func punishes(_ index: Int, _ text: TokenizedDocument) -> Bool {
    ["лишения", "тюрьмы", "колонии", "заключения", "ареста", "каторги", "лагерей", "ссылки"]
      .contains { text.bytes(of: index).elementsEqual($0.utf8) }
  }
}
