import Documents
import Ledger

/// Works cited in brackets by author and year: "(Nish 1985, 34; Westwood 1986: 12–14)".
///
/// A bracket counts where each part of it, between semicolons, is a name and a year, and a page stands in one,
/// or there are several and not all of places, or the text's bibliography has the work: "(Lisbon 1755)" is a place
/// and its year.
enum AuthorDateCitation {
  /// One citation of a bracket.
  struct Found {
    var tokens: Range<Int>
    var note: NoteValue
  }

  /// The most tokens of one bracket.
  private static let longest = 60

  /// Returns the citations of the bracket that opens at `index`; none where it is another.
  static func citations(
    openedAt index: Int,
    _ text: TokenizedDocument,
    known: [NoteReference]
  ) -> [Found] {
    guard text.isMark(index, "("), index + 2 < text.tokens.count else { return [] }
    let limit = min(index + longest, text.sentences[text.sentence(of: index)].upperBound)
    guard let close = (index + 1..<max(index + 1, limit)).first(where: { text.isMark($0, ")") })
    else { return [] }
    let parts = (index + 1..<close).split { text.isMark($0, ";") }
    var found: [Found] = []
    var isSure = false
    for part in parts {
      let start = part.lowerBound + lead(part, text)
      guard start < part.upperBound,
        text.tokens[start].isCapitalised || text.tokens[start].classes.contains(.nameParticle),
        text.tokens[start].classes.isDisjoint(with: [.month, .placeNoun]),
        let cited = ReferenceParser.authorAndYear(text.text(of: start..<part.upperBound))
      else { return [] }
      let entry = known.last { $0.isCited(by: cited) }
      isSure =
        isSure || cited.page != nil || entry != nil
        || parts.count > 1 && !text.tokens[start].classes.contains(.place)
      var work = entry?.work ?? cited
      work.page = cited.page
      let marker = text.text(of: start..<part.upperBound).singleSpaced
      let note = NoteValue(marker: marker, resolves: entry?.text ?? marker, work: work)
      found.append(Found(tokens: start..<part.upperBound, note: note))
    }
    return isSure ? found : []
  }

  /// How many words lead up to a citation: "see", "see also", "quoted in".
  private static func lead(_ part: Range<Int>, _ text: TokenizedDocument) -> Int {
    part.prefix(3).prefix { text.isWord($0, anyOf: leads) || text.isMark($0, anyOf: points) }.count
  }

  private static let leads: WordChoice = ["see", "also", "cf", "quoted", "cited", "in"]
  private static let points = Marks(".,")

  /// The entries of the text's bibliography: what stands under a heading of one.
  static func bibliography(of text: TokenizedDocument) -> [NoteReference] {
    var entries: [NoteReference] = []
    var isUnderHeading = false
    for (number, block) in text.document.blocks.enumerated() where !text.blocks[number].isEmpty {
      let tokens = text.blocks[number]
      if case .heading = block.kind {
        isUnderHeading = text.isWord(tokens.upperBound - 1, anyOf: headings)
      } else if isUnderHeading {
        let words = text.text(of: tokens).singleSpaced
        guard let work = ReferenceParser.parts(of: words) else { continue }
        entries.append(NoteReference(text: words.trimmingMarks(leading: false), work: work))
      }
    }
    return entries
  }

  private static let headings: WordChoice = [
    "bibliography", "references", "cited", "literature", "sources",
  ]
}
