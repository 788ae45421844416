import Documents

/// A passage as it is exchanged: an object of `start` and `end`.
struct ExchangedSpan: Codable {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  private enum Key: String, CodingKey {
    case start, end
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    let start = try fields.integer(.start)
    let end = try fields.integer(.end)
    passage = try Self.checked(start: start, end: end, at: decoder.codingPath)
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(passage.start, forKey: .start)
    try fields.encode(passage.end, forKey: .end)
  }

  /// Makes a passage of two numbers from outside, which may be anything.
  static func checked(
    start: Int,
    end: Int,
    at path: [any CodingKey]
  ) throws(ExchangeError) -> Passage {
    guard start >= 0 else {
      throw .outside(
        field: ExchangeError.path(path + [Key.start]),
        value: start,
        lowest: 0,
        highest: nil
      )
    }
    guard end >= start else {
      throw .outside(
        field: ExchangeError.path(path + [Key.end]),
        value: end,
        lowest: start,
        highest: nil
      )
    }
    return Passage(start: start, end: end)
  }
}
