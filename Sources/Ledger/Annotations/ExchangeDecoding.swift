// Foundation's decoder calls any number or escape that it cannot represent "no JSON" and names no
// place. By the time a field is read the line's syntax has been found right, so that what these
// functions meet is a fault of that field, and they say so.

extension KeyedDecodingContainer {
  /// Reads a string.
  func string(_ key: Key) throws -> String {
    try checking(key, expected: "a string of whole characters") {
      try decode(String.self, forKey: key)
    }
  }

  /// Reads a string that may be missing or null.
  func optionalString(_ key: Key) throws -> String? {
    try checking(key, expected: "a string of whole characters") {
      try decodeIfPresent(String.self, forKey: key)
    }
  }

  /// Reads a number that may be missing or null.
  func optionalNumber(_ key: Key) throws -> Double? {
    try checking(key, expected: "a number of this range") {
      try decodeIfPresent(Double.self, forKey: key)
    }
  }

  /// Reads a whole number.
  func integer(_ key: Key) throws -> Int {
    try checking(key, expected: "a whole number") { try decode(Int.self, forKey: key) }
  }

  /// Reads true or false.
  func bool(_ key: Key) throws -> Bool {
    try decode(Bool.self, forKey: key)
  }

  /// Reads a word of a closed set.
  func word<Word>(_ key: Key) throws -> Word where Word: RawRepresentable<String> & CaseIterable {
    let text = try string(key)
    guard let word = Word(rawValue: text) else {
      throw ExchangeError.notAllowed(
        field: ExchangeError.path(codingPath + [key]),
        value: text,
        allowed: Word.allCases.map(\.rawValue).joined(separator: ", ")
      )
    }
    return word
  }

  /// Reads a word of a closed set that may be missing or null.
  func optionalWord<Word>(_ key: Key) throws -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    try optionalString(key) == nil ? nil : word(key)
  }

  private func checking<Value>(
    _ key: Key,
    expected: String,
    _ read: () throws -> Value
  ) throws -> Value {
    do {
      return try read()
    } catch DecodingError.keyNotFound(let key, let context) {
      throw DecodingError.keyNotFound(key, context)
    } catch DecodingError.typeMismatch(let type, let context) {
      throw DecodingError.typeMismatch(type, context)
    } catch DecodingError.valueNotFound(let type, let context) {
      throw DecodingError.valueNotFound(type, context)
    } catch {
      // The decoder's own error for these is not public.
      throw ExchangeError.wrongType(
        field: ExchangeError.path(codingPath + [key]),
        expected: expected
      )
    }
  }
}
