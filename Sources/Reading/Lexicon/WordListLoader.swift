/// Reads word lists, rows of form, class and value, into a vocabulary.
struct WordListLoader {
  private typealias Bytes = UnsafeBufferPointer<UInt8>

  private var builder: LexiconBuilder
  private let paradigms: Paradigms
  private var patronymicSuffixes: [String] = []
  private var surnameSuffixes: [String] = []
  private var parts = FormParts()
  /// The class of the row before, by name: lists are ordered by class, so it seldom changes.
  private var className: [UInt8] = []
  private var column = Column.unknown

  /// What the second column says.
  private enum Column {
    case wordClass(WordClasses)
    case patronymicSuffix
    case surnameSuffix
    case unknown
  }

  /// The bytes of an average row: what the tables are sized by.
  private static let bytesPerRow = 20

  /// Creates a loader.
  ///
  /// - Parameters:
  ///   - bytes: The length of all lists together.
  ///   - paradigms: How the words of the lists are inflected.
  init(bytes: Int, paradigms: Paradigms) {
    builder = LexiconBuilder(capacity: bytes / Self.bytesPerRow)
    self.paradigms = paradigms
  }

  /// Reads one list; a row without a known class is passed over.
  mutating func load(_ list: String) {
    var list = list
    list.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        var tabs = (-1, -1)
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
          if bytes[end] == UInt8(ascii: "\t") {
            if tabs.0 < 0 { tabs.0 = end } else if tabs.1 < 0 { tabs.1 = end }
          }
          end += 1
        }
        if tabs.0 >= 0, bytes[start] != UInt8(ascii: "#") {
          let classEnd = tabs.1 < 0 ? end : tabs.1
          row(
            form: Bytes(rebasing: bytes[start..<tabs.0]),
            name: Bytes(rebasing: bytes[tabs.0 + 1..<classEnd]),
            value: Bytes(rebasing: bytes[min(classEnd + 1, end)..<end])
          )
        }
        start = end + 1
      }
    }
  }

  /// Returns all that was read.
  func vocabulary() -> WordLists.Vocabulary {
    WordLists.Vocabulary(
      lexicon: Lexicon(builder),
      suffixes: WordLists.Suffixes(
        patronymic: Endings(patronymicSuffixes),
        surname: Endings(surnameSuffixes)
      )
    )
  }

  private mutating func row(form: Bytes, name: Bytes, value: Bytes) {
    if !className.elementsEqual(name) {
      className = Array(name)
      column = Self.column(named: String(decoding: name, as: UTF8.self))
    }
    guard case .wordClass(let wordClass) = column else { return suffix(form) }
    paradigms.forEachForm(of: form) { form in
      parts.cut(form)
      parts.folded.withUnsafeBufferPointer {
        builder.add($0, ends: parts.ends, wordClass: wordClass, value: value)
      }
    }
  }

  private mutating func suffix(_ form: Bytes) {
    let folded = WordFolder.fold(String(decoding: form, as: UTF8.self))
    let suffix = String(decoding: folded, as: UTF8.self)
    switch column {
    case .patronymicSuffix: patronymicSuffixes.append(suffix)
    case .surnameSuffix: surnameSuffixes.append(suffix)
    case .wordClass, .unknown: break
    }
  }

  private static func column(named name: String) -> Column {
    switch name {
    case "patronymic-suffix": .patronymicSuffix
    case "surname-suffix": .surnameSuffix
    default: WordClasses(named: name).map { .wordClass($0) } ?? .unknown
    }
  }
}
