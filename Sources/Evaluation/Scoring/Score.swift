/// How much of the gold was found, and how much of what was found is gold.
public struct Score: Hashable, Sendable {
  /// How many the gold has.
  public internal(set) var gold = 0
  /// How many were found, those set aside not counted.
  public internal(set) var found = 0
  /// How many of the gold were found.
  public internal(set) var goldMatched = 0
  /// How many of those found are gold: the same number, but where a sentence is scored.
  public internal(set) var foundMatched = 0

  /// The share of what was found that is right; nil when nothing was found.
  public var precision: Double? { found == 0 ? nil : Double(foundMatched) / Double(found) }

  /// The share of the gold that was found; nil when there is none.
  public var recall: Double? { gold == 0 ? nil : Double(goldMatched) / Double(gold) }

  /// The harmonic mean of precision and recall; nil when there is neither gold nor anything found.
  public var f1: Double? {
    guard gold + found > 0 else { return nil }
    guard let precision, let recall, precision + recall > 0 else { return 0 }
    return 2 * precision * recall / (precision + recall)
  }
}

/// How many answers are right, of how many that could be held against the gold.
public struct Tally: Hashable, Sendable {
  /// The right ones.
  public internal(set) var right = 0
  /// All of them.
  public internal(set) var of = 0

  /// The share that is right; nil when there is none to judge.
  public var accuracy: Double? { of == 0 ? nil : Double(right) / Double(of) }

  mutating func count(_ isRight: Bool) {
    of += 1
    if isRight { right += 1 }
  }
}
