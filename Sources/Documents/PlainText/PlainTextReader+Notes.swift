extension PlainTextReader {
  /// How much may stand below the notes at the end of a text: a disclaimer, a signature.
  private static let maximumUnitsBelowNotes = 3

  /// Decides of every numbered line whether it is a note, an item of a list, or neither.
  ///
  /// Notes stand under a heading of notes; or in a run at the end of the text, when the text has
  /// markers that the run answers, or the run reads like references; or at the end of a section,
  /// when both are so. All other runs are lists; a number on its own, before a short line apart,
  /// numbers a heading.
  mutating func findNotesAndLists() {
    let references = noteMarkers()
    var isUnderNotes = false
    var index = 0
    while index < units.count {
      switch units[index].kind {
      case .heading(let heading):
        isUnderNotes = heading.isOfNotes
        index += 1
      case .numbered(let first):
        let run = run(from: index, first)
        if isUnderNotes || isNotes(run, references) {
          makeNotes(run)
        } else if run.count > 1 {
          for item in run where units[item].kind.isNumbered { units[item].kind = .listItem }
        } else {
          judgeAlone(index)
        }
        index = run.upperBound
      case .bullet:
        units[index].kind = .listItem
        index += 1
      case .plain:
        if isUnderNotes, let marker = signMarker(units[index]) ?? bareNumber(units[index]) {
          units[index].kind = .note(marker: marker)
        }
        index += 1
      default:
        index += 1
      }
    }
  }

  /// The units from `start` on that carry rising numbers in one style.
  private func run(from start: Int, _ first: NumberedMarker) -> Range<Int> {
    var last = first
    var end = start + 1
    while end < units.count, case .numbered(let marker) = units[end].kind,
      marker.style == last.style, marker.number > last.number, marker.number <= last.number + 3
    {
      last = marker
      end += 1
    }
    return start..<end
  }

  private func isNotes(_ run: Range<Int>, _ references: Set<Int>) -> Bool {
    guard let isAtEnd = isFollowedByLittle(run.upperBound) else { return false }
    let isAnswering = units[run].contains { unit in
      guard case .numbered(let marker) = unit.kind else { return false }
      return references.contains(marker.number)
    }
    if isAtEnd, isAnswering { return true }
    // At the end of a section lists are as common as notes, so both signs are asked for.
    guard isAtEnd || isAnswering else { return false }
    return run.allSatisfy { readsLikeReference(units[$0]) }
  }

  /// Whether, after few units from `start` on, the text ends (true) or a section does (false); nil
  /// when more follows.
  private func isFollowedByLittle(_ start: Int) -> Bool? {
    var count = 0
    for index in units.indices[start...] {
      switch units[index].kind {
      case .heading: return false
      case .numbered: return nil
      // Words of the page are not counted, but they are not read without end either.
      case .furniture where index - start < 20: break
      default: count += 1
      }
      if count > Self.maximumUnitsBelowNotes { return nil }
    }
    return true
  }

  private mutating func makeNotes(_ run: Range<Int>) {
    for index in run {
      if case .numbered(let marker) = units[index].kind {
        units[index].kind = .note(marker: marker.text)
      }
    }
  }

  /// Makes a heading of a lone numbered line that stands apart, and running text of every other.
  private mutating func judgeAlone(_ index: Int) {
    let unit = units[index]
    let isApart = unit.isBlankBefore && unit.isBlankAfter && unit.lineCount == 1
    let isFollowed = index + 1 < units.count && units[index + 1].kind == .plain
    if isApart, isFollowed, unit.columns <= 80, unit.ending == .open {
      units[index].kind = .heading(Heading(rank: .section))
    } else {
      units[index].kind = .plain
    }
  }

  /// The numbers that stand in the running text as "(1)", "[1]" or "¹".
  private func noteMarkers() -> Set<Int> {
    var found: Set<Int> = []
    for unit in units where unit.kind == .plain || unit.kind == .quotation {
      var index = unit.start
      while index < unit.end {
        let byte = bytes[index]
        guard byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == 0xC2 || byte >= 0xE2
        else {
          index += 1
          continue
        }
        if byte == 0xC2 || byte == 0xE2,
          let number = NumberedMarker.superscript(bytes, &index, unit.end)
        {
          found.insert(number)
        } else if let (_, number, end) = NumberedMarker.bracketed(bytes, index, unit.end) {
          found.insert(number)
          index = end
        } else {
          index += 1
        }
      }
    }
    return found
  }

  /// Whether the unit names a page, a year in brackets, or the work named before.
  private func readsLikeReference(_ unit: Unit) -> Bool {
    guard unit.range.count <= 1_000 else { return false }
    let line = ByteText.lowered(bytes, unit.range)
    return Self.referenceSigns.contains { ByteText.find($0, in: line) != nil }
  }

  /// "*", "†" and "‡" before a note under a heading of notes.
  private func signMarker(_ unit: Unit) -> String? {
    let first = text(unit.start..<min(unit.start + 3, unit.end)).unicodeScalars.first
    return first.flatMap { "*†‡".unicodeScalars.contains($0) ? String($0) : nil }
  }

  /// "12 Kent, Salt Road, 17." under a heading of notes: a number without a point.
  private func bareNumber(_ unit: Unit) -> String? {
    var index = unit.start
    while index < unit.end, (0x30...0x39).contains(bytes[index]), index - unit.start < 3 {
      index += 1
    }
    guard index > unit.start, index + 1 < unit.end, bytes[index] == UInt8(ascii: " "),
      (0x41...0x5A).contains(bytes[index + 1]) || bytes[index + 1] >= 0xC2
        || bytes[index + 1] == UInt8(ascii: "\"")
    else { return nil }
    return text(unit.start..<index)
  }

  private static let referenceSigns: [[UInt8]] = [
    "ibid", "op. cit", "op.cit", " p.", " pp.", " vol.", "isbn", "http", "там же", "указ. соч",
    " с. ", " стр.", " т. ", "頁", "ページ", "同上", "前掲",
  ].map { Array($0.utf8) }
}

extension Unit.Kind {
  var isNumbered: Bool { if case .numbered = self { true } else { false } }
  var isHeading: Bool { if case .heading = self { true } else { false } }
}
