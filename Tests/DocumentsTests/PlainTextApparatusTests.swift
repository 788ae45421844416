import Documents
import Testing

@Suite struct PlainTextApparatusTests {
  @Test func `a run at the end that answers markers is notes`() {
    let text = """
      He wrote so himself. (1) Others deny it. (2)

      1.Ada Berg, The Harbour, Oslo, 1931. P.10.

      2.Ibid. P.101

      Copyright disclaimer under the law of the land.
      """
    #expect(
      blocks(text) == [
        "p He wrote so himself. (1) Others deny it. (2)",
        "n1 1.Ada Berg, The Harbour, Oslo, 1931. P.10.", "n2 2.Ibid. P.101",
        "p Copyright disclaimer under the law of the land.",
      ]
    )
  }

  @Test(arguments: [
    ("Notes", "[1] Berg, Harbour."), ("Примечания", "1) Берг, Гавань."), ("注", "注1 ベルグ『港』。"),
    ("註", "（註1）ベルグ『港』。"), ("注", "1　ベルグ『港』。"),
    ("References", "¹ Berg, Harbour."),
  ])
  func `what is numbered below a heading of notes is a note`(heading: String, note: String) {
    let found = blocks("The Title\n\nText here.\n\n\(heading)\n\n\(note)")
    #expect(found.last == "n1 \(note)")
    #expect(found.contains("h2 \(heading)"))
  }

  @Test func `notes may stand at the end of each chapter`() {
    let text =
      "Chapter 1\n\nHe wrote.[1]\n\n[1] Berg, p. 2.\n\nChapter 2\n\nText.\n\n1. Coal\n2. Ice\n\nChapter 3\n\nText."
    #expect(blocks(text).contains("n1 [1] Berg, p. 2."))
    #expect(blocks(text).contains("li 1. Coal"))
  }

  @Test func `full-width brackets are markers too`() {
    let text = "戦争は一九〇四年に始まった［１］。\n\n艦隊は攻撃された。\n\n注\n（１）山田『旅順』。\n（２）同上。"
    #expect(blocks(text).suffix(2) == ["n1 （１）山田『旅順』。", "n2 （２）同上。"])
  }

  /// Each lone number asks what follows it; were that the whole rest, this would take hours.
  @Test(.timeLimit(.minutes(1))) func `many lone numbers do not take long`() {
    let text = String(repeating: "1. a\n", count: 50_000)
    #expect(PlainText.document(text: text).blocks.count == 50_000)
  }

  @Test func `a stanza set in is one quotation`() {
    let text =
      "He sang of it.\n\n    O ship of the night,\n    That sails without light.\n\nThen he slept. Nobody knew."
    #expect(blocks(text)[1] == "q O ship of the night,\n    That sails without light.")
  }

  @Test func `a numbered run in the middle is a list`() {
    let text =
      "He gave three reasons.\n\n1. Coal\n2. Ice\n3. Time\n\nNobody believed him.\n\nThe war went on."
    #expect(
      blocks(text) == [
        "p He gave three reasons.", "li 1. Coal", "li 2. Ice", "li 3. Time",
        "p Nobody believed him.",
        "p The war went on.",
      ]
    )
  }

  @Test func `a lone number before a line apart numbers a heading`() {
    let text = "The Title\n\n1. The causes\n\nThey were many.\n\n2. The outcome\n\nIt was bad."
    #expect(
      blocks(text) == [
        "h1 The Title", "h2 1. The causes", "p They were many.", "h2 2. The outcome",
        "p It was bad.",
      ]
    )
  }

  @Test func `a year or a decimal opens no list`() {
    #expect(
      blocks("1904. The war began.\n\n2.1 strikes took place.\n\n16.04.2023 was a day.") == [
        "p 1904. The war began.", "p 2.1 strikes took place.", "p 16.04.2023 was a day.",
      ]
    )
  }

  @Test func `bullets are items`() {
    #expect(
      blocks("He took:\n- coal\n- ice\n• time\n・氷") == [
        "p He took:", "li - coal", "li - ice", "li • time", "li ・氷",
      ]
    )
  }

  @Test func `paragraphs between a colon and a marker are quoted`() {
    let text = """
      Ada Berg wrote about the harbour:

      Nothing moved in it.

      The ice had come. (2)

      That winter was long.
      """
    #expect(
      blocks(text) == [
        "p Ada Berg wrote about the harbour:", "q Nothing moved in it.", "q The ice had come. (2)",
        "p That winter was long.",
      ]
    )
  }

  @Test func `a colon without marker or marks opens nothing`() {
    let text = "There were two reasons:\n\nFirst there was the ice.\n\nThen came the war."
    #expect(!blocks(text).contains { $0.hasPrefix("q") })
  }

  @Test(arguments: ["“It was cold.”", "«Было холодно.»", "«Было холодно».", "「寒かった。」"])
  func `a paragraph in marks after a colon is quoted`(quote: String) {
    #expect(blocks("She said:\n\n\(quote)\n\nThen she left.").contains("q \(quote)"))
  }

  @Test func `lines with a sign and lines set in are quoted`() {
    let text = """
      The order was short.

      > Leave at once and
      > tell nobody.

      They left. It was late already.

          Nobody shall speak of this.

      Nobody did. The order was kept.
      """
    #expect(
      blocks(text) == [
        "p The order was short.", "q > Leave at once and\n> tell nobody.",
        "p They left. It was late already.", "q Nobody shall speak of this.",
        "p Nobody did. The order was kept.",
      ]
    )
  }

  @Test func `where every paragraph is set in none is a quotation`() {
    #expect(blocks("    One here.\n\n    Two here.\n\n    Three.").allSatisfy { $0.hasPrefix("p") })
  }

  @Test(arguments: [
    ("Author: Ada Berg", ["Ada Berg"]), ("By Ada Berg", ["Ada Berg"]),
    ("Автор: Ада Берг", ["Ада Берг"]), ("著者：山田太郎", ["山田太郎"]),
    ("Authors: Ada Berg and John Smith", ["Ada Berg", "John Smith"]),
    ("Author: Ada Berg / Ада Берг (captain, 1870-1950)", ["Ada Berg"]),
    ("Author: Berg, Ada; Smith, John", ["Berg, Ada", "Smith, John"]),
  ])
  func `a line may name the authors`(line: String, authors: [String]) {
    let document = PlainText.document(text: "The Title\n\n\(line)\n\nSome text that ends.")
    #expect(document.record.authors == authors)
  }

  @Test(arguments: [
    ("Updated: Apr 16, 2023", "2023-04-16"), ("Published: 16 April 2023", "2023-04-16"),
    ("Опубликовано: 16 апреля 2023 г.", "2023-04-16"), ("Date: 16.04.2023", "2023-04-16"),
    ("更新日：2023年4月16日", "2023-04-16"), ("Date: 2023/4/16", "2023-04-16"),
    ("Posted on April 2023", "2023-04"), ("Date: 1904", "1904"),
    ("Published: Sunday, April 16th, 2023", "2023-04-16"),
  ])
  func `a line may date the text`(line: String, date: String) {
    let document = PlainText.document(text: "The Title\n\n\(line)\n\nSome text that ends.")
    #expect(document.record.date == date)
  }

  @Test(arguments: ["Date: 31.02.2023", "Date: soon", "Date: 4/16/2023", "By the sea they lived."])
  func `no date or author is made up`(line: String) {
    let record = PlainText.document(text: "The Title\n\n\(line)\n\nSome text that ends.").record
    #expect(record.date == nil)
    #expect(record.authors == [])
  }

  @Test func `a given record is kept`() {
    let given = BibliographicRecord(title: "T", authors: ["A"], date: "1900", language: .russian)
    let text = "The Title\n\nAuthor: Ada Berg\n\nUpdated: 2023-04-16\n\nSome text."
    #expect(PlainText.document(text: text, record: given).record == given)
  }
}
