import Onomastics

/// The states that Russian texts name, and the capitals that stand for them: "Токио настаивал".
enum RussianStates {
  private enum Kind: String {
    case state, capital
  }

  private static let kinds: [String: Kind] = {
    var kinds: [String: Kind] = [:]
    for row in TableRows(text: ReadingData.ruStates) where row.count == 2 {
      kinds[String(row[0])] = Kind(rawValue: String(row[1]))
    }
    return kinds
  }()

  /// Whether a place of the lists, by its name there, is a state.
  static func isState(_ name: String) -> Bool { kinds[name] == .state }

  /// Whether a place can speak: a state, or a capital for its government.
  static func canSpeak(_ name: String) -> Bool { kinds[name] != nil }
}
