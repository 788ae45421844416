/// One or more lines of a plain text that belong together, on the way to becoming a block.
struct Unit {
  /// What the unit has been found to be so far.
  enum Kind: Equatable {
    case plain, furniture, caption, quotation, bullet
    case numbered(NumberedMarker)
    case heading(Heading)
    case title
    /// A heading underlined with signs, which give its level.
    case underlined(level: Int)
    case note(marker: String)
    case listItem
    /// A line about the document itself: "Author: …".
    case record
  }

  var kind: Kind
  /// The bytes it covers, white space around it left out.
  var start: Int
  var end: Int
  var lineCount: Int
  /// The columns of its longest line, and the white space before its least indented one.
  var columns: Int
  var indent: Int
  /// Whether an empty line, or an end of the text, lies before and after it.
  var isBlankBefore: Bool
  var isBlankAfter = false
  var ending: ByteText.Ending = .open

  var range: Range<Int> { start..<end }

  init(_ line: Line, kind: Kind, isBlankBefore: Bool) {
    self.kind = kind
    start = line.start
    end = line.end
    lineCount = 1
    columns = line.columns
    indent = line.indent
    self.isBlankBefore = isBlankBefore
  }

  mutating func join(_ line: Line) {
    end = line.end
    lineCount += 1
    columns = max(columns, line.columns)
    indent = min(indent, line.indent)
  }
}

extension Unit {
  /// Groups lines into units.
  static func units(of lines: [Line], _ bytes: UnsafeBufferPointer<UInt8>) -> [Unit] {
    let wrapping = Wrapping(lines, bytes)
    var units: [Unit] = []
    var before: (line: Line, kind: LineClass)?
    for line in lines {
      let kind = LineClass(line, bytes)
      defer { before = (line, kind) }
      switch kind {
      case .blank:
        if !units.isEmpty { units[units.count - 1].isBlankAfter = true }
      case .rule(let sign):
        underline(&units, with: sign, rule: line, isDirectlyBelow: before?.kind != .blank)
      default:
        let isBlankBefore = before.map { $0.kind == .blank || $0.kind.isRule } ?? true
        if !units.isEmpty, let before,
          joins(before, (line, kind), unit: units[units.count - 1], wrapping, bytes)
        {
          units[units.count - 1].join(line)
        } else {
          units.append(Unit(line, kind: Kind(kind), isBlankBefore: isBlankBefore))
        }
      }
    }
    if !units.isEmpty { units[units.count - 1].isBlankAfter = true }
    for index in units.indices {
      units[index].ending = ByteText.ending(bytes, units[index].range)
    }
    return units
  }

  /// Turns the line above a rule into a heading, where the rule is as long as the line.
  private static func underline(
    _ units: inout [Unit],
    with sign: UInt8,
    rule: Line,
    isDirectlyBelow: Bool
  ) {
    guard let last = units.last else { return }
    units[units.count - 1].isBlankAfter = true
    let isDrawn =
      sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-") || sign == UInt8(ascii: "~")
    guard isDirectlyBelow, isDrawn, last.lineCount == 1, last.columns <= Heading.maximumColumns,
      rule.columns * 2 >= last.columns
    else { return }
    switch last.kind {
    case .plain, .heading, .numbered:
      units[units.count - 1].kind = .underlined(level: sign == UInt8(ascii: "=") ? 1 : 2)
    default: break
    }
  }

  /// Whether `line` goes on what stands on the line before it.
  private static func joins(
    _ before: (line: Line, kind: LineClass),
    _ line: (line: Line, kind: LineClass),
    unit: Unit,
    _ wrapping: Wrapping,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if line.kind == .quoted {
      return before.kind == .quoted && line.line.end - line.line.start > 1
    }
    guard line.kind == .plain || line.kind.isChapter else { return false }
    switch before.kind {
    case .blank, .rule, .furniture, .quoted: return false
    case .chapter, .caption, .plain, .bullet, .numbered: break
    }
    let isFull = wrapping.isFull(before.line, before: line.line, bytes)
    let goesOn =
      ByteText.ending(bytes, before.line.range) != .sentence && line.line.beginsSmall(bytes)
      && (25...Wrapping.widths.upperBound).contains(before.line.columns)
      && line.line.columns <= Wrapping.widths.upperBound
    guard isFull || goesOn else { return false }
    // In broken text a line set in opens a paragraph, but goes on an item of a list.
    let isItem = unit.kind != .plain
    return isItem || line.line.indent < before.line.indent + 2
  }
}

extension Unit.Kind {
  fileprivate init(_ line: LineClass) {
    switch line {
    case .furniture: self = .furniture
    case .caption: self = .caption
    case .quoted: self = .quotation
    case .bullet: self = .bullet
    case .numbered(let marker): self = .numbered(marker)
    case .chapter(let heading): self = .heading(heading)
    case .plain, .blank, .rule: self = .plain
    }
  }
}

extension LineClass {
  fileprivate var isRule: Bool { if case .rule = self { true } else { false } }
  fileprivate var isChapter: Bool { if case .chapter = self { true } else { false } }
}
