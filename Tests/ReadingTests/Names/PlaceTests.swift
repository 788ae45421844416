import Documents
import Ledger
import Testing

@Suite struct PlaceTests {
  @Test(arguments: [
    Sentence(
      "The fleet passed Lake Baikal and the Liaodong Peninsula.",
      ["Lake Baikal", "Liaodong Peninsula"]
    ),
    Sentence("They met near the Yalu river.", ["Yalu river"]),
    Sentence("It was signed at Tokyo.", ["Tokyo"]),
    Sentence("The island of Kunashiri/Kunashir is near.", ["Kunashiri/Kunashir"]),
    Sentence("He read about the Battle of Midway.", ["Midway"]),
    Sentence("The Kwantung Army advanced.", []),
    Sentence("The frigate Pallas met HMS Iron Duke.", ["Pallas", "Iron Duke"]),
    Sentence("He went aboard the Bellona.", ["Bellona"]),
    Sentence("The battleship of the fleet was old. The ship Marie left.", []),
    Sentence("This picture is in the Public Domain.", []),
  ])
  func `places of an English text`(_ sentence: Sentence) {
    #expect(Finds(.place, in: sentence.text).words == sentence.expected)
  }

  @Test(arguments: [
    Sentence("They met near Orbeno and left.", ["Orbeno"]),
    Sentence("In Zwekal the army halted.", ["Zwekal"]),
    Sentence("He was born in the province of Andra do Sul.", ["Andra do Sul"]),
    Sentence("A camp was built at Fenna, Kenya.", ["Fenna", "Kenya"]),
    Sentence("They crossed the Quorra valley.", ["Quorra valley"]),
    Sentence("The Battle of Belliso was lost.", ["Belliso"]),
    Sentence("The rebels besieged Trennach.", ["Trennach"]),
    Sentence("They marched from Orbeno to Vienna.", ["Orbeno", "Vienna"]),
    // Once told to be a place, a name is one wherever it stands.
    Sentence("They met near Orbeno. Later Orbeno burned.", ["Orbeno", "Orbeno"]),
    // An author cited, a tongue, an adjective, a treaty's purpose, and a longer name are none.
    Sentence("The point is made in Trennach (1990).", []),
    Sentence("In Trennach's view it was lost.", []),
    Sentence("The letter was written in Quorran and sealed.", []),
    Sentence("The fort was in Zwekal hands.", []),
    Sentence("The Treaty of Amity was signed.", []),
    Sentence("They dined at Trennach Hall.", []),
  ])
  func `places of no list, by the words beside them`(_ sentence: Sentence) {
    #expect(Finds(.place, in: sentence.text).words == sentence.expected)
  }

  @Test func `a state that acts is a group and no place`() {
    let text = "Japan declared war on Russia. Russia's answer was slow, and Japan attacked."
    #expect(Finds(.place, in: text).words.isEmpty)
    #expect(Set(Finds(.group, in: text).names) == ["Japan", "Russia"])
  }

  @Test func `a state that is only a sovereign's does not act`() {
    #expect(Finds(.group, in: "King Charles XII of Sweden lost at Poltava.").words.isEmpty)
  }

  @Test func `a state where something happens is a place and no group`() {
    let text = "The prisoners were buried in Georgia. Others lived in Persia."
    #expect(Finds(.place, in: text).words == ["Georgia", "Persia"])
    #expect(Finds(.group, in: text).words.isEmpty)
  }

  @Test(arguments: [
    Sentence("The Japanese repelled the Mongols.", ["Japanese", "Mongols"]),
    Sentence("The Japanese 2nd Fleet and the British armed forces left.", ["2nd Fleet"]),
    Sentence("The British early attempts failed.", []),
    Sentence("The British armed the militia.", ["British"]),
    Sentence("It was agreed between the Greeks and the Turks.", ["Greeks", "Turks"]),
    Sentence("The British were driven back by the French.", ["British", "French"]),
    // An adjective, a language and people counted are no party.
    Sentence("The British and French lines broke.", []),
    Sentence("The French claim failed.", []),
    Sentence("The Chinese for river is short.", []),
    Sentence("The Russian replied.", []),
    Sentence("Only 300 Swedes fell.", []),
    Sentence("Dutch-born settlers came.", []),
    Sentence(
      "The Danish government and the US navy were silent.",
      ["Danish government", "US navy"]
    ),
    Sentence("The South Korean government was silent.", ["South Korean government"]),
    Sentence("The Danish general was silent.", []),
    Sentence("The 6th Guards Tank Army stood still.", ["6th Guards Tank Army"]),
    Sentence("The XIX Army Corps halted.", ["XIX Army Corps"]),
    Sentence(
      "Army Group Centre and Task Force 58 halted.",
      ["Army Group Centre", "Task Force 58"]
    ),
    Sentence("The Council on Foreign Trade met.", ["Council on Foreign Trade"]),
    Sentence("The Ministry of Trade and Industry fell.", ["Ministry of Trade and Industry"]),
    Sentence("The Royal Quorra Fusiliers halted.", ["Royal Quorra Fusiliers"]),
    Sentence("The 442nd Regimental Combat Team halted.", ["442nd Regimental Combat Team"]),
  ])
  func `groups of an English text`(_ sentence: Sentence) {
    #expect(Finds(.group, in: sentence.text).words == sentence.expected)
  }

  @Test(arguments: [
    Sentence("Эскадра вышла из Либавы.", ["Либава"]),
    Sentence("Он жил в Катаре и в Малайзии.", ["Катар", "Малайзия"]),
    Sentence("Граждане РФ уехали.", ["Россия"]),
    Sentence("Суда стояли у мыса Скаген.", ["мыс Скаген"]),
    Sentence("Бой шёл в Северном море.", ["Северное море"]),
    Sentence("Российский флот ушёл.", ["Россия"]),
  ])
  func `places of a Russian text, by their nominative`(_ sentence: Sentence) {
    #expect(Finds(.place, in: sentence.text, .russian).names == sentence.expected)
  }

  @Test(arguments: [
    Sentence("2-я Тихоокеанская эскадра вышла.", ["2-я Тихоокеанская эскадра"]),
    Sentence("Так решило Министерство обороны.", ["Министерство обороны"]),
    Sentence("Он купил пять рублей.", []),
  ])
  func `groups of a Russian text`(_ sentence: Sentence) {
    #expect(Finds(.group, in: sentence.text, .russian).words == sentence.expected)
  }
}
