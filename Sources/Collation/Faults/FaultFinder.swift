import Documents
import Ledger

/// Finds what in one document cannot stand.
enum FaultFinder {
  /// Returns the faults, by place.
  static func faults(in index: DocumentIndex, _ entities: DocumentEntities) -> [Fault] {
    let faults =
      NoteFaults.faults(in: index) + IdentifierFaults.faults(in: index)
      + SpanFaults.faults(in: index) + LifeFaults.faults(in: index, entities)
      + DateFaults.faults(in: index, entities)
    return faults.sorted {
      $0.places[0] != $1.places[0] ? $0.places[0] < $1.places[0] : $0.explanation < $1.explanation
    }
  }
}

/// Note markers that no note answers, and repetitions of nothing.
enum NoteFaults {
  static func faults(in index: DocumentIndex) -> [Fault] {
    let notes = Set(
      index.document.blocks.compactMap { block -> String? in
        if case .note(let marker) = block.kind { marker } else { nil }
      }
    )
    return index.annotations(of: .note).compactMap { annotation in
      guard case .note(let note) = annotation.value, note.resolves == nil else { return nil }
      let place = index.place(annotation.passage)
      // A note that stands there and still leads nowhere repeats one that does not.
      return notes.contains(note.marker)
        ? Fault(
          kind: .ibidWithoutAntecedent,
          explanation: "note \(note.marker) repeats the note before it, but there is none",
          places: [place]
        )
        : Fault(
          kind: .noteWithoutText,
          explanation: "marker \(note.marker) has no note",
          places: [place]
        )
    }
  }
}

/// Identifiers with a wrong check digit, and one identifier given under two labels.
enum IdentifierFaults {
  static func faults(in index: DocumentIndex) -> [Fault] {
    let annotations = index.annotations(of: .identifier)
    var byValue: [String: [Annotation]] = [:]
    var faults: [Fault] = []
    for annotation in annotations {
      guard case .identifier(let identifier) = annotation.value else { continue }
      if !identifier.isValid {
        faults.append(
          Fault(
            kind: .invalidIdentifier,
            explanation: "\(identifier.scheme.uppercased()) \(identifier.value) fails its check",
            places: [index.place(annotation.passage)]
          )
        )
      }
      byValue[identifier.scheme + normal(identifier), default: []].append(annotation)
    }
    for (_, same) in byValue.sorted(by: { $0.key < $1.key }) {
      let labels = Set(same.map { label(after: $0.passage, in: index) })
      guard labels.count > 1, !labels.contains("") || labels.count > 2 else { continue }
      let names = labels.filter { !$0.isEmpty }.sorted().joined(separator: " and ")
      faults.append(
        Fault(
          kind: .sharedIdentifier,
          explanation: "one identifier is given for \(names)",
          places: same.map { index.place($0.passage) }
        )
      )
    }
    return faults
  }

  /// The thirteen digits of an ISBN of ten, so that both forms of one number are one.
  private static func normal(_ identifier: Identifier) -> String {
    guard identifier.scheme == "isbn" else { return identifier.value }
    return ISBN.thirteenDigits(of: identifier.value) ?? identifier.value
  }

  /// The word in brackets right behind the identifier, or at the end of its line.
  private static func label(after passage: Passage, in index: DocumentIndex) -> String {
    guard let block = index.block(of: passage) else { return "" }
    let rest = index.document.text(of: Passage(start: passage.end, end: block.passage.end))
    let line = rest.prefix { !$0.isNewline }.prefix(Self.reach)
    guard let open = line.firstIndex(of: "("), let close = line[open...].firstIndex(of: ")") else {
      return ""
    }
    return String(line[line.index(after: open)..<close])
  }

  /// How many characters behind an identifier its label is looked for.
  private static let reach = 40
}

/// Spans that end before they begin; the fault stands over both ends, where they are two expressions.
enum SpanFaults {
  static func faults(in index: DocumentIndex) -> [Fault] {
    WholeDate.all(in: index).compactMap { annotation in
      guard case .time(let time) = annotation.value, let edtf = time.whole else { return nil }
      // Each end by itself: as a whole it is no EDTF, which wants a span to end after it begins.
      let ends = edtf.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard ends.count == 2,
        let earliest = DatedDays(edtf: ends[0], calendar: time.calendar)?.earliest,
        let latest = DatedDays(edtf: ends[1], calendar: time.calendar)?.latest, latest < earliest
      else { return nil }
      return Fault(
        kind: .reversedSpan,
        explanation: "the span \(edtf) ends before it begins",
        places: [index.place(annotation.passage)]
      )
    }
  }
}
