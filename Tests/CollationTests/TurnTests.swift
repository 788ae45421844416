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

  @Test(arguments: rows)
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
    let sentence = "В 1812 году Дания потерпела поражение."
    let turn = try #require(Turn.all(in: sentence, language: .russian).first)
    #expect(Array(sentence.utf8)[turn.range] == Array("потерпела".utf8)[...])
  }
}
