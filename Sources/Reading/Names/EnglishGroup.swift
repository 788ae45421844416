import Documents
import Ledger

/// Groups: names of the list, and capitalised or numbered names with a noun for a group.
///
/// "Kuomintang", "Kwantung Army", "23rd Division", "Ministry of Foreign Affairs".
struct EnglishGroup: ReadingRule {
  static let id = "en.group.named"
  static let kind = AnnotationKind.group
  static let languages: [Language] = [.english]
  static let summary = "Groups of the list, and names with a noun such as army or ministry."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    findings.addAll(rule: id) { index, _ in
      group(at: index, text).map { ($0.tokens, .group(NameValue(name: $0.name))) }
    }
  }

  private static func group(
    at index: Int,
    _ text: TokenizedDocument
  ) -> (tokens: Range<Int>, name: String)? {
    guard text.tokens[index].isCapitalised || text.tokens[index].kind == .number else { return nil }
    let limit = text.sentences[text.sentence(of: index)].upperBound
    let isState = StateActors.state(at: index, in: text) != nil
    let known =
      text.tokens[index].isCapitalised && !isState ? text.term(at: index, of: .group) : nil
    if let formed = formed(at: index, limit: limit, text),
      formed.count > (known?.tokens.count ?? 0)
    {
      return (formed, text.text(of: formed).singleSpaced)
    }
    guard let known else { return nil }
    let name = known.entry.value(as: .group) ?? ""
    return (known.tokens, name.isEmpty ? text.text(of: known.tokens) : name)
  }

  private static func formed(
    at index: Int,
    limit: Int,
    _ text: TokenizedDocument
  ) -> Range<Int>? {
    var end = index
    if NumberReading.digits(in: text, at: index) != nil {
      guard NumberReading.isOrdinalSuffix(in: text, at: index + 1) else { return nil }
      end = index + 2
    }
    while end < limit, end - index < 7, isNameWord(end, text) || isJoint(end, from: index, text) {
      if end > index, text.tokens[end].gap == .space, text.tokens[end].isCapitalised,
        let noun = text.term(at: end, of: .groupNoun)
      {
        return index..<complement(from: noun.tokens.upperBound, limit: limit, text)
      }
      end += 1
    }
    // "Ministry of Foreign Affairs": the noun comes first.
    guard text.tokens[index].isCapitalised, let noun = text.term(at: index, of: .groupNoun) else {
      return nil
    }
    let whole = complement(from: noun.tokens.upperBound, limit: limit, text)
    return whole > noun.tokens.upperBound ? index..<whole : nil
  }

  /// "of Foreign Affairs", "of the Navy".
  private static func complement(from index: Int, limit: Int, _ text: TokenizedDocument) -> Int {
    guard index < limit, text.isWord(index, "of") else { return index }
    var end = index + 1
    if end < limit, text.isWord(end, "the") { end += 1 }
    let start = end
    while end < limit, text.tokens[end].isCapitalised, text.tokens[end].gap == .space { end += 1 }
    return end > start ? end : index
  }

  private static func isNameWord(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.tokens[index].isCapitalised && text.tokens[index].classes.isDisjoint(with: .functionWord)
  }

  private static func isJoint(_ index: Int, from start: Int, _ text: TokenizedDocument) -> Bool {
    index > start && text.tokens[index].gap == .none && text.isMark(index, anyOf: Marks.dashes)
  }
}
