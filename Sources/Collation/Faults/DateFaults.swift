import Documents
import Ledger

/// Incidents and agreements of one name that the document dates in two ways that exclude each other.
enum DateFaults {
  static func faults(in index: DocumentIndex, _ entities: DocumentEntities) -> [Fault] {
    entities.entities.compactMap { entity in
      guard entity.id.kind == .incident || entity.id.kind == .agreement else { return nil }
      let dated = entity.mentions.compactMap { annotation -> (DatedDays, Annotation)? in
        ReviewEntries.date(annotation).flatMap { DatedDays(edtf: $0, calendar: nil) }
          .map { ($0, annotation) }
      }
      guard let first = dated.first,
        let other = dated.first(where: { excludes($0.0, first.0) })
      else { return nil }
      return Fault(
        kind: .contradiction,
        explanation: "\(entity.label) is dated \(first.0.edtf) and \(other.0.edtf)",
        places: [index.place(other.1.passage), index.place(first.1.passage)]
      )
    }
  }

  private static func excludes(_ left: DatedDays, _ right: DatedDays) -> Bool {
    guard let first = left.earliest, let last = left.latest, let other = right.earliest,
      let end = right.latest
    else { return false }
    return last < other || end < first
  }
}
