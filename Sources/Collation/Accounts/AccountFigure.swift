import Ledger
import Onomastics

/// A figure of one account.
struct AccountFigure {
  let annotation: Annotation
  let value: FigureValue
  /// What joins figures of different accounts.
  let sort: FigureSort
  /// The row of `Data/states.tsv` of the side whose things are counted; nil where none is named.
  let side: Int?
  /// The incident or agreement that its passage tells of.
  var event: EntityID?

  /// Takes a figure of things that can be told apart by a word; nil for one of bare numbers.
  init?(_ annotation: Annotation) {
    guard case .figure(let value) = annotation.value, !value.unit.isEmpty,
      // Two lengths of time, or two articles cited, are seldom of one thing.
      !value.isCitation, !value.isDuration
    else { return nil }
    self.annotation = annotation
    self.value = value
    let people = CountedPeople(value.counted)
    side = value.side.flatMap(EventName.side) ?? people.state
    if let fate = value.fate {
      sort = FigureSort(counted: Self.family(of: fate), unit: value.unit)
    } else if value.unit == FigureSort.persons {
      // People counted without a word for what became of them, or for who they are, can be anybody.
      guard let name = people.name else { return nil }
      sort = FigureSort(counted: name, unit: value.unit)
    } else {
      sort = FigureSort(counted: nil, unit: value.unit)
    }
  }

  /// What became of the counted, as the account has it: `killed and missing`.
  var fate: String? { value.fate }

  /// The word for what became of people in whichever of the ways that accounts count together.
  private static func family(of fate: String) -> String {
    if captivity.contains(fate) { return CountedPeople.prisoners }
    if deaths.contains(fate) { return "dead" }
    return casualties.contains(fate) ? "casualties" : fate
  }

  private static let captivity: Set<String> = ["captured", "interned"]
  private static let deaths: Set<String> = [
    "dead", "killed", "killed and missing", "dead and missing", "missing and killed",
  ]
  private static let casualties: Set<String> = [
    "casualties", "killed or wounded", "killed and wounded", "dead and wounded",
    "wounded and killed",
  ]
}

/// Who is counted, by the words of a figure.
private struct CountedPeople {
  /// The first English word of the row of `Data/counted.tsv`; nil where none of its words stands there.
  private(set) var name: String?
  /// The row of the state named among the words.
  private(set) var state: Int?

  init(_ counted: String) {
    let script = Script.first(in: counted)
    let words = EventWords.of(script)
    if EventWords.isJapanese(script) {
      name = words.counted(of: counted).map { Self.names[$0] }
      return
    }
    for word in NameFolding.fold(counted).split(separator: " ").map(String.init) {
      if let row = words.counted(of: word) { name = name ?? Self.names[row] }
      state = state ?? words.state(of: word)
    }
  }

  static let prisoners = names.first ?? ""
  private static let names = EventWords.rowNames(of: CollationData.counted)
}
