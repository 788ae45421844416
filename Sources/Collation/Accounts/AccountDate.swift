import Algorithms
import Chronology
import Documents
import Ledger

/// A date of one account, with its place.
struct AccountDate {
  let days: DatedDays
  let annotation: Annotation
  /// Whether it is only the first date of a text about an incident, and not given with its name.
  var isPresumed = false

  /// Returns the dates that are known to the day, in the order of the text.
  static func days(in index: DocumentIndex) -> [AccountDate] {
    WholeDate.all(in: index).compactMap { annotation in
      guard case .time(let time) = annotation.value, let edtf = time.whole,
        let days = DatedDays(edtf: edtf, calendar: time.calendar),
        days.isToTheDay
      else { return nil }
      return AccountDate(days: days, annotation: annotation)
    }
  }

  /// Returns when the account says that an incident was.
  ///
  /// It is the dates beside its name, or else the first day told in a sentence that names it. Of what the
  /// title or a heading names it is presumed to be the date of the deed in the first sentence, or else the
  /// first day told. The day of some deed is no agreement's.
  static func dates(
    of entity: ResolvedEntity,
    in index: DocumentIndex,
    scope: IncidentScope,
    days: [AccountDate]
  ) -> [AccountDate] {
    let beside = entity.mentions.compactMap { annotation -> AccountDate? in
      guard let edtf = ReviewEntries.date(annotation) else { return nil }
      // The words of the date say in which calendar it is.
      let sentence = index.sentence(of: annotation.passage)
      let told = Self.days(days, in: sentence).first { $0.days.edtf == edtf }
      return told
        ?? DatedDays(edtf: edtf, calendar: nil).map {
          AccountDate(days: $0, annotation: annotation)
        }
    }
    if !beside.isEmpty { return beside }
    for mention in entity.mentions {
      let sentence = index.sentence(of: mention.passage)
      if let day = Self.days(days, in: sentence).first { return [day] }
    }
    let isHeaded = entity.mentions.contains { mention in
      if case .heading = index.block(of: mention.passage)?.kind { true } else { false }
    }
    let told = isHeaded ? scope.sentences(of: entity.id) : []
    let deed = told.first.flatMap { date(in: $0, of: index, days: days) }
    guard
      var first = deed
        ?? told.lazy.compactMap({ Self.days(days, in: $0).first }).first,
      entity.id.kind == .incident || !isOfDeed(first, in: index)
    else { return [] }
    first.isPresumed = true
    return [first]
  }

  /// The first day in a sentence, or else when the first deed that it dates was.
  private static func date(
    in sentence: Passage,
    of index: DocumentIndex,
    days: [AccountDate]
  ) -> AccountDate? {
    if let day = Self.days(days, in: sentence).first { return day }
    for annotation in index.annotations(in: sentence) where DocumentEntities.isTold(annotation) {
      guard let edtf = ReviewEntries.date(annotation),
        let days = DatedDays(edtf: edtf, calendar: nil)
      else { continue }
      return AccountDate(days: days, annotation: annotation)
    }
    return nil
  }

  /// The days that stand inside a sentence.
  private static func days(
    _ days: [AccountDate],
    in sentence: Passage
  ) -> [AccountDate] {
    let start = days.partitioningIndex { $0.annotation.passage.start >= sentence.start }
    return days[start...].prefix { $0.annotation.passage.start < sentence.end }
      .filter { sentence.contains($0.annotation.passage) }
  }

  /// Whether a day is told for what somebody did.
  private static func isOfDeed(_ day: AccountDate, in index: DocumentIndex) -> Bool {
    let sentence = index.sentence(of: day.annotation.passage)
    return index.annotations(in: sentence).contains { annotation in
      guard case .incident(let incident) = annotation.value, incident.form == .told else {
        return false
      }
      return incident.edtf == day.days.edtf
    }
  }

  /// How the dates of two accounts stand to each other, and which calendar accounts for it.
  static func compare(
    _ left: DatedDays,
    _ right: DatedDays
  ) -> (variance: Variance, explanation: String?) {
    if left.earliest == right.earliest, left.latest == right.latest {
      return left.edtf == right.edtf
        ? (.same, nil) : (.same, "the same day, in another calendar")
    }
    if let first = try? EDTF(left.edtf), let second = try? EDTF(right.edtf),
      let found = CalendarExplanation.explain(first, second)
    {
      return (.different, found.text)
    }
    guard let begin = left.earliest, let end = left.latest, let otherBegin = right.earliest,
      let otherEnd = right.latest
    else { return (.different, nil) }
    if end < otherBegin || otherEnd < begin { return (.contradictory, nil) }
    let holds = begin <= otherBegin && otherEnd <= end || otherBegin <= begin && end <= otherEnd
    return (holds ? .finer : .overlapping, holds ? "one date is more exact" : nil)
  }
}
