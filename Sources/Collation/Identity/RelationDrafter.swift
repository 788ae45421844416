import Documents
import Ledger

/// Reads what a text says of two entities that it names one behind the other.
///
/// Only the words between the two names are looked at, and they must be one of the phrases below, an
/// article or adverb aside: "Sakhalin *belonged to* Russia", "Prussia *annexed* Holstein", "the Nomonhan
/// incident, *also known as* the Battle of Khalkhin Gol". The date of the sentence, where it has one
/// only, is when.
struct RelationDrafter {
  let index: DocumentIndex

  /// A relation of two mentions, the first of which is what the statement is about.
  struct Relation {
    var property: Property
    var subject: Annotation
    var object: Annotation
    /// When, in EDTF; nil where the sentence does not say.
    var time: String?
    /// The passage that says so, from name to name.
    var passage: Passage
  }

  private struct Phrase {
    var words: String
    var property: Property
    /// Whether what stands behind is what the statement is about: "Prussia annexed Holstein".
    var isTurned = false
  }

  /// How many bytes the words between two names may have.
  private static let reach = 48

  private static let phrases: [String: Phrase] = {
    let held = ["belonged to", "belongs to", "was part of", "is part of", "were part of"]
    let passed = [
      "was ceded to", "were ceded to", "was returned to", "were returned to", "passed to",
      "was given to", "was handed over to", "was sold to", "was leased to", "fell to",
    ]
    let taken = [
      "was annexed by", "was occupied by", "were occupied by", "was conquered by", "was taken by",
      "was captured by", "was seized by",
    ]
    let takes = ["annexed", "occupied", "conquered", "seized", "captured", "acquired", "took"]
    let same = [
      "known as", "also known as", "also called", "called", "better known as", "known to it as",
      "otherwise known as",
    ]
    let rows =
      held.map { Phrase(words: $0, property: .heldBy) }
      + passed.map { Phrase(words: $0, property: .passedTo) }
      + taken.map { Phrase(words: $0, property: .takenBy) }
      + takes.map { Phrase(words: $0, property: .takenBy, isTurned: true) }
      + same.map { Phrase(words: $0, property: .alsoKnownAs) }
    return Dictionary(rows.map { ($0.words, $0) }) { first, _ in first }
  }()

  /// Words that may stand beside a phrase.
  private static let fillers: Set<Substring> = [
    "the", "then", "later", "also", "had", "has", "have", "formally", "finally", "officially",
    "again",
    "long", "never", "in", "now", "once", "so-called", "which", "who", "and",
  ]

  /// The relations of the document, by place.
  func relations() -> [Relation] {
    let named = index.annotations.filter { Self.kinds.contains($0.kind) && isName($0) }
    var relations: [Relation] = []
    for (number, first) in named.enumerated() {
      // The next name behind the first; one that stands inside it is passed over.
      let rest = named[(number + 1)...].prefix(Self.lookAhead)
      guard let second = rest.first(where: { $0.passage.start >= first.passage.end }),
        let relation = relation(first, second)
      else { continue }
      relations.append(relation)
    }
    return relations
  }

  /// An incident without a name stands on its verb, which is what is looked for between two names.
  private func isName(_ annotation: Annotation) -> Bool {
    guard case .incident(let value) = annotation.value else { return true }
    return value.form == .named
  }

  private static let kinds: Set<AnnotationKind> = [.person, .group, .place, .incident, .agreement]
  /// How many names may begin inside another.
  private static let lookAhead = 4

  private func relation(_ first: Annotation, _ second: Annotation) -> Relation? {
    let gap = second.passage.start - first.passage.end
    guard gap > 0, gap <= Self.reach,
      index.sentence(of: first.passage) == index.sentence(of: second.passage)
    else { return nil }
    let between = index.document.text(
      of: Passage(start: first.passage.end, end: second.passage.start)
    )
    let words = between.lowercased().split { !$0.isLetter && $0 != "-" }
    guard !words.contains("never"), !words.contains("not"),
      let phrase = Self.phrase(words)
    else { return nil }
    let subject = phrase.isTurned ? second : first
    let object = phrase.isTurned ? first : second
    guard Self.fits(phrase.property, subject, object) else { return nil }
    return Relation(
      property: phrase.property,
      subject: subject,
      object: object,
      time: onlyDate(of: index.sentence(of: first.passage)),
      passage: Passage(start: first.passage.start, end: second.passage.end)
    )
  }

  private static func phrase(_ words: [Substring]) -> Phrase? {
    if let whole = phrases[words.joined(separator: " ")] { return whole }
    let kept = words.filter { !fillers.contains($0) }
    return phrases[kept.joined(separator: " ")]
  }

  /// Land is held and taken; a thing is known by another name of its own kind.
  private static func fits(
    _ property: Property,
    _ subject: Annotation,
    _ object: Annotation
  ) -> Bool {
    if property == .alsoKnownAs { return subject.kind == object.kind }
    return subject.kind == .place && [.group, .place, .person].contains(object.kind)
  }

  private func onlyDate(of sentence: Passage) -> String? {
    var dates: Set<String> = []
    for annotation in index.annotations(in: sentence) {
      guard case .time(let time) = annotation.value, time.type == .date, let edtf = time.whole
      else {
        continue
      }
      dates.insert(edtf)
    }
    return dates.count == 1 ? dates.first : nil
  }
}
