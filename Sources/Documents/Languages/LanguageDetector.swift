/// Tells the language of a text by its script and its frequent words.
///
/// The same text always gives the same answer; only the first 64 KiB are read.
public enum LanguageDetector {
  /// How many bytes are read.
  static let sample = 1 << 16

  /// Returns the language of most of `text`; ``Language/undetermined`` where nothing tells.
  public static func language(of text: String) -> Language {
    var text = text
    return text.withUTF8 { language(of: UnsafeBufferPointer(rebasing: $0.prefix(sample))) }
  }

  static func language(of bytes: UnsafeBufferPointer<UInt8>) -> Language {
    let census = ScriptCensus(bytes)
    // A Japanese page full of English names is Japanese still: a kana weighs as much as a word part.
    let eastern = (census.kana + census.han + census.hangul) * 3
    if eastern > census.latin, eastern > census.cyrillic { return census.easternLanguage }
    if census.cyrillic > census.latin { return census.cyrillicLanguage }
    guard census.latin > 0 else { return .undetermined }
    return FrequentWords.language(of: bytes)
  }
}

/// Counts of letters by script, and of the letters that tell neighbours apart.
struct ScriptCensus {
  private(set) var latin = 0
  private(set) var cyrillic = 0
  private(set) var kana = 0
  private(set) var han = 0
  private(set) var hangul = 0
  private var ukrainian = 0
  private var russian = 0
  private var belarusian = 0
  private var mongolian = 0
  private var southSlavic = 0
  private var hardSign = 0
  private var japaneseHan = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while let scalar = Scalars.next(in: bytes, at: &index) {
      switch scalar {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
      case 0x400...0x4FF:
        cyrillic += 1
        tell(cyrillic: scalar)
      case 0x3041...0x3096, 0x30A1...0x30FA, 0xFF66...0xFF9D: kana += 1
      case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:
        han += 1
        if Self.onlyJapanese.contains(scalar) { japaneseHan += 1 }
      case 0xAC00...0xD7A3, 0x1100...0x11FF: hangul += 1
      default: break
      }
    }
  }

  private mutating func tell(cyrillic scalar: UInt32) {
    switch scalar {
    case 0x454, 0x456, 0x457, 0x491, 0x404, 0x406, 0x407, 0x490: ukrainian += 1
    case 0x45E, 0x40E: belarusian += 1
    case 0x44B, 0x44D, 0x451, 0x42B, 0x42D, 0x401: russian += 1
    case 0x44A, 0x42A: hardSign += 1
    case 0x4E9, 0x4AF, 0x4E8, 0x4AE: mongolian += 1
    case 0x452, 0x453, 0x455, 0x458...0x45C, 0x45F: southSlavic += 1
    default: break
    }
  }

  var easternLanguage: Language {
    if hangul > kana, hangul > han { return .korean }
    // Even the barest Japanese prose has a particle for every ten characters.
    if kana * 20 >= han + kana || japaneseHan > 0 && kana * 100 >= han { return .japanese }
    if kana == 0, japaneseHan > 0 { return .japanese }
    return .chinese
  }

  var cyrillicLanguage: Language {
    if mongolian * 50 > cyrillic { return .mongolian }
    if southSlavic * 100 > cyrillic { return .serbian }
    if belarusian * 100 > cyrillic { return .belarusian }
    if ukrainian > russian { return .ukrainian }
    if hardSign * 100 > cyrillic, russian * 200 < cyrillic { return .bulgarian }
    return .russian
  }

  /// Simplified forms of Japan's own, written so neither in China nor in Taiwan.
  ///
  /// Source: 当用漢字字体表, 1949.
  private static let onlyJapanese: Set<UInt32> = Set(
    "戦沢仏売広浜歩円図絵県読訳駅黒辺変獣桜検験険権観勧歓関圧囲壱隠栄営鋭駆鶏軽継経剣発対収実従渋縦処巣荘騒剰譲醸畳拠挙択"
      .unicodeScalars.map(\.value)
  )
}

extension Language {
  static let korean = Language("ko") ?? .undetermined
  static let chinese = Language("zh") ?? .undetermined
  static let ukrainian = Language("uk") ?? .undetermined
  static let belarusian = Language("be") ?? .undetermined
  static let bulgarian = Language("bg") ?? .undetermined
  static let serbian = Language("sr") ?? .undetermined
  static let mongolian = Language("mn") ?? .undetermined
}

/// Walks UTF-8 by scalar.
enum Scalars {
  /// Reads the scalar at `index` and moves past it; nil at the end.
  ///
  /// The bytes are taken to be well-formed.
  static func next(in bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> UInt32? {
    guard index < bytes.count else { return nil }
    let lead = bytes[index]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 1, index + length <= bytes.count else {
      index += 1
      return lead < 0x80 ? UInt32(lead) : 0xFFFD
    }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    index += length
    return value
  }
}
