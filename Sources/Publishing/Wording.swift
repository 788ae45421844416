package import Documents
package import Ledger

/// The words in which reports and pages say what a document says.
///
/// Nothing here is the program's opinion: a date is what "the document gives", a figure stands on
/// the word of its voices.
package enum Wording {
  /// A number for readers: whole numbers without a fraction, thousands set apart by commas.
  package static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return value.description }
    let parts = value.magnitude.description.split(separator: ".")
    let digits = parts.first.map(String.init) ?? "0"
    let fraction = parts.count == 2 && parts[1] != "0" ? "." + parts[1] : ""
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return (value < 0 ? "−" : "") + result + fraction
  }

  /// Whose word it is, outermost first: `on the word of A. Author (reports) › some historians (asserts)`.
  ///
  /// - Parameters:
  ///   - attribution: The links.
  ///   - author: The unnamed author of the document that is shown, called just that.
  /// - Returns: The words.
  package static func chain(_ attribution: [AttributionLink], author: Voice? = nil) -> String {
    guard !attribution.isEmpty else { return "no voice is given for it" }
    return "on the word of "
      + attribution.map { link in
        let isAuthor = link.voice == author && link.voice.kind == .unnamed
        return "\(isAuthor ? "the author" : link.voice.name) (\(link.stance.rawValue))"
      }.joined(separator: " › ")
  }

  /// Years of life as the document gives them; nil where it gives none.
  package static func life(born: String?, died: String?) -> String? {
    switch (born, died) {
    case (nil, nil): nil
    case (nil, ".."): "shown as living"
    case (let born?, nil): "born \(born)"
    case (nil, let died?): "died \(died)"
    case (let born?, ".."): "born \(born), shown as living"
    case (let born?, let died?): "\(born)–\(died)"
    }
  }

  /// A voice with what is known of it: `K. Ito, person, Japan`.
  package static func voice(_ voice: Voice) -> String {
    let kind = voice.name == voice.kind.rawValue ? [] : [voice.kind.rawValue]
    return ([voice.name] + kind + (voice.side.map { ["side: \($0)"] } ?? []))
      .joined(separator: ", ")
  }

  /// A number with its noun: `1 mention`, `5 mentions`.
  package static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
  }

  /// The English name of a language, or its code.
  package static func language(_ language: Language) -> String {
    switch language {
    case .english: "English"
    case .russian: "Russian"
    case .japanese: "Japanese"
    case .undetermined: "language not determined"
    default: "language \(language.code)"
    }
  }

  /// Who wrote the document, when, in which language: the parts that the record gives.
  package static func record(_ record: BibliographicRecord) -> [String] {
    var parts: [String] = []
    if !record.authors.isEmpty { parts.append(record.authors.joined(separator: "; ")) }
    if let date = record.date { parts.append(date) }
    parts.append(language(record.language))
    parts += record.identifiers.map(identifier)
    return parts
  }

  /// An identifier with whether it can be right.
  package static func identifier(_ identifier: Identifier) -> String {
    "\(identifier.scheme.uppercased()) \(identifier.value)"
      + (identifier.isValid ? "" : ", not valid")
  }

  /// The heading under which a kind of annotation is listed.
  package static func plural(_ kind: AnnotationKind) -> String {
    switch kind {
    case .time: "times"
    case .person: "people"
    case .place: "places"
    case .group: "groups"
    case .incident: "incidents"
    case .agreement: "agreements"
    case .figure: "figures"
    case .quotation: "quotations"
    case .attribution: "attributions"
    case .note: "notes"
    case .identifier: "identifiers"
    case .caption: "captions"
    case .cause: "causes"
    case .judgement: "judgements"
    }
  }

  /// The sections of a review, in order, with their headings.
  package enum Heading {
    package static let summary = "Summary"
    package static let people = "People"
    package static let timeline = "Timeline"
    package static let incidents = "Incidents and agreements"
    package static let figures = "Figures"
    package static let voices = "Voices"
    package static let citations = "Apparatus"
    package static let faults = "Faults"
    package static let lone = "Found in one document only"
  }
}
