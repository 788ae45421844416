/// The syllables of kana, as one system writes them.
struct KanaSyllables: Sendable {
  private let syllables: [[UInt32]: String]
  let style: KanaStyle

  init(style: KanaStyle) {
    self.style = style
    var syllables: [[UInt32]: String] = [:]
    var number: Int?
    for row in TableRows(text: OnomasticsData.kanaRomanization) {
      if let number {
        syllables[row[0].unicodeScalars.map(\.value)] = String(row[number])
      } else {
        number = row.firstIndex { $0 == style.column }
        if number == nil { break }
      }
    }
    self.syllables = syllables
  }

  /// Writes kana in other letters; all else stays.
  ///
  /// A middle dot between kana parts words, a bullet (U+2022) parts only what would else be one long
  /// vowel.
  func apply(to text: String) -> String {
    let kana = Self.folded(text)
    var result = String.UnicodeScalarView()
    var position = 0
    var doubled = false
    /// The vowel that the next one may lengthen.
    var vowel: Unicode.Scalar?
    while position < kana.count {
      let letter = kana[position]
      if letter == 0x2022 {
        vowel = nil
        position += 1
        continue
      }
      if letter == 0x3063 {
        doubled = true
        position += 1
        continue
      }
      if let last = vowel,
        lengthens(letter, last, next: position + 1 < kana.count ? kana[position + 1] : nil)
      {
        lengthen(&result, mark: letter == 0x30FC)
        vowel = nil
        position += 1
        continue
      }
      if letter == 0x3093 {
        appendNasal(to: &result, before: syllable(at: position + 1, in: kana)?.text)
        vowel = nil
        position += 1
        continue
      }
      guard let next = syllable(at: position, in: kana) else {
        if letter != 0x30FC, let scalar = Unicode.Scalar(letter) {
          result.append(scalar == "・" ? " " : scalar)
        }
        vowel = nil
        doubled = false
        position += 1
        continue
      }
      if doubled { double(next.text, into: &result) }
      doubled = false
      result.append(contentsOf: next.text.unicodeScalars)
      vowel = next.text.unicodeScalars.last
      position += next.length
    }
    return String(result)
  }

  /// Hiragana of full width, its voicing marks joined; other letters as they are.
  private static func folded(_ text: String) -> [UInt32] {
    var result: [UInt32] = []
    for scalar in text.unicodeScalars {
      let wide = KanaFolding.widened(scalar.value)
      if wide == 0x3099 || wide == 0x309A, let last = result.last,
        let joined = KanaFolding.voiced(last, mark: wide)
      {
        result[result.count - 1] = joined
      } else {
        result.append(wide == 0xFF70 ? 0x30FC : KanaFolding.hiragana(wide))
      }
    }
    return result
  }

  private func syllable(at position: Int, in kana: [UInt32]) -> (text: String, length: Int)? {
    for length in [2, 1] where position + length <= kana.count {
      if let text = syllables[Array(kana[position..<(position + length)])] {
        return (text, length)
      }
    }
    return nil
  }

  /// Whether a letter after a vowel only makes that longer.
  ///
  /// So do あ after a, う after u and o, え after e, お after o, and ー; い after i and e is written.
  private func lengthens(_ letter: UInt32, _ vowel: Unicode.Scalar, next: UInt32?) -> Bool {
    switch (letter, vowel) {
    case (0x30FC, _): return true
    case (0x3042, "a"), (0x3046, "u"), (0x3046, "o"), (0x3048, "e"): return !isUnwrittenE(letter)
    case (0x3046, "у"), (0x3046, "о"), (0x3046, "ю"), (0x3046, "ё"): return true
    case (0x304A, "o"), (0x304A, "о"):
      // A passport shortens おお within a word only.
      if case .dropped = style.length { return next != nil && next != 0x20 }
      return true
    default: return false
    }
  }

  private func isUnwrittenE(_ letter: UInt32) -> Bool {
    if case .dropped = style.length { return letter == 0x3048 || letter == 0x3042 }
    return false
  }

  private func lengthen(_ result: inout String.UnicodeScalarView, mark: Bool) {
    guard case .marked(let marks) = style.length, let last = result.last,
      let number = Array(KanaStyle.vowels.unicodeScalars).firstIndex(of: last)
    else { return }
    result.removeLast()
    result.append(Array(marks.unicodeScalars)[number])
  }

  private func appendNasal(to result: inout String.UnicodeScalarView, before next: String?) {
    let cyrillic = style.column == "polivanov"
    let first = next?.unicodeScalars.first
    if let first, let labial = style.labial, "bmpбмп".unicodeScalars.contains(first) {
      result.append(contentsOf: labial.unicodeScalars)
      return
    }
    result.append(cyrillic ? "н" : "n")
    if let first, "aiueoyаиуэояюёе".unicodeScalars.contains(first) {
      result.append(contentsOf: style.divider.unicodeScalars)
    }
  }

  private func double(_ syllable: String, into result: inout String.UnicodeScalarView) {
    guard let first = syllable.unicodeScalars.first else { return }
    result.append(style.hasTch && syllable.hasPrefix("ch") ? "t" : first)
  }
}
