import Documents
import Ledger
import Reading
import Testing

@Suite struct EnglishTimeTests {
  @Test(arguments: [
    "They met on ⟦26 September 1804=1804-09-26⟧.",
    "They met on ⟦September 26, 1804=1804-09-26⟧, at noonish.",
    "They met in ⟦October 1806=1806-10⟧.",
    "They met in ⟦February of 1940=1940-02⟧.",
    "It was signed on ⟦the 5th of May 1905=1905-05-05⟧.",
    "It fell on ⟦Saturday, June 24, 1950=1950-06-24⟧.",
    "She may march to the sea.", "The Time magazine came to the summer palace.",
  ])
  func `dates with the name of a month`(marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    "It ended in ⟦1806=1806⟧.", "He kept 1500 men and page 1904.", "In ⟦480 BC=BC0480⟧ they came.",
    "The ISBN 978-4-329-00486-4 says nothing.", "The 1500 tons sank.",
    "It grew until ⟦AD 645=0645⟧.",
    "By ⟦149 B.C.=BC0149⟧ they had won.",
  ])
  func `years and what is none`(marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    "The war (⟦1904-05=1904/1905⟧) ended.", "His life (⟦1776—1809=1776/1809⟧) was short.",
    "Her life (⟦1936-=1936/..⟧) goes on.", "It was held (⟦1799 to 1867=1799/1867⟧).",
    "The battle (⟦22=1951-04-22⟧-⟦25 April 1951=1951-04-25⟧) raged.",
    "The battle (⟦November 20=1943-11-20⟧-⟦23, 1943=1943-11-23⟧) raged.",
    "Held since ⟦July 1941 to June 1942=1941-07/1942-06⟧.",
    "Held since ⟦26 May 1804=1804-05-26⟧ to ⟦6 April 1805=1805-04-06⟧.",
    "It ran from ⟦July 1946=1946-07⟧ to ⟦June 1950=1950-06⟧.",
    "The revolt (⟦499=BC0499⟧-⟦493 BC=BC0493⟧) failed.",
    "It lasted from ⟦499=BC0499⟧ to ⟦493 BC=BC0493⟧ and ended in ⟦496=BC0496⟧ or ⟦495 BC=BC0495⟧.",
    "They fought over ⟦1751=1751⟧-⟦1777=1777⟧ without rest.",
    "It was so.\n\nThe Directory (⟦1795=1795⟧-⟦1799=1799⟧)\n\nThe new constitution created a house of two chambers and five men to rule.\n",
    "It was so.\n\nIn Memory of Alexander Orlov (⟦1936-2019=1936/2019⟧)\n\nHe wrote six books about the two countries and one about himself for his children.\n",
  ])
  func `spans that one thing governs are one, others two`(marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    "It was ⟦the 1920s=192⟧.", "In ⟦the nineteenth century=18⟧ it stopped.",
    "It began in ⟦the late 1850s=185⟧.", "At ⟦the end of 1941=1941⟧ it stopped.",
    "Nothing moved ⟦early in 1862=1862⟧.", "It fell in ⟦the second half of 2008=2008-H2⟧.",
    "It came in ⟦the summer of 1945=1945-SU⟧.", "Home by ⟦Christmas 1963=1963-12-25⟧.",
    "They met on the ⟦Ides of March, 44 BC=BC0044-03-15⟧.",
    "It fell in ⟦the winter of 479/478 BC=BC0479-WI⟧.",
    "It was built ⟦c. 1780=1780⟧.", "It fell in ⟦the 470s BC=BC047⟧.",
  ])
  func `parts, periods, seasons and holidays`(marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    "It took ⟦twenty-five years=P25Y⟧.", "It took ⟦more than three years=P3Y⟧.",
    "It took ⟦several months=PXM⟧.", "It took ⟦a century=P1CE⟧.", "A ⟦200-Year=P200Y⟧ history.",
    "They ruled for ⟦decades=PXDE⟧.", "They met ⟦every year=XXXX⟧.", "They met ⟦daily=XXXX-XX-XX⟧.",
    "It took ⟦two and a half years=P2.5Y⟧.", "A quarter of the men and three quarters of the guns.",
  ])
  func `durations and sets`(marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    "They met at ⟦10:57=XXXX-XX-XXT10:57⟧.", "They met at ⟦3:00 a.m.=XXXX-XX-XXT03:00⟧ again.",
    "They met on ⟦the morning of April 19, 1775=1775-04-19TMO⟧.",
    "On ⟦8 February 1904=1904-02-08⟧ it began, and ⟦that afternoon=1904-02-08TAF⟧ it ended.",
  ])
  func `times of the day`(marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    "They met ⟦every four years=P4Y⟧, ⟦twice a year=P1Y⟧ or ⟦three times a week=P1W⟧.",
    "⟦Each spring=XXXX-SP⟧ they came.",
    "It took ⟦a century and a half=P150Y⟧ or ⟦a decade and a half=P15Y⟧.",
    "It took ⟦more than a quarter of a century=P25Y⟧, not ⟦half a century=P50Y⟧.",
    "It ended ⟦half a century ago=PAST_REF⟧.", "It took ⟦an hour and a half=PT1.5H⟧.",
    "It took ⟦a hundred years=P100Y⟧; ⟦thirty-odd years=P30Y⟧; ⟦20-odd years=P20Y⟧.",
    "They waited for ⟦thousands of years=PXY⟧, then for ⟦some years=PXY⟧.",
    "It fell ⟦seven hundred odd years before=PAST_REF⟧.",
    "They met ⟦every Friday=XXXX-WXX-5⟧ and ⟦each morning=XXXX-XX-XXTMO⟧.",
    "They met ⟦every May=XXXX-05⟧.", "⟦Ten years of such fighting=P10Y⟧ ruined all.",
    "⟦Two years after the war=XXXX⟧ no peace was signed.",
    "⟦Two years after the war=XXXX⟧ they met.",
    "It was so in ⟦the closing years of the war=PXY⟧.",
    "They spent ⟦the years following the war=PXY⟧ there.",
    "They spent ⟦the years following the war=PXY⟧ mending the ships.",
    "It grew in ⟦the decades before the war=PXDE⟧.",
  ])
  func `lengths and sets of more than one word`(marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    "⟦The sixteenth=15⟧ and ⟦seventeenth centuries=16⟧ were hard.",
    "The trade of ⟦the 18th=17⟧ and ⟦early 19th centuries=18⟧ grew.",
    "The trade of ⟦the 17th=16⟧–⟦18th centuries=17⟧ grew.",
    "In ⟦the fifth=BC04⟧ and ⟦fourth centuries BC=BC03⟧ they fought.",
    "From ⟦the sixteenth century=15⟧ onward they came, until ⟦the close of the 17th century=16⟧.",
    "It grew in ⟦the opening half of the fifth century=04⟧ and ⟦the middle eighteenth century=17⟧.",
    "The first and second ships sailed.", "It began in ⟦the 4th millennium BC=BC3⟧.",
    "It was so in ⟦the Edo period=1603/1868⟧, in ⟦the Bunka era=1804/1818⟧.",
    "It fell in ⟦the tenth year of his reign=PAST_REF⟧.",
    "In ⟦the tenth year of the reign of King John=PAST_REF⟧ it fell.",
    "It fell at ⟦the turn of the century=PAST_REF⟧.", "It held until ⟦the late thirties=193⟧.",
    "In ⟦the thirties=193⟧ he was in his late thirties.",
    "It grew in ⟦the 1890s=189⟧ until ⟦the end of the decade=PAST_REF⟧.",
    "Cairo fell in ⟦AH 923=1517⟧, not in ⟦1213 AH=1798⟧.", "Ah, 923 men came.",
  ])
  func `centuries that share a word, periods and reigns`(marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    "Charlemagne (⟦742–814=0742/0814⟧) ruled.", "The caliph (r. ⟦786–809=0786/0809⟧) ruled.",
    "Villon (⟦c. 1431–1463=1431/1463⟧) wrote.", "Ito (⟦1841?–1909=1841/1909⟧) signed.",
    "In ⟦317=0317⟧ an edict was read, and in ⟦324=0324⟧ Constantine won.",
    "It stood until ⟦476=0476⟧, when it fell.", "They came in 300 ships and in 911 boats.",
    "It ran from ⟦379=0379⟧ to ⟦395 A.D.=0395⟧ without rest.",
    "It ranked 200 of 300, in 150 races.",
    "It is told in the list (120–145) and by others.", "See pp. 1904–1905 of it.",
    "Killed in ⟦the years 1955=1955⟧-⟦1957=1957⟧.",
    "It froze in ⟦the winter of 1904–5=1904-WI⟧ and ⟦the winter of 1904/05=1904-WI⟧.",
    "It came on ⟦the first of May 1905=1905-05-01⟧.", "The first of the ships came.",
    "It is dated ⟦1945-09-02=1945-09-02⟧.",
  ])
  func `years of a life, of a winter, and days in other forms`(marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    "They came at ⟦ten o'clock=XXXX-XX-XXT10:00⟧.",
    "They came at ⟦10 o’clock in the evening=XXXX-XX-XXT22:00⟧.",
    "They came at ⟦eleven o'clock at night=XXXX-XX-XXT23:00⟧.",
    "They came on ⟦Sunday morning=XXXX-WXX-7TMO⟧.",
  ])
  func `whole hours and parts of days of the week`(marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    "⟦Today=PRESENT_REF⟧ it is kept.", "The towns of ⟦to-day=PRESENT_REF⟧ are large.",
    "It lost the ⟦former=PAST_REF⟧ capital.",
    "The former is older.", "Then they finally came, already late, and soon left.",
    "From ⟦today=PRESENT_REF⟧'s view.",
  ])
  func `references, and adverbs that are none`(marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    "It held out for ⟦two months of fierce siege=P2M⟧ and fell.",
    "They met in ⟦the first years of the war=PXY⟧, he said.",
    "⟦Three weeks after the siege began=XXXX-WXX⟧, they left.",
    "He came ⟦fifty years since the peace=P50Y⟧ and stayed.",
    "It was ⟦the day after the battle=XXXX-XX-XX⟧, he said.",
    "It began on ⟦the seventh day=XXXX-XX-XX⟧ and ended.",
    "It came on ⟦the third evening of the siege=XXXX-XX-XXTEV⟧.",
    "They served ⟦ten brutal months=P10M⟧ there.",
  ])
  func `a length or day with the words that say which`(marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    "It fell on ⟦18 Brumaire, Year VIII=1799-11-09⟧.",
    "He fell on ⟦9 Thermidor of the Year II=1794-07-27⟧.",
    "It was the Constitution of ⟦the Year III=1794-09/1795-09⟧.",
    "It fell on 31 Brumaire, Year VIII, he says.", "It was Year Fifteen of the plan.",
  ])
  func `Republican dates`(marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    "They held ⟦winter=XXXX-WI⟧ quarters.", "The ⟦Spring=1918-SP⟧ Offensive of ⟦1918=1918⟧ failed.",
    "A ⟦March=1861-03⟧ conference of ⟦1861=1861⟧ met.",
    "In ⟦1812=1812⟧ hopes spring up, and towns fall.",
  ])
  func `seasons and months that describe a noun`(marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    "It was promised but never fulfilled ⟦later=FUTURE_REF⟧.",
    "He stayed, ⟦later=FUTURE_REF⟧ he left.", "It was later joined by others.",
    "A later battle and a later author, and later, he said.",
  ])
  func `later says when, or only in which order`(marked: String) {
    expect(marked)
  }

  @Test func `life years in a heading are still a life`() {
    let text = """
      It was so.

      In Memory of Adam Laxman (1766-1806)

      He came to the harbour in the autumn and went again when the ice had gone from it.

      """
    let persons = Reader(kinds: [.person]).annotations(of: document(text))
    let lives = persons.compactMap { annotation -> String? in
      guard case .person(let value) = annotation.value else { return nil }
      return "\(value.name) \(value.born ?? "")/\(value.died ?? "")"
    }
    #expect(lives == ["Adam Laxman 1766/1806"])
  }

  @Test func `an end of a span carries the whole`() {
    let found = timeValues(in: "It lay there on 22–25 April 1951.", language: .english)
    #expect(found.compactMap(\.span) == ["1951-04-22/1951-04-25", "1951-04-22/1951-04-25"])
  }

  private func expect(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = MarkedText(marked)
    #expect(
      times(in: text.plain, language: .english) == text.expected,
      sourceLocation: sourceLocation
    )
  }
}
