extension PlainTextReader {
  /// How far down the text lines about itself are looked for.
  private static let maximumRecordUnits = 20

  /// Marks the lines that say who wrote the text, and when.
  mutating func findRecordLines() {
    for index in units.indices.prefix(Self.maximumRecordUnits) {
      guard units[index].kind == .plain, units[index].lineCount == 1,
        RecordLine(text(units[index].range), isNearTitle: index > 0 && index < 6) != nil
      else { continue }
      units[index].kind = .record
    }
  }

  /// Adds to `record` what the text's own lines say: title, authors, date.
  func complete(_ record: inout BibliographicRecord, isTitleGiven: Bool) {
    if !isTitleGiven, let unit = units.first(where: { $0.kind == .title }) {
      record.title = text(unit.range)
    }
    for (index, unit) in units.prefix(Self.maximumRecordUnits).enumerated()
    where unit.kind == .record {
      guard let line = RecordLine(text(unit.range), isNearTitle: index > 0 && index < 6) else {
        continue
      }
      switch line {
      case .author(let names):
        // In a review the line names the author of the work reviewed, not of the text.
        let isOwn = !isLabelledAuthor(unit) || !Self.isReview(record.title)
        if record.authors.isEmpty, isOwn { record.authors = names }
      case .date(let edtf): if record.date == nil { record.date = edtf }
      case .title(let title): if !isTitleGiven { record.title = title }
      }
    }
  }

  /// Whether the line says "Author: …" rather than "By …".
  private func isLabelledAuthor(_ unit: Unit) -> Bool {
    text(unit.range).contains { $0 == ":" || $0 == "：" }
  }

  /// Whether a title says that the text reviews another work.
  private static func isReview(_ title: String) -> Bool {
    let title = title.lowercased()
    return ["review", "рецензия", "書評"].contains { title.contains($0) }
  }
}
