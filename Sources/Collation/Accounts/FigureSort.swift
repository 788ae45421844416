/// What figures of several accounts count alike: what became of the counted or who they are, and their unit.
struct FigureSort: Hashable, Comparable {
  /// `killed`, `prisoners`; nil where the unit alone tells what is counted.
  let counted: String?
  /// `persons`, `ships`, `pound`.
  let unit: String

  /// The unit of people.
  static let persons = "persons"

  /// Whether it is things that are counted, of one sort or several: ships; a measure is named in the
  /// singular.
  var isOfThings: Bool { counted == nil && unit.hasSuffix("s") }

  /// The name of a matter of its own: `killed (persons)`, `ships`.
  var name: String { counted.map { "\($0) (\(unit))" } ?? unit }

  /// The question put of an incident: `how many killed`, `how many ships sunk`, `how many (pound)`.
  var question: String {
    // A measure is named in the singular.
    let things = unit.hasSuffix("s") ? unit : "(\(unit))"
    guard let counted else { return "how many \(things)" }
    return unit == Self.persons ? "how many \(counted)" : "how many \(things) \(counted)"
  }

  /// The same sort by the word that all its figures have for what became of the counted.
  func named(_ fate: String?) -> FigureSort { FigureSort(counted: fate ?? counted, unit: unit) }

  static func < (left: Self, right: Self) -> Bool { left.name < right.name }
}
