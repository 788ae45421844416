/// A line in which a text says something of itself.
enum RecordLine: Equatable {
  case author([String])
  /// In EDTF.
  case date(String)
  case title(String)

  /// The longest such line, in bytes.
  static let maximumLength = 300

  /// Reads "Author: …", "Updated: …", "Title: …" in several languages, and near the title "By …".
  init?(_ line: String, isNearTitle: Bool) {
    guard line.utf8.count <= Self.maximumLength else { return nil }
    if let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) {
      let label = Self.trimmed(line[..<colon]).lowercased()
      let value = Self.trimmed(line[line.index(after: colon)...])
      if !value.isEmpty, let found = Self.labelled(label, value) {
        self = found
        return
      }
    }
    guard isNearTitle else { return nil }
    if line.hasPrefix("By ") || line.hasPrefix("by ") {
      let names = Self.names(Substring(line.dropFirst(3)))
      guard let first = names.first, Self.looksLikeName(first) else { return nil }
      self = .author(names)
    } else if let date = WrittenDate.edtf(line) {
      self = .date(date)
    } else {
      for label in Self.dateOpenings where line.lowercased().hasPrefix(label) {
        guard let date = WrittenDate.edtf(String(line.dropFirst(label.count))) else { continue }
        self = .date(date)
        return
      }
      return nil
    }
  }

  private static func labelled(_ label: String, _ value: String) -> RecordLine? {
    if authorLabels.contains(label) {
      let names = names(Substring(value))
      return names.isEmpty ? nil : .author(names)
    }
    if dateLabels.contains(label) { return WrittenDate.edtf(value).map(RecordLine.date) }
    if titleLabels.contains(label) { return .title(value) }
    return nil
  }

  /// The names in `value`: remarks in brackets left out, and of one name in two scripts the first.
  static func names(_ value: Substring) -> [String] {
    var bare = ""
    var depth = 0
    for character in value {
      if character == "(" || character == "（" { depth += 1 }
      if depth == 0 { bare.append(character) }
      if character == ")" || character == "）" { depth = max(0, depth - 1) }
    }
    let first = bare.split(separator: " / ").first.map(String.init) ?? bare
    return first.split { $0 == ";" || $0 == "；" || $0 == "、" }
      .flatMap { $0.split(separator: " and ") }
      .flatMap { part -> [Substring] in
        // "Smith, John" is one name; "John Smith, Anna Berg" are two.
        let parts = part.split(separator: ",")
        let isList = parts.count > 1 && parts.allSatisfy { trimmed($0).contains(" ") }
        return isList ? parts : [part]
      }
      .map { trimmed($0) }.filter { !$0.isEmpty }
  }

  private static func looksLikeName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (1...5).contains(words.count)
      && words.allSatisfy { $0.first.map { $0.isUppercase } ?? false || $0.count <= 3 }
      && words.contains { $0.first?.isUppercase ?? false } && !name.hasSuffix(".")
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var part = text[...]
    while let first = part.first, first.isWhitespace { part.removeFirst() }
    while let last = part.last, last.isWhitespace { part.removeLast() }
    return String(part)
  }

  private static let authorLabels: Set<String> = [
    "author", "authors", "by", "written by", "text by", "автор", "авторы", "текст", "автор статьи",
    "著者", "筆者", "作者", "文", "著", "執筆者", "執筆", "autor", "verfasser", "auteur",
  ]
  private static let dateLabels: Set<String> = [
    "updated", "last updated", "published", "date", "posted", "posted on", "published on",
    "publication date", "created", "дата", "опубликовано", "обновлено", "дата публикации",
    "дата обновления", "更新日", "公開日", "投稿日", "掲載日", "最終更新", "日付", "datum", "date de publication",
  ]
  private static let titleLabels: Set<String> = ["title", "название", "заголовок", "題名", "標題"]
  private static let dateOpenings = [
    "updated ", "last updated ", "published ", "posted on ", "published on ", "опубликовано ",
    "обновлено ",
  ]
}
