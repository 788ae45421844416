import Documents
import Testing

/// The blocks of `text`, each as its kind's short name and its words.
func blocks(_ text: String) -> [String] {
  let document = PlainText.document(text: text)
  #expect(Array(document.text.utf8) == Array(text.utf8))
  return document.blocks.map { "\(short($0.kind)) \(document.text(of: $0.passage))" }
}

func short(_ kind: BlockKind) -> String {
  switch kind {
  case .heading(let level): "h\(level)"
  case .paragraph: "p"
  case .quotation: "q"
  case .caption: "c"
  case .note(let marker): "n\(marker ?? "?")"
  case .listItem: "li"
  case .tableCell: "td"
  }
}

@Suite struct PlainTextTests {
  @Test func `empty lines part paragraphs`() {
    #expect(
      blocks("One ends here.\n\n\r\nTwo does too.\r\n") == ["p One ends here.", "p Two does too."]
    )
  }

  @Test func `in a saved page each line is a paragraph`() {
    let long = String(repeating: "word ", count: 40) + "end."
    #expect(
      blocks("\(long)\nAda Berg Image: Public Domain\n\(long)") == [
        "p \(long)", "c Ada Berg Image: Public Domain", "p \(long)",
      ]
    )
  }

  @Test func `lines broken at one width stay together`() {
    let text = """
      The squadron left the harbour at dawn and steamed south for two days
      without sighting a single vessel, until the cruisers ahead reported
      smoke. Nobody knew whose it was; the Admiral ordered all lamps out.

      The second paragraph begins here, and like the first one it is broken
      by hand near the seventieth column so that it can be read anywhere.
      """
    let found = blocks(text)
    #expect(found.count == 2)
    #expect(found.first?.hasSuffix("all lamps out.") == true)
  }

  @Test func `wrapped Japanese stays together`() {
    let line = "艦隊は夜明けに港を出て二日のあいだ南へ進んだが一隻の船も見なかった"
    let found = blocks("\(line)\n\(line)\n\(line)\nと報告された。\n\n次の段落はここから始まる。")
    #expect(found.count == 2)
  }

  @Test func `the first line apart is the title`() {
    let text = "The War at Sea\n\nIt began in the night of 8 February, without a declaration."
    let document = PlainText.document(text: text)
    #expect(document.record.title == "The War at Sea")
    #expect(document.blocks.first?.kind == .heading(level: 1))
  }

  @Test(arguments: [
    "Chapter 1 - The Fleet Sails", "CHAPTER IV", "Глава 2. Начало войны", "Глава третья",
    "第一章 開戦", "第2章　旅順", "Kapitel 3: Der Krieg", "Introduction", "Примечания",
  ])
  func `a heading may call itself one`(line: String) {
    let text = "Title of It All\n\nSome text that ends.\n\n\(line)\n\nMore text that ends."
    #expect(blocks(text).contains("h2 \(line)"))
  }

  @Test(arguments: [
    "Chapter 3 of the report says that the fleet never sailed at all.",
    "For instance,", "Ada Berg wrote:", "ISBN: 978-4-329-00486-4 (RU)",
    "«Мы не ждали нападения»",
  ])
  func `no heading is made of a sentence, a label or a quotation`(line: String) {
    let text = "Title of It All\n\nSome text that ends.\n\n\(line)\n\nMore text that ends here."
    #expect(!blocks(text).contains { $0.hasPrefix("h") && $0.hasSuffix(line) })
  }

  @Test func `a chapter that is the subject of a sentence is no heading`() {
    #expect(
      blocks("題名\n\n第６章は二〇〇六年に施行\n第七章 海戦").suffix(2) == [
        "p 第６章は二〇〇六年に施行", "h2 第七章 海戦",
      ]
    )
  }

  @Test func `levels follow from the ranks that a text has`() {
    let text = """
      A History

      Part One

      Chapter 1. Sea

      They sailed.

      Chapter 2. Land

      They marched.
      """
    #expect(
      blocks(text) == [
        "h1 A History", "h2 Part One", "h3 Chapter 1. Sea", "p They sailed.", "h3 Chapter 2. Land",
        "p They marched.",
      ]
    )
  }

  @Test func `an underlined line and a line of capitals are headings`() {
    let text = "The War\n=======\n\nText here.\n\nAt Sea\n------\nText.\n\nON THE LAND\n\nText."
    #expect(
      blocks(text) == [
        "h1 The War", "p Text here.", "h2 At Sea", "p Text.", "h2 ON THE LAND", "p Text.",
      ]
    )
  }

  @Test(arguments: [
    "FILE PHOTO: Snowy mountains. Russia, Siberia  ©Envato / oxygen2608", "Photo: the harbour.",
    "Ada Berg (1870-1950) Image: Public Domain", "© Wikimedia / Public Domain",
    "Fig. 1. The harbour before the attack.", "Рис. 2 — План крепости", "Фото: архив флота",
    "図1 旅順港", "写真：国立公文書館", "The harbour. Photo by A. Berg",
    "The harbour. Courtesy of the Diet Library, Riga.", "The harbour (AP Photo/Ada Berg)",
    "Credit: Diet Library, Riga", "The harbour in 1905. Credit: Diet Library",
    "The harbour – own work, Ada Berg",
  ])
  func `a caption says what a picture is or whose`(line: String) {
    let text = "Some text that ends here.\n\n\(line)\n\nMore text that ends here."
    #expect(blocks(text).contains("c \(line)"))
  }

  @Test(arguments: [
    "The photo by his bed was the only one that he ever kept of her, and he looked at it daily.",
    "Her image: nobody could forget it.", "By courtesy of the consul they were let in.",
    "Maps were rare in the navy of that time.",
    "All the papers are now in the public domain, so that anybody may read them.",
    "He left nothing but his own work", "Letters of credit: what they were",
  ])
  func `a sentence about pictures is no caption`(line: String) {
    #expect(blocks("Some text that ends here.\n\n\(line)").contains("p \(line)"))
  }

  @Test func `words of the page are no blocks`() {
    #expect(blocks("top of page\n\nText here.\n\nbottom of page") == ["p Text here."])
  }
}
