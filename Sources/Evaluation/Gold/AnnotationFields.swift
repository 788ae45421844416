import Documents
import Ledger

/// Which fields of a kind are held against the gold.
///
/// Deciding fields make an item's value right or wrong; the others are shown field by field.
/// Descriptions in an annotator's own words (`role`, `counted`, `subject`, `cause`, `effect`, `of`)
/// are not compared: another wording of them is no error.
enum AnnotationFields {
  static func deciding(_ kind: AnnotationKind) -> [String] {
    switch kind {
    case .time: ["value"]
    case .person: ["born", "died"]
    case .figure: ["low", "high"]
    case .note: ["resolved"]
    case .identifier: ["value", "valid"]
    case .caption: ["rights"]
    default: []
    }
  }

  static func compared(_ kind: AnnotationKind) -> [String] {
    let others =
      switch kind {
      case .time: ["type", "edtf"]
      case .person, .place, .group: ["name"]
      case .incident: ["edtf"]
      case .agreement: ["edtf", "article"]
      case .figure: ["approximate", "unit"]
      case .quotation: ["text", "voice"]
      case .attribution: ["voice", "stance"]
      case .note: ["marker"]
      case .identifier: ["scheme"]
      case .cause, .judgement: ["voice"]
      case .caption: [] as [String]
      }
    return deciding(kind) + others
  }

  /// Turns a right value into what is expected of an annotation.
  static func expected(of value: AnnotationValue) -> [ExpectedField] {
    compared(value.kind).compactMap { name in
      let comparison = comparison(name)
      if let answer = value.field(name) {
        return answer.isEmpty && name == "unit"
          ? nil : ExpectedField(name, [answer], comparison: comparison)
      }
      // A figure without a bound is open there, which is part of its value.
      return name == "low" || name == "high"
        ? ExpectedField(name, [], absentIsRight: true, comparison: comparison) : nil
    }
  }

  static func comparison(_ name: String) -> ExpectedField.Comparison {
    switch name {
    case "low", "high": .number
    case "name", "unit", "text": .folded
    case "voice": .name
    default: .exact
    }
  }
}

extension AnnotationValue {
  /// The name of an incident, or of an agreement, that it was made; nil for every other kind.
  ///
  /// Brackets around a second name are left out: only words are compared.
  var incidentName: String? {
    switch self {
    case .incident(let incident): Self.withoutBrackets(incident.name)
    case .agreement(let agreement): Self.withoutBrackets(agreement.name)
    default: nil
    }
  }

  private static func withoutBrackets(_ name: String) -> String {
    String(name.map { $0 == "(" || $0 == ")" ? " " : $0 })
  }

  /// A compared field's value; nil where the annotation has none.
  func field(_ name: String) -> String? {
    switch (self, name) {
    case (.time(let time), "type"): time.type.rawValue
    case (.time(let time), "value"): time.value
    case (.time(let time), "edtf"): time.edtf
    case (.person(let person), "name"): person.name
    case (.person(let person), "born"): person.born
    case (.person(let person), "died"): person.died
    case (.place(let named), "name"), (.group(let named), "name"): named.name
    case (.incident(let incident), "edtf"): incident.edtf
    case (.agreement(let agreement), "edtf"): agreement.edtf
    case (.agreement(let agreement), "article"): agreement.article
    case (.figure(let figure), "low"): figure.low.map { "\($0)" }
    case (.figure(let figure), "high"): figure.high.map { "\($0)" }
    case (.figure(let figure), "approximate"): figure.isApproximate ? "yes" : "no"
    case (.figure(let figure), "unit"): figure.unit
    case (.quotation(let quotation), "text"): quotation.text
    case (.quotation(let quotation), "voice"): quotation.voice
    case (.attribution(let attribution), "voice"): attribution.voice
    case (.attribution(let attribution), "stance"): attribution.stance.rawValue
    case (.note(let note), "marker"): note.marker
    case (.note(let note), "resolved"): note.resolves == nil ? "no" : "yes"
    case (.identifier(let identifier), "scheme"): identifier.scheme
    case (.identifier(let identifier), "value"): identifier.value
    case (.identifier(let identifier), "valid"): identifier.isValid ? "yes" : "no"
    case (.caption(let caption), "rights"): caption.rights
    case (.cause(let cause), "voice"): cause.voice
    case (.judgement(let judgement), "voice"): judgement.voice
    default: nil
    }
  }
}
