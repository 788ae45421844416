/// What one line shows of itself, before its neighbours are asked.
enum LineClass: Equatable {
  case blank
  /// A line drawn with signs; `sign` is the sign.
  case rule(sign: UInt8)
  /// A line quoted with '>'.
  case quoted
  case caption
  /// A heading by its own words: "Chapter 3 …", "第三章 …".
  case chapter(Heading)
  /// Words of the page rather than of the text: "back to top".
  case furniture
  case bullet
  case numbered(NumberedMarker)
  case plain

  init(_ line: Line, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard !line.isBlank else {
      self = .blank
      return
    }
    if let sign = Self.ruleSign(line, bytes) {
      self = .rule(sign: sign)
    } else if bytes[line.start] == UInt8(ascii: ">") {
      self = .quoted
    } else if Self.isBullet(line, bytes) {
      self = .bullet
    } else if let marker = NumberedMarker(line, bytes) {
      self = .numbered(marker)
    } else {
      self = Self.byWords(line, bytes)
    }
  }

  private static func byWords(_ line: Line, _ bytes: UnsafeBufferPointer<UInt8>) -> LineClass {
    guard line.columns <= CaptionLine.maximumColumns else { return .plain }
    let lowered = ByteText.lowered(bytes, line.range)
    if Furniture.contains(lowered) { return .furniture }
    let ending = ByteText.ending(bytes, line.range)
    if let heading = Heading(chapterLine: lowered, columns: line.columns, ending: ending) {
      return .chapter(heading)
    }
    if CaptionLine.matches(lowered, columns: line.columns, ending: ending) { return .caption }
    return .plain
  }

  private static func ruleSign(_ line: Line, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
    let sign = bytes[line.start]
    guard line.end - line.start >= 3, "-=*_~#".utf8.contains(sign) else { return nil }
    for index in line.range where bytes[index] != sign && bytes[index] != 0x20 { return nil }
    return sign
  }

  private static func isBullet(_ line: Line, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = line.start
    guard line.end - start >= 3 else { return false }
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return bytes[start + 1] == 0x20 || bytes[start + 1] == 0x09
    case 0xE2:
      // • ‣ ◦ ▪ ● ○
      let pair = (bytes[start + 1], bytes[start + 2])
      return pair == (0x80, 0xA2) || pair == (0x80, 0xA3) || pair == (0x97, 0xA6)
        || pair == (0x96, 0xAA) || pair == (0x97, 0x8F) || pair == (0x97, 0x8B)
    case 0xE3:
      return bytes[start + 1] == 0x83 && bytes[start + 2] == 0xBB  // ・
    default:
      return false
    }
  }
}
