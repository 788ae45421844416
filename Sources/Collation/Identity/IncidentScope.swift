import Algorithms
import Documents
import Ledger

/// Which incident or agreement each sentence of a document tells of.
///
/// A sentence tells of what it names. One that names nothing goes on with the incident that the sentences
/// before it in the paragraph began with, and else with what the heading of its section or the title of
/// the document names. A paragraph of a text without such a title may begin with a deed told without a
/// name. Notes and captions begin nothing, and an event named as an aside ("after the Battle of Narva") is
/// what a sentence tells of only where nothing else is.
struct IncidentScope {
  private let index: DocumentIndex
  private let entities: DocumentEntities
  /// What each sentence that names nothing goes on with, by the number of the sentence.
  private var carried: [EntityID?] = []
  /// The sentences that tell of each incident or agreement, in order; headings tell nothing.
  private var sentences: [EntityID: [Passage]] = [:]
  /// Those of them that name it, or that its heading or title holds together.
  private var sure: [EntityID: [Passage]] = [:]

  init(_ index: DocumentIndex, entities: DocumentEntities) {
    self.index = index
    self.entities = entities
    carried.reserveCapacity(index.sentences.count)
    var walk = Walk()
    for sentence in index.sentences {
      let block = index.block(of: sentence)
      walk.enter(block)
      carried.append(walk.current)
      let isHeaded = walk.paragraph == nil || walk.paragraph == walk.headed
      guard let block else { continue }
      let named = names(in: sentence)
      take(sentence, naming: named, in: block, &walk)
      guard isTold(sentence, in: block) else { continue }
      let current = carried.last ?? nil
      let names = Set(told(named, current: current).map(\.id))
      let subjects = names.isEmpty ? [current].compactMap(\.self) : Array(names)
      for id in subjects {
        sentences[id, default: []].append(sentence)
        if !names.isEmpty || isHeaded { sure[id, default: []].append(sentence) }
      }
    }
  }

  /// Returns the sentences that tell of an incident or agreement, in order.
  func sentences(of id: EntityID) -> [Passage] { sentences[id] ?? [] }

  /// Returns those of them that surely do: what follows a name in its paragraph may tell another deed.
  func sureSentences(of id: EntityID) -> [Passage] { sure[id] ?? [] }

  /// Headings tell nothing, nor do lines that are no sentence: who wrote the text, and when.
  private func isTold(_ sentence: Passage, in block: Block) -> Bool {
    if case .heading = block.kind { return false }
    guard block.kind == .paragraph else { return true }
    let text = index.document.text(of: sentence)
    return text.last { !$0.isWhitespace }.map { !$0.isLetter && !$0.isNumber } ?? false
  }

  /// Returns the incident or agreement that a passage tells of; nil where the text shows none.
  ///
  /// Of several that its sentence names it is the last before the passage, or the first behind it.
  func subject(of passage: Passage, isAgreementAllowed: Bool = true) -> EntityID? {
    guard let number = index.sentenceNumber(of: passage) else { return nil }
    let names = told(names(in: index.sentences[number]), current: carried[number]).filter {
      isAgreementAllowed || $0.id.kind == .incident
    }
    let before = names.last { $0.passage.start <= passage.start }
    return (before ?? names.first)?.id ?? carried[number]
      ?? Self.only(deeds(in: index.sentences[number]))
  }

  /// Returns which incident or agreement a passage of a sentence is nearest to, of those that the
  /// sentence names; nil where it names none.
  func nearest(to passage: Passage) -> EntityID? {
    guard let number = index.sentenceNumber(of: passage) else { return nil }
    let names = told(names(in: index.sentences[number]), current: carried[number])
    return names.min { Self.distance($0.passage, passage) < Self.distance($1.passage, passage) }?.id
  }

  /// Whether a passage stands inside the name of an incident or agreement.
  func isNamed(over passage: Passage) -> Bool {
    names(in: index.sentence(of: passage)).contains {
      $0.passage.start < passage.end && passage.start < $0.passage.end
    }
  }

  private static func distance(_ left: Passage, _ right: Passage) -> Int {
    max(left.start - right.end, right.start - left.end, 0)
  }

  /// The names of what a sentence tells of: all but asides, where there is something else to tell of.
  private func told(_ names: [Name], current: EntityID?) -> [Name] {
    let told = names.filter { !$0.isAside }
    return told.isEmpty && current == nil ? names : told
  }

  /// What the walk over a document has come to.
  private struct Walk {
    var title: EntityID?
    /// What the headings above name, each below its own: "Losses" belongs to "Battle of Aker".
    var sections: [(level: Int, id: EntityID?)] = []
    var paragraph: EntityID?
    var block: Block?
    var isFirstSentence = true

    /// What the nearest heading names that names anything, or else the title.
    var headed: EntityID? { sections.last { $0.id != nil }?.id ?? title }
    var current: EntityID? { paragraph ?? headed }

    mutating func enterSection(level: Int, id: EntityID?) {
      sections.removeAll { $0.level >= level }
      sections.append((level, id))
    }

    mutating func enter(_ next: Block?) {
      isFirstSentence = next != block
      guard isFirstSentence else { return }
      block = next
      // A quotation set off goes on with what the paragraph before it tells.
      if next?.kind != .quotation { paragraph = nil }
    }
  }

  private func take(
    _ sentence: Passage,
    naming names: [Name],
    in block: Block,
    _ walk: inout Walk
  ) {
    let incidents = told(names, current: walk.current)
      .filter { $0.id.kind == .incident }
    switch block.kind {
    case .heading(level: 1):
      walk.title = (incidents.first ?? names.first)?.id ?? walk.title
      walk.sections = []
    case .heading(let level):
      walk.enterSection(level: level, id: Self.only(names))
    case .note, .caption: break
    case .paragraph, .quotation, .listItem, .tableCell:
      guard let first = incidents.first else {
        if walk.current == nil { walk.paragraph = Self.only(deeds(in: sentence)) }
        return
      }
      // A war named in passing, in a text about something else, is no subject of what follows.
      let lead = index.document.text(of: Passage(start: sentence.start, end: first.passage.start))
      let begins =
        index.document.record.language == .japanese
        ? lead.count <= Self.mostLettersBefore
        : lead.split(whereSeparator: \.isWhitespace).count <= Self.mostWordsBefore
      guard walk.isFirstSentence || begins || walk.headed == nil else { return }
      walk.paragraph = Self.only(incidents) ?? walk.paragraph
    }
  }

  /// How many words may stand before the name with which a sentence begins: "On 6 July 1812".
  private static let mostWordsBefore = 4
  /// The same in letters, where words are not parted: 1812年7月6日の.
  private static let mostLettersBefore = 12

  private typealias Name = (id: EntityID, passage: Passage, isAside: Bool)

  /// The incidents and agreements that a passage calls by a name.
  private func names(in passage: Passage) -> [Name] {
    events(in: passage).filter { !$0.isTold }.map { event in
      (event.id, event.passage, isAside(event.passage, in: passage))
    }
  }

  private func isAside(_ name: Passage, in sentence: Passage) -> Bool {
    let document = index.document
    let end = max(name.end, min(sentence.end, name.end + Self.shown))
    let lead = Passage(start: max(sentence.start, name.start - Self.shown), end: name.start)
    let rest = Passage(start: name.end, end: end)
    return Asides.isAside(
      before: document.text(of: lead),
      behind: document.text(of: rest),
      language: document.record.language
    )
  }

  /// How many bytes beside a name are looked at.
  private static let shown = 48

  /// The deeds told in a passage with a date, without which they are no event to return to.
  private func deeds(in passage: Passage) -> [Name] {
    events(in: passage).filter { $0.isTold && $0.isDated }.map { ($0.id, $0.passage, false) }
  }

  private struct Event {
    var id: EntityID
    var passage: Passage
    var isTold: Bool
    var isDated: Bool
  }

  private func events(in passage: Passage) -> [Event] {
    index.annotations(in: passage).compactMap { annotation in
      guard annotation.kind == .incident || annotation.kind == .agreement,
        let entity = entities.entity(of: annotation)
      else { return nil }
      return Event(
        id: entity.id,
        passage: annotation.passage,
        isTold: DocumentEntities.isTold(annotation),
        isDated: ReviewEntries.date(annotation) != nil
      )
    }
  }

  /// The one thing that all the names are of; nil of several and of none.
  private static func only(_ names: [Name]) -> EntityID? {
    guard let first = names.first, names.allSatisfy({ $0.id == first.id }) else { return nil }
    return first.id
  }
}
