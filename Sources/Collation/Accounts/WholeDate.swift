import Documents
import Ledger

/// The dates of a document, each with the passage of the whole where its ends are two annotations.
enum WholeDate {
  /// Returns the dates in the order of the text: of "22–25 April 1951" one, over all of it, with the
  /// value of its earlier end.
  static func all(in index: DocumentIndex) -> [Annotation] {
    let times = index.annotations(of: .time)
    return times.enumerated().compactMap { number, annotation -> Annotation? in
      guard case .time(let time) = annotation.value, time.isDated, !time.isLaterEnd else {
        return nil
      }
      guard let span = time.span, number + 1 < times.count,
        case .time(let next) = times[number + 1].value, next.isLaterEnd, next.span == span
      else { return annotation }
      let passage = Passage(start: annotation.passage.start, end: times[number + 1].passage.end)
      return Annotation(passage: passage, value: annotation.value, rule: annotation.rule)
    }
  }
}
