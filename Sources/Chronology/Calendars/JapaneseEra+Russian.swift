extension JapaneseEra {
  /// The name in Cyrillic letters, after Polivanov: Мэйдзи, Каэй, Тэмпо.
  public var russian: String { Self.cyrillic(kana) }

  /// Syllables in Hiragana in Cyrillic letters, long vowels written short.
  static func cyrillic(_ kana: String) -> String {
    let scalars = Array(kana.unicodeScalars)
    var result = ""
    var at = 0
    while at < scalars.count {
      if at + 1 < scalars.count, let glide = glides[scalars[at + 1]],
        let row = syllables[scalars[at]], row.hasSuffix("и")
      {
        result += row.dropLast() + glide
        at += 2
        continue
      }
      let scalar = scalars[at]
      at += 1
      switch scalar {
      case "ん":
        let next = at < scalars.count ? syllables[scalars[at]] ?? "" : ""
        if let first = next.first, "бпм".contains(first) {
          result += "м"
        } else if let first = next.first, "аиуэояёю".contains(first) {
          result += "нъ"
        } else {
          result += "н"
        }
      case "う" where result.last.map { "оёую".contains($0) } ?? false:
        continue
      case "お" where result.last == "о":
        continue
      case "い" where result.last.map { "аэоуяёю".contains($0) } ?? false:
        result += "й"
      default:
        result += syllables[scalar] ?? ""
      }
    }
    return result.prefix(1).uppercased() + result.dropFirst()
  }

  private static let glides: [Unicode.Scalar: String] = ["ゃ": "я", "ゅ": "ю", "ょ": "ё"]

  private static let syllables: [Unicode.Scalar: String] = [
    "あ": "а", "い": "и", "う": "у", "え": "э", "お": "о",
    "か": "ка", "き": "ки", "く": "ку", "け": "кэ", "こ": "ко",
    "が": "га", "ぎ": "ги", "ぐ": "гу", "げ": "гэ", "ご": "го",
    "さ": "са", "し": "си", "す": "су", "せ": "сэ", "そ": "со",
    "ざ": "дза", "じ": "дзи", "ず": "дзу", "ぜ": "дзэ", "ぞ": "дзо",
    "た": "та", "ち": "ти", "つ": "цу", "て": "тэ", "と": "то",
    "だ": "да", "ぢ": "дзи", "づ": "дзу", "で": "дэ", "ど": "до",
    "な": "на", "に": "ни", "ぬ": "ну", "ね": "нэ", "の": "но",
    "は": "ха", "ひ": "хи", "ふ": "фу", "へ": "хэ", "ほ": "хо",
    "ば": "ба", "び": "би", "ぶ": "бу", "べ": "бэ", "ぼ": "бо",
    "ぱ": "па", "ぴ": "пи", "ぷ": "пу", "ぺ": "пэ", "ぽ": "по",
    "ま": "ма", "み": "ми", "む": "му", "め": "мэ", "も": "мо",
    "や": "я", "ゆ": "ю", "よ": "ё", "わ": "ва",
    "ら": "ра", "り": "ри", "る": "ру", "れ": "рэ", "ろ": "ро",
  ]

  /// The eras by their names in Cyrillic letters, in lower case with е for ё; the latest of equals.
  static let russianNames: [String: Int] = {
    var names: [String: Int] = [:]
    for era in all { names[folded(era.russian)] = era.index }
    return names
  }()

  /// Cyrillic letters in lower case, with е for ё and э: Мейдзи is Мэйдзи.
  static func folded(_ name: String) -> String {
    String(name.lowercased().map { $0 == "ё" || $0 == "э" ? "е" : $0 })
  }
}
