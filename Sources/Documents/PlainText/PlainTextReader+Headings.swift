extension PlainTextReader {
  /// The longest line that may be a heading without calling itself one.
  private static let maximumPlainColumns = 80
  private static let maximumTitleColumns = 160

  /// Finds the title: the first line of the text, where it stands apart and is no sentence.
  mutating func findTitle() {
    guard let first = units.firstIndex(where: { $0.kind != .furniture }),
      units[first].kind == .plain || units[first].kind.isUnderlined,
      units[(first + 1)...].contains(where: { $0.kind != .furniture })
    else { return }
    let unit = units[first]
    if unit.kind.isUnderlined {
      units[first].kind = .title
      return
    }
    guard unit.lineCount <= 2, unit.columns <= Self.maximumTitleColumns,
      unit.ending == .open || unit.ending == .sentence && endsInQuestion(unit),
      !unit.isQuoteMarked(bytes), !looksLikeLabel(unit) || unit.isBlankAfter
    else { return }
    let next = units[first + 1]
    guard unit.isBlankAfter || next.columns > unit.columns * 2 || next.kind == .record else {
      return
    }
    guard beginsLikeHeading(unit) else { return }
    units[first].kind = .title
  }

  /// Finds headings by their looks: short lines apart from the rest that are no sentences.
  mutating func findHeadings() {
    var headsText: [Int] = []
    for index in units.indices {
      guard units[index].kind == .plain, units[index].lineCount == 1,
        index + 1 < units.count
      else { continue }
      let unit = units[index]
      if isAllCapitals(unit), unit.isBlankBefore, unit.ending != .comma, unit.ending != .colon {
        units[index].kind = .heading(Heading(rank: .chapter))
      } else if isPlainHeading(unit, before: units[index + 1]) {
        units[index].kind = .heading(Heading(rank: .minor))
        headsText.append(index)
      }
    }
    // A chapter's heading right above that of its first section. Only one: a list of names ends
    // above a paragraph, too.
    for index in headsText where index > 0 {
      let unit = units[index - 1]
      if unit.kind == .plain, unit.lineCount == 1, mayBeHeading(unit), isTitleCase(unit),
        index < 2 || !mayBeHeading(units[index - 2])
      {
        units[index - 1].kind = .heading(Heading(rank: .minor))
      }
    }
  }

  /// Whether a line, by itself, may be a heading: short, apart, and no sentence.
  private func mayBeHeading(_ unit: Unit) -> Bool {
    unit.isBlankBefore && unit.isBlankAfter && unit.columns <= Self.maximumPlainColumns
      && unit.ending == .open && beginsLikeHeading(unit) && !looksLikeLabel(unit)
      && !unit.isQuoteMarked(bytes)
  }

  private func isPlainHeading(_ unit: Unit, before next: Unit) -> Bool {
    guard mayBeHeading(unit) else { return false }
    switch next.kind {
    case .plain:
      if next.columns >= 2 * unit.columns || next.lineCount > 1, next.ending == .sentence {
        return unit.columns <= 60 || isTitleCase(unit)
      }
      return isTitleCase(unit) && next.ending != .open
    case .caption, .quotation, .listItem, .bullet: return isTitleCase(unit)
    default: return false
    }
  }

  private func endsInQuestion(_ unit: Unit) -> Bool {
    let (scalar, _) = ByteText.lastScalar(bytes, start: unit.start, end: unit.end)
    return scalar == 0x3F || scalar == 0x21 || scalar == 0xFF1F || scalar == 0xFF01
  }

  /// Whether the line begins with a capital, a digit, a wide character or an opening mark.
  private func beginsLikeHeading(_ unit: Unit) -> Bool {
    var index = unit.start
    let line = UnsafeBufferPointer(rebasing: bytes[..<unit.end])
    guard let scalar = Scalars.next(in: line, at: &index).flatMap(Unicode.Scalar.init) else {
      return false
    }
    if scalar.properties.isLowercase { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || "\"'«“‘「『《〈（(".unicodeScalars.contains(scalar)
  }

  /// Whether the line is "Label: value", which heads nothing; a year may stand before a heading's
  /// words, as in "1905: Peace".
  private func looksLikeLabel(_ unit: Unit) -> Bool {
    var words = 0
    for index in unit.range {
      switch bytes[index] {
      case UInt8(ascii: ":"):
        return words <= 3 && !(unit.start..<index).allSatisfy { (0x30...0x39).contains(bytes[$0]) }
      case 0xEF where index + 2 < unit.end && bytes[index + 1] == 0xBC && bytes[index + 2] == 0x9A:
        return true
      case 0x20: words += 1
      default: break
      }
      if words > 3 { return false }
    }
    return false
  }

  /// Whether most of the longer words begin with a capital.
  private func isTitleCase(_ unit: Unit) -> Bool {
    var capitals = 0
    var smalls = 0
    for word in text(unit.range).split(separator: " ") {
      guard let first = word.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
        continue
      }
      if first.properties.isUppercase {
        capitals += 1
      } else if first.properties.isLowercase {
        if word.unicodeScalars.count > 3 { smalls += 1 }
      } else {
        return true
      }
    }
    return capitals >= 2 && capitals >= smalls * 3
  }

  private func isAllCapitals(_ unit: Unit) -> Bool {
    guard unit.columns <= 100 else { return false }
    var letters = 0
    for scalar in text(unit.range).unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { letters += 1 }
    }
    return letters >= 5 && letters * 2 >= unit.columns
  }
}

extension Unit {
  /// Whether the unit stands in quotation marks.
  func isQuoteMarked(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var first = start
    let line = UnsafeBufferPointer(rebasing: bytes[..<end])
    guard let opening = Scalars.next(in: line, at: &first) else { return false }
    var (closing, from) = ByteText.lastScalar(bytes, start: start, end: end)
    // Russian puts the full stop behind the mark.
    if closing == 0x2E, from > first {
      (closing, from) = ByteText.lastScalar(bytes, start: start, end: from)
    }
    switch (opening, closing) {
    case (0x22, 0x22), (0xAB, 0xBB), (0x201C, 0x201D), (0x201E, 0x201C), (0x300C, 0x300D),
      (0x300E, 0x300F), (0x2018, 0x2019):
      return true
    default:
      return false
    }
  }
}

extension Unit.Kind {
  var isUnderlined: Bool { if case .underlined = self { true } else { false } }
}
