/// A character encoding, by its usual name in lower case.
struct TextEncoding: Hashable, Sendable {
  /// The name that is printed and kept on the record.
  let name: String
  /// The name under which the system's converter knows it.
  let converter: String

  static let utf8 = TextEncoding(name: "utf-8", converter: "UTF-8")
  static let utf16LE = TextEncoding(name: "utf-16le", converter: "UTF-16LE")
  static let utf16BE = TextEncoding(name: "utf-16be", converter: "UTF-16BE")
  static let windows1251 = TextEncoding(name: "windows-1251", converter: "CP1251")
  static let koi8r = TextEncoding(name: "koi8-r", converter: "KOI8-R")
  static let koi8u = TextEncoding(name: "koi8-u", converter: "KOI8-U")
  static let cp866 = TextEncoding(name: "ibm866", converter: "CP866")
  // Shift_JIS and EUC-JP are read in the supersets that pages under those names really use.
  static let shiftJIS = TextEncoding(name: "shift_jis", converter: "CP932")
  static let eucJP = TextEncoding(name: "euc-jp", converter: "EUC-JP-MS")
  static let iso2022JP = TextEncoding(name: "iso-2022-jp", converter: "ISO-2022-JP-3")
  static let windows1252 = TextEncoding(name: "windows-1252", converter: "CP1252")

  /// The encoding that `label` names in a header, a page or on a command line; nil when unknown.
  ///
  /// As on the web, Latin-1 and ASCII mean windows-1252, which contains them.
  init?(label: String) {
    let key = label.utf8.filter { $0 > 0x20 }.map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "_"): UInt8(ascii: "-")
      default: byte
      }
    }
    let name = String(decoding: key, as: UTF8.self)
    if let known = Self.labels[name] {
      self = known
      return
    }
    guard !key.isEmpty, key.count <= 40, key.allSatisfy(Self.isLabelByte), Iconv.knows(name) else {
      return nil
    }
    self.init(name: name, converter: name)
  }

  private init(name: String, converter: String) {
    self.name = name
    self.converter = converter
  }

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default:
      false
    }
  }

  /// Source of the labels: WHATWG, *Encoding Standard*, section 4.2.
  private static let labels: [String: TextEncoding] = [
    "utf-8": utf8, "utf8": utf8, "unicode-1-1-utf-8": utf8,
    "utf-16": utf16LE, "utf16": utf16LE, "utf-16le": utf16LE, "utf-16be": utf16BE,
    "unicode": utf16LE, "ucs-2": utf16LE,
    "windows-1251": windows1251, "cp1251": windows1251, "x-cp1251": windows1251,
    "koi8-r": koi8r, "koi8": koi8r, "koi": koi8r, "cskoi8r": koi8r,
    "koi8-u": koi8u, "koi8-ru": koi8u,
    "ibm866": cp866, "cp866": cp866, "866": cp866, "csibm866": cp866, "dos-866": cp866,
    "shift-jis": shiftJIS, "shiftjis": shiftJIS, "sjis": shiftJIS, "x-sjis": shiftJIS,
    "ms-kanji": shiftJIS, "csshiftjis": shiftJIS, "cp932": shiftJIS, "ms932": shiftJIS,
    "windows-31j": shiftJIS,
    "euc-jp": eucJP, "eucjp": eucJP, "x-euc-jp": eucJP, "cseucpkdfmtjapanese": eucJP,
    "iso-2022-jp": iso2022JP, "csiso2022jp": iso2022JP,
    "windows-1252": windows1252, "cp1252": windows1252, "x-cp1252": windows1252,
    "iso-8859-1": windows1252, "iso8859-1": windows1252, "latin1": windows1252,
    "latin-1": windows1252, "l1": windows1252, "us-ascii": windows1252, "ascii": windows1252,
    "ansi-x3.4-1968": windows1252,
  ]
}
