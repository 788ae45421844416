import Documents
import Testing

@Suite struct NarrativeTimeTests {
  @Test(arguments: [
    "In ⟦June 1904=1904-06⟧ they came. In ⟦August=1904-08⟧ they left.",
    "In ⟦December 1941=1941-12⟧ they came. In ⟦January=1942-01⟧ they left.",
    "It began on ⟦8 February 1904=1904-02-08⟧. ⟦Three days later=1904-02-11⟧ it ended.",
    "It began in ⟦1904=1904⟧. ⟦The following year=1905⟧ it ended.",
    "It began in ⟦May 1904=1904-05⟧ and ended ⟦later that month=1904-05⟧.",
    "It began in ⟦March 1904=1904-03⟧. In ⟦July of that year=1904-07⟧ it ended.",
    "It began in ⟦1904=1904⟧. ⟦Two years earlier=1902⟧ none had known. In ⟦May=1904-05⟧ all did.",
    "It began on ⟦8 February 1904=1904-02-08⟧ and on ⟦the 20th=1904-02-20⟧ it ended.",
    "It was signed in ⟦May 1875=1875-05⟧. ⟦Since then=1875-05/..⟧ there was peace.",
    "In ⟦October 1788=1788-10⟧ they met, as in ⟦1614=1614⟧. On ⟦27 December=1788-12-27⟧ all agreed.",
    "In ⟦May 1804=1804-05⟧ Rezanov (⟦1764-1807=1764/1807⟧) came; in ⟦June=1804-06⟧ he left.",
    "They met in ⟦August=1914-08⟧ and ⟦September 1914=1914-09⟧.",
  ])
  func `what leaves out its year takes that of the story`(marked: String) {
    let text = MarkedText(marked)
    #expect(times(in: text.plain, language: .english) == text.expected)
  }

  @Test func `a month and day far away count from nothing told`() {
    #expect(times(in: "In June they came.", language: .english) == ["June=XXXX-06"])
  }
}
