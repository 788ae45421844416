import Ledger

struct ReviewTimex: Decodable {
  struct Timex: Decodable {
    let start: Int
    let end: Int
    let text: String
    let timex3_type: String
    let timex3_value: String
    let edtf: String
  }

  let timex: [Timex]
}

struct ReviewFigures: Decodable {
  struct Figure: Decodable {
    let start: Int
    let end: Int
    let text: String
    let low: Double?
    let high: Double?
    let unit: String
    let approx: [String]
  }

  let figures: [Figure]
}

struct ReviewIncidents: Decodable {
  struct Incident: Decodable {
    let id: String
    let name: String?
    let start: Int
    let end: Int
  }

  let incidents: [Incident]
}

struct ReviewCauses: Decodable {
  struct Cause: Decodable {
    let start: Int
    let end: Int
  }

  let causal: [Cause]
}

extension GoldBuilder {
  /// Takes time expressions: the TIMEX3 value decides; type, and EDTF where there is one, are compared.
  mutating func add(_ gold: ReviewTimex) {
    cover(.time)
    for (index, timex) in gold.timex.enumerated() {
      guard
        let range = range(timex.start, timex.end, text: timex.text, of: "timex \(index + 1)")
      else { continue }
      var fields = [
        ExpectedField("type", [timex.timex3_type]), ExpectedField("value", [timex.timex3_value]),
      ]
      if !timex.edtf.isEmpty { fields.append(ExpectedField("edtf", [timex.edtf])) }
      add(GoldItem(kind: .time, range: range, fields: fields))
    }
  }

  /// Takes figures: both bounds decide, an open bound must be left open.
  ///
  /// Approximate is what the gold calls so in any way but being a range or a bound.
  mutating func add(_ gold: ReviewFigures) {
    cover(.figure)
    for (index, figure) in gold.figures.enumerated() {
      guard
        let range = range(figure.start, figure.end, text: figure.text, of: "figure \(index + 1)")
      else { continue }
      let isNear = figure.approx.contains { !["range", "more than", "less than"].contains($0) }
      var fields = [bound("low", figure.low), bound("high", figure.high)]
      fields.append(ExpectedField("approximate", [isNear ? "yes" : "no"]))
      fields.append(ExpectedField("unit", [figure.unit], comparison: .folded))
      add(GoldItem(kind: .figure, range: range, fields: fields))
    }
  }

  private func bound(_ name: String, _ value: Double?) -> ExpectedField {
    ExpectedField(
      name,
      value.map { ["\($0)"] } ?? [],
      absentIsRight: value == nil,
      comparison: .number
    )
  }

  /// Takes incidents, of which only the sentence is known; two of one sentence are one item.
  ///
  /// Where the text has the words of an incident's name, an annotation somewhere in it should bear
  /// them; the others' names are the annotator's description. Dates are not compared: which annotation
  /// of the sentence they belong to cannot be told.
  mutating func add(_ gold: ReviewIncidents) {
    cover(.incident)
    let text = words(of: 0..<scalars.count).lowercased()
    var sentences: [Range<Int>: [ExpectedField]] = [:]
    for incident in gold.incidents {
      guard let range = range(incident.start, incident.end, of: "incident \(incident.id)") else {
        continue
      }
      let names = Self.names(incident.name ?? "").filter { text.contains($0.lowercased()) }
      sentences[range, default: []] +=
        names.isEmpty ? [] : [ExpectedField("name", names, comparison: .name)]
    }
    for (range, fields) in sentences.sorted(by: { $0.key.lowerBound < $1.key.lowerBound }) {
      add(GoldItem(kind: .incident, range: range, extent: .sentence, fields: fields))
    }
  }

  /// "Khalkhin Gol / Nomonhan": the names of one thing; words without a capital describe it only.
  private static func names(_ name: String) -> [String] {
    name.split { $0 == "/" || $0 == ";" }.map {
      $0.split { $0.isWhitespace }.joined(separator: " ")
    }.filter { $0.contains { $0.isUppercase } }
  }

  /// Takes causal claims by their sentence: an annotation may stand on the connective, on the cause or
  /// on both, so that nothing narrower would be fair.
  mutating func add(_ gold: ReviewCauses) {
    cover(.cause)
    addSentences(
      of: .cause,
      gold.causal.enumerated().map { ($1.start, $1.end, "causal claim \($0 + 1)") }
    )
  }

  private mutating func addSentences(
    of kind: AnnotationKind,
    _ sentences: [(start: Int, end: Int, name: String)]
  ) {
    var known: Set<Range<Int>> = []
    for sentence in sentences {
      guard let range = range(sentence.start, sentence.end, of: sentence.name),
        known.insert(range).inserted
      else { continue }
      add(GoldItem(kind: kind, range: range, extent: .sentence))
    }
  }
}
