extension PlainTextReader {
  /// How many paragraphs a quotation may run over before its note marker must come.
  private static let maximumParagraphs = 8

  /// Finds quotations that stand as paragraphs of their own.
  ///
  /// Lines with '>' were found before. Here: paragraphs set in deeper than the rest; paragraphs
  /// between one that ends in a colon and one that ends in a note's marker; and a paragraph in
  /// quotation marks after a colon.
  mutating func findQuotations() {
    findIndented()
    var closed = 0
    var index = 0
    while index < units.count {
      guard isPlain(index), units[index].ending == .colon, let end = quotationEnd(after: index)
      else {
        index += 1
        continue
      }
      for inner in (index + 1)..<end { units[inner].kind = .quotation }
      if endsInMarker(units[end - 1]) { closed += 1 }
      index = end
    }
    findUnannounced(closed: closed)
  }

  /// The unit after the quotation that the colon at `index` opens; nil when it opens none.
  private func quotationEnd(after index: Int) -> Int? {
    var next = index + 1
    let limit = min(units.count, next + Self.maximumParagraphs)
    if isPlain(next), units[next].isQuoteMarked(bytes) { return next + 1 }
    while next < limit, isPlain(next), units[next].ending != .colon {
      if endsInMarker(units[next]) { return next + 1 }
      next += 1
    }
    return nil
  }

  /// Where a text's markers stand behind its set-off quotations and nowhere else, a paragraph that
  /// ends in one is a quotation too, though no colon announces it.
  private mutating func findUnannounced(closed: Int) {
    guard closed >= 2 else { return }
    let others = units.indices.filter { isPlain($0) && endsInMarker(units[$0]) }
    guard others.count * 2 <= closed else { return }
    for index in others { units[index].kind = .quotation }
  }

  /// Makes quotations of paragraphs set in by four columns or more, where most others are not.
  private mutating func findIndented() {
    let plain = units.indices.filter { units[$0].kind == .plain }
    let indented = plain.filter { units[$0].indent >= 4 }
    // A stanza counts once, however many lines it has.
    let lines = indented.count { $0 > 0 && !units[$0].isBlankBefore && units[$0 - 1].indent >= 4 }
    guard !indented.isEmpty, (indented.count - lines) * 3 <= plain.count - lines else { return }
    for index in indented { units[index].kind = .quotation }
    join(Set(indented))
  }

  /// Makes one quotation of lines set in right below each other, such as a stanza.
  private mutating func join(_ indented: Set<Int>) {
    var joined: [Unit] = []
    joined.reserveCapacity(units.count)
    for (index, unit) in units.enumerated() {
      guard indented.contains(index), indented.contains(index - 1), !unit.isBlankBefore else {
        joined.append(unit)
        continue
      }
      joined[joined.count - 1].end = unit.end
      joined[joined.count - 1].ending = unit.ending
    }
    units = joined
  }

  /// Whether the unit ends, after a sentence, in "(1)", "[1]" or "¹".
  private func endsInMarker(_ unit: Unit) -> Bool {
    guard let end = ByteText.noteMarker(bytes, unit.range) else { return false }
    return ByteText.ending(bytes, unit.start..<end) == .sentence
  }
}
