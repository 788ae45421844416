/// A row that no ledger could have written: its columns do not make a value of the model.
struct DamagedRow: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

extension Optional {
  /// The value, or the complaint that the row holds none.
  func orDamaged(_ description: @autoclosure () -> String) throws -> Wrapped {
    guard let self else { throw DamagedRow(description()) }
    return self
  }
}
