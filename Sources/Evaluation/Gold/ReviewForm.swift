import FoundationEssentials
import Ledger

/// Gold in one object whose offsets point into a text given separately; the raw value is the field
/// that holds the items, and one file may hold several.
enum ReviewForm: String, CaseIterable {
  case captions
  case causal
  case figures
  case footnotes
  case incidents
  case isbns
  case mistakes
  case persons
  case places
  case quotes
  case statements
  case timex
  case treaties

  static var allKeys: [String] { allCases.map(\.rawValue) }

  /// Fields of files that go with these and hold no annotations.
  private static let companions = ["accounts", "faults", "sections", "sentences"]

  static func read(
    _ bytes: [UInt8],
    keys: Set<String>,
    named file: String,
    text: GoldText?
  ) throws(GoldError) -> GoldFile {
    if let companion = companions.first(where: keys.contains) {
      throw .notScored(file: file, holds: companion)
    }
    let forms = allCases.filter { keys.contains($0.rawValue) }
    guard !forms.isEmpty else { throw .notGold(file: file, keys: keys.sorted()) }
    guard let text else { throw .textMissing(file: file) }
    var builder = GoldBuilder(name: file, text: text.text)
    for form in forms { try form.fill(&builder, from: bytes, file: file) }
    guard builder.quoted == 0 || builder.agreeing > 0 else {
      throw .otherText(file: file, text: text.name)
    }
    let document = GoldDocument(
      id: text.name,
      text: text.text,
      gold: builder.items,
      kinds: builder.kinds,
      setAside: builder.setAside,
      statements: builder.statements
    )
    return GoldFile(documents: [document], notices: builder.notices)
  }

  private func fill(
    _ builder: inout GoldBuilder,
    from bytes: [UInt8],
    file: String
  ) throws(GoldError) {
    func items<Form: Decodable>(_ form: Form.Type) throws(GoldError) -> Form {
      try GoldReader.decode(form, from: bytes, file: file, line: 1)
    }
    switch self {
    case .captions: builder.add(try items(ReviewCaptions.self))
    case .causal: builder.add(try items(ReviewCauses.self))
    case .figures: builder.add(try items(ReviewFigures.self))
    case .footnotes: builder.add(try items(ReviewFootnotes.self))
    case .incidents: builder.add(try items(ReviewIncidents.self))
    case .isbns: builder.add(try items(ReviewISBNs.self))
    case .mistakes: builder.add(try items(ReviewMistakes.self))
    case .persons: builder.add(try items(ReviewPersons.self))
    case .places: builder.add(try items(ReviewPlaces.self))
    case .quotes: builder.add(try items(ReviewQuotes.self))
    case .statements: builder.add(try items(ReviewStatements.self))
    case .timex: builder.add(try items(ReviewTimex.self))
    case .treaties: builder.add(try items(ReviewTreaties.self))
    }
  }
}

/// A stretch of text with its own words, by which the offsets are checked.
struct ReviewSpan: Decodable {
  let start: Int
  let end: Int
  let text: String
}
