import Documents
import Ledger

/// Places: names of the gazetteer, and capitalised words with a noun for a place.
///
/// "Sakhalin", "Lake Khasan", "Gulf of Finland", "Kuril Islands", "Liaodong Peninsula", "Habomai
/// Islets/Khabomai". A place may stand inside the name of an incident, an agreement or a group
/// ("Battle of Midway"), not in a person's; a state that acts is no place (``StateActors``).
struct EnglishPlace: ReadingRule {
  static let id = "en.place.named"
  static let kind = AnnotationKind.place
  static let languages: [Language] = [.english]
  static let summary = "Places of the gazetteer, and names with a noun such as island or lake."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let reader = EnglishPlaceReader(text: text, actors: findings.actingStates())
    var index = 0
    while index < text.tokens.count {
      guard text.tokens[index].kind == .word, let place = reader.place(at: index) else {
        index += 1
        continue
      }
      if !place.name.isEmpty, !reader.isPartOfGroup(place.tokens, findings) {
        let tokens = reader.withVariants(place.tokens)
        // Two spellings joined are given as the document gives them.
        let name = tokens == place.tokens ? place.name : text.text(of: tokens)
        findings.add(.place(NameValue(name: name)), over: tokens, rule: id)
        index = tokens.upperBound
      } else {
        index = place.tokens.upperBound
      }
    }
  }
}

/// Reads one place of an English text.
struct EnglishPlaceReader {
  let text: TokenizedDocument
  let actors: StateActors

  /// The most tokens that a place is taken to have.
  private static let maximum = 6

  /// Returns the place named at `index`, with an empty name for a state that acts; nil when none is.
  func place(at index: Int) -> (tokens: Range<Int>, name: String)? {
    let known = known(at: index)
    let limit = text.sentences[text.sentence(of: index)].upperBound
    if let formed = formed(at: index, limit: limit), formed.count > (known?.tokens.count ?? 0) {
      return (formed, text.text(of: formed).singleSpaced)
    }
    guard let known else { return nil }
    if let state = StateActors.state(at: index, in: text), actors.contains(state.name) {
      return (known.tokens, "")
    }
    let name = known.entry.value(as: .place) ?? ""
    let tokens = withSmallNoun(known.tokens, limit: limit)
    return (tokens, name.isEmpty || tokens != known.tokens ? text.text(of: tokens) : name)
  }

  /// Whether the place is the front or middle of a group's name: "Kwantung Army", but not
  /// "Government of Omsk".
  func isPartOfGroup(_ tokens: Range<Int>, _ findings: Findings) -> Bool {
    guard findings.isCovered(tokens.lowerBound, by: .group) else { return false }
    // "The Knights of St John": a saint, and no town of his.
    if text.isWord(tokens.lowerBound, "st"), text.term(at: tokens.lowerBound, of: .place) == nil {
      return true
    }
    return findings.finding(.group, startingAt: tokens.lowerBound) != nil
      || !text.tokens[tokens.lowerBound - 1].classes.contains(.functionWord)
  }

  private func known(at index: Int) -> TokenizedDocument.Term? {
    guard let known = text.term(at: index, of: .place),
      text.tokens[index].isCapitalised
        || known.tokens.count > 1 && text.tokens[known.tokens.upperBound - 1].isCapitalised
    else { return nil }
    return known
  }

  /// "Altai mountains", "Yalu river": the noun in small letters.
  private func withSmallNoun(_ tokens: Range<Int>, limit: Int) -> Range<Int> {
    let next = tokens.upperBound
    guard next < limit, text.tokens[next].gap == .space, text.tokens[next].letterCase == .lower,
      text.isWord(next, anyOf: Self.smallNouns)
    else { return tokens }
    return tokens.lowerBound..<next + 1
  }

  /// Takes a second spelling joined by a stroke: "Kunashiri/Kunashir".
  func withVariants(_ tokens: Range<Int>) -> Range<Int> {
    var end = tokens.upperBound
    while end + 1 < text.tokens.count, end - tokens.lowerBound < Self.maximum,
      text.isMark(end, "/"),
      text.tokens[end].gap == .none, text.tokens[end + 1].gap == .none,
      text.tokens[end + 1].isCapitalised
    {
      end = place(at: end + 1)?.tokens.upperBound ?? end + 2
    }
    return tokens.lowerBound..<end
  }

  /// "Lake Khasan", "Sea of Japan"; "Kuril Islands", "Liaodong Peninsula".
  private func formed(at index: Int, limit: Int) -> Range<Int>? {
    guard text.tokens[index].isCapitalised else { return nil }
    if isOwnLead(index), let saint = saint(at: index + 1, limit: limit) { return index..<saint }
    if let lead = text.term(at: index, of: .placeLead), lead.tokens.upperBound < limit,
      isNameWord(lead.tokens.upperBound), text.tokens[lead.tokens.upperBound].gap == .space,
      lead.tokens.count > 1 || isOwnLead(index)
        || text.tokens[lead.tokens.upperBound].classes.contains(.place)
    {
      return index..<lead.tokens.upperBound + 1
    }
    var end = index
    while end < limit, end - index < 4, isNameWord(end),
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

  /// The end of "St Elmo" behind "Fort".
  private func saint(at index: Int, limit: Int) -> Int? {
    guard index < limit, text.isWord(index, "st") || text.isWord(index, "saint") else { return nil }
    let name = text.isMark(index + 1, ".") ? index + 2 : index + 1
    return name < limit && text.tokens[name].letterCase == .capitalised ? name + 1 : nil
  }

  /// Whether the word leads a name whatever follows: "Lake", "Fort"; not "North", "Great".
  private func isOwnLead(_ index: Int) -> Bool {
    text.isWord(index, anyOf: Self.ownLeads)
  }

  private func isNameWord(_ index: Int) -> Bool {
    text.tokens[index].isCapitalised
      && text.tokens[index].classes.isDisjoint(with: [.functionWord, .month, .weekday, .title])
  }

  private static let ownLeads: WordChoice = [
    "lake", "mount", "mt", "cape", "fort", "isle", "loch", "port", "rio", "river", "san", "santa",
    "santo", "st", "saint", "el", "los", "las", "novo", "nizhny", "camp",
  ]
  private static let smallNouns: WordChoice = [
    "mountains", "river", "island", "islands", "peninsula", "province", "strait", "straits",
    "harbour", "harbor", "bay", "region", "railway",
  ]
}
