/// The forms of a Japanese verb in which it tells: the endings behind a stem of the lists.
///
/// A row of the list gives a stem and, behind a stroke in its value, how it is conjugated: する ("主張"
/// し-た, す-る, され-て), る ("述べ" た, る, られ-る) or た, for a stem that already has its sound ("語っ"
/// た, て). A row without a stroke is a whole form. Negated and desiderative forms tell nothing.
struct JapaneseVerbForm {
  /// How a stem is conjugated.
  enum Conjugation: String {
    case irregular = "する"
    case vowel = "る"
    case sounded = "た"
  }

  /// The token after the form.
  var end: Int
  var isPassive: Bool

  /// Returns the form whose stem ends before token `index`; nil where no form follows that tells.
  init?(_ conjugation: Conjugation, behind index: Int, _ japanese: JapaneseText) {
    isPassive = false
    switch conjugation {
    case .irregular:
      if japanese.has("する", at: index) {
        end = index + 2
        return
      }
      // "…と釈明。": news ends a sentence with the noun.
      if japanese.text.isMark(index, anyOf: Marks.fullStops) {
        end = index
        return
      }
      isPassive = japanese.has("さ", at: index)
      guard let stem = japanese.end(of: isPassive ? "され" : "し", at: index),
        let end = Self.tail(at: stem, japanese)
      else { return nil }
      self.end = end
    case .vowel:
      isPassive = japanese.has("られ", at: index)
      guard let end = Self.tail(at: isPassive ? index + 2 : index, japanese) else { return nil }
      self.end = end
    case .sounded:
      guard let end = Self.tail(at: index, japanese) else { return nil }
      self.end = end
    }
  }

  /// The end of た, る, ます or て with its helping verb; where a comma follows, the stem alone tells.
  private static func tail(at index: Int, _ japanese: JapaneseText) -> Int? {
    guard let first = japanese.text.character(at: index) else {
      return japanese.text.isMark(index, anyOf: Marks.ideographicCommas) ? index : nil
    }
    switch first {
    case "た", "だ":
      // "述べたい", "述べたら", "述べたり" do not tell that it was said.
      return japanese.isAny("いくらり", at: index + 1) ? nil : index + 1
    case "る": return index + 1
    case "ま": return japanese.end(of: "ました", at: index) ?? japanese.end(of: "ます", at: index)
    case "て", "で":
      for words in helpers {
        if let end = japanese.end(of: words, at: index + 1) { return end }
      }
      return japanese.isAny("いはもほしく", at: index + 1) ? nil : index + 1
    default: return nil
    }
  }

  private static let helpers = [
    "いました", "います", "いる", "いた", "おりました", "おります", "おり", "きました", "きた", "くる", "ゐる", "ゐた", "をり",
  ]
}
