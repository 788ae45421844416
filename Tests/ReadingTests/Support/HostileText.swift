import Documents

/// Texts that nobody writes, made from what the rules look at.
enum HostileText {
  /// Words, numbers and marks that begin, join or end what the rules of each language look for.
  static func pieces(of language: Language) -> [String] {
    switch language {
    case .russian: russian + common
    case .japanese: japanese + common
    default: english + common
    }
  }

  /// Pieces in random order, joined by random gaps.
  static func random(
    language: Language,
    length: Int,
    using generator: inout SeededGenerator
  ) -> String {
    let pieces = pieces(of: language)
    var text = ""
    for _ in 0..<length {
      text += pieces.randomElement(using: &generator) ?? ""
      switch Int.random(in: 0..<12, using: &generator) {
      case 0: text += "\n"
      case 1: text += "\n\n"
      case 2...4: break
      default: text += " "
      }
    }
    return text
  }

  /// Scalars of every kind in random order, unassigned ones among them.
  static func scalars(length: Int, using generator: inout SeededGenerator) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x7F, 0x80...0x24F, 0x300...0x36F, 0x400...0x4FF, 0x2000...0x206F, 0x3000...0x30FF,
      0x4E00...0x4EFF, 0xFF00...0xFFEF, 0x1F600...0x1F64F, 0xE000...0xE010, 0x10FFF0...0x10FFFF,
    ]
    var text = ""
    for _ in 0..<length {
      guard let range = ranges.randomElement(using: &generator),
        let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator))
      else { continue }
      text.unicodeScalars.append(scalar)
    }
    return text
  }

  private static let common = [
    "(", ")", "[", "]", "“", "”", "\"", "'", "’", "«", "»", "「", "」", "—", "-", "–", "/", ".", ",",
    ":", ";", "!", "?", "…", "%", "$", "№", "1", "31", "99", "1904", "2100", "0", "00", "1,000",
    "3.14", "16.08.1944", "999999999999999999999999", "\u{301}", "\u{AD}", "\u{FEFF}", "\t", "\r\n",
    "ISBN 978-4-329-00486-4", "http://a.b/c", "XIX", "MMXXVI", "IIII", "１９０４", "©", "½",
  ]

  private static let english = [
    "early", "mid", "late", "the", "end", "of", "in", "from", "to", "and", "between", "since",
    "May", "March", "June", "may", "Sept", "Sunday", "summer", "fall", "spring", "that", "same",
    "following", "next", "year", "years", "day", "days", "later", "earlier", "before", "after",
    "ago", "century", "centuries", "hundred", "thousand", "million", "zero", "nineteenth", "first",
    "th", "st", "s", "BC", "AD", "B.C.", "c.", "circa", "about", "today", "now", "then", "night",
    "morning", "noon", "a", "few", "several", "every", "each", "during", "Nicholas", "II", "Mr.",
    "von", "Battle", "Treaty", "War", "Article", "killed", "men", "said", "according", "because",
    "led", "mistake", "Lake", "Army", "Photo:", "Ibid.", "Japan's", "twenty-five", "o'clock",
  ]

  private static let russian = [
    "января", "мая", "Август", "года", "г.", "гг.", "век", "в.", "вв.", "ст.", "н.", "в", "с", "по",
    "до", "н. э.", "через", "после", "спустя", "лет", "дней", "два", "двадцать", "первого",
    "начале",
    "конце", "середине", "летом", "весной", "сегодня", "тогда", "понедельник", "Николай",
    "Александрович", "Хвостов", "сказал", "война", "договор", "человек", "ё", "е\u{308}",
  ]

  private static let japanese = [
    "年", "月", "日", "世", "紀", "頃", "上旬", "中旬", "下旬", "末", "明治", "大正", "昭和", "元年",
    "三", "十", "百", "千", "万", "〇", "零", "年間", "前", "後", "その", "当時", "現在", "間", "時",
    "分", "午前", "春", "夏", "、", "。", "（", "）", "ペリー", "ー", "ｶﾞ", "は", "が", "々",
  ]
}
