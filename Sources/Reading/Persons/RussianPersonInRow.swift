import Documents

/// A single capitalised Russian word of no list in a row with a person: "Новицкий и Юрчихин", "Моцарта,
/// Брамса и Скрябина".
struct RussianPersonInRow: PersonEvidence {
  static let id = "ru.person.row"
  static let summary =
    "A Russian name of no list that stands in a row with a person, in the same form."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    guard text.language == .russian, !reading.mentions.isEmpty else { return }
    var rows = Rows(reading.mentions)
    let count = reading.mentions.count
    for index in text.tokens.indices {
      guard RussianActingPerson.mayBeName(index, reading),
        !reading.shape.beginsSentence(index) || isFamily(index, text),
        standsInRow(index, text, rows), reading.add(index..<index + 1, rule: id)
      else { continue }
      rows.ends.insert(index + 1)
    }
    // Those just found are named again elsewhere.
    if reading.mentions.count > count { RepeatedPerson.find(in: &reading) }
  }

  /// Where the mentions found so far begin and end.
  private struct Rows {
    var starts: Set<Int>
    var ends: Set<Int>

    init(_ mentions: [PersonMention]) {
      starts = Set(mentions.map(\.tokens.lowerBound))
      ends = Set(mentions.map(\.tokens.upperBound))
    }
  }

  /// "Петров и Сидоров": at the head of a sentence only the ending of family names tells one.
  private static func isFamily(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.hasEnding(index, anyOf: text.vocabulary.suffixes.surname) && text.isWord(index + 1, "и")
  }

  /// "Новицкий и Юрчихин", "Моцарта, Брамса и Скрябина": a name in the form of the person's beside it.
  private static func standsInRow(_ index: Int, _ text: TokenizedDocument, _ rows: Rows) -> Bool {
    let next = index + 1
    if index > 1, text.isWord(index - 1, "и"), rows.ends.contains(index - 1) {
      return isAlike(index - 2, index, text)
    }
    if next + 1 < text.tokens.count, text.isWord(next, "и"), rows.starts.contains(next + 1),
      text.tokens[next + 1].kind == .word
    {
      return isAlike(next + 1, index, text)
    }
    // Behind a comma only where the row goes on.
    return index > 1 && text.isMark(index - 1, ",") && rows.ends.contains(index - 1)
      && next < text.tokens.count
      && (text.isWord(next, "и") || text.isMark(next, ",") && isName(next + 1, text))
      && isAlike(index - 2, index, text)
  }

  private static func isName(_ index: Int, _ text: TokenizedDocument) -> Bool {
    index < text.tokens.count && text.tokens[index].letterCase == .capitalised
  }

  /// Whether two names can stand in one case: both end in a vowel, or neither does; one that has no cases
  /// ("Фрунзе") stands beside any.
  private static func isAlike(_ one: Int, _ other: Int, _ text: TokenizedDocument) -> Bool {
    guard text.tokens[one].isCyrillic else { return false }
    if text.hasEnding(other, anyOf: undeclined) { return true }
    return text.hasEnding(one, anyOf: vowels) == text.hasEnding(other, anyOf: vowels)
  }

  private static let undeclined: Endings = ["зе", "ко", "ни", "ри", "ди", "то", "ие", "ье", "ли"]
  private static let vowels: Endings = ["а", "я", "ы", "и", "у", "ю", "е", "о", "ого", "ему"]
}
