import Onomastics
import Testing

@Suite struct KanaTests {
  @Test(
    arguments: [
      ("hepburn", "とうきょう", "tōkyō"), ("hepburn", "しんばし", "shinbashi"),
      ("hepburn", "じゅんいちろう", "jun’ichirō"), ("hepburn", "はっちょう", "hatchō"),
      ("hepburn", "おおの", "ōno"), ("hepburn", "にいがた", "niigata"), ("hepburn", "えいじ", "eiji"),
      ("hepburn", "センター", "sentā"), ("hepburn", "ﾔﾏｶﾞﾀ", "yamagata"),
      ("hepburn", "おも•う", "omou"), ("hepburn-traditional", "しんばし", "shimbashi"),
      ("kunrei", "しんじゅく", "sinzyuku"), ("kunrei", "つづき", "tuzuki"),
      ("nihon", "つづき", "tuduki"), ("kunrei", "きんゆう", "kin’yû"),
      ("jp-passport", "オオコウチ", "okochi"), ("jp-passport", "セノオ", "senoo"),
      ("jp-passport", "ホッチ", "hotchi"), ("polivanov", "たなか ぎいち", "танака гиити"),
      ("polivanov", "とうじょう", "тодзё"), ("polivanov", "じゅんいちろう", "дзюнъитиро"),
      ("polivanov", "しんばし", "симбаси"), ("hepburn", "田中 and かな", "田中 and kana"),
    ]
  )
  func `a system for kana is followed`(id: String, kana: String, latin: String) throws {
    let system = try #require(Romanization.kana.first { $0.id == id })
    #expect(system.romanize(kana) == latin)
  }

  @Test func `a name has capitals`() {
    #expect(Romanization.hepburn.romanizeName("もとの いちろう") == "Motono Ichirō")
    #expect(Romanization.polivanov.romanizeName("もとの いちろう") == "Мотоно Итиро")
    #expect(Romanization.bgnPCGN.romanizeName("Николай Хвостов") == "Nikolay Khvostov")
  }

  @Test(
    arguments: [
      ("Motono Ichirō", "もとの いちろう"), ("Jun'ichirō", "じゅんいちろう"), ("Shimbashi", "しんばし"),
      ("hatchō", "はっちょう"), ("sinzyuku", "しんじゅく"), ("Kin’yū", "きんゆう"), ("Gassan", "がっさん"),
      ("Ichiro\u{304}", "いちろう"), ("onna", "おんな"),
    ]
  )
  func `Latin is read back as kana`(latin: String, kana: String) {
    #expect(KanaReading.hiragana(of: latin) == kana)
  }

  @Test(arguments: ["Khvostov", "", "x", "Tolstoy", "東京"])
  func `what is no Japanese spelling is not read`(text: String) {
    #expect(KanaReading.hiragana(of: text) == nil)
  }

  @Test(arguments: [Romanization.hepburn, .traditionalHepburn, .kunrei, .nihon])
  func `kana survives the way there and back`(system: Romanization) {
    for name in ["とうごう へいはちろう", "やまもと いそろく", "いとう ひろぶみ", "こむら じゅたろう", "はっとり しんぺい"] {
      #expect(KanaReading.hiragana(of: system.romanize(name)) == name)
    }
  }
}
