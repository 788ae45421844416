package import Collation
import Documents
package import Ledger

extension Wording {
  /// What the figures of a review say of themselves before they are listed.
  package static let ownWord =
    "Where no other voice is named, a figure stands on the author's own word."

  /// What a document tells of, in a few sentences: its dates, people, incidents, voices and faults.
  package static func summary(_ review: Review) -> [String] {
    [dates(review), people(review), incidents(review), voices(review), apparatus(review)]
      .compactMap(\.self)
  }

  /// Whose word something stands on, where it is not the author's alone; nil where it is.
  package static func others(_ attribution: [AttributionLink], author: Voice?) -> String? {
    if attribution.count == 1, attribution.first?.voice == author,
      attribution.first?.stance == .asserts
    {
      return nil
    }
    return chain(attribution, author: author)
  }

  /// What an incident is, and who, where and when, as far as the document says so.
  package static func incident(_ incident: IncidentEntry) -> String {
    var parts = [incident.isTold ? "incident without a name" : incident.id.kind.rawValue]
    parts.append(incident.edtf.map { "the document gives \($0)" } ?? "the document gives no date")
    if let actor = incident.actor { parts.append("by \(actor)") }
    if !incident.parties.isEmpty {
      parts.append("concerned: \(incident.parties.joined(separator: ", "))")
    }
    if let location = incident.location { parts.append("where: \(location)") }
    if !incident.articles.isEmpty {
      parts.append("articles cited: \(incident.articles.joined(separator: ", "))")
    }
    if incident.mentions.count > 1 { parts.append(count(incident.mentions.count, "mention")) }
    return parts.joined(separator: "; ")
  }

  /// How much the author says on his own word beyond telling what was.
  static func ownVerdicts(_ author: VoiceEntry) -> String {
    author.passages.isEmpty
      ? "no verdicts of the author's own"
      : count(author.passages.count, "passage") + " on the author's own word"
  }

  /// How many names a sentence of the summary holds.
  private static let most = 5

  private static func dates(_ review: Review) -> String? {
    // The day on which the document itself appeared is none that it tells of.
    let told = review.timeline.filter { $0.edtf != review.record.date }
    guard let first = told.first, let last = told.last else { return nil }
    let number = count(told.count, "date")
    return first.edtf == last.edtf
      ? "\(number): \(first.edtf)." : "\(number), from \(first.edtf) to \(last.edtf)."
  }

  private static func people(_ review: Review) -> String? {
    guard !review.people.isEmpty else { return nil }
    let known = review.people.count { $0.born != nil || $0.died != nil }
    let most = review.people.enumerated().sorted {
      ($1.element.mentions.count, $0.offset) < ($0.element.mentions.count, $1.offset)
    }.prefix(most).map { "\($0.element.name) (\($0.element.mentions.count))" }
    return "\(count(review.people.count, "person", "people")), \(known) with years of life; "
      + "most often named: \(most.joined(separator: ", "))."
  }

  private static func incidents(_ review: Review) -> String? {
    guard !review.incidents.isEmpty else { return nil }
    let agreements = review.incidents.count { $0.id.kind == .agreement }
    let told = review.incidents.count { $0.isTold }
    let named = review.incidents.count - agreements - told
    let dated = review.incidents.count { $0.edtf != nil }
    return "\(count(named, "named incident")), \(count(told, "incident")) told without a name and "
      + "\(count(agreements, "agreement")); the document gives dates for \(dated) of them."
  }

  private static func voices(_ review: Review) -> String? {
    let others = review.voices.dropFirst()
    guard !others.isEmpty else { return "No voice but the author's." }
    let passages = others.reduce(0) { $0 + $1.passages.count }
    let most = others.prefix(most).map { "\($0.voice.name) (\($0.passages.count))" }
    return "\(count(passages, "passage")) on the word of \(count(others.count, "other voice")): "
      + most.joined(separator: ", ") + (others.count > Self.most ? " and others." : ".")
  }

  private static func apparatus(_ review: Review) -> String {
    let notes = review.citations.count { $0.value.kind == .note }
    let quotations = review.citations.count { $0.value.kind == .quotation }
    let faults = review.faults.isEmpty ? "no faults" : count(review.faults.count, "fault")
    return "\(count(review.figures.count, "figure")), \(count(quotations, "quotation")), "
      + "\(count(notes, "note")); \(faults) found."
  }
}
