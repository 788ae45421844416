@testable import Collation
import Documents
import Testing

@Suite struct TurnTests {
  /// A sentence, and what it tells: `began Japan`, `won Sweden over Denmark`.
  struct Row: CustomTestStringConvertible {
    var sentence: String
    var language = Language.english
    var told: [String]
    var testDescription: String { sentence }
  }

  static let rows: [Row] = [
    Row(sentence: "The war was provoked by Sweden.", told: ["began Sweden"]),
    Row(sentence: "It was not provoked by Sweden.", told: []),
    Row(sentence: "Danish aggression was to blame.", told: ["began Denmark"]),
    Row(sentence: "The war began in spring.", told: []),
    Row(sentence: "It ended in a Swedish victory.", told: ["won Sweden"]),
    Row(sentence: "The Swedes defeated the Danes.", told: ["won Sweden over Denmark"]),
    Row(sentence: "The Danes were defeated by Sweden.", told: ["lost Denmark to Sweden"]),
    Row(sentence: "A Danish fleet sailed after the news of the surrender.", told: []),
    Row(sentence: "It was a victory, for Denmark a costly one.", told: []),
    Row(sentence: "They told us of a victory.", told: []),
    Row(sentence: "Войну развязала Швеция.", language: .russian, told: ["began Sweden"]),
    Row(
      sentence: "Датский историк писал, что войну развязала Швеция.",
      language: .russian,
      told: ["began Sweden"]
    ),
    Row(sentence: "Швеция развязала войну.", language: .russian, told: ["began Sweden"]),
    Row(sentence: "Недавно Швеция победила.", language: .russian, told: ["won Sweden"]),
    Row(
      sentence: "Шведские войска разгромили датчан.",
      language: .russian,
      told: ["won Sweden over Denmark"]
    ),
    Row(
      sentence: "Победа Красной армии была полной.",
      language: .russian,
      told: ["won Soviet Union"]
    ),
    Row(sentence: "It ended in a ceasefire.", told: ["ended"]),
    Row(sentence: "Дания потерпела поражение.", language: .russian, told: ["lost Denmark"]),
    Row(sentence: "Заключили перемирие.", language: .russian, told: ["ended"]),
    Row(sentence: "戦争はロシア軍の敗北に終わった。", language: .japanese, told: ["lost Russia"]),
    Row(sentence: "日本側が先に攻撃した。", language: .japanese, told: ["began Japan"]),
    Row(sentence: "日本軍の侵略ではなかった。", language: .japanese, told: []),
  ]

  /// Words that would tell of the other side, or of none, if they were read without those beside them.
  static let reversals: [Row] = [
    Row(sentence: "The Danes had been decisively defeated.", told: ["lost Denmark"]),
    Row(sentence: "The Danes were utterly routed by Sweden.", told: ["lost Denmark to Sweden"]),
    Row(sentence: "The Danes are to be defeated.", told: []),
    Row(sentence: "The defeated Danes withdrew.", told: ["won over Denmark"]),
    Row(sentence: "Sweden won the support of the Danes.", told: []),
    Row(sentence: "Sweden won a decisive victory.", told: ["won Sweden"]),
    Row(sentence: "The Danes claimed victory.", told: []),
    Row(sentence: "Sweden crushed the revolt.", told: []),
    Row(sentence: "The last attack by the Danes was beaten off.", told: []),
    Row(sentence: "The Danes started the retreat.", told: []),
    Row(sentence: "It was a Danish-Swedish non-aggression pact.", told: []),
    Row(sentence: "The Danes paid tribute to the dead.", told: []),
    Row(sentence: "It was not in vain: Sweden won the war.", told: ["won Sweden"]),
    Row(sentence: "Датчане были разбиты.", language: .russian, told: ["lost Denmark"]),
    Row(
      sentence: "Датчан разгромили шведы.",
      language: .russian,
      told: ["won Sweden over Denmark"]
    ),
    Row(sentence: "Войска датчан победили.", language: .russian, told: ["won Denmark"]),
    Row(
      sentence: "Данию победила Швеция.",
      language: .russian,
      told: ["won Sweden over Denmark"]
    ),
    Row(
      sentence: "После капитуляции шведские войска отошли.",
      language: .russian,
      told: []
    ),
    Row(
      sentence: "После капитуляции датских войск бой кончился.",
      language: .russian,
      told: ["lost Denmark"]
    ),
    Row(sentence: "Датское судно потерпело крушение.", language: .russian, told: []),
    Row(sentence: "Шведы разбили лагерь.", language: .russian, told: []),
    Row(sentence: "Победа Данилова была полной.", language: .russian, told: []),
    Row(sentence: "日本海海戦の敗北は重かった。", language: .japanese, told: []),
  ]

  @Test(arguments: rows + reversals)
  func `turns are told of their side`(row: Row) {
    let names = { (sides: Set<Int>) in
      sides.sorted().map { EventName.states[$0] }.joined(separator: "+")
    }
    let told = Turn.all(in: row.sentence, language: row.language).map { turn -> String in
      let joint = turn.kind == .won ? " over " : " to "
      return turn.kind.rawValue + (turn.sides.isEmpty ? "" : " " + names(turn.sides))
        + (turn.others.isEmpty ? "" : joint + names(turn.others))
    }
    #expect(told == row.told)
  }

  @Test func `a turn's range holds its words`() throws {
    let sentence = "В 1812 году Дания потерпела поражение в бою."
    let turn = try #require(Turn.all(in: sentence, language: .russian).first)
    #expect(Array(sentence.utf8)[turn.range] == Array("потерпела поражение".utf8)[...])
  }
}
