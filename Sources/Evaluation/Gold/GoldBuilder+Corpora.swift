import Documents
import Ledger

extension GoldBuilder {
  /// Takes TIMEX3 expressions: the value decides, the type is compared; one without a value has only
  /// its place scored.
  mutating func add(timex: [CorpusLine.Timex]) {
    cover(.time)
    for (index, expression) in timex.enumerated() {
      guard
        let range = range(expression.start, expression.end, of: "timex \(index + 1)")
      else { continue }
      let fields =
        expression.value.map {
          [ExpectedField("type", [expression.type]), ExpectedField("value", [$0])]
        } ?? []
      add(GoldItem(kind: .time, range: range, fields: fields))
    }
  }

  /// Takes attributions of three parts, each of any number of ranges.
  ///
  /// One without a cue has its source and content scored, and an annotation inside it is set aside; one without anything is left out.
  mutating func add(attributions: [CorpusLine.Attribution]) {
    cover(.attribution)
    for (index, attribution) in attributions.enumerated() {
      let name = "attribution \(index + 1)"
      let parts = AttributionParts(
        source: ranges(attribution.source, of: "\(name), source"),
        cue: ranges(attribution.cue, of: "\(name), cue"),
        content: ranges(attribution.content, of: "\(name), content")
      )
      guard let item = GoldItem(attribution: parts) else {
        note("\(name) has neither source nor cue nor content; left out")
        continue
      }
      add(item)
      // No annotation can stand on a cue that is not there; one on the rest of it says the same.
      if parts.cue.isEmpty { putAside(item.range, of: .attribution) }
    }
  }

  private mutating func ranges(_ pairs: [[Int]], of what: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for pair in pairs {
      guard pair.count == 2 else {
        note("\(what) has a range of \(pair.count) numbers, allowed are 2; left out")
        continue
      }
      if let range = range(pair[0], pair[1], of: what) { ranges.append(range) }
    }
    return ranges
  }

  /// Takes named entities by their types.
  ///
  /// Of nested entities that become one kind the outermost is gold, because annotations of a kind do
  /// not overlap; the inner ones are set aside. So are types that a kind may take in or leave out
  /// (a sum of money is a figure, but this corpus' NUMBER is not one). Other types are not used.
  mutating func add(entities: [CorpusLine.Entity]) {
    for kind in Set(Self.kindOfType.values) { cover(kind) }
    var ranges: [AnnotationKind: Set<Range<Int>>] = [:]
    for (index, entity) in entities.enumerated() {
      let isUsed = Self.kindOfType[entity.type] != nil || Self.besideType[entity.type] != nil
      guard isUsed,
        let range = range(entity.start, entity.end, of: "entity \(index + 1) (\(entity.type))")
      else { continue }
      if let kind = Self.kindOfType[entity.type] { ranges[kind, default: []].insert(range) }
      if let kind = Self.besideType[entity.type] { putAside(range, of: kind) }
    }
    for (kind, ranges) in ranges {
      var end = 0
      let ordered = ranges.sorted {
        ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound)
      }
      for range in ordered {
        if range.upperBound <= end {
          putAside(range, of: kind)
        } else {
          add(GoldItem(kind: kind, range: range))
          end = range.upperBound
        }
      }
    }
  }

  private static let kindOfType: [String: AnnotationKind] = [
    "PERSON": .person, "COUNTRY": .place, "CITY": .place, "STATE_OR_PROVINCE": .place,
    "LOCATION": .place, "DISTRICT": .place, "ORGANIZATION": .group, "DATE": .time, "TIME": .time,
    "EVENT": .incident, "NUMBER": .figure,
  ]

  private static let besideType: [String: AnnotationKind] = [
    "MONEY": .figure, "PERCENT": .figure, "AGE": .figure, "ORDINAL": .figure, "FACILITY": .place,
    "FAMILY": .person,
  ]

  /// Takes annotations in the form that the program itself exchanges.
  ///
  /// Whatever a line says of an annotation is expected; what it leaves out is not, but for a figure's
  /// bounds and a note's resolution, where silence is an answer.
  mutating func add(annotations: [ExchangedAnnotation]) {
    for (index, annotation) in annotations.enumerated() {
      let name = "annotation \(index + 1) (\(annotation.value.kind.rawValue))"
      guard let range = range(annotation.start, annotation.end, of: name) else { continue }
      let fields = AnnotationFields.expected(of: annotation.value)
      guard case .attribution(let value) = annotation.value else {
        add(GoldItem(kind: annotation.value.kind, range: range, fields: fields))
        continue
      }
      let source = value.source.map { [[$0.start, $0.end]] } ?? []
      let parts = AttributionParts(
        source: ranges(source, of: "\(name), source"),
        cue: [range],
        content: ranges(value.content.map { [$0.start, $0.end] }, of: "\(name), content")
      )
      if let item = GoldItem(attribution: parts, fields: fields) { add(item) }
    }
  }
}
