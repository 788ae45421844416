import Documents
import Ledger
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
    "It began in ⟦1861=1861⟧. ⟦Four years earlier=1857⟧, in ⟦1857=1857⟧, all slept. By ⟦July=1861-07⟧ they came.",
    "They came ⟦a week=P1W⟧ before ⟦Christmas 1979=1979-12-25⟧. By ⟦the end of January=1980-01⟧ they left.",
    "It would take ⟦six years=P6Y⟧ before he came. ⟦The present-day=PRESENT_REF⟧ port is small.",
    "It came ⟦two weeks after the invasion=XXXX-WXX⟧ Riga had feared.",
    "It was ⟦a year after the armistice=XXXX⟧ the last prisoners left.",
    "They met in ⟦August=1914-08⟧ and ⟦September 1914=1914-09⟧.",
    "It began in ⟦June 1904=1904-06⟧. ⟦Four days later=1904-XX-XX⟧ it went on.",
    "It began in ⟦June 1904=1904-06⟧. On ⟦that same day=1904-06-XX⟧ it ended.",
    "In ⟦1917=1917⟧ he recalled the class of ⟦'99=1899⟧.",
    "He said it in '20 men' and went.",
  ])
  func `what leaves out its year takes that of the story`(marked: String) {
    let text = MarkedText(marked)
    #expect(times(in: text.plain, language: .english) == text.expected)
  }

  @Test(arguments: [
    "⟦The first ten months of 1915=P10M⟧ were quiet. In ⟦October=1915-10⟧ they came.",
    "They took it in ⟦March 1945=1945-03⟧. They had come from ⟦October=1944-10⟧ to ⟦March=1945-03⟧.",
    "It began on ⟦1 September 1939=1939-09-01⟧. It froze from ⟦December=1939-12⟧ to ⟦February=1940-02⟧.",
    "It froze from ⟦December=1939-12⟧ to ⟦February 1940=1940-02⟧.",
    "It left in ⟦May 1803=1803-05⟧ and came in ⟦October of the following year=1804-10⟧.",
    "It left in ⟦May 1803=1803-05⟧, to come in ⟦the spring of next year=1804-SP⟧.",
    "It was signed in ⟦1855=1855⟧. ⟦Twenty years on=1875⟧, all was new.",
    "They met in ⟦autumn 1904=1904-FA⟧ and rested over ⟦the winter=1905-WI⟧. In ⟦spring=1905-SP⟧ they left.",
    "In ⟦1943=1943⟧ they told of the ⟦summer=1942-SU⟧ battle of ⟦June 1942=1942-06⟧.",
    "He rose in ⟦228 BC=BC0228⟧ and fell around ⟦the same time=BC0221⟧ (⟦221 BC=BC0221⟧).",
    "They played “White Christmas” in ⟦April 1975=1975-04⟧. On ⟦the 30th=1975-04-30⟧ they left.",
    "On ⟦26 October 1955=1955-10-26⟧ he won.\n\nIn ⟦May=1956-05⟧ he went abroad and spoke to all who came.",
    "On ⟦26 October 1955=1955-10-26⟧ he won.\n\nIn ⟦August=1955-08⟧ he went abroad and spoke to all who came.",
  ])
  func `a month or season goes with what its sentence and the story tell`(marked: String) {
    let text = MarkedText(marked)
    #expect(times(in: text.plain, language: .english) == text.expected)
  }

  @Test func `a heading that is a year gives it to its section`() {
    let text = MarkedText(
      """
      It was so.

      ⟦1908=1908⟧: The army arms

      In ⟦1908=1908⟧ it had 900 men, against 300 in ⟦summer 1907=1907-SU⟧.

      Meanwhile all began with a ⟦spring=1908-SP⟧ attack, and a ⟦March=1908-03⟧ attack in the south.

      By ⟦January 1910=1910-01⟧ all was over, and in ⟦May=1910-05⟧ nobody spoke of it to anyone.

      """
    )
    #expect(times(in: text.plain, language: .english) == text.expected)
  }

  @Test func `a month and day far away count from nothing told`() {
    #expect(times(in: "In June they came.", language: .english) == ["June=XXXX-06"])
  }

  @Test(arguments: [
    "In ⟦May 1940=1940-05⟧ they met, promising help by ⟦late 1942=1942⟧. In ⟦July=1940-07⟧ all left.",
    "It was not there until ⟦May 1945=1945-05⟧. It was ⟦June 1944=1944-06⟧. In ⟦July=1944-07⟧ it was.",
    "In ⟦June 1793=1793-06⟧ the ⟦August 1792=1792-08⟧ rising was told. In ⟦July=1793-07⟧ it was not.",
    "All met in ⟦May 1906=1906-05⟧. They had voted in ⟦December 1905=1905-12⟧. By ⟦November=1906-11⟧ it was over.",
    "It came in ⟦June 1941=1941-06⟧, to end by ⟦next spring=1942-SP⟧. In ⟦August=1941-08⟧ it had not.",
    "In ⟦April 1905=1905-04⟧ few died compared to ⟦November=1904-11⟧. In ⟦May=1905-05⟧ many did.",
    "It was ⟦March 1905=1905-03⟧. They had hoped for it since ⟦December=1904-12⟧. In ⟦June=1905-06⟧ it came.",
    "It was ⟦July 1905=1905-07⟧. Nothing had come since ⟦August=1905-08⟧.",
    "They met in ⟦1788=1788⟧, by the rules of ⟦1614=1614⟧. The ⟦1614=1614⟧ rules were old. In ⟦May=1788-05⟧ all agreed.",
  ])
  func `a look back or ahead does not move the story`(marked: String) {
    let text = MarkedText(marked)
    #expect(times(in: text.plain, language: .english) == text.expected)
  }

  @Test(arguments: [
    "The attack on Pearl Harbor on ⟦7 December 1941=1941-12-07⟧. ⟦Three days after Pearl Harbor=1941-12-10⟧, all knew.",
    "The Somme (⟦1 July 1916=1916-07-01⟧). ⟦The day after the Somme=1916-07-02⟧, all rested.",
    "⟦Two years before the Russo-Japanese War=1902⟧ (⟦1904-05=1904/1905⟧) they met.",
    "⟦Two years after the Russo-Japanese War=XXXX⟧, they met.",
    "It was on ⟦8 May 1904=1904-05-08⟧, ⟦the first day of the battle=1904-05-08⟧.",
    "In ⟦May 1904=1904-05⟧ they fought, and on ⟦the second day of the battle=1904-05-XX⟧ they fled.",
    "On ⟦9 May 1914=1914-05-09⟧, ⟦the tenth anniversary of the siege=1914-05-09⟧, they met.",
    "They marked ⟦the 25th anniversary=XXXX-XX-XX⟧. The anniversary gifts were dear.",
    "They met in ⟦the autumn of 1904=1904-FA⟧ and rested over ⟦the winter=1905-WI⟧.",
  ])
  func `an event that the text dates is counted from`(marked: String) {
    let text = MarkedText(marked)
    #expect(times(in: text.plain, language: .english) == text.expected)
  }

  @Test func `what only points says from where`() {
    let found = timeValues(
      in: "In June 1904 they came. The following year they left.",
      language: .english
    )
    #expect(found.map(\.anchor) == [nil, "1904-06"])
  }
}
