extension String {
  /// The text with every run of white space, line ends included, made one space, and none at its
  /// ends.
  var singleSpaced: String {
    if isSingleSpaced { return self }
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

  /// Whether the bytes alone show that nothing is to be done, as for most text.
  private var isSingleSpaced: Bool {
    var isAfterSpace = true
    for byte in utf8 {
      switch byte {
      case 0x20:
        if isAfterSpace { return false }
        isAfterSpace = true
      // Controls, and what the spaces beyond ASCII begin with.
      case ..<0x20, 0xC2, 0xE1...0xE3: return false
      default: isAfterSpace = false
      }
    }
    return !isAfterSpace
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
