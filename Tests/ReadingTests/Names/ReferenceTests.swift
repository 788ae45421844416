import Documents
import Ledger
import Testing

/// Works cited in notes and brackets, taken apart.
@Suite struct ReferenceTests {
  /// The notes of a text as "marker: author | title | year | page".
  private static func cited(in text: String) -> [String] {
    Finds(.note, in: text).values.compactMap { value in
      guard case .note(let note) = value else { return nil }
      guard let work = note.work else { return "\(note.marker): \(note.resolves ?? "")" }
      let parts = [work.author, work.title, work.year, work.page].map { $0 ?? "" }
      return "\(note.marker): " + parts.joined(separator: " | ")
    }
  }

  /// A text whose only marker leads to a note of these words.
  private static func noted(_ note: String) -> String { "The pier fell.[1]\n\nNotes\n\n1. \(note)" }

  @Test(arguments: [
    Sentence(
      "Mary Ann Kent, The Salt Road: A Port and Its People, 1697–1875 (Riga: Gate Press, 1959), pp. 16–20.",
      ["1: Mary Ann Kent | The Salt Road: A Port and Its People, 1697–1875 | 1959 | 16–20"]
    ),
    Sentence(
      "Mary Kent, “Salt and Rain,” Northern Affairs 58, no. 3 (1985): 410–12.",
      ["1: Mary Kent | Salt and Rain | 1985 | 410–12"]
    ),
    Sentence(
      "Kent, Mary Ann. 1959. The Salt Road. Riga: Gate Press.",
      ["1: Kent, Mary Ann | The Salt Road | 1959 | "]
    ),
    Sentence(
      "Kent, M. A. (1959) The Salt Road: a port. Riga: Gate Press.",
      ["1: Kent, M. A | The Salt Road: a port | 1959 | "]
    ),
    Sentence(
      "Kent, Mary. The Salt Road: Riga, Oslo, and the Rain. Gate UP, 2005.",
      ["1: Kent, Mary | The Salt Road: Riga, Oslo, and the Rain | 2005 | "]
    ),
    Sentence(
      "Mary Kent and John Blake, eds., The Salt Road, 2nd ed. (Riga: Gate, 1985), 34.",
      ["1: Mary Kent and John Blake | The Salt Road | 1985 | 34"]
    ),
    Sentence("Kent et al. 1985a, 12.", ["1: Kent et al |  | 1985 | 12"]),
    Sentence(
      "For this view see Kent, Salt Road, vol. 2, p. 912.",
      ["1: Kent | Salt Road |  | 912"]
    ),
    Sentence(
      "Mary Kent, The Salt Road (Riga: Gate, 2007), 199. For the rain, see John Blake, Rain (Oslo: Pier, 1997), 12.",
      ["1: Mary Kent | The Salt Road | 2007 | 199"]
    ),
    // A remark and a newspaper are no works with an author.
    Sentence(
      "The author thanks the archive for its help in 1999.",
      ["1: The author thanks the archive for its help in 1999"]
    ),
    Sentence("Riga Times, 3 March 1991.", ["1: Riga Times, 3 March 1991"]),
  ])
  func `a reference in the styles of notes and lists`(_ sentence: Sentence) {
    #expect(Self.cited(in: Self.noted(sentence.text)) == sentence.expected)
  }

  @Test func `short references lead to the work cited before`() {
    let text = """
      A.[1] B.[2] C.[3] D.[4] E.[5] F.[6] As told in note 3.

      Notes

      1. Mary Kent, The Salt Road to Riga (Riga: Gate Press, 1959), p. 16.
      2. Ibid., p. 17.
      3. Kent, Salt Road, 18.
      4. Kent, op. cit., p. 19.
      5. See note 1 above.
      6. Loc. cit.
      """
    let work = "Mary Kent | The Salt Road to Riga | 1959 |"
    #expect(
      Self.cited(in: text) == [
        "1: \(work) 16", "2: \(work) 17", "3: \(work) 18", "4: \(work) 19", "5: \(work) 16",
        "6: \(work) 16", "3: \(work) 18",
      ]
    )
  }

  @Test func `notes under their heading may have a number without a point`() {
    let text = """
      The pier fell.[1] It rained.[2]

      Notes

      1 Mary Kent, The Salt Road (Riga: Gate Press, 1959), 16.
      2 Kent, Salt Road, 17.
      """
    #expect(
      Self.cited(in: text) == [
        "1: Mary Kent | The Salt Road | 1959 | 16", "2: Mary Kent | The Salt Road | 1959 | 17",
      ]
    )
  }

  @Test func `raised figures are markers behind a mark`() {
    let text = """
      The pier fell at dawn.¹ It was 5 km² wide. The rain came.²

      Notes

      ¹ Kent, Salt Road, p. 12.
      ² Kent, Salt Road, p. 13.
      """
    #expect(Self.cited(in: text) == ["1: Kent | Salt Road |  | 12", "2: Kent | Salt Road |  | 13"])
  }

  @Test func `a place and its year is no work, and an author is cited by the whole name`() {
    let text = """
      Cities fell (Lisbon 1755; Tokyo 1923). It was noted (Nash 1985; van Dijk 1985) and denied (Kent 1986).

      Bibliography

      Nashida, Ken. 1985. The Salt Road. Riga: Gate Press.

      van Houten, Ada. 1985. The Other Road. Riga: Gate Press.

      Kent and Blake. 1986. The Third Road. Riga: Gate Press.
      """
    #expect(
      Self.cited(in: text) == [
        "Nash 1985: Nash |  | 1985 | ", "van Dijk 1985: van Dijk |  | 1985 | ",
        "Kent 1986: Kent and Blake | The Third Road | 1986 | ",
      ]
    )
  }

  @Test(arguments: [
    Sentence(
      Self.noted("Lind, Carl. On War. Riga: Gate Press, 1976."),
      ["1: Lind, Carl | On War | 1976 | "]
    ),
    Sentence(
      Self.noted("Lind, Salt Road, 19. On the storm, see Blake, The Pier, 7."),
      ["1: Lind | Salt Road |  | 19"]
    ),
  ])
  func `a title may begin as a further remark does`(_ sentence: Sentence) {
    #expect(Self.cited(in: sentence.text) == sentence.expected)
  }

  @Test func `author and year in brackets`() {
    let text = """
      It was noted (Nash 1985, 34; Westman 1986: 12–14) and denied (Kent 1999). It fell (Lisbon 1755).

      Bibliography

      Kent, Mary. 1999. The Salt Road. Riga: Gate Press.
      """
    #expect(
      Self.cited(in: text) == [
        "Nash 1985, 34: Nash |  | 1985 | 34", "Westman 1986: 12–14: Westman |  | 1986 | 12–14",
        "Kent 1999: Kent, Mary | The Salt Road | 1999 | ",
      ]
    )
  }
}
