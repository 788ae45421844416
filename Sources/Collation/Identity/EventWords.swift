import Onomastics

/// A place by one of its names.
struct Land: Hashable {
  /// The row of `Data/lands.tsv`.
  var row: Int
  /// Which of the names it is known by: Nomonhan is another one than Khalkhin Gol.
  var name: Int
}

/// The words of one language for the kinds of events, for the states and places in their names, and for
/// people counted.
struct EventWords {
  private var kinds: [String: Int] = [:]
  private var states: [String: Int] = [:]
  private var lands: [String: Land] = [:]
  private var counted: [String: Int] = [:]
  private let isByBeginning: Bool
  /// Whether words are asked for in folded form.
  let isFolded: Bool
  private let longest: Int

  static let english = EventWords(column: 0, isByBeginning: false)
  static let russian = EventWords(column: 1, isByBeginning: true)
  static let japanese = EventWords(column: 2, isByBeginning: false, isFolded: false)

  /// Whether a name whose first letter is of this script is taken for a Japanese one.
  static func isJapanese(_ script: Script?) -> Bool { script == .han || script == .kana }

  /// The words of the language that a script is mostly written in.
  static func of(_ script: Script?) -> EventWords {
    isJapanese(script) ? japanese : script == .cyrillic ? russian : english
  }

  /// A beginning of fewer letters would stand at the front of other words.
  private static let shortestBeginning = 4

  /// Reads the words of one column of the tables.
  ///
  /// - Parameters:
  ///   - column: The column: 0 for English, 1 for Russian, 2 for Japanese.
  ///   - isByBeginning: Whether a word of the table stands for all that begin with it.
  ///   - isFolded: Whether words are asked for in folded form.
  private init(column: Int, isByBeginning: Bool, isFolded: Bool = true) {
    self.isByBeginning = isByBeginning
    self.isFolded = isFolded
    let fold = { isFolded ? NameFolding.fold($0) : $0 }
    kinds = Self.words(of: CollationData.eventKinds, column, fold)
    states = Self.words(of: CollationData.states, column, fold)
    lands = Self.lands(column, fold)
    counted = Self.words(of: CollationData.counted, column, fold)
    let words = [kinds.keys, states.keys, counted.keys].joined().map(\.count)
    longest = (words + lands.keys.map(\.count)).max() ?? 0
  }

  /// The rows of `Data/event_kinds.tsv` for clashes: nations call one a war, a battle or an incident.
  static let clashes = Set(
    TableRows(text: CollationData.eventKinds).enumerated().lazy
      .filter { $0.element.count > clashColumn }.map(\.offset)
  )

  private static let clashColumn = 3

  /// The first English word of each row of a table, which names it.
  static func rowNames(of table: String) -> [String] {
    TableRows(text: table).map { String($0[0].prefix { $0 != "," }) }
  }

  private static func words(
    of table: String,
    _ column: Int,
    _ fold: (String) -> String
  ) -> [String: Int] {
    var words: [String: Int] = [:]
    for (number, row) in TableRows(text: table).enumerated() where column < row.count {
      for word in row[column].split(separator: ",") where words[fold(String(word))] == nil {
        words[fold(String(word))] = number
      }
    }
    return words
  }

  private static func lands(_ column: Int, _ fold: (String) -> String) -> [String: Land] {
    var lands: [String: Land] = [:]
    for (number, row) in TableRows(text: CollationData.lands).enumerated() where column < row.count
    {
      for (name, spellings) in row[column].split(separator: ";").enumerated() {
        for spelling in spellings.split(separator: ",") where lands[fold(String(spelling))] == nil {
          lands[fold(String(spelling))] = Land(row: number, name: name)
        }
      }
    }
    return lands
  }

  /// The row of the kind that a word is for; nil for other words.
  func kind(of word: String) -> Int? { row(of: word, in: kinds) }

  /// The row of the state that a word is for; nil for other words.
  func state(of word: String) -> Int? { row(of: word, in: states) }

  /// The row of the state whose name the label is, as the table has it: "Soviet Union", 日本.
  func whole(_ label: String) -> Int? { states[isFolded ? NameFolding.fold(label) : label] }

  /// The place that a name is for; nil for other names.
  func land(of name: String) -> Land? { row(of: name, in: lands) }

  /// The row of the people counted that a word is for; nil for other words.
  func counted(of word: String) -> Int? { row(of: word, in: counted) }

  private func row<Row>(of word: String, in rows: [String: Row]) -> Row? {
    if let row = rows[word] { return row }
    guard isByBeginning else {
      return word.hasSuffix("s") ? rows[String(word.dropLast())] : nil
    }
    var length = min(word.count - 1, longest)
    // The beginning of one word says nothing of a name of several: "Крымский хан" is no Crimea.
    let isPhrase = word.contains(" ")
    while length >= Self.shortestBeginning {
      let beginning = String(word.prefix(length))
      if let row = rows[beginning], !isPhrase || beginning.contains(" ") { return row }
      length -= 1
    }
    return nil
  }

  /// The row of the kind, and its word, that a name without spaces ends in.
  func kind(endOf name: Substring) -> (row: Int, word: String)? {
    for length in stride(from: min(longest, name.count), to: 0, by: -1) {
      let word = String(name.suffix(length))
      if let row = kinds[word] { return (row, word) }
    }
    return nil
  }

  /// The row of the state, and its word, that a name without spaces begins with.
  func state(startOf name: Substring) -> (row: Int, word: String)? {
    for length in stride(from: min(longest, name.count), to: 0, by: -1) {
      let word = String(name.prefix(length))
      if let row = states[word] { return (row, word) }
    }
    return nil
  }

  /// The name of a place that a text without spaces begins with.
  func land(startOf text: Substring) -> String? {
    for length in stride(from: min(longest, text.count), to: 0, by: -1) {
      let word = String(text.prefix(length))
      if lands[word] != nil { return word }
    }
    return nil
  }
}
