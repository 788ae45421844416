import Documents
import Ledger
import Testing

/// What every store must find.
enum SearchLaws {
  static let texts = [
    "Ещё в тёмном лесу. Её звали Алёна.",
    "Николай Резанов и Хвостов",
    "樺太は島である。カムチャツカ",
    "A Café in Besançon: Söderblom, the Russo-Japanese war of 1904–05.",
    "ｶﾑﾁｬﾂｶ ＡＢＣ １９０４年",
    "и\u{306} e\u{301}tude вой\u{AD}на",
  ]

  /// A query, and the numbers of the texts above that answer it.
  static let queries: [(String, [Int])] = [
    ("ЕЩЕ", [0]), ("ещё", [0]), ("темном ЛЕСУ", [0]), ("алена", [0]), ("Алёна", [0]),
    ("николай", [1]), ("НИКОЛАЙ резанов", [1]), ("николаи", []), ("Резанов лесу", []),
    ("лес", []), ("樺太", [2]), ("島", [2]), ("樺", [2]), ("太は島", [2]), ("島樺", []),
    ("カ", [2, 4]), ("カムチャツカ", [2, 4]), ("ｶﾑﾁｬﾂｶ", [2, 4]), ("ムチャ 樺太", [2]),
    ("かむ", []), ("cafe besancon", [3]), ("CAFÉ", [3]), ("soderblom", [3]),
    ("russo-japanese", [3]), ("japanese-russo", []), ("Russo Japanese", [3]),
    ("abc", [4]), ("1904年", [4]), ("１９０４", [3, 4]), ("1904 年", [4]), ("年1904", []),
    ("й", [5]), ("étude", [5]), ("ETUDE", [5]), ("война", [5]), ("。", []), ("", []), ("  ", []),
  ]

  static func fill(_ store: some Store) async throws {
    for (index, text) in texts.enumerated() {
      let contribution = try Samples.plain(text, title: "\(index)")
      _ = try await store.add(contribution, author: "test", time: Samples.time)
    }
  }

  /// Every query finds what it should, and gives the passage of the text as it stands.
  static func finding(_ store: some Store) async throws {
    try await fill(store)
    for (query, expected) in queries {
      let findings = try await store.find(query, limit: 99)
      #expect(findings.compactMap { Int($0.title) }.sorted() == expected, "\(query)")
      for finding in findings {
        let text = texts[Int(finding.title) ?? 0]
        #expect(finding.document == DocumentID(ofText: text))
        #expect(Array(finding.text.utf8) == Array(text.utf8))
        #expect(finding.passage == Passage(start: 0, end: text.utf8.count))
      }
    }
  }

  static let hostileQueries = [
    "\"", "\"\"", "'", "a\"b", "NEAR(a b)", "words:cafe", "cafe OR война", "cafe AND", "NOT cafe",
    "-cafe", "^cafe", "cafe*", "* cafe", "(cafe", "cafe)", "{words}:cafe", "a + b", "cafe\u{0}",
    "'; DROP TABLE document; --", "%", "_", "\u{FFFD}", "\u{10FFFF}", "\u{202E}cafe",
    String(repeating: "\"", count: 10_000),
  ]

  /// Query text is data: no query fails, and signs in it mean nothing.
  static func hostility(_ store: some Store) async throws {
    try await fill(store)
    for query in hostileQueries {
      _ = try await store.find(query, limit: 99)
    }
    #expect(try await store.find("cafe*", limit: 9).count == 1)
    #expect(try await store.find("caf*", limit: 9).isEmpty)
    #expect(try await store.find("-cafe", limit: 9).count == 1)
    #expect(try await store.find("cafe OR война", limit: 9).isEmpty)
    #expect(try await store.documents().count == texts.count)
  }

  /// Queries of thousands of words or characters are answered.
  static func longQueries(_ store: some Store) async throws {
    let words = (0..<3_000).map { "w\($0)" }
    let kanji = String(String.UnicodeScalarView((0x4E00..<0x5A00).compactMap(Unicode.Scalar.init)))
    for text in [words.joined(separator: " "), kanji] {
      _ = try await store.add(Samples.plain(text), author: "test", time: Samples.time)
    }
    #expect(try await store.find(words.joined(separator: " "), limit: 9).count == 1)
    #expect(try await store.find((words + ["missing"]).joined(separator: " "), limit: 9).isEmpty)
    #expect(try await store.find(words.joined(separator: "-"), limit: 9).count == 1)
    #expect(try await store.find(kanji, limit: 9).count == 1)
    #expect(try await store.find(kanji + "樺", limit: 9).isEmpty)
  }

  /// Better answers come first; equal ones by title and place; no more than asked for.
  static func ranking(_ store: some Store) async throws {
    let filler = String(repeating: "and so on ", count: 40)
    for (title, text) in [
      ("c", "raid \(filler)"), ("b", "raid raid raid"), ("a", "raid \(filler)."), ("d", "nothing"),
    ] {
      let contribution = try Samples.plain(text, title: title)
      _ = try await store.add(contribution, author: "test", time: Samples.time)
    }
    #expect(try await store.find("raid", limit: 99).map(\.title) == ["b", "a", "c"])
    #expect(try await store.find("raid", limit: 2).map(\.title) == ["b", "a"])
    #expect(try await store.find("raid", limit: 0).isEmpty)
    #expect(try await store.find("raid", limit: -1).isEmpty)
  }

  /// A block is found by itself, at its own place.
  static func places(_ store: some Store) async throws {
    let full = try Samples.full()
    _ = try await store.add(full, author: "test", time: Samples.time)
    let findings = try await store.find("ложь", limit: 9)
    #expect(findings.map(\.passage) == [full.document.blocks[2].passage])
    #expect(findings.map(\.text) == ["«Всё это — ложь», wrote Golovnin 😀."])
    #expect(findings.map(\.title) == ["The raid"])
    #expect(try await store.find("ложь frigate", limit: 9).isEmpty)
    #expect(try await store.find("Хвостова", limit: 9).map(\.text) == ["Рейд Хвостова\u{0}"])
  }
}
