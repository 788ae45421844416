import Ledger

/// Collects the items of one text, and checks each against it.
struct GoldBuilder {
  let name: String
  let scalars: [Unicode.Scalar]
  private(set) var items: [GoldItem] = []
  private(set) var notices: [String] = []
  private(set) var kinds: Set<AnnotationKind> = []
  private(set) var setAside: [AnnotationKind: Set<Range<Int>>] = [:]
  private(set) var statements: [GoldStatement] = []
  /// How many items brought their words along, and how many of those stand at their offsets.
  private(set) var quoted = 0
  private(set) var agreeing = 0

  init(name: String, text: String) {
    self.name = name
    scalars = Array(text.unicodeScalars)
  }

  mutating func cover(_ kind: AnnotationKind) {
    kinds.insert(kind)
  }

  mutating func add(_ item: GoldItem) {
    kinds.insert(item.kind)
    items.append(item)
  }

  mutating func add(_ statement: GoldStatement) {
    statements.append(statement)
  }

  mutating func note(_ clause: String) {
    notices.append("\(name): \(clause)")
  }

  mutating func putAside(_ range: Range<Int>, of kind: AnnotationKind) {
    setAside[kind, default: []].insert(range)
  }

  /// Returns the range, or notes what is wrong with it and returns nil.
  mutating func range(_ start: Int, _ end: Int, text: String? = nil, of what: String) -> Range<Int>?
  {
    guard start < end else {
      note("\(what) runs from \(start) to \(end), which is no stretch of text; left out")
      return nil
    }
    guard start >= 0, end <= scalars.count else {
      note("\(what) runs from \(start) to \(end), allowed are 0 to \(scalars.count); left out")
      return nil
    }
    guard let text else { return start..<end }
    quoted += 1
    let here = words(of: start..<end)
    // Scalar by scalar: equality of strings would let a composed letter pass for two scalars.
    guard here.unicodeScalars.elementsEqual(text.unicodeScalars) else {
      note("\(what) is \"\(text)\", but \(start) to \(end) reads \"\(here)\"; left out")
      return nil
    }
    agreeing += 1
    return start..<end
  }

  func words(of range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }
}
