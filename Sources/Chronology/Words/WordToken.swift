/// A word, number or sign of a text about time.
struct WordToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A number with the count of its digits, and the letters that hang on it: 12th, 1850s, 38-й.
    case number(Int, digits: Int, ending: String)
    /// A word in lower case, and its value if it is a Roman numeral in capitals.
    case word(String, roman: Int?)
    /// A sign: `(`, `)`, `/`, `-`, `,`, `?`, `~`, `.`.
    case sign(Character)
  }

  let kind: Kind
  /// The offset in UTF-8 bytes.
  let offset: Int
  /// As it is written.
  let text: String
}

extension WordToken {
  /// The tokens of a text.
  static func tokens(of text: String) -> [WordToken] {
    var result: [WordToken] = []
    let scalars = Array(text.unicodeScalars)
    var at = 0
    var offset = 0
    func isLetter(_ index: Int) -> Bool {
      index < scalars.count
        && (scalars[index].properties.isAlphabetic || scalars[index] == "'"
          || scalars[index] == "’")
    }
    while at < scalars.count {
      let start = at
      let startOffset = offset
      let scalar = scalars[at]
      func take() {
        offset += UTF8.width(scalars[at])
        at += 1
      }
      if let first = digit(scalar) {
        var value = first
        var digits = 1
        take()
        while at < scalars.count, let next = digit(scalars[at]), digits < 9 {
          value = value * 10 + next
          digits += 1
          take()
        }
        var ending = ""
        // A hyphen joins an ending only where a Cyrillic letter follows: 1850-е.
        if at + 1 < scalars.count, isHyphen(scalars[at]), ("а"..."я").contains(scalars[at + 1]) {
          take()
        }
        while isLetter(at), digit(scalars[at]) == nil, ending.unicodeScalars.count < 4 {
          ending.unicodeScalars.append(scalars[at])
          take()
        }
        let token = String(String.UnicodeScalarView(scalars[start..<at]))
        let kind = Kind.number(value, digits: digits, ending: ending.lowercased())
        result.append(WordToken(kind: kind, offset: startOffset, text: token))
      } else if isLetter(at) {
        while isLetter(at) { take() }
        let token = String(String.UnicodeScalarView(scalars[start..<at]))
        let kind = Kind.word(token.lowercased(), roman: romanNumeral(token))
        result.append(WordToken(kind: kind, offset: startOffset, text: token))
      } else {
        take()
        if let sign = sign(scalar) {
          result.append(WordToken(kind: .sign(sign), offset: startOffset, text: String(scalar)))
        }
      }
    }
    return result
  }

  /// The value of a digit, also of a full-width one.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
    default: nil
    }
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    "-‐‑–—−〜～".unicodeScalars.contains(scalar)
  }

  private static func sign(_ scalar: Unicode.Scalar) -> Character? {
    switch scalar {
    case "(", "（", "[", "〔": "("
    case ")", "）", "]", "〕": ")"
    case "/", "／": "/"
    case ",", "，", "、": ","
    case "?", "？": "?"
    case "~": "~"
    case ".": "."
    default: isHyphen(scalar) ? "-" : scalar.properties.isWhitespace ? nil : Character(scalar)
    }
  }
}

/// The value of a Roman numeral in capitals, Latin or the Cyrillic letters that look like them.
func romanNumeral(_ text: String) -> Int? {
  var total = 0
  var last = Int.max
  var count = 0
  for scalar in text.unicodeScalars {
    let value: Int
    switch scalar {
    case "I", "І": value = 1
    case "V": value = 5
    case "X", "Х": value = 10
    case "L": value = 50
    case "C", "С": value = 100
    default: return nil
    }
    total += value > last ? value - 2 * last : value
    last = value
    count += 1
  }
  return count > 0 && count < 9 ? total : nil
}
