import Documents
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("The fleet lay at anchor and nobody had expected an attack.", "en"),
    ("Флот стоял на рейде, и никто не ожидал нападения этой ночью.", "ru"),
    ("艦隊は停泊していて、誰も攻撃を予想していなかった。", "ja"),
    ("日露戦争", "ja"),
    ("Die Flotte lag vor der Festung und niemand war auf den Angriff gefasst.", "de"),
    ("La flotte était dans la rade et personne ne s'attendait à une attaque.", "fr"),
    ("Флот стояв на рейді, і ніхто не чекав нападу тієї ночі.", "uk"),
    ("舰队停泊在港口，谁也没有料到会遭到攻击。", "zh"),
    ("함대는 정박해 있었고 아무도 공격을 예상하지 못했다.", "ko"),
    ("La flota estaba en el puerto y nadie esperaba el ataque de los japoneses.", "es"),
    (
      "Флотът беше на рейд и никой не очакваше нападението, защото войната още не бе обявена; щъркелът отлетя на изток.",
      "bg"
    ),
    ("1904, 1905", "und"), ("", "und"), ("Xyzzy plugh", "und"),
    ("彼は Port Arthur の Russian Pacific Fleet について書いた。旅順港は静かだった。", "ja"),
  ])
  func `the language is told by script and frequent words`(text: String, code: String) {
    #expect(LanguageDetector.language(of: text).code == code)
  }
}
