extension String {
  /// The text with every run of white space, line ends included, made one space, and none at its
  /// ends.
  var singleSpaced: String {
    if utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var isPending = false
    for scalar in unicodeScalars {
      if Self.isSpace(scalar) {
        isPending = !bytes.isEmpty
      } else {
        if isPending { bytes.append(UInt8(ascii: " ")) }
        isPending = false
        if scalar.isASCII {
          bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
          bytes.append(contentsOf: String(scalar).utf8)
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}
