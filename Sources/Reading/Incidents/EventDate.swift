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
        guard case .time(let value) = time.annotation.value, value.type == .date else { return nil }
        return value.edtf
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
      case .time(let value) = time.annotation.value, value.type == .date
    else { return nil }
    return value.edtf
  }
}
