import Onomastics

/// The names of those who take part in an incident, and of its place, in several languages.
enum PartyName {
  /// Whether two names are one's: the same words, one state by its names in two languages, or in two
  /// scripts alike.
  static func isOne(_ left: String, _ right: String) -> Bool {
    if NameFolding.fold(left) == NameFolding.fold(right) { return true }
    if let state = EventName.state(named: left), let other = EventName.state(named: right) {
      return state == other
    }
    if let land = EventName.land(named: left), land.row == EventName.land(named: right)?.row {
      return true
    }
    return Script.first(in: left) != Script.first(in: right)
      && NameLikeness.score(PreparedName(left), PreparedName(right)) >= Likeness.threshold
  }

  /// Why two names that differ in print are one's; nil where they do not differ.
  static func explanation(_ left: String, _ right: String) -> String? {
    if NameFolding.fold(left) == NameFolding.fold(right) { return nil }
    return Script.first(in: left) == Script.first(in: right)
      ? "two names of one place" : "one name in two languages"
  }
}
