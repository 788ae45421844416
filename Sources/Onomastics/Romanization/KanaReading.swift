/// Reads Latin letters back as kana.
public enum KanaReading {
  /// Returns the hiragana of a Japanese word in Hepburn, Kunrei-shiki or Nihon-shiki; nil when some letter
  /// stands in no syllable.
  ///
  /// Long vowels become う after o and u (ō gives おう, which may have been おお: the spelling does not
  /// tell), the vowel itself after others. Words stay parted by single spaces.
  public static func hiragana(of text: String) -> String? {
    var result = ""
    for word in spelled(text).split(separator: " ") {
      guard let kana = hiragana(word: Array(word.utf8)) else { return nil }
      if !result.isEmpty { result += " " }
      result += kana
    }
    return result.isEmpty ? nil : result
  }

  /// Kana by spelling, from the columns of the table: Hepburn wins where systems differ.
  private static let syllables: [String: String] = {
    var syllables: [String: String] = [:]
    var isHead = true
    for row in TableRows(text: OnomasticsData.kanaRomanization) where row.count > 3 {
      if isHead {
        isHead = false
        continue
      }
      for column in 1...3 where syllables[String(row[column])] == nil {
        syllables[String(row[column])] = String(row[0])
      }
    }
    return syllables
  }()

  private static let longestSyllable = 3

  /// Small letters with long vowels written out, and an apostrophe as the only sign.
  private static func spelled(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "ā", "â", "Ā", "Â": result += "aa"
      case "ī", "î", "Ī", "Î": result += "ii"
      case "ū", "û", "Ū", "Û": result += "uu"
      case "ē", "ê", "Ē", "Ê": result += "ee"
      case "ō", "ô", "Ō", "Ô": result += "ou"
      case "\u{304}", "\u{302}":
        result += result.last == "o" ? "u" : result.last.map(String.init) ?? ""
      case "'", "’", "ʼ": result += "'"
      case " ", "-", "‐", "·": result += " "
      default: result += scalar.properties.lowercaseMapping
      }
    }
    return result
  }

  private static func hiragana(word: [UInt8]) -> String? {
    var result = ""
    var position = 0
    while position < word.count {
      let letter = word[position]
      let next = position + 1 < word.count ? word[position + 1] : nil
      if letter == UInt8(ascii: "'") {
        position += 1
      } else if let match = syllable(in: word, at: position) {
        result += match.kana
        position += match.length
      } else if let next, letter == next, !"aiueon".utf8.contains(letter) {
        result += "っ"
        position += 1
      } else if letter == UInt8(ascii: "t"), next == UInt8(ascii: "c") {
        result += "っ"
        position += 1
      } else if letter == UInt8(ascii: "n") {
        result += "ん"
        position += 1
      } else if letter == UInt8(ascii: "m"), let next, "bmp".utf8.contains(next) {
        result += "ん"
        position += 1
      } else {
        return nil
      }
    }
    return result
  }

  private static func syllable(
    in word: [UInt8],
    at position: Int
  ) -> (kana: String, length: Int)? {
    for length in stride(from: min(longestSyllable, word.count - position), to: 0, by: -1) {
      let spelling = String(decoding: word[position..<(position + length)], as: UTF8.self)
      // A bare n is ん only where no syllable starts with it.
      if spelling != "n", let kana = syllables[spelling] { return (kana, length) }
    }
    return nil
  }
}
