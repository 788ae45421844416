import Documents
import Ledger

/// Ships: the name behind a noun for a kind of ship, or the letters of a navy.
///
/// "the cruiser Lena", "HMS Iron Duke", "aboard the Lena", "броненосец «Сисой Великий»", "крейсеры «Аврора» и «Олег»". In
/// Russian the name stands between quotation marks, which are no part of it; without them what follows
/// may be its captain's. A ship's name is no person's, though a person may have given it.
struct ShipName: ReadingRule {
  static let id = "any.place.ship"
  static let kind = AnnotationKind.place
  static let languages: [Language] = [.english, .russian]
  static let summary = "Names of ships behind the noun for a kind of ship."

  /// The most words of a ship's name.
  private static let longest = 4

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    // Behind its noun a Russian ship's name is in the nominative; without it "экипаж «Дианы»" is said.
    var nominatives: [String: String] = [:]
    for tokens in names(in: text) {
      var name = text.text(of: tokens).singleSpaced
      if text.language == .russian, tokens.count == 1 {
        let stem = RussianCompoundName.stem(name)
        name = nominatives[stem] ?? name
        nominatives[stem] = name
      }
      findings.add(.place(NameValue(name: name)), over: tokens, rule: id)
    }
  }

  /// The names of ships in a text, in order.
  static func names(in text: TokenizedDocument) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var index = 0
    while index < text.tokens.count {
      guard isLead(index, text) else {
        index += 1
        continue
      }
      index += 1
      while let name = name(at: index, text) {
        names.append(name)
        guard let next = further(behind: name, text) else { break }
        index = next
      }
    }
    return text.language == .russian ? withRepeated(names, text) : names
  }

  /// A Russian ship again, in marks without the noun: "шлюп «Диана» … «Диана» подошла к берегу".
  private static func withRepeated(_ names: [Range<Int>], _ text: TokenizedDocument) -> [Range<Int>]
  {
    guard !names.isEmpty else { return [] }
    let stems = Set(
      names.filter { $0.count == 1 }.map { RussianCompoundName.stem(text.text(of: $0)) }
    )
    let starts = Set(names.map(\.lowerBound))
    let repeated = text.tokens.indices.dropFirst().filter { index in
      text.tokens[index].letterCase == .capitalised && text.isMark(index - 1, anyOf: open)
        && text.isMark(index + 1, anyOf: close) && !starts.contains(index)
        && stems.contains(RussianCompoundName.stem(text.text(of: index)))
    }
    return (names + repeated.map { $0..<$0 + 1 }).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Whether the tokens from `index` are, or begin, the name of a ship.
  static func begins(at index: Int, in text: TokenizedDocument) -> Bool {
    let lead = text.isMark(index - 1, anyOf: open) ? index - 2 : index - 1
    guard isLead(lead, text) else { return lead < index - 1 && isInRow(lead, text) }
    return text.language == .english || lead < index - 1
  }

  /// Whether the joint before a name in marks stands in a row of ships: "крейсеры «Аврора», «Олег» и «Жемчуг»".
  private static func isInRow(_ joint: Int, _ text: TokenizedDocument) -> Bool {
    var joint = joint
    for _ in 0..<longestRow {
      guard joint > 0, text.isMark(joint, ",") || text.isWord(joint, "и"),
        text.isMark(joint - 1, anyOf: close),
        let before = (max(0, joint - 2 - longest)..<joint - 1).last(where: {
          text.isMark($0, anyOf: open)
        })
      else { return false }
      if isLead(before - 1, text) { return true }
      joint = before - 1
    }
    return false
  }

  /// The most ships of a row that are gone back over.
  private static let longestRow = 12

  /// Whether a noun for one kind of ship, or the letters of a navy, stands at the token.
  private static func isLead(_ index: Int, _ text: TokenizedDocument) -> Bool {
    guard index >= 0, text.tokens[index].kind == .word else { return false }
    let token = text.tokens[index]
    if text.isWord(index, "aboard") || text.isWord(index, anyOf: aboard) { return true }
    if text.isWord(index, "the"), text.isWord(index - 1, "aboard") { return true }
    if token.letterCase == .upper { return text.isWord(index, anyOf: navies) }
    guard token.letterCase == .lower || text.language == .russian,
      token.classes.contains(.countedNoun),
      text.value(at: index, as: .countedNoun) == "ships"
    else { return false }
    return text.language != .english
      || text.bytes(of: index).last != UInt8(ascii: "s")
        && !text.isWord(index, anyOf: general)
  }

  /// What only a ship has: "экипаж «Дианы»".
  private static let aboard: WordChoice = [
    "экипаж", "экипажа", "экипажу", "экипажем", "экипаже", "борту", "борта", "палубе", "палубы",
    "палубу", "палуба",
  ]

  private static let navies: WordChoice = ["hms", "uss", "sms", "rms", "hmcs", "hmas", "ijn"]
  /// Nouns that lead to a ship's owner or captain as often as to its name.
  private static let general: WordChoice = [
    "ship", "vessel", "boat", "sail", "carrier", "craft", "torpedo", "convoy", "merchantman",
    "transport",
  ]

  /// The name at `index`: between quotation marks, or in English capitalised words.
  private static func name(at index: Int, _ text: TokenizedDocument) -> Range<Int>? {
    guard index < text.tokens.count else { return nil }
    let limit = min(
      text.sentences[text.sentence(of: index)].upperBound,
      index + longest + 2
    )
    if text.isMark(index, anyOf: open), index + 1 < limit, text.tokens[index + 1].isCapitalised {
      let end = (index + 2..<max(index + 2, limit)).first { text.isMark($0, anyOf: close) }
      return end.map { index + 1..<$0 }
    }
    guard text.language == .english, text.tokens[index].gap == .space else { return nil }
    var end = index
    while end < limit, end - index < longest, text.tokens[end].letterCase == .capitalised,
      text.tokens[end].gap == .space,
      text.tokens[end].classes.isDisjoint(with: [.functionWord, .month, .incidentNoun])
    { end += 1 }
    return end > index ? index..<end : nil
  }

  /// The opening mark of a further name: "«Аврора», «Олег» и «Жемчуг»".
  private static func further(behind name: Range<Int>, _ text: TokenizedDocument) -> Int? {
    let joint = name.upperBound + 1
    guard joint + 1 < text.tokens.count, text.isMark(name.upperBound, anyOf: close),
      text.isMark(joint, ",") || text.isWord(joint, "и") || text.isWord(joint, "and"),
      text.isMark(joint + 1, anyOf: open)
    else { return nil }
    return joint + 1
  }

  private static let open = Marks("«\"“„‘")
  private static let close = Marks("»\"”“’")
}
