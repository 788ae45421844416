import Documents
import Ledger
import Reading
import Testing

/// What a reader finds of one kind, as the words it marks or as what it says of them.
struct Finds {
  private let document: Document
  private let annotations: [Annotation]

  init(_ kind: AnnotationKind, in text: String, _ language: Language = .english) {
    document = PlainText.document(
      text: text,
      record: BibliographicRecord(title: "test", language: language)
    )
    annotations = Reader(kinds: [kind]).annotations(of: document)
  }

  /// The words marked, in order.
  var words: [String] { annotations.map { document.text(of: $0.passage) } }

  /// The values, in order.
  var values: [AnnotationValue] { annotations.map(\.value) }

  /// The name that each annotation gives.
  var names: [String] {
    values.compactMap { value in
      switch value {
      case .person(let person): person.name
      case .place(let name), .group(let name): name.name
      case .incident(let incident): incident.name
      case .agreement(let agreement): agreement.name
      default: nil
      }
    }
  }

  /// Attributions as "voice cue: content".
  var said: [String] {
    annotations.compactMap { annotation in
      guard case .attribution(let value) = annotation.value else { return nil }
      let content = value.content.map { String(document.text(of: $0)) }.joined(separator: " | ")
      return "\(value.voice) \(document.text(of: annotation.passage)): \(content)"
    }
  }

  /// Each annotation in the short form of the tables: the words marked, and after an equals sign what
  /// the value says beyond them.
  var short: [String] {
    annotations.map { annotation in
      let words = String(document.text(of: annotation.passage))
      let value =
        switch annotation.value {
        case .person(let person):
          ([person.name] + [person.born, person.died, person.role].map { $0 ?? "" })
            .joined(separator: ",")
        case .place(let name), .group(let name): name.name
        case .incident(let incident): "\(incident.name),\(incident.edtf ?? "")"
        case .agreement(let agreement):
          "\(agreement.name),\(agreement.edtf ?? ""),\(agreement.article ?? "")"
        case .figure(let figure):
          "\(number(figure.low))..\(number(figure.high)),\(figure.isApproximate ? "~" : "")"
            + "\(figure.unit),\(figure.counted),\(figure.fate ?? "")"
        case .quotation(let quotation): quotation.voice ?? ""
        case .attribution(let attribution):
          "\(attribution.voice),\(attribution.stance.rawValue),"
            + attribution.content.map { String(document.text(of: $0)) }.joined(separator: "+")
        case .cause(let cause): "\(cause.cause)→\(cause.effect)"
        case .judgement(let judgement): judgement.of
        default: ""
        }
      return "\(words)=\(value)"
    }
  }

  private func number(_ value: Double?) -> String {
    guard let value else { return "" }
    return value == value.rounded() ? "\(Int(value))" : "\(value)"
  }

  /// Figures as "low-high counted", an open end left out.
  var figures: [String] {
    values.compactMap { value in
      guard case .figure(let figure) = value else { return nil }
      let low = figure.low.map { "\(Int($0))" } ?? ""
      let high = figure.high.map { "\(Int($0))" } ?? ""
      return "\(low)-\(high) \(figure.counted)"
    }
  }
}

/// A sentence with what is to be found in it.
struct Sentence: CustomTestStringConvertible {
  let text: String
  let expected: [String]

  init(_ text: String, _ expected: [String]) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }
}
