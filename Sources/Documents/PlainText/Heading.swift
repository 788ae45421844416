/// What makes a line a heading, and how high it ranks among the others.
struct Heading: Equatable {
  /// The ranks, from the highest; levels are given out by what a document really has.
  enum Rank: Int, Comparable {
    case part, chapter, section, minor
    /// "Introduction", "Notes": as high as the chapters are, where there are any.
    case named

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  let rank: Rank
  /// Whether notes stand under it.
  let isOfNotes: Bool

  /// The longest heading, in columns.
  static let maximumColumns = 120

  init(rank: Rank, isOfNotes: Bool = false) {
    self.rank = rank
    self.isOfNotes = isOfNotes
  }

  /// Reads a line, in small letters, that calls itself a heading; nil for every other.
  init?(chapterLine line: [UInt8], columns: Int, ending: ByteText.Ending) {
    guard columns <= Self.maximumColumns else { return nil }
    if let rank = Self.eastern(line), ending != .sentence, ending != .comma {
      self.init(rank: rank)
      return
    }
    // Nearly no line begins so; the rest of the questions is for those that do.
    guard Self.openings.isOpening(of: line) else { return nil }
    let words = String(decoding: line.prefix(64), as: UTF8.self).split { $0 == " " || $0 == "\t" }
    guard let first = words.first else { return nil }
    if line.count <= 60, let isOfNotes = Self.named(line) {
      self.init(rank: .named, isOfNotes: isOfNotes)
      return
    }
    guard words.count >= 2, let rank = Self.ranks[String(first)], Self.isNumber(words[1]) else {
      return nil
    }
    // "Chapter 3 tells how it ended." is a sentence; "Chapter 3." is a heading.
    guard ending != .comma, ending != .sentence || words.count == 2 else { return nil }
    self.init(rank: rank)
  }

  /// Whether the whole line is a heading's usual name, and whether it is that of notes.
  private static func named(_ line: [UInt8]) -> Bool? {
    var name = line[...]
    while let last = name.last, last == UInt8(ascii: ":") || last == UInt8(ascii: ".") {
      name.removeLast()
    }
    let text = String(decoding: name, as: UTF8.self)
    if notes.contains(text) { return true }
    return names.contains(text) ? false : nil
  }

  /// "第三章 …", "第2部"; the rank by the counter.
  private static func eastern(_ line: [UInt8]) -> Rank? {
    guard line.starts(with: [0xE7, 0xAC, 0xAC]) else { return nil }
    let text = String(decoding: line.prefix(36), as: UTF8.self).unicodeScalars.dropFirst()
    let number = text.prefix { "一二三四五六七八九十百〇零0123456789０１２３４５６７８９ ".unicodeScalars.contains($0) }
    guard !number.isEmpty, let counter = text.dropFirst(number.count).first else { return nil }
    // "第6章は…" goes on as a sentence does, with a particle.
    if let next = text.dropFirst(number.count + 1).first, (0x3041...0x3096).contains(next.value) {
      return nil
    }
    switch counter {
    case "部", "編", "巻", "篇", "卷": return .part
    case "章", "回", "話", "講": return .chapter
    case "節", "节": return .section
    default: return nil
    }
  }

  /// Digits, a Roman number, or a number written out, with what punctuation follows it.
  private static func isNumber(_ word: Substring) -> Bool {
    let bare = word.prefix { !":.,-–—)".contains($0) }
    guard !bare.isEmpty else { return false }
    if bare.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return bare.utf8.count <= 3 }
    if bare.utf8.allSatisfy({ "ivxlc".utf8.contains($0) }) { return true }
    return numbers.contains(String(bare))
  }

  private static let openings = Needles(
    (Array(ranks.keys) + Array(notes) + Array(names)).sorted()
  )

  private static let ranks: [String: Rank] = [
    "part": .part, "book": .part, "volume": .part, "часть": .part, "книга": .part, "том": .part,
    "частина": .part, "teil": .part, "partie": .part,
    "chapter": .chapter, "appendix": .chapter, "act": .chapter, "глава": .chapter,
    "приложение": .chapter, "розділ": .chapter, "kapitel": .chapter, "anhang": .chapter,
    "chapitre": .chapter, "annexe": .chapter, "capítulo": .chapter, "capitolo": .chapter,
    "hoofdstuk": .chapter, "section": .section, "раздел": .section, "параграф": .section,
    "abschnitt": .section,
  ]

  private static let numbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "first", "second", "third", "a", "b", "первая", "вторая", "третья", "четвёртая",
    "четвертая", "пятая", "шестая", "седьмая", "восьмая", "девятая", "десятая", "первый", "второй",
    "третий", "eins", "zwei", "drei", "premier", "première",
  ]

  private static let notes: Set<String> = [
    "notes", "footnotes", "endnotes", "notes and references", "references", "sources",
    "bibliography", "works cited", "citations", "примечания", "сноски", "источники", "литература",
    "список литературы", "примечания и ссылки", "ссылки", "примітки", "джерела", "注", "註", "注釈",
    "脚注", "註釈", "参考文献", "出典", "注记", "注释", "参考资料", "anmerkungen", "fußnoten", "quellen",
    "notes de bas de page", "références", "notas", "note",
  ]

  private static let names: Set<String> = [
    "introduction", "preface", "foreword", "prologue", "epilogue", "conclusion", "conclusions",
    "afterword", "abstract", "summary", "acknowledgements", "acknowledgments", "contents",
    "table of contents", "index", "chronology", "введение", "предисловие", "пролог", "эпилог",
    "заключение", "послесловие", "выводы", "содержание", "оглавление", "аннотация", "вступ",
    "висновки", "はじめに", "おわりに", "まえがき", "あとがき", "序", "序章", "序論", "終章", "結論", "結び", "目次",
    "年表", "前言", "结论", "einleitung", "vorwort", "schluss", "nachwort", "inhalt", "préface",
    "conclusion générale",
  ]
}
