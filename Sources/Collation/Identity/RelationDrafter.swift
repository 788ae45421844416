import Documents
import Ledger
import Onomastics

/// Reads what a text says of two entities that it names one behind the other.
///
/// Only the words between the two names are looked at, and they must be a phrase of the table, an
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
    var property: Property
    /// Whether what stands behind is what the statement is about: "Prussia annexed Holstein".
    var isTurned = false
  }

  /// How many bytes the words between two names may have.
  private static let reach = 48

  /// The phrases, and the words that may stand beside one, of Data/relations.tsv.
  private static let table: (phrases: [String: Phrase], fillers: Set<Substring>) = {
    var phrases: [String: Phrase] = [:]
    var fillers: Set<Substring> = []
    for row in TableRows(text: CollationData.relations) where row.count == 3 {
      if row[1] == "filler" {
        fillers.insert(row[0])
      } else {
        phrases[String(row[0])] = Phrase(
          property: Property(String(row[1])),
          isTurned: row[2] == "second"
        )
      }
    }
    return (phrases, fillers)
  }()

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
    if let whole = table.phrases[words.joined(separator: " ")] { return whole }
    let kept = words.filter { !table.fillers.contains($0) }
    return table.phrases[kept.joined(separator: " ")]
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
      guard case .time(let time) = annotation.value, time.isDated, let edtf = time.whole
      else {
        continue
      }
      dates.insert(edtf)
    }
    return dates.count == 1 ? dates.first : nil
  }
}
