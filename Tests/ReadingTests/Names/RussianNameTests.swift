import Documents
import Ledger
import Testing

@Suite struct RussianNameTests {
  @Test(arguments: sentenceRows("russian-sentences"))
  func `what is found in a Russian sentence`(_ row: SentenceRow) {
    #expect(Finds(row.kind, in: row.text, .russian).short == row.expected)
  }
}
