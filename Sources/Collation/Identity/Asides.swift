import Documents
import Onomastics

/// The words by which an event is named only to tell the time of another, or to compare it.
///
/// "After the Battle of Narva", «после битвы под Нарвой», ナルヴァの戦いの後. One of which a relative clause tells
/// ("after the Battle of Narva, in which 667 fell") is none.
enum Asides {
  /// Whether a name is an aside by the words in front of it in its sentence and behind it.
  static func isAside(before lead: String, behind rest: String, language: Language) -> Bool {
    if language == .japanese { return japanese.contains { rest.hasPrefix($0) } }
    let words = NameFolding.fold(lead).split(separator: " ").filter { !articles.contains($0) }
    let table = language == .russian ? russian : english
    let clause = NameFolding.fold(rest)
    let relatives = language == .russian ? russianRelatives : englishRelatives
    guard !relatives.contains(where: { clause.hasPrefix($0) }) else { return false }
    return (1...longest).contains { table.contains(words.suffix($0).joined(separator: " ")) }
  }

  /// How many words a row may have.
  private static let longest = 2
  private static let articles: Set<Substring> = ["the", "a", "an"]
  private static let english = Set(words(row: 0, column: 0))
  private static let russian = Set(words(row: 0, column: 1))
  private static let japanese = words(row: 0, column: 2)
  private static let englishRelatives = words(row: 1, column: 0)
  private static let russianRelatives = words(row: 1, column: 1)

  private static func words(row: Int, column: Int) -> [String] {
    TableRows(text: CollationData.asides).dropFirst(row).prefix(1).flatMap { row in
      column < row.count ? row[column].split(separator: ",").map(String.init) : []
    }
  }
}
