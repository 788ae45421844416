import Documents
import Ledger

/// Who took part in a named incident, and where it was: what stands inside its name.
///
/// "Russo-Japanese War", "Русско-японская война", "日露戦争": the states of the adjectives or short forms
/// are its parties; "Battle of Lake Khasan": the place. It runs when persons, groups and places are
/// found, and fills in what the rule of the name could not know.
enum IncidentParties {
  /// Completes the named incidents of a text.
  static func complete(_ findings: inout Findings, in text: TokenizedDocument) {
    let reading = findings
    findings.refine(.incident) { finding in
      guard case .incident(var value) = finding.annotation.value, value.form == .named else {
        return nil
      }
      let named = parties(in: finding.tokens, text)
      value.parties = named.filter { !isRegion($0, text) }
      value.place = place(in: finding.tokens, reading) ?? named.first { isRegion($0, text) }
      return value.parties.isEmpty && value.place == nil ? nil : .incident(value)
    }
  }

  private static func parties(in tokens: Range<Int>, _ text: TokenizedDocument) -> [String] {
    var parties: [String] = []
    for index in tokens {
      guard let name = state(at: index, text), !parties.contains(name) else { continue }
      parties.append(name)
    }
    return parties
  }

  /// Whether what an adjective is made of is a town or region, where something was, and no party to it: "Crimean
  /// War", "Кавказская война".
  private static func isRegion(_ name: String, _ text: TokenizedDocument) -> Bool {
    guard text.language != .russian else { return !RussianStates.isState(name) }
    guard text.language == .english else { return false }
    let lexicon = text.vocabulary.lexicon
    let classes = lexicon.classes(of: lexicon.number(of: WordFolder.fold(name)))
    return classes.contains(.place) && !classes.contains(.group)
  }

  /// The state that an adjective or short form stands for.
  private static func state(at index: Int, _ text: TokenizedDocument) -> String? {
    if let name = text.term(at: index, of: .demonym)?.entry.value(as: .demonym), !name.isEmpty {
      return name
    }
    if text.language == .japanese { return stateOfCompound(at: index, text) }
    guard text.language == .russian, text.tokens[index].kind == .word else { return nil }
    let word = text.text(of: index)
    // "Русско-японская": the first of a compound ends in "о".
    if word.ends(in: "о") {
      let number = text.vocabulary.lexicon.number(of: WordFolder.fold(word.dropLast() + "ий"))
      return text.vocabulary.lexicon.value(of: number, as: .demonym)
    }
    return RussianPlaceAdjective.place(at: index, text)?.name
  }

  /// "日露戦争": a letter for a state beside another; alone it is a word of its own ("清" in 粛清).
  private static func stateOfCompound(at index: Int, _ text: TokenizedDocument) -> String? {
    let states = JapaneseEventShape.stateOfLetter
    guard text.tokens[index].kind == .character || text.tokens[index].kind == .word,
      let name = states[text.text(of: index)]
    else { return nil }
    let hasNeighbour = [index - 1, index + 1].contains { other in
      other >= 0 && other < text.tokens.count && states[text.text(of: other)] != nil
        && text.tokens[max(index, other)].gap == .none
    }
    return hasNeighbour ? name : nil
  }

  /// The place that stands inside the name, and is no adjective of it.
  private static func place(in tokens: Range<Int>, _ findings: Findings) -> String? {
    for index in tokens {
      if let finding = findings.finding(.place, startingAt: index),
        finding.annotation.rule != RussianPlaceAdjective.id,
        case .place(let value) = finding.annotation.value
      {
        return value.name
      }
    }
    return nil
  }
}
