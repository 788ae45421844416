import Collation
import Testing

@Suite struct TimelineTests {
  @Test func `a span whose ends are two expressions is one entry over both`() {
    let review = Texts.review("The fleet lay there on 22–25 April 1951. It left in May 1951.")
    #expect(review.timeline.map(\.edtf) == ["1951-04-22/1951-04-25", "1951-05"])
    #expect(review.timeline.map(\.written) == ["22–25 April 1951", "May 1951"])
  }

  @Test func `dates that begin together stand by their ends, the same date once`() {
    let review = Texts.review(
      "The war (1904-05) came. In 1904 a fleet sailed. In the war (1904-05) ships sank in May 1904."
    )
    #expect(
      review.timeline.map(\.edtf) == ["1904/1905", "1904/1905", "1904", "1904-05"]
    )
  }
}
