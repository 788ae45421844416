import Onomastics
import Testing

@Suite struct RomanizationTests {
  @Test(
    arguments: [
      ("bgn-pcgn", "Хрущёв", "Khrushchëv"), ("bgn-pcgn", "Елизово", "Yelizovo"),
      ("bgn-pcgn", "ЕЁ", "YEYË"), ("bgn-pcgn", "Объезд", "Ob”yezd"),
      ("bgn-pcgn", "Никола\u{438}\u{306}", "Nikolay"), ("bgn-pcgn", "Йошкар-Ола", "Yoshkar-Ola"),
      ("bgn-pcgn-dots", "Витсен", "Vit·sen"), ("bgn-pcgn-dots", "оыу", "o·y·u"),
      ("ala-lc", "Юлия", "I͡Ulii͡a"), ("ala-lc", "Щукинъ", "Shchukin"),
      ("iso-9", "Щеглов", "Ŝeglov"), ("gost-b", "Цветаева", "Czvetaeva"),
      ("gost-b", "Центр", "Centr"), ("scholarly", "Хвостов", "Xvostov"),
      ("icao", "Разъездной", "Razieezdnoi"), ("un-1987", "Щукин", "Ščukin"),
      ("plain", "Великий", "Veliky"), ("bgn-pcgn", "田中 and Жуков", "田中 and Zhukov"),
    ]
  )
  func `a standard is followed`(id: String, name: String, latin: String) throws {
    let standard = try #require(Romanization.cyrillic.first { $0.id == id })
    #expect(standard.romanize(name) == latin)
  }

  @Test(arguments: Romanization.cyrillic)
  func `no Russian letter is left`(standard: Romanization) {
    let letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
    for text in [letters, letters.uppercased()] {
      let left = standard.romanize(text).unicodeScalars.filter { Script($0) == .cyrillic }
      #expect(left.isEmpty)
    }
  }
}
