/// Breaks text into lines of a given number of columns.
///
/// Lines break at spaces, and between ideographs and kana, but not before a closing sign nor after
/// an opening one. A word longer than a line is cut.
enum TextWrapping {
  private struct Piece {
    var text: String
    var width: Int
    var followsSpace: Bool
  }

  private static let closing: Set<Character> = [
    "、", "。", "，", "．", "」", "』", "）", "】", "〉", "》", "！", "？", "ー", "々", "：", "；", "・",
    ",", ".", ")", "]", "”", "’", "»", "!", "?", ":", ";", "…",
  ]
  private static let opening: Set<Character> = [
    "「", "『", "（", "【", "〈", "《", "(", "[", "“", "‘", "«",
  ]

  /// Breaks `text` into lines.
  ///
  /// - Parameters:
  ///   - text: Text without controls.
  ///   - columns: The columns of a line; less than two counts as two.
  /// - Returns: The lines, runs of spaces drawn together; one empty line for no text.
  static func lines(of text: String, columns: Int) -> [String] {
    let columns = max(2, columns)
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(of: text) {
      let space = piece.followsSpace && used > 0 ? 1 : 0
      if used > 0, used + space + piece.width > columns {
        lines.append(line)
        line = ""
        used = 0
      } else if space > 0 {
        line += " "
        used += 1
      }
      guard piece.width > columns else {
        line += piece.text
        used += piece.width
        continue
      }
      for character in piece.text {
        let width = DisplayWidth.of(String(character))
        if used > 0, used + width > columns {
          lines.append(line)
          line = ""
          used = 0
        }
        line.append(character)
        used += width
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Returns the start of `text` in at most `columns`, with an ellipsis where something is cut off.
  static func clip(_ text: String, columns: Int) -> String {
    guard DisplayWidth.of(text) > columns else { return text }
    var result = ""
    var used = 0
    for character in text {
      let width = DisplayWidth.of(String(character))
      if used + width > columns - 1 { break }
      result.append(character)
      used += width
    }
    while result.last == " " { result.removeLast() }
    return result + "…"
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var followsSpace = false
    var mayJoin = false
    var previous: Character?
    for character in text {
      if character == " " {
        followsSpace = true
        mayJoin = false
        previous = nil
        continue
      }
      let width = DisplayWidth.of(String(character))
      let breaks =
        (isIdeographic(character) || previous.map(isIdeographic) == true)
        && !closing.contains(character) && previous.map(opening.contains) != true
      if mayJoin, !breaks, let last = pieces.indices.last {
        pieces[last].text.append(character)
        pieces[last].width += width
      } else {
        pieces.append(Piece(text: String(character), width: width, followsSpace: followsSpace))
      }
      followsSpace = false
      mayJoin = true
      previous = character
    }
    return pieces
  }

  private static func isIdeographic(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return (0x2E80...0x9FFF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
      || (0xFF01...0xFFE6).contains(scalar.value) || (0x20000...0x323AF).contains(scalar.value)
  }
}
