import Documents
import Publishing

/// Writes text with marks that may lie within and across each other.
///
/// HTML elements only nest, so where two marks cross, the inner one is closed and opened again; its
/// later pieces carry no anchor and no label.
struct MarkedText {
  private let bytes: [UInt8]
  private let marks: [Mark]
  /// The anchors given so far: of two marks over the same passage the first has it.
  private var anchors: Set<String> = []
  private var labelled: Set<Mark> = []
  private var next = 0

  /// Takes a text and its marks.
  init(bytes: [UInt8], marks: [Mark]) {
    self.bytes = bytes
    self.marks = marks.filter { !$0.range.isEmpty }.sorted()
  }

  /// Returns the markup of `range`; call with ascending ranges.
  mutating func html(of range: Range<Int>) -> HTML {
    while next < marks.count, marks[next].range.upperBound <= range.lowerBound { next += 1 }
    var pending = marks[next...].prefix { $0.range.lowerBound < range.upperBound }
      .filter { $0.range.upperBound > range.lowerBound }[...]
    var html: HTML = ""
    var open: [Mark] = []
    var position = range.lowerBound
    while position < range.upperBound {
      while let mark = pending.first, mark.range.lowerBound <= position {
        html += opening(mark)
        open.append(mark)
        pending.removeFirst()
      }
      let end = min(
        range.upperBound,
        pending.first?.range.lowerBound ?? range.upperBound,
        open.map(\.range.upperBound).min() ?? range.upperBound
      )
      html += HTML(escaping: String(decoding: bytes[position..<end], as: UTF8.self))
      position = end
      guard let first = open.firstIndex(where: { $0.range.upperBound <= position }) else {
        continue
      }
      let closed = open[first...]
      for _ in closed { html += "</mark>" }
      open.removeSubrange(first...)
      for mark in closed where mark.range.upperBound > position && position < range.upperBound {
        html += opening(mark)
        open.append(mark)
      }
    }
    for _ in open { html += "</mark>" }
    return html
  }

  private mutating func opening(_ mark: Mark) -> HTML {
    var html: HTML = "<mark class=\"k-"
    html += HTML(escaping: mark.label)
    html += "\""
    let anchor = Mark.anchor(mark.scalars)
    if anchors.insert(anchor).inserted {
      html += " id=\""
      html += HTML(escaping: anchor)
      html += "\""
    }
    html += ">"
    if labelled.insert(mark).inserted {
      html += "<span class=\"hidden\">"
      html += HTML(escaping: mark.label)
      html += ": </span>"
    }
    return html
  }
}
