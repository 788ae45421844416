/// Rewrites what is nearly EDTF into EDTF, and keeps account of it.
struct EDTFMender {
  private let input: [UInt8]
  private(set) var output: [UInt8] = []
  private(set) var forgiven: [EDTF.Forgiven] = []
  private var at = 0

  init(_ input: [UInt8]) {
    self.input = input
  }

  mutating func mend() {
    var start = 0
    while at < input.count {
      let byte = input[at]
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ",") {
        mendShortYear(from: start)
        output.append(byte)
        at += 1
        start = output.count
      } else {
        mendByte(byte)
      }
    }
    mendShortYear(from: start)
  }

  private mutating func mendByte(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"):
      replace(1, by: [], .space)
    case UInt8(ascii: "x"):
      replace(1, by: [UInt8(ascii: "X")], .letterCase)
    case UInt8(ascii: "y"), UInt8(ascii: "e"), UInt8(ascii: "s"), UInt8(ascii: "t"),
      UInt8(ascii: "z"):
      replace(1, by: [byte - 32], .letterCase)
    case UInt8(ascii: "u"):
      starts(with: "unknown")
        ? replace(7, by: [], .draftUnknown) : replace(1, by: [UInt8(ascii: "X")], .draftUnspecified)
    case UInt8(ascii: "o") where starts(with: "open"):
      replace(4, by: Array("..".utf8), .draftOpen)
    case UInt8(ascii: "?") where starts(with: "?~"), UInt8(ascii: "~") where starts(with: "~?"):
      replace(2, by: [UInt8(ascii: "%")], .draftQualification)
    case 0xE2 where starts(with: "‐") || starts(with: "–") || starts(with: "−"):
      replace(3, by: [UInt8(ascii: "-")], .dash)
    case UInt8(ascii: "T"):
      mendTime()
    default:
      output.append(byte)
      at += 1
    }
  }

  private func starts(with text: StaticString) -> Bool {
    guard at + text.utf8CodeUnitCount <= input.count else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(input[at..<at + $0.count]) }
  }

  private mutating func replace(_ count: Int, by bytes: [UInt8], _ slip: EDTF.Forgiven.Slip) {
    forgiven.append(EDTF.Forgiven(offset: at, slip: slip))
    output += bytes
    at += count
  }

  /// A century or a decade: two or three digits with no fourth.
  private mutating func mendShortYear(from start: Int) {
    var place = start
    while place < output.count, [0x5B, 0x7B, 0x2D].contains(output[place]) { place += 1 }
    let first = place
    while place < output.count, output[place] &- 48 <= 9 { place += 1 }
    let count = place - first
    guard count == 2 || count == 3 else { return }
    let isWhole =
      place == output.count
      || [0x3F, 0x7E, 0x25, 0x5D, 0x7D].contains(output[place]) && place + 1 == output.count
    guard isWhole else { return }
    output.insert(contentsOf: [UInt8](repeating: UInt8(ascii: "X"), count: 4 - count), at: place)
    let offset = max(0, at - (output.count - place) + (4 - count))
    forgiven.append(EDTF.Forgiven(offset: offset, slip: count == 2 ? .century : .decade))
  }

  /// `Thh:mm` without seconds, with a fraction, or with a shift without colon.
  private mutating func mendTime() {
    let place = at
    func isDigit(_ offset: Int) -> Bool {
      place + offset < input.count && input[place + offset] &- 48 <= 9
    }
    guard isDigit(1), isDigit(2), isDigit(4), isDigit(5) else {
      output.append(input[at])
      at += 1
      return
    }
    output += input[at..<at + 6]
    at += 6
    if at < input.count, input[at] == UInt8(ascii: ":") {
      let end = min(at + 3, input.count)
      output += input[at..<end]
      at = end
    } else {
      replace(0, by: Array(":00".utf8), .noSeconds)
    }
    if at < input.count, input[at] == UInt8(ascii: ".") || input[at] == UInt8(ascii: ",") {
      var end = at + 1
      while end < input.count, input[end] &- 48 <= 9 { end += 1 }
      replace(end - at, by: [], .fraction)
    }
    if at + 5 == input.count, input[at] == UInt8(ascii: "+") || input[at] == UInt8(ascii: "-"),
      input[(at + 1)...].allSatisfy({ $0 &- 48 <= 9 })
    {
      let shift = Array(input[at..<at + 3]) + [UInt8(ascii: ":")] + Array(input[(at + 3)...])
      replace(5, by: shift, .shiftWithoutColon)
    }
  }
}
