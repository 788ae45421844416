import Documents
import Ledger
import Testing

@Suite struct JapaneseNameTests {
  @Test(arguments: sentenceRows("japanese-sentences"))
  func `what is found in a Japanese sentence`(_ row: SentenceRow) {
    #expect(Finds(row.kind, in: row.text, .japanese).short == row.expected)
  }
}
