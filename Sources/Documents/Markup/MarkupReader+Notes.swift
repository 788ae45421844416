extension MarkupReader {
  /// Sets a raised word: a note's marker in brackets, an exponent in raised digits, all else as is.
  func endRaised(_ frame: Frame) {
    guard note == nil || note?.isBegun == true || builder.openText.count > 8 || !builder.isOpen
    else { return }
    let tail = builder.takeTail(from: frame.mark)
    guard let first = tail.firstIndex(where: { $0 > 0x20 }) else { return }
    let isFirst = builder.openText.isEmpty
    let words = Array(tail[first...])
    let bare = words.filter { !"[]()".utf8.contains($0) }
    let digits = bare.allSatisfy { (0x30...0x39).contains($0) } && !bare.isEmpty
    let before = builder.openText.last { $0 > 0x20 }
    let isBracketed =
      words.first.map { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(") } ?? false
    var set = Array(tail[..<first])
    if isBracketed || isFirst {
      set += words
    } else if frame.hasNoteLink, bare.count <= 6 {
      set += [UInt8(ascii: "[")] + words + [UInt8(ascii: "]")]
    } else if digits, bare.count <= 3, !Self.isMeasure(builder.openText), let before,
      !(0x30...0x39).contains(before)
    {
      set += [UInt8(ascii: "[")] + words + [UInt8(ascii: "]")]
    } else if digits {
      set += Self.raised(words)
    } else {
      set += words
    }
    set.withUnsafeBufferPointer { characters($0) }
  }

  /// Whether the text ends in a unit of length, which a raised 2 or 3 squares or cubes.
  private static func isMeasure(_ text: ArraySlice<UInt8>) -> Bool {
    let tail = text.suffix(4)
    for unit in ["km", " m", "cm", "mm", "м", "км"]
    where tail.reversed().starts(with: unit.utf8.reversed()) {
      // "1m" and "5 km", but not "film".
      let before = text.dropLast(unit.utf8.count).last ?? 0x20
      if before == 0x20 || (0x30...0x39).contains(before) || unit == " m" || before == 0xA0 {
        return true
      }
    }
    return false
  }

  private static func raised(_ digits: [UInt8]) -> [UInt8] {
    let signs = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return digits.flatMap { Array(signs[Int($0 - 0x30)].utf8) }
  }

  /// Gives the open block of a note its marker: the one it begins with, or the one that its list or
  /// its element gives, which is then put before it.
  func markNote(_ note: inout OpenNote) {
    if !note.isBegun {
      note.isBegun = true
      if let own = Self.marker(of: builder.openText) {
        note.marker = own
      } else if let marker = note.marker {
        builder.prepend("\(marker). ")
      }
    }
    builder.change(to: .note(marker: note.marker))
  }

  /// The marker with which a note's text begins.
  private static func marker(of text: ArraySlice<UInt8>) -> String? {
    text.withUnsafeBufferPointer { bytes in
      let line = Line(bytes, 0..<bytes.count)
      guard !line.isBlank else { return nil }
      if let marker = NumberedMarker(line, bytes) { return marker.text }
      // "1 Berg, Harbour": a number alone counts too, once it is known to be a note.
      let digits = bytes.prefix(4).prefix { (0x30...0x39).contains($0) }
      if (1...3).contains(digits.count), digits.count < bytes.count, bytes[digits.count] == 0x20 {
        return String(decoding: digits, as: UTF8.self)
      }
      var index = 0
      guard let sign = Scalars.next(in: bytes, at: &index).flatMap(Unicode.Scalar.init),
        "*†‡".unicodeScalars.contains(sign)
      else { return nil }
      return String(sign)
    }
  }

  /// Puts a marker into the running text, and the text aside until the note is read.
  func openInlineNote(_ element: MarkupElement) {
    noteCount += 1
    let marker = element.attribute("n") ?? String(noteCount)
    add("[\(marker)]")
    outer.append((builder, note, frames.count))
    builder = BlockBuilder()
    note = OpenNote(marker: marker, depth: frames.count)
  }

  func closeInlineNote() {
    guard let (text, outerNote, _) = outer.popLast() else { return }
    endBlock()
    deferred.append(builder)
    builder = text
    note = outerNote
  }
}
