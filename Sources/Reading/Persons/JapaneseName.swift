/// Japanese names as Russian writes them, in the transcription of Polivanov: "Мацудайра Саданобу".
///
/// The transcription has few syllables, and none of them has the vowels е and ы; so that a family name in
/// -а that shows one of these, or the ending -ой, stands in an oblique case. The given name has no cases.
///
/// Source: the table of syllables of the Polivanov system, from general knowledge of it.
enum JapaneseName {
  /// Returns the words of a name in the nominative; nil where they are no Japanese name, or show no case.
  static func nominative(of words: [String]) -> [String]? {
    guard words.count == 2, isMadeOfSyllables(words[1]), !isMadeOfSyllables(words[0]) else {
      return nil
    }
    for ending in endings where words[0].ends(in: ending) {
      let base = String(words[0].dropLast(ending.count)) + "а"
      if isMadeOfSyllables(base) { return [base, words[1]] }
    }
    return nil
  }

  /// Whether both words of a name are made of such syllables, and so stand in the nominative: "Харуки Вада".
  static func isNominative(_ words: [String]) -> Bool {
    words.count == 2 && words.allSatisfy { isMadeOfSyllables($0) }
  }

  /// Whether the word is made of syllables that end in a vowel, or in "н", as all Japanese words are.
  private static func isMadeOfSyllables(_ word: String) -> Bool {
    var consonants: [Character] = []
    var syllables = 0
    for letter in word.lowercased() {
      if vowels.contains(letter) {
        guard opens(consonants, isFirst: syllables == 0) else { return false }
        consonants = []
        syllables += 1
      } else {
        guard letters.contains(letter), consonants.count < 3 else { return false }
        consonants.append(letter)
      }
    }
    return syllables > 1 && (consonants.isEmpty || consonants == ["н"])
  }

  /// Whether consonants may stand before a vowel: one, or "дз", a doubled one, or "н", "м" or "й" before one.
  private static func opens(_ consonants: [Character], isFirst: Bool) -> Bool {
    var rest = consonants[...]
    if !isFirst, let first = rest.first, rest.count > 1,
      closing.contains(first) || first == rest.dropFirst().first
    {
      rest = rest.dropFirst()
    }
    return rest.count < 2 || rest.elementsEqual("дз")
  }

  private static let vowels: Set<Character> = Set("аиуэояюё")
  private static let letters: Set<Character> = Set("кгсзтдцнхфбпмрвй")
  private static let closing: Set<Character> = ["н", "м", "й"]
  private static let endings = ["ы", "е", "ой"]
}
