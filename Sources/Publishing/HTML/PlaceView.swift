package import Collation
package import Documents
import Onomastics

/// How places, quotations and languages go into a page.
package enum PlaceView {
  /// A place, with a link to it when `link` gives one.
  package static func view(_ place: Place, link: (Place) -> String?) -> View {
    [
      "label": .text(TextPage.label(place)), "href": .text(ifAny: link(place)),
      "words": .text(place.text),
    ]
  }

  /// The language to mark a quotation with, where it differs from the page's English.
  ///
  /// The document's language, unless the words are plainly in the script of another: kana is
  /// Japanese; Cyrillic may be of many languages, so only the script is named.
  package static func language(of words: String, in language: Language) -> String? {
    var counts: [Script: Int] = [:]
    for scalar in words.unicodeScalars.prefix(200) {
      if let script = Script(scalar) { counts[script, default: 0] += 1 }
    }
    let most = counts.max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }?.key
    return switch (most, language) {
    case (.latin, .russian), (.latin, .japanese), (.latin, .undetermined): "und-Latn"
    case (.cyrillic, .russian): "ru"
    case (.cyrillic, .english), (.cyrillic, .japanese), (.cyrillic, .undetermined): "und-Cyrl"
    case (.kana, _): "ja"
    case (.han, .english), (.han, .russian), (.han, .undetermined):
      counts[.kana] != nil ? "ja" : "und-Hani"
    case (_, .english), (_, .undetermined): nil
    default: language.code
    }
  }
}
