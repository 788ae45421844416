/// The marks that the lists put before the value of a noun or verb of events.
enum IncidentNoun {
  /// A noun that names no event by itself, a verb that alone tells of none.
  private static let weak = "weak "
  /// A noun that means an event only inside a name: "оборона Севастополя", and not the ministry's.
  private static let bound = "bound "

  /// Whether the word names an event, or tells of one, by itself.
  static func isStrong(_ value: String?) -> Bool { value?.begins(with: weak) != true }

  /// Whether the word means an event outside a name as well.
  static func isFree(_ value: String?) -> Bool { value?.begins(with: bound) != true }

  /// The word in its normal form.
  static func lemma(_ value: String) -> String {
    for mark in [weak, bound] where value.begins(with: mark) {
      return String(value.dropFirst(mark.count))
    }
    return value
  }
}
