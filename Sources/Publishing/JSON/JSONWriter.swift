/// Writes a JSON value as UTF-8.
struct JSONWriter {
  /// What has been written.
  var out: [UInt8] = []

  /// Writes `value`; `depth` is how many lists and objects it lies in.
  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: write("null")
    case .bool(let bool): write(bool ? "true" : "false")
    case .int(let int): write(String(int))
    case .number(let number): write(Self.text(of: number))
    case .string(let string): write(quoted: string)
    case .array(let values):
      writeList(values, open: "[", close: "]", depth: depth) { writer, value in
        writer.write(value, depth: depth + 1)
      }
    case .object(let fields):
      let sorted = fields.sorted {
        $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars)
      }
      writeList(sorted, open: "{", close: "}", depth: depth) { writer, field in
        writer.write(quoted: field.key)
        writer.write(": ")
        writer.write(field.value, depth: depth + 1)
      }
    }
  }

  /// A number without a fraction where it is whole; JSON has no infinity, so that becomes null.
  private static func text(of number: Double) -> String {
    guard number.isFinite else { return "null" }
    return Int64(exactly: number).map { String($0) } ?? number.description
  }

  private mutating func writeList<Element>(
    _ elements: [Element],
    open: String,
    close: String,
    depth: Int,
    writeElement: (inout JSONWriter, Element) -> Void
  ) {
    write(open)
    for (index, element) in elements.enumerated() {
      write(index == 0 ? "\n" : ",\n")
      indent(depth + 1)
      writeElement(&self, element)
    }
    if !elements.isEmpty {
      write("\n")
      indent(depth)
    }
    write(close)
  }

  private mutating func indent(_ depth: Int) {
    out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func write(_ text: String) {
    out.append(contentsOf: text.utf8)
  }

  private mutating func write(quoted text: String) {
    out.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": write("\\\"")
      case "\\": write("\\\\")
      case "\n": write("\\n")
      case "\r": write("\\r")
      case "\t": write("\\t")
      default:
        if TerminalText.isHarmful(scalar) || scalar == "\u{2028}" || scalar == "\u{2029}" {
          for unit in String(scalar).utf16 { write(escaped: unit) }
        } else {
          out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
    }
    out.append(UInt8(ascii: "\""))
  }

  private mutating func write(escaped unit: UInt16) {
    let digits = String(unit, radix: 16)
    write("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
  }
}
