import Ledger

/// What an agreement is about, behind its noun: "договор об обмене островов", "Конвенция об основных
/// принципах отношений".
struct RussianAgreementMatter {
  let text: TokenizedDocument
  let findings: Findings

  /// The most tokens of it.
  private static let longest = 10

  /// Returns the end of "между Россией и Персией" at `index`; nil where no two names stand there.
  func parties(from index: Int, limit: Int) -> Int? {
    guard index + 3 < limit, text.isWord(index, "между"), text.tokens[index].gap == .space,
      let first = name(at: index + 1, limit), first < limit, text.isWord(first, "и")
    else { return nil }
    return name(at: first + 1, limit)
  }

  /// The end of a name of the list, or of one capitalised word.
  private func name(at index: Int, _ limit: Int) -> Int? {
    guard index < limit, text.tokens[index].isCapitalised, text.tokens[index].kind == .word else {
      return nil
    }
    return text.term(at: index, of: [.place, .group])?.tokens.upperBound ?? index + 1
  }

  /// Returns the end of "о" with the nouns behind it, those in the genitive among them; nil where none
  /// stands at `index`.
  func end(from index: Int, limit: Int) -> Int? {
    guard index + 1 < limit, text.isWord(index, anyOf: Self.about), text.tokens[index].gap == .space
    else { return nil }
    let last = min(index + Self.longest, limit)
    var end = index + 1
    var hasNoun = false
    while end < last, text.tokens[end].kind == .word, text.tokens[end].gap == .space,
      !findings.isCovered(end, by: .time)
    {
      if text.isWord(end, "и") {
        guard hasNoun, end + 1 < last, isOfPhrase(end + 1, isFirst: true) else { break }
      } else {
        guard isOfPhrase(end, isFirst: !hasNoun) else { break }
        hasNoun = hasNoun || !RussianAdjective.isForm(text.bytes(of: end))
      }
      end += 1
    }
    while end > index + 1, text.isWord(end - 1, "и") { end -= 1 }
    return hasNoun ? end : nil
  }

  /// Whether the word can stand in the prepositional behind "о", or in the genitive behind such a noun.
  private func isOfPhrase(_ index: Int, isFirst: Bool) -> Bool {
    guard text.tokens[index].classes.isDisjoint(with: [.functionWord, .eventVerb, .sayVerb]) else {
      return false
    }
    return text.hasEnding(index, anyOf: Self.prepositional)
      || !isFirst && text.hasEnding(index, anyOf: Self.genitive)
        && !text.hasEnding(index, anyOf: Self.verbs)
  }

  private static let about: WordChoice = ["о", "об", "обо"]
  private static let prepositional: Endings = [
    "е", "и", "ах", "ях", "ом", "ем", "ой", "ей", "ых", "их",
  ]
  private static let genitive: Endings = [
    "а", "я", "ы", "и", "ов", "ев", "ей", "ий", "ых", "их", "ого", "его", "ой", "ен", "ел", "он",
  ]
  private static let verbs: Endings = ["ла", "ли", "лась", "лись", "на", "ны", "та", "ты"]
}
