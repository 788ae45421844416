import Ledger

struct ReviewStatements: Decodable {
  struct Statement: Decodable {
    let start: Int
    let end: Int
    let holder: String
    let stance: String
    let cue: String?
    let cue_span: [Int]?
  }

  let statements: [Statement]
}

struct ReviewQuotes: Decodable {
  struct Quote: Decodable {
    let start: Int
    let end: Int
    let text: String
    let speaker: String?
  }

  let quotes: [Quote]
}

struct ReviewMistakes: Decodable {
  let mistakes: [ReviewSpan]
}

extension GoldBuilder {
  /// Takes the statements that have a cue as attributions; source and content have no offsets there.
  ///
  /// A statement that has another holder than the author and no cue shows that somebody speaks, not
  /// by which words: attributions in it, and between it and the statement before, which may introduce
  /// it, are set aside. The author's own statements without cue are no attributions.
  mutating func add(_ gold: ReviewStatements) {
    cover(.attribution)
    for (index, statement) in gold.statements.enumerated() {
      let name = "statement \(index + 1)"
      if let range = range(statement.start, statement.end, of: name) {
        add(
          GoldStatement(
            range: range,
            holders: holders(statement.holder),
            stances: Set(stances(statement.stance))
          )
        )
      }
      guard let span = statement.cue_span else {
        if statement.holder != Self.author,
          let range = range(statement.start, statement.end, of: name)
        {
          let before = gold.statements.filter { $0.start < range.lowerBound }.map(\.end).max()
          let start = min(max(before ?? range.lowerBound, 0), range.lowerBound)
          putAside(start..<range.upperBound, of: .attribution)
        }
        continue
      }
      guard span.count == 2 else {
        note("\(name) has a cue of \(span.count) numbers, allowed are 2; left out")
        continue
      }
      guard let cue = range(span[0], span[1], text: statement.cue, of: "\(name), cue") else {
        continue
      }
      let parts = AttributionParts(source: nil, cue: [cue], content: nil)
      let fields = voice(statement.holder) + stance(statement.stance)
      if let item = GoldItem(attribution: parts, fields: fields) { add(item) }
    }
  }

  private static let author = "reviewer"

  /// The holder by name; nobody where it is the author.
  private func holders(_ holder: String) -> [String] {
    holder == Self.author ? [] : [holder.hasPrefix("unnamed") ? "unnamed" : Self.head(of: holder)]
  }

  /// The author and unnamed voices have no name to compare.
  private func voice(_ holder: String) -> [ExpectedField] {
    guard holder != Self.author, !holder.hasPrefix("unnamed") else { return [] }
    return [ExpectedField("voice", [Self.head(of: holder)], comparison: .name)]
  }

  /// The gold's words for stances; what stands in brackets behind one explains it.
  private func stances(_ word: String) -> [Stance] {
    switch Self.head(of: word) {
    case "asserted": [.asserts]
    case "denied": [.denies]
    case "doubted": [.doubts]
    case "reported": [.reports]
    case "forged": [.callsForged]
    case "rumour": [.rumours]
    case "rumour-denied": [.denies, .rumours]
    case "opinion": [.judges]
    case "prescription": [.prescribes]
    case "question": [.asks]
    default: []
    }
  }

  private func stance(_ word: String) -> [ExpectedField] {
    let stances = stances(word)
    return stances.isEmpty ? [] : [ExpectedField("stance", stances.map(\.rawValue))]
  }

  /// Cuts off an explanation in brackets.
  private static func head(of words: String) -> String {
    guard let bracket = words.firstIndex(of: "(") else { return words }
    return String(words[..<bracket].reversed().drop { $0 == " " }.reversed())
  }

  /// Takes quotations; their ranges leave the marks out.
  ///
  /// Words that the author marks but does not lend to another have no voice, or the author's.
  mutating func add(_ gold: ReviewQuotes) {
    cover(.quotation)
    for (index, quote) in gold.quotes.enumerated() {
      guard
        let range = range(quote.start, quote.end, text: quote.text, of: "quotation \(index + 1)")
      else { continue }
      var fields = [ExpectedField("text", [quote.text], comparison: .folded)]
      if let speaker = quote.speaker {
        fields.append(
          ExpectedField(
            "voice",
            [Self.head(of: speaker)],
            absentIsRight: speaker == Self.author,
            comparison: .name
          )
        )
      }
      add(GoldItem(kind: .quotation, range: range, fields: fields))
    }
  }

  /// Takes verdicts by their words; who judges what is told in the annotator's words, not compared.
  mutating func add(_ gold: ReviewMistakes) {
    cover(.judgement)
    for (index, mistake) in gold.mistakes.enumerated() {
      guard
        let range = range(
          mistake.start,
          mistake.end,
          text: mistake.text,
          of: "judgement \(index + 1)"
        )
      else { continue }
      add(GoldItem(kind: .judgement, range: range))
    }
  }
}
