import Documents
import Ledger

/// Makes the entries of a review.
enum ReviewEntries {
  static func people(_ entities: DocumentEntities, _ index: DocumentIndex) -> [PersonEntry] {
    entities.entities.filter { $0.id.kind == .person }.map { entity in
      let values = entity.mentions.compactMap { annotation -> PersonValue? in
        if case .person(let value) = annotation.value { value } else { nil }
      }
      return PersonEntry(
        id: entity.id,
        name: entity.label,
        born: values.lazy.compactMap(\.born).first,
        died: values.lazy.compactMap(\.died).first,
        roles: unique(values.compactMap(\.role)),
        variants: entity.forms.filter { $0 != entity.label },
        mentions: entity.mentions.map { index.place($0.passage) }
      )
    }
  }

  /// What is dated: every date but the years of somebody's life, and words that only point back to
  /// one ("at that time").
  static func timeline(_ index: DocumentIndex) -> [TimelineEntry] {
    let lives = Set(
      index.annotations(of: .person).compactMap { annotation -> String? in
        guard case .person(let value) = annotation.value, let born = value.born,
          let died = value.died
        else { return nil }
        return "\(born)/\(died)"
      }
    )
    typealias Dated = (entry: TimelineEntry, end: Int64)
    let entries = WholeDate.all(in: index).compactMap { annotation -> Dated? in
      guard case .time(let time) = annotation.value, let edtf = time.whole, !lives.contains(edtf),
        !annotation.rule.hasSuffix(".time.reference"),
        let days = DatedDays(edtf: edtf, calendar: time.calendar),
        let earliest = days.earliest ?? days.latest
      else { return nil }
      let place = index.place(annotation.passage)
      let entry = TimelineEntry(
        edtf: edtf,
        written: place.text,
        calendar: time.calendar,
        earliest: earliest,
        sentence: index.document.text(of: index.sentence(of: annotation.passage)),
        place: place
      )
      return (entry, days.latest ?? .max)
    }
    // Of what begins on one day the longer stands first, what has no end before all; the same date
    // stands once, with its passages in the order of the text.
    return entries.sorted { left, right in
      let (one, other) = (left.entry, right.entry)
      if one.earliest != other.earliest { return one.earliest < other.earliest }
      if left.end != right.end { return left.end > right.end }
      return one.edtf != other.edtf ? one.edtf < other.edtf : one.place < other.place
    }.map(\.entry)
  }

  static func incidents(
    _ entities: DocumentEntities,
    _ index: DocumentIndex,
    _ chains: AttributionChains
  ) -> [IncidentEntry] {
    entities.entities.filter { $0.id.kind == .incident || $0.id.kind == .agreement }.map { entity in
      let values = entity.mentions.compactMap { annotation -> IncidentValue? in
        if case .incident(let value) = annotation.value { value } else { nil }
      }
      return IncidentEntry(
        id: entity.id,
        name: entity.label,
        isTold: values.contains { $0.form == .told },
        edtf: entity.mentions.lazy.compactMap(date).first,
        articles: unique(entity.mentions.compactMap(article)),
        actor: values.lazy.compactMap(\.actor).first,
        parties: unique(values.flatMap(\.parties)),
        location: values.lazy.compactMap(\.place).first,
        mentions: entity.mentions.map { index.place($0.passage) },
        accounts: entity.mentions.map { mention in
          IncidentAccount(
            sentence: index.document.text(of: index.sentence(of: mention.passage)),
            attribution: chains.chain(over: mention.passage),
            place: index.place(mention.passage)
          )
        }
      )
    }
  }

  static func figures(_ index: DocumentIndex, _ chains: AttributionChains) -> [FigureEntry] {
    index.annotations(of: .figure).compactMap { annotation in
      // "For decades" counts nothing: a length of time without a number is no figure to print.
      guard case .figure(let figure) = annotation.value, !figure.isCitation,
        !figure.isDuration || figure.low != nil || figure.high != nil
      else { return nil }
      return FigureEntry(
        figure: figure,
        attribution: chains.chain(over: annotation.passage),
        place: index.place(annotation.passage)
      )
    }
  }

  static func voices(_ chains: AttributionChains, _ index: DocumentIndex) -> [VoiceEntry] {
    var passages: [Voice: [VoicedPassage]] = [:]
    for (link, passage) in chains.voiced() {
      passages[link.voice, default: []].append(
        VoicedPassage(stance: link.stance, place: index.place(passage))
      )
    }
    let others = passages.map { voice, passages in
      VoiceEntry(voice: voice, passages: passages.sorted { $0.place < $1.place })
    }.sorted {
      $0.passages.count != $1.passages.count
        ? $0.passages.count > $1.passages.count : $0.voice < $1.voice
    }
    return [VoiceEntry(voice: chains.author, passages: own(chains, index))] + others
  }

  /// What the author says on his own word beyond telling what was: his stances and his verdicts.
  private static func own(_ chains: AttributionChains, _ index: DocumentIndex) -> [VoicedPassage] {
    let stances = chains.own().map {
      VoicedPassage(stance: $0.stance, place: index.place($0.passage))
    }
    let verdicts = index.annotations(of: .judgement).filter {
      chains.chain(over: $0.passage).count == 1
    }.map { VoicedPassage(stance: .judges, place: index.place(index.sentence(of: $0.passage))) }
    var seen: Set<VoicedPassage> = []
    return (stances + verdicts).sorted { $0.place < $1.place }.filter { seen.insert($0).inserted }
  }

  static func citations(_ index: DocumentIndex) -> [CitationEntry] {
    index.annotations.compactMap { annotation in
      switch annotation.value {
      case .note, .quotation, .identifier, .caption:
        CitationEntry(value: annotation.value, place: index.place(annotation.passage))
      default: nil
      }
    }
  }

  /// The date that a mention of an incident or agreement gives.
  static func date(_ annotation: Annotation) -> String? {
    switch annotation.value {
    case .incident(let value): value.edtf
    case .agreement(let value): value.edtf
    default: nil
    }
  }

  private static func article(_ annotation: Annotation) -> String? {
    if case .agreement(let value) = annotation.value { value.article } else { nil }
  }

  /// The values, each once, in the order of their first.
  static func unique(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }
  }
}
