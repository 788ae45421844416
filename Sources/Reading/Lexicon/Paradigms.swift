import Onomastics

/// How the words of a list are inflected: endings that follow a stem, by the paradigm's name.
///
/// A list gives the stem and the paradigm, "аахен|завод", in place of a row for each case; what stands
/// behind the paradigm's name follows every form: "министерств|место обороны". Names that share their
/// beginning can stand in one row with what follows it in each: "安|(倍 藤 東)".
struct Paradigms: Sendable {
  private let endings: [[UInt8]: [[UInt8]]]
  /// What parts a stem from the name of its paradigm.
  private static let bar = UInt8(ascii: "|")
  private static let space = UInt8(ascii: " ")

  /// Reads a table of names and endings, these parted by spaces; a hyphen is the empty ending.
  init(_ table: String) {
    var endings: [[UInt8]: [[UInt8]]] = [:]
    for row in TableRows(text: table) where row.count == 2 {
      endings[Array(row[0].utf8)] = row[1].split(separator: " ").map {
        $0 == "-" ? [] : Array($0.utf8)
      }
    }
    self.endings = endings
  }

  /// Calls `body` for every form that a cell of a list stands for: the cell itself, where it names no
  /// paradigm; nothing, where it names one that the table does not have.
  func forEachForm(
    of cell: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard let bar = cell.firstIndex(of: Self.bar) else { return body(cell) }
    var form: [UInt8] = []
    if Self.hasOwnEndings(cell[bar...]) {
      for ending in cell[(bar + 2)..<(cell.endIndex - 1)].split(separator: Self.space) {
        form.replaceSubrange(form.startIndex..., with: cell[..<bar])
        form.append(contentsOf: ending)
        form.withUnsafeBufferPointer(body)
      }
      return
    }
    let rest = cell[bar...].firstIndex(of: Self.space) ?? cell.endIndex
    for ending in endings[Array(cell[(bar + 1)..<rest])] ?? [] {
      form.removeAll(keepingCapacity: true)
      form.append(contentsOf: cell[..<bar])
      form.append(contentsOf: ending)
      form.append(contentsOf: cell[rest...])
      form.withUnsafeBufferPointer(body)
    }
  }

  /// Whether what stands behind a stem gives the endings themselves: "|(倍 藤 東)".
  private static func hasOwnEndings(_ rest: some Collection<UInt8>) -> Bool {
    guard rest.dropFirst().first == UInt8(ascii: "(") else { return false }
    let length = rest.count
    return length > 3 && rest.dropFirst(length - 1).first == UInt8(ascii: ")")
  }

  /// Whether the cell names no paradigm, one that the table has, or its endings themselves.
  func know(_ cell: some StringProtocol) -> Bool {
    guard let bar = cell.utf8.firstIndex(of: Self.bar), !Self.hasOwnEndings(cell.utf8[bar...])
    else { return true }
    let name = cell.utf8[cell.utf8.index(after: bar)...].prefix { $0 != UInt8(ascii: " ") }
    return endings[Array(name)] != nil
  }
}
