/// Weighs the single-byte encodings of Russian and of western Europe against each other.
///
/// Each byte above ASCII costs what its character's rarity says; a capital inside a word, and a
/// letter of one script beside a letter of another, cost extra. The mean cost decides.
enum SingleByteGuess {
  /// A mean score (thousandths of a natural logarithm) that running text reaches.
  static let plausible = -4_200
  /// A mean score below which the bytes are taken for no text at all.
  static let possible = -6_000

  /// The encoding with the best score; nil where no byte lies above ASCII.
  ///
  /// Of equal scores the first in the list wins, which is the order of how often they are met.
  static func best(for bytes: ArraySlice<UInt8>) -> (encoding: TextEncoding, score: Int)? {
    var best: (encoding: TextEncoding, score: Int)?
    for (encoding, table) in tables {
      guard let score = score(bytes, table) else { return nil }
      if best.map({ score > $0.score }) ?? true { best = (encoding, score) }
    }
    return best
  }

  /// What a byte is under one encoding.
  private struct Sign {
    var cost: Int
    var isLetter = false
    var isCapital = false
  }

  private static let tables: [(TextEncoding, [Sign])] = [
    (.windows1251, windows1251()), (.koi8r, koi8r()), (.cp866, cp866()),
    (.windows1252, windows1252()),
  ]

  private static func score(_ bytes: ArraySlice<UInt8>, _ table: [Sign]) -> Int? {
    let isLatin = table.count > 256
    return bytes.withUnsafeBufferPointer { buffer -> Int? in
      var total = 0
      var high = 0
      var before = Sign(cost: 0)
      var beforeIsASCIILetter = false
      for index in buffer.indices {
        let byte = buffer[index]
        guard byte >= 0x80 else {
          let isASCIILetter = Self.isASCIILetter(byte)
          if isASCIILetter, before.isLetter, !isLatin { total -= 5_000 }
          before = Sign(cost: 0)
          beforeIsASCIILetter = isASCIILetter
          continue
        }
        high += 1
        let sign = table[Int(byte)]
        total += sign.cost
        if sign.isLetter {
          if isLatin {
            // Two accented letters together are rare; three are hardly a word.
            if before.isLetter { total -= 5_000 }
          } else {
            if beforeIsASCIILetter { total -= 5_000 }
            if sign.isCapital, before.isLetter, !before.isCapital { total -= 6_000 }
            if !sign.isCapital, before.isLetter, before.isCapital, index >= 2 {
              // Lower case after two capitals: a word in the wrong case.
              if table[Int(buffer[index - 2])].isCapital { total -= 3_000 }
            }
          }
        }
        before = sign
        beforeIsASCIILetter = false
      }
      return high == 0 ? nil : total / high
    }
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) && byte & 0x40 != 0
  }

  /// The letters of the Russian alphabet in its order without Ё, each with its cost.
  ///
  /// Source of the frequencies: Национальный корпус русского языка, частоты букв.
  private static let russian: [Int] = [
    -2_520, -4_140, -3_090, -4_070, -3_510, -2_470, -4_670, -4_110, -2_610, -4_420, -3_350, -3_120,
    -3_440, -2_700, -2_210, -3_570, -3_050, -2_910, -2_770, -3_640, -5_930, -4_640, -5_330, -4_240,
    -4_930, -5_620, -7_820, -3_960, -4_050, -5_800, -5_050, -3_910,
  ]

  private static let odd = Sign(cost: -8_000)
  private static let mark = Sign(cost: -4_000)

  private static func blank(_ count: Int = 256) -> [Sign] { Array(repeating: odd, count: count) }

  private static func windows1251() -> [Sign] {
    var table = blank()
    for (index, cost) in russian.enumerated() {
      table[0xC0 + index] = Sign(cost: cost - 500, isLetter: true, isCapital: true)
      table[0xE0 + index] = Sign(cost: cost, isLetter: true)
    }
    for byte in [0x85, 0x93, 0x94, 0x84, 0x96, 0x97, 0xA0, 0xA7, 0xAB, 0xB0, 0xB9, 0xBB, 0xA9] {
      table[byte] = mark
    }
    // ё, and the letters of Ukrainian and Belarusian.
    for byte in [0xB8, 0xB3, 0xBF, 0xBA, 0xB4, 0xA2] {
      table[byte] = Sign(cost: -4_000, isLetter: true)
    }
    for byte in [0xA8, 0xB2, 0xAF, 0xAA, 0xA5, 0xA1] {
      table[byte] = Sign(cost: -6_000, isLetter: true, isCapital: true)
    }
    return table
  }

  private static func koi8r() -> [Sign] {
    var table = blank()
    // KOI8's order of the letters, as places in the alphabet above.
    let order = [
      30, 0, 1, 22, 4, 5, 20, 3, 21, 8, 9, 10, 11, 12, 13, 14, 15, 31, 16, 17, 18, 19, 6, 2, 28, 27,
      7, 24, 29, 25, 23, 26,
    ]
    for (index, letter) in order.enumerated() {
      table[0xC0 + index] = Sign(cost: russian[letter], isLetter: true)
      table[0xE0 + index] = Sign(cost: russian[letter] - 500, isLetter: true, isCapital: true)
    }
    table[0xA3] = Sign(cost: -4_000, isLetter: true)
    table[0xB3] = Sign(cost: -6_000, isLetter: true, isCapital: true)
    for byte in [0x9A, 0xBF, 0x9C] { table[byte] = mark }
    return table
  }

  private static func cp866() -> [Sign] {
    var table = blank()
    for (index, cost) in russian.enumerated() {
      table[0x80 + index] = Sign(cost: cost - 500, isLetter: true, isCapital: true)
      table[index < 16 ? 0xA0 + index : 0xE0 + index - 16] = Sign(cost: cost, isLetter: true)
    }
    table[0xF1] = Sign(cost: -4_000, isLetter: true)
    table[0xF0] = Sign(cost: -6_000, isLetter: true, isCapital: true)
    for byte in [0xFC, 0xFF, 0xC4, 0xCD, 0xB3, 0xBA] { table[byte] = mark }
    return table
  }

  /// One entry longer than the others: the mark of the Latin table.
  private static func windows1252() -> [Sign] {
    var table = blank(257)
    for byte in 0xC0...0xFF where byte != 0xD7 && byte != 0xF7 {
      table[byte] = Sign(cost: -5_000, isLetter: true, isCapital: byte < 0xE0)
    }
    // The accented letters of French, German, Spanish, Portuguese, Italian and the North.
    for byte in [
      0xE0, 0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xED, 0xF1, 0xF3, 0xF4,
      0xF6,
      0xF8, 0xFA, 0xFC, 0xDF, 0xC9, 0xD6, 0xDC,
    ] { table[byte] = Sign(cost: -3_000, isLetter: true, isCapital: byte < 0xDF) }
    for byte in [
      0x80, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xA0, 0xA3, 0xA7, 0xA9, 0xAB,
      0xAD,
      0xAE, 0xB0, 0xB7, 0xBB, 0xBD,
    ] { table[byte] = Sign(cost: -3_500) }
    return table
  }
}
