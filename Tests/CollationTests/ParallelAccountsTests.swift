import Collation
import Documents
import Ledger
import Testing

@Suite struct ParallelAccountsTests {
  private static let english = """
    The Chemulpo Affair

    On 9 February 1904 the cruiser Varyag met the Japanese squadron off Chemulpo.

    Captain Vsevolod Rudnev (1855-1913) lost 31 men killed in the Battle of Chemulpo Bay.
    """

  private static let russian = """
    Бой у Чемульпо

    27 января 1904 года крейсер «Варяг» принял бой.

    Капитан Всеволод Фёдорович Руднев (1855—1913) командовал крейсером.
    """

  private func collate(_ texts: [String]) -> ParallelAccounts {
    ParallelAccounts(of: texts.map { Texts.read($0) })
  }

  @Test func `a day told in two calendars is one day, and the calendar is named`() throws {
    let accounts = collate([Self.english, Self.russian])
    let incident = try #require(accounts.matters.first { $0.kind == .incident })
    let when = try #require(incident.questions.first { $0.name == "when" })
    #expect(when.variance == .different)
    #expect(when.explanation?.contains("Julian") == true, "\(when.explanation ?? "nil")")
    #expect(when.answers.map { $0.map(\.value) } == [["1904-02-09"], ["1904-01-27"]])
  }

  @Test func `a person is joined across scripts`() throws {
    let accounts = collate([Self.english, Self.russian])
    let person = try #require(accounts.matters.first { $0.kind == .person })
    let called = try #require(person.questions.first { $0.name == "called" })
    #expect(
      called.answers.map { $0.map(\.value) } == [
        ["Vsevolod Rudnev"], ["Всеволод Фёдорович Руднев"],
      ]
    )
    let born = try #require(person.questions.first { $0.name == "born" })
    #expect(born.variance == .same)
    let role = try #require(person.questions.first { $0.name == "role" })
    #expect(role.answers.map { $0.map(\.value) } == [["Captain"], ["Капитан"]])
    #expect(role.variance == .same)
    #expect(role.explanation == "both are words for one rank or office")
  }

  @Test func `another rank in another language is different`() throws {
    let other = Self.russian.replacing("Капитан", with: "Контр-адмирал")
    let accounts = collate([Self.english, other])
    let person = try #require(accounts.matters.first { $0.kind == .person })
    let role = try #require(person.questions.first { $0.name == "role" })
    #expect(role.variance == .different)
    #expect(role.explanation == nil)
  }

  private func variances(_ texts: [String]) -> [String: Variance] {
    let matters = collate(texts).matters.filter { $0.kind == .figure }
    return Dictionary(
      matters.map { ($0.name, $0.questions.first?.variance ?? .silent) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  @Test func `the dead of each side are laid side by side`() {
    let texts = [
      "They fought. Some 900 Danish soldiers were killed, and 400 Swedish soldiers were killed.",
      "In all 900 Danish soldiers were killed, and 700 Swedish soldiers were killed.",
    ]
    #expect(
      variances(texts) == [
        "killed (persons), Denmark": .same, "killed (persons), Sweden": .different,
      ]
    )
  }

  @Test func `prisoners are counted in three languages`() {
    let texts = [
      "The camps held 600,000 Japanese prisoners.",
      "В лагерях было 540 тысяч японских военнопленных.",
      "約60万人の日本人捕虜がいた。",
    ]
    #expect(variances(texts) == ["prisoners (persons)": .different])
  }

  /// Two texts, and how their figures stand to each other.
  struct Figures: CustomTestStringConvertible {
    var testDescription: String
    var texts: [String]
    var variance: Variance
    var explanation: String?
  }

  static let figures: [Figures] = [
    Figures(
      testDescription: "the same",
      texts: ["They lost 31 men killed.", "In all 31 men were killed."],
      variance: .same
    ),
    Figures(
      testDescription: "different",
      texts: ["They lost 31 men killed.", "In all 45 men were killed."],
      variance: .different
    ),
    Figures(
      testDescription: "rounded",
      texts: ["They lost 29,700 men killed.", "In all 30,000 men were killed."],
      variance: .different,
      explanation: "one figure is the other rounded"
    ),
    Figures(
      testDescription: "one within the other",
      texts: ["They lost 20 to 40 men killed.", "In all 31 men were killed."],
      variance: .finer,
      explanation: "one figure lies within the other"
    ),
  ]

  @Test(arguments: figures)
  func `figures of one thing are compared`(row: Figures) throws {
    let accounts = collate(row.texts)
    let matter = try #require(accounts.matters.first { $0.name == "killed (persons)" })
    #expect(matter.questions.map(\.variance) == [row.variance])
    if let explanation = row.explanation {
      #expect(matter.questions.first?.explanation == explanation)
    }
  }

  @Test func `a document alone has nothing beside it`() {
    #expect(collate([Self.english]).matters.allSatisfy { $0.kind == .incident })
    #expect(collate([]).matters.isEmpty)
  }

  @Test func `every answer's place holds its words`() {
    let texts = [Self.english, Self.russian]
    let documents = texts.map { Texts.read($0).document }
    for matter in collate(texts).matters {
      for question in matter.questions {
        for (answers, document) in zip(question.answers, documents) {
          for answer in answers {
            #expect(answer.place.text == document.text(of: answer.place.passage))
            #expect(answer.place.document == document.id)
          }
        }
      }
    }
  }
}
