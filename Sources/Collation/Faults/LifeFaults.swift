import Chronology
import Documents
import Ledger

/// Persons given two lives, and acts dated outside a life.
///
/// An act is taken to be a person's own when the person is the only one named in the sentence before
/// the date, nothing but the life years stands between them and the verb, and the date is no part of
/// another name; so much is left unsaid rather than said wrongly.
enum LifeFaults {
  static func faults(in index: DocumentIndex, _ entities: DocumentEntities) -> [Fault] {
    contradictions(in: index) + outside(in: index)
  }

  /// One full name with different years.
  private static func contradictions(in index: DocumentIndex) -> [Fault] {
    var lives: [String: [(life: String, annotation: Annotation)]] = [:]
    for annotation in index.annotations(of: .person) {
      guard case .person(let value) = annotation.value, let born = value.born else { continue }
      lives[value.name, default: []].append(("\(born)–\(value.died ?? "")", annotation))
    }
    return lives.sorted { $0.key < $1.key }.compactMap { name, given in
      var seen: Set<String> = []
      let distinct = given.filter { seen.insert($0.life).inserted }
      guard distinct.count > 1 else { return nil }
      return Fault(
        kind: .contradiction,
        explanation:
          "\(name) is given the life years \(distinct.map(\.life).joined(separator: " and "))",
        places: distinct.map { index.place($0.annotation.passage) }
      )
    }
  }

  private static func outside(in index: DocumentIndex) -> [Fault] {
    index.sentences.flatMap { sentence -> [Fault] in
      let inside = index.annotations(in: sentence)
      let persons = inside.filter { $0.kind == .person }
      guard let person = persons.first, persons.count == 1,
        case .person(let value) = person.value, person.passage.start == sentence.start,
        let born = value.born.flatMap({ Int($0) })
      else { return [] }
      let died = value.died.flatMap { Int($0) } ?? Int.max
      return inside.compactMap { annotation in
        guard case .time(let time) = annotation.value, time.type == .date,
          annotation.passage.start > person.passage.end,
          time.whole != "\(value.born ?? "")/\(value.died ?? "")",
          let edtf = time.edtf, let years = DatedDays(edtf: edtf, calendar: nil)?.years,
          years.upperBound < born || years.lowerBound > died,
          !isInsideOther(annotation, inside)
        else { return nil }
        return Fault(
          kind: .outsideLifespan,
          explanation:
            "\(value.name) (\(value.born ?? "")–\(value.died ?? "")) is told of in \(edtf)",
          places: [index.place(annotation.passage), index.place(person.passage)]
        )
      }
    }
  }

  /// Whether the date belongs to the name of an incident or agreement, or is set in brackets.
  private static func isInsideOther(
    _ date: Annotation,
    _ others: ArraySlice<Annotation>
  ) -> Bool {
    others.contains { other in
      (other.kind == .incident || other.kind == .agreement || other.kind == .group)
        && other.passage.end <= date.passage.start
        && date.passage.start - other.passage.end < 4
    }
  }
}
