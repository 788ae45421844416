/// A text in lower case that remembers where its capitals were.
///
/// й, ё and ї written with a combining mark are joined, and stress marks are left out, so that rules
/// meet letters alone.
struct CasedScalars {
  /// The scalars as written.
  private(set) var original: [Unicode.Scalar] = []
  /// The same in lower case, one for one.
  private(set) var lower: [UInt32] = []

  init(_ text: String) {
    for scalar in text.unicodeScalars {
      if let last = original.last, last.value >= 0x400, last.value < 0x530,
        (0x300...0x36F).contains(scalar.value)
      {
        join(scalar.value)
      } else {
        append(scalar)
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    original.append(scalar)
    let mapped = scalar.properties.isUppercase ? scalar.properties.lowercaseMapping : nil
    lower.append(mapped?.unicodeScalars.first?.value ?? scalar.value)
  }

  /// Joins a combining mark to the letter before it, or drops it.
  private mutating func join(_ mark: UInt32) {
    guard let last = original.popLast(), let low = lower.popLast() else { return }
    let joined: UInt32? =
      switch (low, mark) {
      case (0x438, 0x306): 0x439
      case (0x443, 0x306): 0x45E
      case (0x435, 0x308): 0x451
      case (0x456, 0x308): 0x457
      default: nil
      }
    guard let joined, let scalar = Unicode.Scalar(joined) else {
      original.append(last)
      lower.append(low)
      return
    }
    let capital = last.properties.isUppercase ? scalar.properties.uppercaseMapping : nil
    original.append(capital?.unicodeScalars.first ?? scalar)
    lower.append(joined)
  }

  /// Gives `result`, which stands for the letters of a range, their case.
  func cased(_ result: String, from start: Int, to end: Int) -> String {
    guard (start..<end).contains(where: { original[$0].properties.isUppercase }) else {
      return result
    }
    if isAllCapitals(from: start, to: end) { return result.uppercased() }
    guard original[start].properties.isUppercase else { return result }
    var scalars = String.UnicodeScalarView()
    var open = true
    for scalar in result.unicodeScalars {
      if open, scalar.properties.isLowercase, scalar.properties.isAlphabetic {
        scalars.append(contentsOf: scalar.properties.titlecaseMapping.unicodeScalars)
        open = false
      } else {
        scalars.append(scalar)
        // Letters under one ligature are capitals together: I͡U.
        if scalar.value == 0x361 { open = true }
      }
    }
    return String(scalars)
  }

  /// Whether a capital has another beside it, in or next to the range.
  private func isAllCapitals(from start: Int, to end: Int) -> Bool {
    guard original[start..<end].allSatisfy({ $0.properties.isUppercase || !$0.properties.isCased })
    else { return false }
    if start > 0, original[start - 1].properties.isUppercase { return true }
    return end < original.count && original[end].properties.isUppercase
  }
}
