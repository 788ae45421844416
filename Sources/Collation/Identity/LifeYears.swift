import Ledger

/// The years of a life, as the mentions of a document give them.
struct LifeYears {
  private let born: String?
  private let died: String?

  init(of person: ResolvedEntity) {
    let values = person.mentions.lazy.compactMap { mention -> PersonValue? in
      if case .person(let value) = mention.value { value } else { nil }
    }
    born = values.compactMap(\.born).first
    died = values.compactMap(\.died).first
  }

  /// Whether both lives cannot be one: born or dead in years further apart than one.
  ///
  /// Calendars and sources differ by one.
  func excludes(_ other: LifeYears) -> Bool {
    Self.isApart(born, other.born) || Self.isApart(died, other.died)
  }

  /// Whether both lives began in one year, and ended in one where both accounts tell.
  func confirms(_ other: LifeYears) -> Bool {
    guard let born, born == other.born else { return false }
    return died == nil || other.died == nil || died == other.died
  }

  private static func isApart(_ left: String?, _ right: String?) -> Bool {
    guard let first = left.flatMap(year), let second = right.flatMap(year) else { return false }
    return abs(first - second) > 1
  }

  /// The year of a date that is known to the year.
  private static func year(_ edtf: String) -> Int? {
    let digits = edtf.prefix { $0 != "-" }
    return digits.count == 4 ? Int(digits) : nil
  }
}
