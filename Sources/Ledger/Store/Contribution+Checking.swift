import Chronology
import Documents

extension Contribution {
  /// Looks at all that can be judged without the ledger, before anything is written.
  ///
  /// - Parameters:
  ///   - author: Who adds it.
  ///   - time: When.
  /// - Throws: The first fault found, in the order author, time, document, annotations, entities,
  ///   statements.
  public func check(author: String, time: String) throws(StoreError) {
    try Revision.check(author: author, time: time, reason: "")
    try document.checkStrings()
    for (index, block) in document.blocks.enumerated() {
      switch block.kind {
      case .heading(let level) where !(1...6).contains(level):
        throw .badLevel(level, block: index + 1)
      case .note(let marker):
        try marker.checkStorable("marker of block \(index + 1)")
      default:
        break
      }
    }
    let length = document.text.utf8.count
    for (index, annotation) in annotations.enumerated() {
      try annotation.passage.check("annotation \(index + 1)", inLength: length)
      if case .attribution(let attribution) = annotation.value {
        try attribution.source?.check("source of annotation \(index + 1)", inLength: length)
        for passage in attribution.content {
          try passage.check("content of annotation \(index + 1)", inLength: length)
        }
      }
      try annotation.rule.checkStorable("rule of annotation \(index + 1)")
    }
    for entity in entities {
      try entity.label.checkStorable("label of \(entity.id)")
      for name in entity.names { try name.text.checkStorable("name of \(entity.id)") }
    }
    for (index, statement) in statements.enumerated() {
      try statement.checkStrings(number: index + 1)
      if statement.citation.document == document.id {
        try statement.citation.passage.check("citation of statement \(index + 1)", inLength: length)
      }
    }
  }
}

extension Revision {
  /// Looks at what a new revision is made of.
  ///
  /// - Parameters:
  ///   - author: Who makes it; not empty.
  ///   - time: When, in RFC 3339 UTC, whole seconds.
  ///   - reason: Why; may be empty.
  /// - Throws: ``StoreError/noAuthor``, ``StoreError/badTime(_:)`` or
  ///   ``StoreError/nullCharacter(field:)``.
  public static func check(author: String, time: String, reason: String) throws(StoreError) {
    guard !author.isEmpty else { throw .noAuthor }
    guard isTime(time) else { throw .badTime(time) }
    try author.checkStorable("author's name")
    try reason.checkStorable("reason")
  }

  /// Whether `text` is a time as revisions carry it: `2026-01-31T12:00:00Z`, of a day and second
  /// that exist (a leap second does not count).
  public static func isTime(_ text: String) -> Bool {
    let form = Array("0000-00-00T00:00:00Z".utf8)
    let bytes = Array(text.utf8)
    let zero = UInt8(ascii: "0")
    guard bytes.count == form.count else { return false }
    for (byte, wanted) in zip(bytes, form) {
      guard wanted == zero ? (zero...zero + 9).contains(byte) : byte == wanted else { return false }
    }
    func number(_ range: Range<Int>) -> Int {
      bytes[range].reduce(0) { $0 * 10 + Int($1 - zero) }
    }
    guard number(11..<13) < 24, number(14..<16) < 60, number(17..<19) < 60 else { return false }
    let day = try? GregorianDate(
      year: number(0..<4),
      month: number(5..<7),
      day: number(8..<10)
    )
    return day != nil
  }
}

extension Document {
  fileprivate func checkStrings() throws(StoreError) {
    try record.title.checkStorable("title")
    try record.date.checkStorable("document's date")
    try record.source.checkStorable("document's source")
    try record.mediaType.checkStorable("document's media type")
    try record.encoding.checkStorable("document's encoding")
    for author in record.authors { try author.checkStorable("name of an author of the document") }
    for identifier in record.identifiers {
      try identifier.scheme.checkStorable("scheme of an identifier")
      try identifier.value.checkStorable("value of an identifier")
    }
  }
}

extension Statement {
  fileprivate func checkStrings(number: Int) throws(StoreError) {
    try property.name.checkStorable("property of statement \(number)")
    try rule.checkStorable("rule of statement \(number)")
    switch value {
    case .text(let text), .date(let text):
      try text.checkStorable("value of statement \(number)")
    case .figure(let figure):
      try figure.unit.checkStorable("unit of statement \(number)")
      try figure.counted.checkStorable("value of statement \(number)")
    case .entity:
      break
    }
    for qualifier in qualifiers {
      try qualifier.name.checkStorable("qualifier of statement \(number)")
      try qualifier.value.checkStorable("qualifier of statement \(number)")
    }
    for link in attribution {
      try link.voice.name.checkStorable("voice of statement \(number)")
      try link.voice.side.checkStorable("side of statement \(number)")
    }
  }
}

extension Passage {
  fileprivate func check(_ part: String, inLength length: Int) throws(StoreError) {
    guard end <= length else { throw .pastTheText(part: part, end: end, length: length) }
  }
}

extension String {
  /// SQL text ends at its first zero byte, so that a string with one would come back cut.
  fileprivate func checkStorable(_ field: @autoclosure () -> String) throws(StoreError) {
    guard !utf8.contains(0) else { throw .nullCharacter(field: field()) }
  }
}

extension String? {
  fileprivate func checkStorable(_ field: @autoclosure () -> String) throws(StoreError) {
    guard let self, self.utf8.contains(0) else { return }
    throw .nullCharacter(field: field())
  }
}
