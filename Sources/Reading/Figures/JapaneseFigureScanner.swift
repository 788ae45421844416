import Ledger

/// Reads one figure of a Japanese text.
struct JapaneseFigureScanner {
  let japanese: JapaneseText

  var text: TokenizedDocument { japanese.text }

  /// The bounds of a number.
  struct Bounds {
    var low: Double?
    var high: Double?
    var isApproximate = false

    mutating func apply(_ bound: String?) {
      switch bound {
      case "APPROX": isApproximate = true
      case "MORE_THAN", "EQUAL_OR_MORE": high = nil
      case "LESS_THAN", "EQUAL_OR_LESS": low = nil
      default: break
      }
    }
  }

  /// Returns the figure that begins at `index`; nil when none does.
  func figure(at index: Int) -> FigureScanner.Figure? {
    guard mayBegin(at: index) else { return nil }
    var start = index
    var bound: String?
    if let term = japanese.term(at: index, of: .approximator),
      Self.leading.contains(text.text(of: term.tokens))
    {
      bound = term.entry.value(as: .approximator)
      start = term.tokens.upperBound
    } else if japanese.isAny("第数", at: index - 1)
      || JapaneseQuantity.isNumeral(index - 1, text)
    {
      return nil
    }
    guard start < text.tokens.count, !isInWord(start) else { return nil }
    if let share = share(at: start, from: index, bound) { return share }
    guard let first = JapaneseQuantity.value(in: text, at: start) else { return nil }
    var bounds = Bounds(low: first.low, high: first.high, isApproximate: first.low != first.high)
    bounds.apply(bound)
    var end = first.end
    if let suffix = suffix(at: end) {
      bounds.apply(suffix.bound)
      end = suffix.end
    }
    // "60万人から76万人": the counter may stand at both ends.
    let counter = counter(at: end)
    if let last = rangeEnd(behind: counter?.end ?? end, from: first.high) {
      bounds.high = last.high
      bounds.isApproximate = bounds.isApproximate || last.low != last.high
      end = last.end
    }
    guard let counter = self.counter(at: end) ?? (end == first.end ? nil : counter) else {
      return bare(index..<end, bounds)
    }
    end = max(end, counter.end)
    if let suffix = suffix(at: end) {
      bounds.apply(suffix.bound)
      end = suffix.end
    }
    guard !Self.places.contains(counter.unit), !isPart(index..<end, first.low, counter.text) else {
      return nil
    }
    let counted = counted(before: index, after: end, counter: counter)
    let side = counted.unit == Self.persons ? side(before: index, after: end) : nil
    return FigureScanner.Figure(
      tokens: index..<end,
      value: FigureValue(
        low: bounds.low,
        high: bounds.high,
        isApproximate: bounds.isApproximate,
        unit: counted.unit,
        counted: counted.text,
        // "9センチの傷を負った": nobody is counted.
        fate: counter.isCounter || counted.text != counter.text
          ? fate(near: index..<end, counted: counted.text) : nil,
        side: side
      )
    )
  }

  /// Whether a number or a word before one can begin at the token: most characters begin none.
  private func mayBegin(at index: Int) -> Bool {
    text.tokens[index].kind == .number || text.opens(index, .approximator)
      || text.character(at: index) == "数" || JapaneseQuantity.isNumeral(index, text)
  }

  /// Whether the number is one of several, or parts a whole: "一人", "10分の1", "二分".
  private func isPart(_ tokens: Range<Int>, _ value: Double, _ counter: String) -> Bool {
    if counter == "分" { return true }
    return value == 1 && tokens.count == 2
      && (counter == "人" || text.tokens[tokens.lowerBound].kind == .character)
  }

  /// What counters of occasions and of parts of a text count is no figure.
  private static let places: Set<String> = [
    "times", "chapters", "pages", "articles", "paragraphs", "factions", "volumes",
  ]

  /// Whether the numeral is a part of a word: "一部", "三国".
  private func isInWord(_ index: Int) -> Bool {
    guard text.tokens[index].kind == .character else {
      return index > 0 && japanese.isJoined(index) && text.tokens[index - 1].kind == .word
        && !japanese.isKatakana(index - 1)
    }
    // "千島アイヌ", "四国": a name that begins with a numeral.
    return text.opens(index, [.place, .group])
      && japanese.term(at: index, of: [.place, .group])?.tokens.count ?? 0 > 1
  }

  private struct Counter {
    var unit: String
    var text: String
    var end: Int
    /// Whether it tells what kind of thing is counted, and is no measure.
    var isCounter: Bool
  }

  private func counter(at index: Int) -> Counter? {
    guard index < text.tokens.count, text.tokens[index].gap <= .space,
      let term = japanese.term(at: index, of: [.counter, .unit, .countedNoun])
    else { return nil }
    let words = text.text(of: term.tokens)
    for wordClass in [WordClasses.counter, .unit, .countedNoun] {
      guard let unit = term.entry.value(as: wordClass), !unit.isEmpty else { continue }
      // A counter of one character before another Han character begins a word: "三国", "二本松".
      if term.tokens.count == 1, wordClass != .countedNoun, japanese.isHan(term.tokens.upperBound),
        japanese.isJoined(term.tokens.upperBound), !isAfterCounter(term.tokens.upperBound)
      {
        return nil
      }
      return Counter(
        unit: unit,
        text: words,
        end: term.tokens.upperBound,
        isCounter: wordClass != .unit
      )
    }
    return nil
  }

  private func isAfterCounter(_ index: Int) -> Bool {
    japanese.term(at: index, of: [.approximator, .fate, .countedNoun, .eventVerb]) != nil
      || japanese.isAny(
        "中弱強余近分超未以前程全増減",
        at: index
      )
  }

  /// "以上", "余り", "前後", "程度", behind the number or its counter.
  func suffix(at index: Int) -> (bound: String, end: Int)? {
    guard japanese.isJoined(index), let term = japanese.term(at: index, of: .approximator),
      !Self.leading.contains(text.text(of: term.tokens)),
      let bound = term.entry.value(as: .approximator), bound != "EXACT",
      !Self.never.contains(text.text(of: term.tokens))
    else { return nil }
    return (bound, term.tokens.upperBound)
  }

  private func rangeEnd(behind index: Int, from low: Double) -> JapaneseQuantity.Value? {
    var next: Int?
    if text.isMark(index, anyOf: Marks.dashes) { next = index + 1 }
    for words in ["から", "ないし", "乃至", "または", "あるいは"] {
      next = next ?? japanese.end(of: words, at: index)
    }
    guard let next, let last = JapaneseQuantity.value(in: text, at: next) else { return nil }
    return last.high > low ? last : nil
  }

  private struct Counted {
    var unit: String
    var text: String
  }

  /// What is counted: a noun behind の, or before the number, or else the counter.
  private func counted(before start: Int, after end: Int, counter: Counter) -> Counted {
    if counter.text.unicodeScalars.count > 1, isCountedNoun(counter.text) {
      return Counted(unit: counter.unit, text: counter.text)
    }
    if japanese.has("の", at: end), let noun = noun(at: end + 1) {
      return Counted(unit: unit(noun, counter), text: text.text(of: noun.tokens))
    }
    if let noun = noun(before: start) ?? total(before: start),
      // "第23師団は1万5975名": persons are no divisions.
      counter.unit != Self.persons || noun.entry.value(as: .countedNoun) == Self.persons
    {
      return Counted(unit: unit(noun, counter), text: text.text(of: withFate(before: noun.tokens)))
    }
    // "五万両" is money; 両 counts vehicles only where they are named.
    if counter.text == Self.money { return Counted(unit: Self.money, text: counter.text) }
    return Counted(unit: counter.unit, text: counter.text)
  }

  private static let persons = "persons"
  /// What counts gold, and vehicles too.
  private static let money = "両"

  private func isCountedNoun(_ words: String) -> Bool {
    let number = text.vocabulary.lexicon.number(of: Array(words.utf8))
    return text.vocabulary.lexicon.classes(of: number).contains(.countedNoun)
  }

  private func unit(_ noun: TokenizedDocument.Term, _ counter: Counter) -> String {
    let unit = noun.entry.value(as: .countedNoun) ?? ""
    return unit.isEmpty || !counter.isCounter ? counter.unit : unit
  }

  /// A counted noun within the words behind の: "3万人の日本人捕虜".
  private func noun(at index: Int) -> TokenizedDocument.Term? {
    let limit = min(index + 6, text.sentences[text.sentence(of: max(0, index - 1))].upperBound)
    var next = index
    while next < limit, japanese.isHan(next) || japanese.isKatakana(next) {
      if let term = japanese.term(at: next, of: .countedNoun),
        term.tokens.count > 1 || !japanese.isHan(term.tokens.upperBound)
      {
        return term
      }
      next += 1
    }
    return nil
  }

  /// "死者3万人", "戦死者は約8万名", "捕虜の数は": a counted noun right before, past a particle.
  func noun(before index: Int) -> TokenizedDocument.Term? {
    let floor = text.sentences[text.sentence(of: index)].lowerBound
    var end = index
    for words in ["、", "は", "が", "も", "を", "数", "の", "総", "計", "合"] {
      if end - 1 > floor, japanese.has(words, at: end - 1) { end -= 1 }
    }
    for words in ["は", "が", "数", "の", "総"] {
      if end - 1 > floor, japanese.has(words, at: end - 1) { end -= 1 }
    }
    for start in max(floor, end - 6)..<max(floor, end) {
      if let term = japanese.term(at: start, of: .countedNoun), term.tokens.upperBound == end,
        term.tokens.count > 1, !(japanese.has("、", at: end) && isFate(term))
      {
        return term
      }
    }
    return nil
  }

  /// "戦死・行方不明は792名": the noun with another fate before it.
  private func withFate(before noun: Range<Int>) -> Range<Int> {
    guard text.isMark(noun.lowerBound - 1, anyOf: JapaneseKatakana.dots) else { return noun }
    for start in max(0, noun.lowerBound - 5)..<max(0, noun.lowerBound - 1) {
      if let other = japanese.term(at: start, of: [.countedNoun, .fate]),
        other.tokens.upperBound == noun.lowerBound - 1, isFate(other)
      {
        return start..<noun.upperBound
      }
    }
    return noun
  }

  /// "犠牲者の総数は、判明しているだけで731名": the noun whose number the sentence has for its topic.
  private func total(before index: Int) -> TokenizedDocument.Term? {
    let floor = max(text.sentences[text.sentence(of: index)].lowerBound, index - Self.farthestTopic)
    for topic in (floor..<max(floor, index)).reversed() {
      if JapaneseQuantity.isNumeral(topic, text) || text.tokens[topic].kind == .number {
        return nil
      }
      guard japanese.has("数は", at: topic) else { continue }
      return noun(before: topic + 2)
    }
    return nil
  }

  /// How many tokens before the number its topic may stand.
  private static let farthestTopic = 24

  /// Whether the noun tells what became of others where a comma follows: "50人が死亡、30人が".
  private func isFate(_ term: TokenizedDocument.Term) -> Bool {
    let words = text.text(of: term.tokens)
    return japanese.term(at: term.tokens.lowerBound, of: .fate)?.tokens == term.tokens
      || Self.fates.contains { $0.0 == words }
  }

  private static let closingClauses = Marks("、，。")

  /// What became of those counted: in the noun itself, or within a few words behind.
  func fate(near figure: Range<Int>, counted: String) -> String? {
    // "戦死・行方不明": each part has its own.
    let told = counted.split(separator: "・").compactMap { part in
      Self.fates.first { part.contains($0.0) }?.1
    }
    if let first = told.first {
      return told.first { $0 != first }.map { "\(first) and \($0)" } ?? first
    }
    let limit = min(
      figure.upperBound + 6,
      text.sentences[text.sentence(of: figure.lowerBound)].upperBound
    )
    var index = figure.upperBound
    while index < limit, !text.isMark(index, anyOf: Self.closingClauses) {
      if let term = japanese.term(at: index, of: .fate) { return term.entry.value(as: .fate) }
      if JapaneseQuantity.isNumeral(index, text) { return nil }
      index += 1
    }
    return nil
  }

  private static let fates = [
    ("戦死", "killed"), ("死傷", "killed or wounded"), ("死亡", "dead"), ("死者", "dead"),
    ("負傷", "wounded"), ("戦傷", "wounded"), ("捕虜", "captured"), ("俘虜", "captured"),
    ("抑留", "interned"), ("行方不明", "missing"), ("犠牲", "dead"),
  ]
  private static let leading: Set<String> = [
    "約", "およそ", "おおよそ", "凡そ", "大約", "推定", "少なくとも", "多くとも", "最大", "最大で",
    "ほぼ", "概ね", "おおむね", "大体", "だいたい", "せいぜい", "ちょうど", "丁度", "正確に",
  ]
  /// Words that bound a length of time, but leave a number of others as it is: "731名に上る" is no less.
  private static let never: Set<String> = [
    "まで", "位", "以内", "頃", "見当", "にのぼる", "に上る", "に及ぶ", "に達する",
  ]
}
