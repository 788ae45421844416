import Ledger
import Onomastics

/// The name of an incident or agreement, taken apart: its kind, the states in it, and what else it names.
///
/// "Russo-Japanese War", «Русско-японская война» and 日露戦争 are a war, Russia and Japan; "Treaty of
/// Portsmouth", «Портсмутский мирный договор» and ポーツマス条約 a treaty, and Portsmouth. Names of three
/// languages are held against each other so, part by part. Nations also name one place otherwise: Nomonhan
/// is Khalkhin Gol, and 張鼓峰 Lake Khasan.
struct EventName {
  /// The rows of `Data/event_kinds.tsv` whose words the name has.
  private(set) var kinds: Set<Int> = []
  /// The rows of `Data/states.tsv` whose words the name has.
  private(set) var states: Set<Int> = []
  /// Its other words, folded, in their order.
  private(set) var names: [String] = []
  /// The place that the other words are for; nil where they are for none that the table has.
  private(set) var land: Land?

  /// How two names of one event stand to each other.
  enum Relation {
    /// One name in two languages.
    case translation
    /// Two names of one place, or two places that one event is named after.
    case otherName

    /// The relation as a report words it.
    var explanation: String {
      switch self {
      case .translation: "one name in two languages"
      case .otherName: "one event, named after its place in two ways"
      }
    }
  }

  /// The other words as they may be written as a noun, «портсмутский» as «портсмут», "siberian" as
  /// "siberia", prepared for comparison; none for a name of no kind, which answers to no other.
  private var forms: [PreparedName] = []

  /// Whether it names a clash, which one calls a battle and another an incident.
  private var isClash: Bool { !kinds.isDisjoint(with: EventWords.clashes) }

  private let script: Script?
  private var isJapanese: Bool { EventWords.isJapanese(script) }

  /// Takes a name apart; the script of its first letter decides by the words of which language.
  init(_ label: String) {
    script = Script.first(in: label)
    if isJapanese {
      takeJapanese(label)
    } else {
      for word in NameFolding.fold(label).split(separator: " ") { take(String(word)) }
      land = words.land(of: names.joined(separator: " "))
    }
    let isSmall = script == .latin && label.split(separator: " ").last?.first?.isLowercase == true
    isDescription = isSmall && names.isEmpty && states.count < 2
    if !kinds.isEmpty, !names.isEmpty { forms = nouns().map { PreparedName($0) } }
  }

  private var words: EventWords { EventWords.of(script) }

  /// The row of `Data/states.tsv` that a whole name is for: "Soviet Union", «Россия», 日本; nil for others.
  static func state(named label: String) -> Int? {
    let name = EventName(label)
    if let row = name.words.whole(label) { return row }
    return name.names.isEmpty && name.states.count == 1 ? name.states.first : nil
  }

  /// The row of the only state among a name's words: of "Soviet troops", ロシア帝国軍; nil for others.
  static func side(named label: String) -> Int? {
    if let row = state(named: label) { return row }
    let states = EventName(label).states
    return states.count == 1 ? states.first : nil
  }

  /// The states of `Data/states.tsv` by row, in English.
  static let states = EventWords.rowNames(of: CollationData.states)

  /// The place that a whole name is for; nil for others.
  static func land(named label: String) -> Land? { EventName(label).land }

  /// Whether things of a kind have names of events: incidents and agreements.
  static func names(_ kind: EntityKind) -> Bool { kind == .incident || kind == .agreement }

  /// What two names of one event have in common in one language: their words in any order, as "Treaty of
  /// Shimoda" and "Shimoda treaty" have.
  static func key(of label: String) -> String {
    let slug = NameFolding.slug(of: label)
    let words = slug.split(separator: "-").filter { !articles.contains($0) }
    return words.isEmpty ? slug : words.sorted().joined(separator: "-")
  }

  private static let articles: Set<Substring> = ["of", "the", "at", "in", "on", "and", "for"]

  /// Whether it only describes: "Japanese invasion", of which there may be several.
  private(set) var isDescription = false

  /// Whether it has words beyond those for its kind, so that it can be told from others by name.
  var isTelling: Bool { !states.isEmpty || !names.isEmpty }

  /// Returns how both stand to each other where they may be names of one event: of one kind, with the same
  /// states, and with other words that are alike as names in two scripts or names of one place.
  ///
  /// - Parameters:
  ///   - other: Another name.
  ///   - isDated: Whether both have dates that do not exclude each other: without, states alone tell of
  ///     a war, but of no treaty, since two states have several; with them, one place tells of one clash
  ///     whatever it is called.
  /// - Returns: Nil where they answer to each other in no part, and for names in one script with the
  ///   same words, which need no such comparison.
  func relation(to other: EventName, isDated: Bool) -> Relation? {
    guard isTelling, other.isTelling else { return nil }
    let isOneKind = !kinds.isDisjoint(with: other.kinds)
    let isTranslated = isJapanese != other.isJapanese || !isJapanese && script != other.script
    if isTranslated, isOneKind, isAlike(other, isDated: isDated) { return .translation }
    let isOneClash = isDated && isClash && other.isClash
    guard let land, land.row == other.land?.row, names != other.names,
      isOneClash || isOneKind && (isDated || isTranslated),
      states.isEmpty || other.states.isEmpty || states == other.states
    else { return nil }
    return .otherName
  }

  private func isAlike(_ other: EventName, isDated: Bool) -> Bool {
    if names.isEmpty || other.names.isEmpty {
      guard names.isEmpty, other.names.isEmpty, states == other.states else { return false }
      return isDated || kinds.union(other.kinds).contains(Self.war)
    }
    guard states.isEmpty || other.states.isEmpty || states == other.states else { return false }
    if let land, let other = other.land { return land == other }
    let least = isJapanese || other.isJapanese ? Self.leastOfReadings : Likeness.threshold
    return forms.contains { left in
      other.forms.contains { NameLikeness.score(left, $0) >= least }
    }
  }

  /// A name in Han letters may be read in several ways, of which one is always a little like another name.
  private static let leastOfReadings = 0.8

  /// The first row of the kinds.
  private static let war = 0

  private func nouns() -> [String] {
    let plain = names.joined(separator: " ")
    guard names.count == 1, let word = names.first else { return [plain] }
    if script == .cyrillic {
      guard let ending = Self.adjectives.first(where: { word.hasSuffix($0) }) else {
        return [plain]
      }
      let stem = String(word.dropLast(ending.count))
      return [stem, stem + "а", stem + "ь", stem + "ия"]
    }
    return word.hasSuffix("n") ? [plain, String(word.dropLast())] : [plain]
  }

  private static let adjectives = [
    "ский", "ская", "ское", "ские", "ского", "ской", "скую", "ским", "ском", "ских",
  ]

  private mutating func take(_ word: String) {
    if Self.joints.contains(word) { return }
    if let row = words.kind(of: word) {
      kinds.insert(row)
    } else if let row = words.state(of: word) {
      states.insert(row)
    } else {
      names.append(word)
    }
  }

  private static let joints: Set<String> = [
    "of", "the", "at", "in", "on", "between", "and", "for", "und", "a", "о", "об", "в", "на", "при",
    "под", "из", "между", "и", "с", "за", "к", "у", "lake", "river", "bay", "озера", "озере",
    "озеро",
    "реки", "реке", "река", "залив", "заливе", "залива",
    "empire", "union", "republic", "kingdom", "империя", "республика", "королевство",
  ]

  /// Words are not parted in Japanese: kinds stand at the end, states at the front, a letter each.
  private mutating func takeJapanese(_ line: String) {
    var rest = line[...]
    while let (row, word) = EventWords.japanese.kind(endOf: rest) {
      kinds.insert(row)
      rest = rest.dropLast(word.count)
    }
    // "対馬沖": off Tsushima.
    if rest.count > 1, rest.hasSuffix("沖") { rest = rest.dropLast() }
    land = EventWords.japanese.land(of: String(rest))
    while land == nil, let (row, word) = EventWords.japanese.state(startOf: rest) {
      let behind = rest.dropFirst(word.count)
      // "清水": one letter alone before others is the beginning of a word, and no state.
      guard
        word.count > 1 || behind.isEmpty || states.count == 1
          || EventWords.japanese.state(startOf: behind) != nil
      else { break }
      states.insert(row)
      rest = behind
    }
    if !rest.isEmpty { names = [String(rest)] }
  }
}
