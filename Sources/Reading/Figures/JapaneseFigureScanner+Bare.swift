import Ledger

/// Numbers that no counter follows.
extension JapaneseFigureScanner {
  /// "国土の3分の1", "人口の約三分の二以上": a part of a whole, its number at `index` and its first word at `start`.
  func share(at index: Int, from start: Int, _ bound: String?) -> FigureScanner.Figure? {
    guard let whole = JapaneseQuantity.value(in: text, at: index), whole.low == whole.high,
      whole.low > 1, japanese.has("分の", at: whole.end),
      let part = JapaneseQuantity.value(in: text, at: whole.end + 2), part.low == part.high,
      part.low > 0, part.low < whole.low
    else { return nil }
    let owner = owner(before: start)
    guard !owner.isEmpty else { return nil }
    let share = part.low / whole.low
    var bounds = Bounds(low: share, high: share, isApproximate: false)
    bounds.apply(bound)
    let suffix = suffix(at: part.end)
    if let suffix { bounds.apply(suffix.bound) }
    return FigureScanner.Figure(
      tokens: start..<(suffix?.end ?? part.end),
      value: FigureValue(
        low: bounds.low,
        high: bounds.high,
        isApproximate: bounds.isApproximate,
        unit: "share",
        counted: owner
      )
    )
  }

  /// The word before の, of which a number tells the part: "兵力の".
  private func owner(before index: Int) -> String {
    guard japanese.has("の", at: index - 1) else { return "" }
    var start = index - 1
    while start > 0, index - start < Self.longestOwner,
      japanese.isHan(start - 1) || japanese.isKatakana(start - 1), japanese.isJoined(start)
    {
      start -= 1
    }
    return text.text(of: start..<index - 1)
  }

  private static let longestOwner = 8

  /// "六十万の兵", "兵三千を率いて", "死者は2万に上る": a large number beside a noun that can be counted.
  func bare(_ tokens: Range<Int>, _ bounds: Bounds) -> FigureScanner.Figure? {
    guard let least = bounds.low ?? bounds.high, least >= Self.leastBare,
      let noun = counted(by: tokens), let unit = noun.entry.value(as: .countedNoun)
    else { return nil }
    let words = text.text(of: noun.tokens)
    return FigureScanner.Figure(
      tokens: tokens,
      value: FigureValue(
        low: bounds.low,
        high: bounds.high,
        isApproximate: bounds.isApproximate,
        unit: unit,
        counted: words,
        fate: fate(near: tokens, counted: words)
      )
    )
  }

  /// The noun behind の, or that before the number where its phrase ends there.
  private func counted(by tokens: Range<Int>) -> TokenizedDocument.Term? {
    let end = tokens.upperBound
    if japanese.has("の", at: end), japanese.isHan(end + 1),
      let noun = japanese.term(at: end + 1, of: .countedNoun)
    {
      return noun
    }
    guard japanese.isAny(Self.closers, at: end), !isYear(tokens) else { return nil }
    // "兵三千を": one character right before the number, and no part of a word.
    let before = tokens.lowerBound - 1
    if japanese.isAny("兵", at: before), !japanese.isHan(before - 1) {
      return japanese.term(at: before, of: .countedNoun)
    }
    return noun(before: tokens.lowerBound)
  }

  /// Whether the number is one of four digits, as years are.
  private func isYear(_ tokens: Range<Int>) -> Bool {
    tokens.count == 1
      && NumberReading.digits(in: text, at: tokens.lowerBound).map {
        $0.count == 4 && (1000...2100).contains($0.value)
      } ?? false
  }

  /// The least number that counts without a counter.
  private static let leastBare = 100.0
  private static let closers = Marks("にをとでがも、，。")
}
