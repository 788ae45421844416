import Documents
import Foundation
import Ledger
import Testing

@Suite struct PageTests {
  private static let document = "/documents/\(SampleLedger.englishID)"

  @Test func `a document shows each annotation in the text and beside it`() async throws {
    let body = try await ask(Self.document).body
    let links = body.matches(of: /class="place" href="#(c\d+-\d+)"/).map { String($0.output.1) }
    #expect(links.count == 15)
    for link in links { #expect(body.contains(" id=\"\(link)\""), "\(link)") }
    let anchors = body.matches(of: /\ id="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(anchors).count == anchors.count)
  }

  @Test(arguments: ["?kinds=person,time", "?kinds=person&kinds=time", "?kinds=person%2Ctime"])
  func `kinds are chosen without a script`(query: String) async throws {
    let body = try await ask(Self.document + query).body
    let marks = Set(body.matches(of: /<mark class="k-([a-z]+)"/).map { String($0.output.1) })
    #expect(marks == ["person", "time"])
    #expect(body.contains("value=\"person\" checked>"))
    #expect(body.contains("value=\"figure\">"))
    #expect(body.contains("Show all kinds"))
  }

  @Test func `a link leads to any passage, marked or not`() async throws {
    let body = try await ask(Self.document + "?at=3-9").body
    #expect(body.contains("<mark class=\"k-cited\" id=\"c3-9\">"))
    #expect(body.contains("<link rel=\"canonical\" href=\"\(Self.document)\">"))
  }

  @Test func `headings follow one another without a gap`() async throws {
    for path in pages {
      var depth = 0
      for heading in try await ask(path).body.matches(of: /<h([1-6])[ >]/) {
        let level = Int(heading.output.1) ?? 0
        #expect(level <= depth + 1, "\(path): \(heading.output.0)")
        depth = level
      }
    }
  }

  @Test func `words in other languages say so`() async throws {
    #expect(
      try await ask("/").body.contains("<bdi lang=\"ru\">Происшествие в Фонарном проливе</bdi>")
    )
    let body = try await ask(Self.document).body
    #expect(body.contains("<article lang=\"en\">"))
    #expect(body.contains("<bdi lang=\"und-Hani\">山田太郎</bdi>"))
  }

  @Test func `a person's page says who says what, and where`() async throws {
    let body = try await ask("/people/ivan-berezin").body
    #expect(body.contains("on the word of Ada Marlowe (reports) › Ivan Berezin (asserts)"))
    #expect(body.contains("<span class=\"label\">proposed</span>"))
    #expect(body.contains("href=\"\(Self.document)?at=120-124#c120-124\""))
    #expect(body.contains("Березин"))
  }

  @Test func `the timeline goes by the earliest day`() async throws {
    let body = try await ask("/timeline").body
    let dates = body.matches(of: /class="date"><bdi>([^<]*)<\/bdi>/).map { String($0.output.1) }
    #expect(dates.prefix(3) == ["1829", "1871-01-27", "1871-02-08"])
    #expect(dates.count == 4)
  }

  @Test func `annotations are given in scalars`() async throws {
    let answer = try await ask("/documents/\(SampleLedger.englishID).json")
    let json = try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any]
    let text = try Array(#require(json?["text"] as? String).unicodeScalars)
    let annotations = try #require(json?["annotations"] as? [[String: Any]])
    #expect(annotations.count == 15)
    let person = try #require(annotations.first { $0["name"] as? String == "山田太郎" })
    let start = try #require(person["start"] as? Int)
    let end = try #require(person["end"] as? Int)
    var words = String.UnicodeScalarView()
    words.append(contentsOf: text[start..<end])
    #expect(String(words) == "山田太郎")
    let cue = try #require(annotations.first { $0["kind"] as? String == "attribution" })
    #expect((cue["content"] as? [[String: Int]])?.first?["start"] == 143)
  }

  @Test func `long lists come in pages`() async throws {
    let drafts = (0..<250).map { number in
      Draft(
        title: "Document \(1000 + number)",
        authors: [],
        language: .english,
        blocks: [(.paragraph, "Text \(number).")]
      ).contribution(annotations: [], entities: [], statements: [])
    }
    let store = MemoryStore(contributions: drafts)
    let first = try await ask("/", store: store).body
    #expect(first.matches(of: /<li><p class="entry">/).count == 100)
    #expect(first.contains("<a rel=\"next\" href=\"/?page=2\">"))
    let last = try await ask("/?page=3", store: store).body
    #expect(last.matches(of: /<li><p class="entry">/).count == 50)
    #expect(last.contains("<link rel=\"canonical\" href=\"/?page=3\">"))
    #expect(!last.contains("rel=\"next\""))
  }

  @Test func `a long document comes in pages, and links find theirs`() async throws {
    let words = (0..<40_000).map { "word\($0)" }.joined(separator: " ")
    let draft = Draft(
      title: "Long",
      authors: [],
      language: .english,
      blocks: [(.paragraph, words)]
    )
    let name = draft.annotation("word39999", .place(NameValue(name: "the end")))
    let store = MemoryStore(contributions: [
      draft.contribution(annotations: [name], entities: [], statements: [])
    ])
    let path = "/documents/\(draft.document.id.value)"
    let first = try await ask(path, store: store).body
    #expect(first.utf8.count < 200_000)
    #expect(first.contains("page 1 of 4"))
    #expect(!first.contains("word39999"))
    let start = name.passage.start
    let found = try await ask("\(path)?at=\(start)-\(start + 9)", store: store).body
    #expect(found.contains("id=\"c\(start)-\(start + 9)\""))
    #expect(found.contains("page 4 of 4"))
  }
}
