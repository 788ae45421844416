import Onomastics
import Testing

@Suite struct NameLikenessTests {
  @Test(
    arguments: [
      ("Khvostov", "Chvostov"), ("Khvostov", "Хвостов"), ("Kroutchev", "Khrushchev"),
      ("Kroutchev", "Хрущёв"), ("Motonirou", "Motojirō"), ("Yoshirou", "Yoshiro"),
      ("Tarō", "Tarou"), ("Tarou", "Taro"), ("Dostoevsky", "Dostoevskij"),
      ("Достоевский", "Dostojewski"), ("Habomai", "Khabomai"), ("レフ・トルストイ", "Лев Толстой"),
      ("田中義一", "Tanaka Giichi"), ("田中義一", "Giichi Tanaka"), ("伊藤博文", "Itō Hirobumi"),
      ("習近平", "Xi Jinping"), ("Nicholas II", "Николай II"), ("Sergei Witte", "Витте, Сергей"),
      ("Tanaka Giichi", "Giichi Tanaka"), ("Alexander, Joseph", "Joseph Alexander"),
      ("V.I. Lenin", "Владимир Ильич Ленин"), ("M. V. Alekseyev", "Михаил Васильевич Алексеев"),
      ("Nikita Khrushchev", "Никита Сергеевич Хрущёв"),
    ]
  )
  func `spellings of one name are the same`(left: String, right: String) {
    #expect(NameLikeness.compare(left, right).isSame)
    #expect(NameLikeness.compare(right, left).isSame)
  }

  @Test(
    arguments: [
      ("Nicholas II", "Alexander II"), ("Ivan Petrov", "Ivan Sidorov"),
      ("M. V. Alekseyev", "Pavel Alekseyev"), ("Stalin", "Lenin"),
      ("Joseph Stalin", "Vladimir Lenin"), ("Vladimir Putin", "Vladimir Lenin"),
      ("田中義一", "Yamamoto Isoroku"), ("山本五十六", "Ямагата Аритомо"), ("Tanaka", "Yamada"),
      ("S. V. Serov", "S. V. Karasev"), ("A. Brandt", "Anna Horn"), ("", "Lenin"), ("—", "—"),
    ]
  )
  func `other names are not`(left: String, right: String) {
    #expect(!NameLikeness.compare(left, right).isSame)
    #expect(!NameLikeness.compare(right, left).isSame)
  }

  @Test(
    arguments: [
      ("Khvostov", "Хвостов", "the same after romanisation by BGN/PCGN 1947"),
      (
        "Nikolaj Hvostov", "Николай Хвостов",
        "the same after romanisation by ISO 9:1995 (GOST 7.79-2000 A)"
      ),
      ("V. Lenin", "Vladimir Lenin", "“v” is an initial, as of “vladimir”"),
      ("Tanaka Giichi", "Giichi Tanaka", "the words stand in another order"),
      ("Peter Witte", "Pyotr Witte", "“peter” and “pyotr” are forms of one given name"),
      (
        "Никита Хрущёв", "Nikita Sergeevich Khrushchev",
        "the patronymic “sergeevich” stands in one only"
      ),
      ("LENIN", "Lenin", "the same but for case, marks or signs"),
      ("Lenin", "Lenin", "written alike"),
      ("Ivan Petrov", "Ivan Sidorov", "nothing answers to “petrov”"),
      ("田中義一", "Tanaka Giichi", "“田中義一” can be read “Tanaka Giichi”"),
    ]
  )
  func `the reasons say why`(left: String, right: String, reason: String) {
    #expect(NameLikeness.compare(left, right).reasons.contains(reason))
  }

  @Test(
    arguments: [
      ("Nikita Khrushchev", "Хрущёв, Никита", Likeness.Extent.whole),
      ("Nikita Khrushchev", "Никита Сергеевич Хрущёв", .part),
      ("Khrushchev", "Nikita Khrushchev", .mention),
      ("Ivan Petrov", "Ivan Sidorov", .none), ("General Witte", "Сергей Витте", .mention),
    ]
  )
  func `the extent says how much answers`(left: String, right: String, extent: Likeness.Extent) {
    #expect(NameLikeness.compare(left, right).extent == extent)
  }

  @Test func `a score is the same as that of the comparison, and the same both ways`() {
    let names = ["Хрущёв", "Nikita Khrushchev", "田中義一", "たなか", "トルストイ", "L. Tolstoy", ""]
    let prepared = names.map { PreparedName($0) }
    for left in prepared {
      for right in prepared {
        let score = NameLikeness.score(left, right)
        #expect(score == NameLikeness.compare(left, right).score)
        #expect((0.0...1.0).contains(score))
        #expect(abs(score - NameLikeness.score(right, left)) < 1e-6)
      }
    }
  }

  @Test func `a name longer than any is compared without harm`() {
    let long = String(repeating: "Александр ", count: 5000)
    #expect(NameLikeness.compare(long, long + "x").score >= 0)
    #expect(NameLikeness.compare(String(repeating: "я", count: 50_000), "Яя").score >= 0)
    #expect(NameLikeness.compare(String(repeating: "田", count: 50_000), "Ta").score >= 0)
  }
}
