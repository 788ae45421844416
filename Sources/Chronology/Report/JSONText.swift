/// Writes JSON, with the fields in the order in which they are given.
struct JSONText {
  private(set) var text = ""
  private var needsComma = false

  mutating func object(_ body: (inout JSONText) -> Void) {
    text += "{"
    needsComma = false
    body(&self)
    text += "}"
    needsComma = true
  }

  /// A string, or `null`.
  mutating func field(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { text += "null" }
  }

  mutating func array<Element>(
    _ name: String,
    _ elements: [Element],
    _ body: (Element, inout JSONText) -> Void
  ) {
    key(name)
    text += "["
    needsComma = false
    for element in elements {
      if needsComma { text += "," }
      object { body(element, &$0) }
    }
    text += "]"
    needsComma = true
  }

  mutating func strings(_ name: String, _ elements: [String]) {
    key(name)
    text += "["
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      string(element)
    }
    text += "]"
  }

  private mutating func key(_ name: String) {
    if needsComma { text += "," }
    string(name)
    text += ":"
    needsComma = true
  }

  private mutating func string(_ value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
