import Documents
import Foundation
import GRDB
import Ledger

// Columns made into values of the model. A ledger of ours always succeeds; a row that another
// program changed must end in an error and not in a trap.
extension SQLiteStore {
  static func passage(_ start: Int, _ end: Int, within length: Int = .max) throws -> Passage {
    guard 0 <= start, start <= end, end <= length else {
      throw DamagedRow("a passage runs from \(start) to \(end)")
    }
    return Passage(start: start, end: end)
  }

  static func documentID(_ text: String) throws -> DocumentID {
    try DocumentID(text).orDamaged("\"\(text)\" names no document")
  }

  static func entityID(_ text: String) throws -> EntityID {
    try EntityID(text).orDamaged("\"\(text)\" names no entity")
  }

  static func language(_ code: String) throws -> Language {
    try Language(code).orDamaged("\"\(code)\" names no language")
  }

  static func word<Word: RawRepresentable<String>>(_ text: String) throws -> Word {
    try Word(rawValue: text).orDamaged("\"\(text)\" is no \(Word.self)")
  }

  /// The key under which an entity is kept: its name in NFC, because two spellings of one letter
  /// are equal in a Swift string and two in SQL.
  static func key(_ id: EntityID) -> String {
    let name = id.description
    let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
    return isASCII ? name : name.precomposedStringWithCanonicalMapping
  }
}

extension Row {
  /// The value of a column; an error, and no trap, when it holds none of that type.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ index: Int
  ) throws -> Value {
    try decode(Value.self, atIndex: index)
  }
}
