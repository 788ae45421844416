/// Finds the blocks of a plain text; each question is an extension in a file of its own.
struct PlainTextReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var units: [Unit]

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    units = Unit.units(of: Line.lines(of: bytes), bytes)
  }

  /// Answers all questions, in the order in which they build on each other.
  mutating func read() {
    findRecordLines()
    findNotesAndLists()
    findTitle()
    findHeadings()
    findQuotations()
  }

  /// The blocks, in order, with levels given to the headings.
  func blocks() -> [Block] {
    let levels = HeadingLevels(units)
    var isTitled = false
    return units.compactMap { unit in
      let passage = Passage(start: unit.start, end: unit.end)
      switch unit.kind {
      case .furniture: return nil
      case .plain, .record: return Block(kind: .paragraph, passage: passage)
      case .caption: return Block(kind: .caption, passage: passage)
      case .quotation: return Block(kind: .quotation, passage: passage)
      case .bullet, .numbered, .listItem: return Block(kind: .listItem, passage: passage)
      case .note(let marker): return Block(kind: .note(marker: marker), passage: passage)
      case .title:
        isTitled = true
        return Block(kind: .heading(level: 1), passage: passage)
      case .underlined(let level):
        let level = level == 1 && isTitled ? 2 : level
        if level == 1 { isTitled = true }
        return Block(kind: .heading(level: level), passage: passage)
      case .heading(let heading):
        return Block(kind: .heading(level: levels.level(of: heading.rank)), passage: passage)
      }
    }
  }

  /// The words of `range`.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether the unit is running text or may still become something.
  func isPlain(_ index: Int) -> Bool {
    units.indices.contains(index) && units[index].kind == .plain
  }
}

/// Gives levels to ranks: the ranks that a document has follow each other without a gap.
struct HeadingLevels {
  private let present: [Heading.Rank]

  init(_ units: [Unit]) {
    var ranks: Set<Heading.Rank> = []
    for unit in units {
      if case .heading(let heading) = unit.kind, heading.rank != .named {
        ranks.insert(heading.rank)
      }
    }
    present = ranks.sorted()
  }

  /// The level, from 2: level 1 is the title's.
  func level(of rank: Heading.Rank) -> Int {
    let known = rank == .named ? .chapter : rank
    return min((present.firstIndex(of: known) ?? 0) + 2, 6)
  }
}
