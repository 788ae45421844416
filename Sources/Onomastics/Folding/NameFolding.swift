/// Brings names to a form in which spellings of one name in one script are equal.
public enum NameFolding {
  /// Returns the words of `text` in comparable form, joined by single spaces.
  ///
  /// Lower case; letters without marks, combining ones included ("Никола́й" and "Николай" are equal,
  /// й stays й); ё as е; the letters dropped from Russian in 1918 as their successors, a final ъ not
  /// at all; full-width letters as plain, half-width kana as full, katakana as hiragana; 々 as the
  /// letter it repeats. Apostrophes and quotation marks are left out, all other signs part words.
  /// Nothing is romanised.
  ///
  /// - Complexity: O(n).
  public static func fold(_ text: String) -> String {
    var folder = NameFolder()
    folder.fold(text)
    return folder.text
  }

  /// Returns a name for links and files: "nikolai-khvostov" for "Никола́й Хвосто́в".
  ///
  /// Cyrillic is romanised by ``Romanization/plain``; kana, Han and other scripts are kept, kana as
  /// hiragana. The result holds only letters without upper case, digits and single hyphens; it is at
  /// most ``maximumSlugLength`` bytes long, cut between words where possible, and empty when `text`
  /// has no letter or digit.
  public static func slug(of text: String) -> String {
    let words = fold(Romanization.plain.romanize(fold(text))).split(separator: " ")
    var slug = ""
    for word in words {
      let length = slug.utf8.count + (slug.isEmpty ? 0 : 1) + word.utf8.count
      guard length <= maximumSlugLength else {
        if slug.isEmpty { slug = prefix(of: word, bytes: maximumSlugLength) }
        break
      }
      if !slug.isEmpty { slug += "-" }
      slug += word
    }
    return slug
  }

  /// The longest slug, in UTF-8 bytes.
  public static let maximumSlugLength = 120

  private static func prefix(of word: Substring, bytes: Int) -> String {
    var result = String.UnicodeScalarView()
    var length = 0
    for scalar in word.unicodeScalars {
      length += UTF8.width(scalar)
      guard length <= bytes else { break }
      result.append(scalar)
    }
    return String(result)
  }
}
