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

  @Test func `a state where something happens is a place and no group`() {
    let text = "The prisoners were buried in Georgia. Others lived in Persia."
    #expect(Finds(.place, in: text).words == ["Georgia", "Persia"])
    #expect(Finds(.group, in: text).words.isEmpty)
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
