import Ledger

/// States, their capitals and peoples as speakers.
extension RussianAttributionFinder {
  /// "Япония заявила", "Токио настаивал": a state or capital in the nominative before its verb.
  func speakingPlace(endingAt end: Int) -> Findings.Named? {
    findings.named(.place, endingAt: end).flatMap { speaks($0) ? $0 : nil }
  }

  /// "…, заявила Москва": a state or capital in the nominative behind its verb.
  func speakingPlace(startingAt index: Int) -> Findings.Named? {
    findings.named(.place, startingAt: index).flatMap { speaks($0) ? $0 : nil }
  }

  /// Whether a place is a state or capital that stands in the nominative; "Петербург" is short for one.
  private func speaks(_ place: Findings.Named) -> Bool {
    guard RussianStates.canSpeak(place.name), text.tokens[place.tokens.lowerBound].isCapitalised
    else { return false }
    let last = WordFolder.fold(text.text(of: place.tokens.upperBound - 1))
    return WordFolder.fold(place.name).suffix(last.count).elementsEqual(last)
  }

  /// "а японцы отрицали", "русские считали": a people before its verb.
  func people(endingAt end: Int, before verb: Int) -> VoicePhrase? {
    let index = end - 1
    guard text.tokens[index].classes.contains(.demonym),
      text.hasEnding(index, anyOf: Self.nominativePlurals),
      text.hasEnding(verb, anyOf: Self.ofMany),
      end == verb || !RussianAdjective.isForm(text.bytes(of: index))
    else { return nil }
    return VoicePhrase(tokens: index..<end, name: text.text(of: index))
  }

  private static let nominativePlurals: Endings = ["ы", "и", "ане", "яне", "ие"]
  private static let ofMany: Endings = ["ют", "ут", "ат", "ят", "ли", "лись", "ются", "ятся"]
}
