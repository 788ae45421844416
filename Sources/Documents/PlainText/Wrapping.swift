/// Whether a text was broken into lines of even width, and at which column.
///
/// Text saved from a page has one line to a paragraph; typed text is often broken at 60 to 80
/// columns. The two are told apart by the lines that have another right below them: in broken text
/// they nearly all end close to one width, and most lines after them go on in small letters.
struct Wrapping {
  /// The width at which lines were broken; nil when each line is a paragraph.
  let width: Int?

  /// The widths at which text is really broken.
  static let widths = 36...110

  init(_ lines: [Line], _ bytes: UnsafeBufferPointer<UInt8>) {
    var histogram = Array(repeating: 0, count: Self.widths.upperBound + 2)
    var all = Array(repeating: 0, count: Self.widths.upperBound + 2)
    var upper = 0
    var small = 0
    var wide = 0
    for (index, line) in lines.enumerated() where !line.isBlank {
      all[min(line.columns + line.indent, all.count - 1)] += 1
      guard index + 1 < lines.count, !lines[index + 1].isBlank else { continue }
      upper += 1
      histogram[min(line.columns + line.indent, histogram.count - 1)] += 1
      if lines[index + 1].beginsSmall(bytes) { small += 1 }
      if lines[index + 1].beginsWide(bytes) { wide += 1 }
    }
    width = Self.width(histogram, all, upper: upper, small: small, wide: wide)
  }

  private static func width(
    _ histogram: [Int],
    _ all: [Int],
    upper: Int,
    small: Int,
    wide: Int
  ) -> Int? {
    guard upper >= 2 else { return nil }
    var below = 0
    var width = 0
    while width < histogram.count, below + histogram[width] <= upper * 97 / 100 {
      below += histogram[width]
      width += 1
    }
    guard widths.contains(width) else { return nil }
    let full = histogram[max(0, width - 20)...].reduce(0, +)
    guard full * 2 >= upper else { return nil }
    let longer = all[min(width + 3, all.count - 1)...].reduce(0, +)
    guard longer * 100 <= all.reduce(0, +) * 3 else { return nil }
    if wide * 2 > upper { return upper >= 3 ? width : nil }
    return small * 10 >= upper * 3 ? width : nil
  }

  /// Whether `line` was broken because the first word of `next` did not fit on it.
  func isFull(_ line: Line, before next: Line, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let width else { return false }
    // A line of wide characters may end early so that no line begins with a closing mark.
    let slack = next.beginsWide(bytes) ? 4 : 0
    return line.indent + line.columns + 1 + next.firstWordColumns(bytes) + slack > width
  }
}
