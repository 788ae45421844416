import Documents
import Ledger

/// Places: names of the gazetteer, and capitalised words with a noun for a place.
///
/// "Sakhalin", "Lake Khasan", "Gulf of Finland", "Kuril Islands", "Liaodong Peninsula". A name inside
/// the name of a person, group, incident or agreement is not taken.
struct EnglishPlace: ReadingRule {
  static let id = "en.place.named"
  static let kind = AnnotationKind.place
  static let languages: [Language] = [.english]
  static let summary = "Places of the gazetteer, and names with a noun such as island or lake."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    var index = 0
    while index < text.tokens.count {
      guard text.tokens[index].isCapitalised, let place = place(at: index, text) else {
        index += 1
        continue
      }
      findings.add(.place(NameValue(name: place.name)), over: place.tokens, rule: id)
      index = place.tokens.upperBound
    }
  }

  private static func place(
    at index: Int,
    _ text: TokenizedDocument
  ) -> (tokens: Range<Int>, name: String)? {
    let known = text.term(at: index, of: .place)
    let limit = text.sentences[text.sentence(of: index)].upperBound
    if let formed = formed(at: index, limit: limit, text),
      formed.count > (known?.tokens.count ?? 0)
    {
      return (formed, text.text(of: formed).singleSpaced)
    }
    guard let known, text.tokens[known.tokens.upperBound - 1].isCapitalised else { return nil }
    let name = known.entry.value(as: .place) ?? ""
    return (known.tokens, name.isEmpty ? text.text(of: known.tokens) : name)
  }

  /// "Lake Khasan", "Sea of Japan"; "Kuril Islands", "Liaodong Peninsula".
  private static func formed(
    at index: Int,
    limit: Int,
    _ text: TokenizedDocument
  ) -> Range<Int>? {
    if let lead = text.term(at: index, of: .placeLead), lead.tokens.upperBound < limit,
      isNameWord(lead.tokens.upperBound, text), text.tokens[lead.tokens.upperBound].gap == .space
    {
      return index..<lead.tokens.upperBound + 1
    }
    var end = index
    while end < limit, end - index < 4, isNameWord(end, text),
      end == index || text.tokens[end].gap == .space
    {
      end += 1
      guard end < limit, text.tokens[end].isCapitalised, text.tokens[end].gap == .space,
        let noun = text.term(at: end, of: .placeNoun)
      else { continue }
      return index..<noun.tokens.upperBound
    }
    return nil
  }

  private static func isNameWord(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.tokens[index].isCapitalised
      && text.tokens[index].classes.isDisjoint(with: [.functionWord, .month, .weekday, .title])
  }
}
