/// Chinese names as Russian writes them, in the transcription of Palladius: "Чжан Сюэлян".
///
/// The transcription has few syllables, so that a name can be told by them, and the ending of a case from
/// the name itself: only the last word is declined, by men alone.
///
/// Source: the table of syllables of the Palladius system, from general knowledge of it.
enum ChineseName {
  /// Whether a family name and a given name look Chinese, the latter in any case.
  static func isName(_ family: String, _ given: String) -> Bool {
    isFamily(family) && (syllables(of: given) ?? base(of: given).flatMap(syllables)) != nil
  }

  /// Returns the words of a name in the nominative; nil where they are no Chinese name, or in it already.
  static func nominative(of words: [String]) -> [String]? {
    guard words.count == 2, isFamily(words[0]), syllables(of: words[1]) == nil,
      let base = base(of: words[1])
    else { return nil }
    return [words[0], base]
  }

  /// Whether the word is one syllable, as nearly all family names are.
  private static func isFamily(_ word: String) -> Bool {
    word.utf8.count <= longestSyllable && all.contains(WordFolder.fold(word)[...])
      || doubleFamilies.contains(word)
  }

  /// The word without the ending of a case, if what is left is made of syllables.
  private static func base(of word: String) -> String? {
    for (ending, nominative) in endings where word.ends(in: ending) {
      let base = String(word.dropLast(ending.count)) + nominative
      if let count = syllables(of: base), count <= longestGiven { return base }
    }
    return nil
  }

  /// How many syllables the word is made of; nil where it is not made of them.
  private static func syllables(of word: String) -> Int? {
    let letters = WordFolder.fold(word)
    guard letters.count <= longestWord else { return nil }
    // For each place the fewest syllables that reach it.
    var counts = [Int?](repeating: nil, count: letters.count + 1)
    counts[0] = 0
    for start in letters.indices {
      guard let count = counts[start] else { continue }
      for end in start + 1...min(start + longestSyllable, letters.count)
      where all.contains(letters[start..<end]) {
        counts[end] = min(counts[end] ?? .max, count + 1)
      }
    }
    return counts[letters.count]
  }

  /// Every syllable, folded.
  private static let all: Set<ArraySlice<UInt8>> = Set(
    (initials.flatMap { initial in finals.map { initial + $0 } } + alone)
      .map { WordFolder.fold($0)[...] }
  )

  // Lengths in bytes, two for each letter.
  private static let longestSyllable = 12
  private static let longestWord = 28
  private static let longestGiven = 2
  private static let initials = [
    "б", "п", "м", "ф", "д", "т", "н", "л", "г", "к", "х", "цз", "ц", "с", "чж", "ч", "ш", "ж",
  ]
  private static let finals = [
    "а", "о", "э", "и", "у", "юй", "ай", "эй", "ао", "оу", "ань", "энь", "ан", "эн", "я", "яо", "е",
    "ю", "янь", "инь", "ян", "ин", "уа", "уай", "уй", "уань", "унь", "уан", "ун", "юэ", "юань",
    "юнь", "юн", "ы", "ой", "уо", "оуань",
  ]
  private static let alone = [
    "а", "о", "э", "ай", "ао", "оу", "ань", "энь", "ан", "эр", "и", "я", "яо", "е", "ю", "янь",
    "инь", "ян", "ин", "у", "ва", "во", "вай", "вэй", "вань", "вэнь", "ван", "вэн", "юй", "юэ",
    "юань", "юнь", "юн",
  ]
  private static let doubleFamilies: Set<String> = ["Сыма", "Оуян", "Шангуань", "Чжугэ"]
  private static let endings: [(ending: String, nominative: String)] = [
    ("ом", ""), ("ем", "ь"), ("ем", "й"), ("а", ""), ("у", ""), ("е", ""), ("я", "ь"), ("я", "й"),
    ("ю", "ь"), ("ю", "й"), ("е", "ь"), ("е", "й"),
  ]
}
