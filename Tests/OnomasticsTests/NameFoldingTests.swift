import Onomastics
import Testing

@Suite struct NameFoldingTests {
  @Test(
    arguments: [
      ("Никола́й", "николай"), ("НИКОЛА\u{418}\u{306}", "николай"), ("Хрущёв", "хрущев"),
      ("Воробьевъ", "воробьев"), ("Ѳедоръ", "федор"), ("Motono Ichirō", "motono ichiro"),
      ("Ichiro\u{304}", "ichiro"), ("Straße", "strasse"), ("O’Brien", "obrien"),
      ("Jun'ichirō", "junichiro"), ("V.I. Lenin", "v i lenin"), ("ＴＯＫＹＯ", "tokyo"),
      ("ﾀﾅｶ ﾖｼｶﾞ", "たなか よしが"), ("トルストイ", "とるすとい"), ("佐々木", "佐佐木"),
      ("レフ・トルストイ", "れふ とるすとい"), ("Vit·sen", "vitsen"), ("", ""), (" —,. ", ""),
    ]
  )
  func `spellings of one name fold to one form`(name: String, folded: String) {
    #expect(NameFolding.fold(name) == folded)
  }

  @Test(
    arguments: [
      ("Никола́й Хвосто́в", "nikolai-khvostov"), ("Motono Ichirō", "motono-ichiro"),
      ("田中義一", "田中義一"), ("Н. С. Хрущёв", "n-s-khrushchev"),
      ("Дмитрий Горький", "dmitry-gorky"), ("Jan-Paweł II", "jan-pawel-ii"), ("«»", ""),
      ("Бѣлый", "bely"),
    ]
  )
  func `a slug can be read`(name: String, slug: String) {
    #expect(NameFolding.slug(of: name) == slug)
  }

  @Test func `a slug is cut between words`() {
    let slug = NameFolding.slug(of: String(repeating: "abcdefghi ", count: 40))
    #expect(slug.utf8.count == 119)
    #expect(slug.hasSuffix("-abcdefghi"))
    let one = NameFolding.slug(of: String(repeating: "田", count: 100))
    #expect(one.utf8.count == NameFolding.maximumSlugLength)
  }

  @Test(arguments: ["Никола́й Хвосто́в", "Straße", "ﾀﾅｶ ﾖｼｶﾞ", "佐々木", "İstanbul", "ΑΣ"])
  func `folding twice is folding once`(name: String) {
    let folded = NameFolding.fold(name)
    #expect(NameFolding.fold(folded) == folded)
  }

  @Test func `keys ignore order and initials when asked`() {
    #expect(NameKey("Tanaka Giichi") != NameKey("Giichi Tanaka"))
    #expect(NameKey("Tanaka Giichi").unordered == NameKey("Giichi TANAKA").unordered)
    #expect(NameKey("V.I. Lenin").withoutInitials == NameKey("Lenin"))
    #expect(NameKey("В. И.").withoutInitials == NameKey("в и"))
    #expect(NameKey("田 中").withoutInitials.words == ["田", "中"])
    #expect(NameKey("—").isEmpty)
  }
}
