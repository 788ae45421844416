import Ledger

/// The date that a text gives an incident or agreement beside its name.
enum EventDate {
  /// Returns the date that follows the name: in brackets, or after "of", "in" or "on"; nil when none
  /// does.
  static func after(_ name: Range<Int>, in text: TokenizedDocument, findings: Findings) -> String? {
    var index = name.upperBound
    let limit = min(index + 4, text.tokens.count)
    // A second name in brackets may stand between: "Treaty of Commerce (Treaty of Shimoda)".
    // What another block says is not beside the name.
    while index < limit, text.tokens[index].gap < .block {
      if let time = findings.finding(.time, startingAt: index) {
        guard case .time(let value) = time.annotation.value, value.isDated else { return nil }
        return value.whole
      }
      guard
        text.isMark(index, anyOf: Marks.openBrackets) || text.isWord(index, "of")
          || text.isWord(index, "in") || text.isWord(index, "on") || text.isMark(index, ",")
      else { return nil }
      index += 1
    }
    return nil
  }

  /// Returns the date right before the name: "the 1905 Russian Revolution".
  static func before(
    _ name: Range<Int>,
    in text: TokenizedDocument,
    findings: Findings
  ) -> String? {
    guard name.lowerBound > 0, let time = findings.finding(.time, endingAt: name.lowerBound),
      case .time(let value) = time.annotation.value, value.isDated
    else { return nil }
    return value.edtf
  }

  /// Returns the end of the words "of 1912" behind a name, which are part of it in print; where none
  /// stand, the name's own.
  static func endWithYear(
    _ name: Range<Int>,
    in text: TokenizedDocument,
    findings: Findings
  ) -> Int {
    let next = name.upperBound
    guard text.isWord(next, "of"), text.tokens[next].gap == .space,
      let time = findings.finding(.time, startingAt: next + 1),
      case .time(let value) = time.annotation.value, value.isDated, value.edtf != nil
    else { return next }
    return time.tokens.upperBound
  }

  /// Reads the date that the predicate right behind a name gives it.
  ///
  /// "The Battle of Riga was fought in May 1605", «сражение произошло в мае 1905 года».
  ///
  /// - Parameters:
  ///   - name: The name's tokens.
  ///   - text: The text.
  ///   - findings: The times found in it.
  /// - Returns: The date in EDTF; nil where another word or no date follows.
  static func predicated(
    _ name: Range<Int>,
    in text: TokenizedDocument,
    findings: Findings
  ) -> String? {
    let limit = min(name.upperBound + longestPredicate, text.tokens.count)
    var index = name.upperBound
    var isTold = false
    while index < limit, text.tokens[index].gap <= .space, text.tokens[index].kind == .word {
      if let date = told(startingAt: index, in: text, findings: findings) {
        return isTold ? date.edtf : nil
      }
      if text.isWord(index, anyOf: predicates) {
        isTold = true
      } else if !text.isWord(index, anyOf: isTold ? links : auxiliaries) {
        // "Began near Riga on 4 May": where.
        guard isTold, text.tokens[index].letterCase == .capitalised else { return nil }
      }
      index += 1
    }
    guard isTold, index < limit, text.tokens[index].gap <= .space else { return nil }
    return told(startingAt: index, in: text, findings: findings)?.edtf
  }

  private static let longestPredicate = 9
  private static let auxiliaries: WordChoice = [
    "was", "were", "had", "been", "finally", "first", "был", "была", "было", "были",
  ]
  /// Verbs that say of an event only that it was, or began, and of an agreement that it was made.
  private static let predicates: WordChoice = [
    "fought", "held", "waged", "began", "started", "occurred", "happened", "lasted", "took",
    "broke",
    "erupted", "ran", "signed", "concluded", "convened", "opened", "произошло", "произошла",
    "произошел", "произошёл", "произошли", "состоялось", "состоялась", "состоялся", "состоялись",
    "началось", "началась", "начался", "начались", "продолжалось", "продолжалась", "продолжался",
    "длилось", "длилась", "длился", "шла", "шло", "вспыхнуло", "вспыхнула", "вспыхнул",
    "разразилась", "подписан", "подписана", "подписано", "подписаны", "заключен", "заключён",
    "заключена", "заключено",
  ]
  private static let links: WordChoice = [
    "place", "out", "in", "on", "at", "from", "during", "between", "near", "off", "the", "of",
    "here", "only", "finally", "up", "в", "с", "на", "близ", "у", "при", "лишь", "только",
  ]

  /// How far from the name the word for signing may stand.
  private static let reach = 8

  /// Returns the day on which the clause says that an agreement was signed: "X was signed on DATE",
  /// "On DATE they signed X"; nil where the sentence has no word for it, or several dates.
  static func signed(
    _ name: Range<Int>,
    in text: TokenizedDocument,
    sentence: Range<Int>,
    findings: Findings
  ) -> String? {
    let near = (name.lowerBound - reach..<name.upperBound + reach).clamped(to: sentence)
    guard near.contains(where: { index in text.isWord(index, anyOf: signing) }) else {
      return nil
    }
    var dates: [String] = []
    for index in sentence {
      guard let time = findings.finding(.time, startingAt: index),
        case .time(let value) = time.annotation.value, value.isDated,
        let edtf = value.edtf, LifeYearsPerson.life(time.annotation) == nil,
        !belongsToName(time.tokens, in: text)
      else { continue }
      dates.append(edtf)
    }
    return dates.count == 1 ? dates.first : nil
  }

  /// A date that can say when something told was.
  struct Told {
    var tokens: Range<Int>
    /// In EDTF; of two ends the whole.
    var edtf: String
  }

  /// Returns the date that begins at token `index`; nil for a life's span, the later end of a span and
  /// the years of a name.
  static func told(
    startingAt index: Int,
    in text: TokenizedDocument,
    findings: Findings
  ) -> Told? {
    guard let time = findings.finding(.time, startingAt: index),
      case .time(let value) = time.annotation.value, value.isDated, let edtf = value.whole,
      LifeYearsPerson.life(time.annotation) == nil, !value.isLaterEnd,
      !belongsToName(time.tokens, in: text)
    else { return nil }
    return Told(tokens: time.tokens, edtf: edtf)
  }

  private static let signing: WordChoice = [
    "signed", "concluded", "signing", "initialled", "initialed",
  ]

  /// Whether a date stands in brackets behind a capitalised word, as the years of that name do.
  static func belongsToName(_ date: Range<Int>, in text: TokenizedDocument) -> Bool {
    let open = date.lowerBound - 1
    return text.isMark(open, anyOf: Marks.openBrackets) && open > 0
      && text.tokens[open - 1].isCapitalised
  }
}
