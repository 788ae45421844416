import Documents
import Ledger
import Testing

@testable import Reading

@Suite struct JapaneseApparatusTests {
  @Test func `a Japanese marker leads to the work of its note`() {
    let text = """
      条約は翌年に結ばれた（注1）。批准は遅れた（2）。艦隊は夏に着いた［3］。山田氏（58）は異を唱えた。

      註

      1　北川省編『往復文書』第3巻、港書房、1958年、45頁。
      2　同上、92頁。
      3　山口春子『港の戦争』岸書店、2009年。
      """
    let first = WorkReference(author: "北川省", title: "往復文書", year: "1958", page: "45頁")
    var second = first
    second.page = "92頁"
    let third = WorkReference(author: "山口春子", title: "港の戦争", year: "2009")
    #expect(
      notes(text) == [
        NoteValue(marker: "1", resolves: "北川省編『往復文書』第3巻、港書房、1958年、45頁", work: first),
        NoteValue(marker: "2", resolves: "北川省編『往復文書』第3巻、港書房、1958年, 92頁", work: second),
        NoteValue(marker: "3", resolves: "山口春子『港の戦争』岸書店、2009年", work: third),
      ]
    )
  }

  private func notes(_ text: String) -> [NoteValue] {
    Finds(.note, in: text, .japanese).values.compactMap { value in
      if case .note(let note) = value { note } else { nil }
    }
  }

  @Test func `a date behind a sign is no marker`() {
    #expect(notes("港は閉じられた。※3月から開く。").isEmpty)
  }

  @Test func `a work named before is found by its author or title`() {
    let text = """
      港は閉じられた（1）。商館は移った（2）。船は戻った（3）。

      注

      1　山口春子『港の戦争』岸書店、2009年、12頁。
      2　北川夏雄『商館史』岸書店、2011年。
      3　山口、前掲書、101頁。
      """
    #expect(notes(text).last?.resolves == "山口春子『港の戦争』岸書店、2009年, 101頁")
    #expect(notes(text).last?.work?.title == "港の戦争")
  }

  @Test(arguments: [
    ("写真：港の砲台（国立図書館所蔵）", "港の砲台", "国立図書館所蔵"),
    ("図1　使節の肖像（市立資料館蔵）", "使節の肖像", "市立資料館蔵"),
    ("図2　城の全景（南より）", "城の全景（南より）", ""),
    ("図3　道端の石像（地蔵）", "道端の石像（地蔵）", ""),
    ("図4　町の門（撮影所の入口）", "町の門（撮影所の入口）", ""),
    ("図5　港（『港写真帖』より）", "港", "『港写真帖』より"),
    ("写真提供：港町図書館", "", "港町図書館"), ("写真：港の砲台（1904年）", "港の砲台（1904年）", ""),
  ])
  func `a Japanese caption parts into what it shows and whose it is`(
    line: String,
    subject: String,
    rights: String
  ) {
    let text = "港の話\n\n船が着いた。人々は喜んだ。\n\n\(line)\n\n船は翌日に出た。"
    #expect(
      Finds(.caption, in: text, .japanese).values
        == [.caption(CaptionValue(subject: subject, rights: rights))]
    )
  }
}
