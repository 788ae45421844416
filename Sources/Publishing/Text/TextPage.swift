import Collation

/// Lines for a terminal, built up section by section.
///
/// Text stands left, its place right; on a narrow terminal the place goes below.
struct TextPage {
  private let style: TextStyle
  private var lines: [String] = []

  /// The narrowest terminal on which the places stand in a column of their own.
  private static let widthForColumns = 64
  private static let gap = 2

  /// Starts an empty page.
  init(style: TextStyle) {
    self.style = style
  }

  /// The whole page, ending in a line feed.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// The columns of a line.
  var width: Int { style.width }

  /// Whether there is room for columns side by side.
  var hasColumns: Bool { style.width >= Self.widthForColumns }

  /// Adds an empty line.
  mutating func blank() { lines.append("") }

  /// Adds the title of the whole report.
  mutating func title(_ text: String) {
    for line in TextWrapping.lines(of: TerminalText.safe(text), columns: width) {
      lines.append(bold(line))
    }
  }

  /// Adds a heading after an empty line.
  mutating func heading(_ text: String, count: Int? = nil) {
    blank()
    let number = count.map { " (\($0))" } ?? ""
    for line in TextWrapping.lines(of: TerminalText.safe(text) + number, columns: width) {
      lines.append(bold(line))
    }
  }

  /// Adds text over the whole width.
  mutating func paragraph(_ text: String, indent: Int = 0) {
    let room = width - indent
    for line in TextWrapping.lines(of: TerminalText.safe(text), columns: room) {
      append(line, indent: indent)
    }
  }

  /// Adds ready-made columns, trimmed at the end.
  mutating func row(_ columns: [(text: String, width: Int)], indent: Int = 2) {
    let line = columns.map { DisplayWidth.pad($0.text, to: $0.width) }
      .joined(separator: String(repeating: " ", count: Self.gap))
    append(line, indent: indent)
  }

  /// Adds an entry with its place.
  ///
  /// - Parameters:
  ///   - text: What it says.
  ///   - lead: A short word before it, in a column of `leadWidth`.
  ///   - leadWidth: The columns of the lead; 0 for none.
  ///   - place: Where it stands.
  ///   - placeWidth: The columns of the longest place of the section.
  ///   - indent: The columns before it.
  mutating func entry(
    _ text: String,
    lead: String = "",
    leadWidth: Int = 0,
    place: Place?,
    placeWidth: Int,
    indent: Int = 2
  ) {
    let lead = TerminalText.safe(lead)
    let leadRoom = leadWidth > 0 ? leadWidth + Self.gap : 0
    let placeRoom = hasColumns && place != nil ? placeWidth + Self.gap : 0
    let room = width - indent - leadRoom - placeRoom
    let label = place.map(Self.label)
    // A lead wider than its column, or than a letter on a narrow terminal, has a line of its own.
    let isNarrow = !hasColumns && leadWidth > 2
    let leadStandsAlone = leadWidth > 0 && (DisplayWidth.of(lead) > leadWidth || isNarrow)
    if leadStandsAlone {
      for line in TextWrapping.lines(of: lead, columns: width - indent) {
        append(line, indent: indent)
      }
    }
    let body = leadStandsAlone && !hasColumns ? width - indent - 2 : room
    let bodyIndent = leadStandsAlone && !hasColumns ? indent + 2 : indent + leadRoom
    for (index, line) in TextWrapping.lines(of: TerminalText.safe(text), columns: body).enumerated()
    {
      var whole = line
      if placeRoom > 0, index == 0, let label {
        whole = DisplayWidth.pad(line, to: room + Self.gap) + dim(label)
      }
      if index == 0, leadWidth > 0, !leadStandsAlone {
        let before = DisplayWidth.pad(lead, to: leadWidth + Self.gap)
        append(before + whole, indent: indent)
      } else {
        append(whole, indent: bodyIndent)
      }
    }
    if placeRoom == 0, let label {
      append(dim(label), indent: bodyIndent + 2)
    }
  }

  /// Adds a dim line, such as the place of what stands above it.
  mutating func note(_ text: String, indent: Int) {
    for line in TextWrapping.lines(of: TerminalText.safe(text), columns: width - indent) {
      append(dim(line), indent: indent)
    }
  }

  /// The place as it is printed: `¶ 3, scalars 120–135`.
  static func label(_ place: Place) -> String {
    "¶ \(place.block), scalars \(place.scalars.lowerBound)–\(place.scalars.upperBound)"
  }

  /// The columns of the longest of the places' labels.
  static func width(of places: some Sequence<Place>) -> Int {
    places.map { DisplayWidth.of(label($0)) }.max() ?? 0
  }

  private mutating func append(_ line: String, indent: Int) {
    var line = String(repeating: " ", count: indent) + line
    while line.last == " " { line.removeLast() }
    lines.append(line)
  }

  private func bold(_ text: String) -> String {
    style.usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  private func dim(_ text: String) -> String {
    style.usesColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text
  }
}
