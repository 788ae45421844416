import Documents
import Ledger

/// What one document says of its matters, ready to be laid beside others.
struct Account {
  let index: DocumentIndex
  let entities: DocumentEntities
  /// On whose word each passage stands.
  let chains: AttributionChains
  /// Which incident or agreement each passage tells of.
  let scope: IncidentScope
  /// Incidents and agreements, with their dates.
  let incidents: [AccountMatter]
  /// Persons, with prepared names.
  let persons: [AccountMatter]
  /// Dates to the day, in the order of the text.
  let days: [AccountDate]
  /// Figures, with what they count in normal terms.
  let figures: [AccountFigure]
  private let figuresByEvent: [EntityID: [AccountFigure]]

  init(document: Document, annotations: [Annotation]) {
    let index = DocumentIndex(document, annotations: annotations)
    let entities = DocumentEntities(index)
    let days = AccountDate.days(in: index)
    self.index = index
    self.entities = entities
    chains = AttributionChains(index)
    self.days = days
    let scope = IncidentScope(index, entities: entities)
    self.scope = scope
    let events = AccountEvents(in: index, entities: entities, scope: scope, days: days)
    incidents = events.matters
    persons = entities.entities.filter { $0.id.kind == .person }.map {
      AccountMatter($0, dates: [])
    }
    let figures = index.annotations(of: .figure).compactMap { annotation in
      AccountFigure(annotation).map { figure in
        var figure = figure
        figure.event = scope.subject(
          of: annotation.passage,
          // An agreement kills nobody.
          isAgreementAllowed: figure.value.fate == nil
        ).map { events.whole(of: $0) }
        return figure
      }
    }
    self.figures = figures
    var figuresByEvent: [EntityID: [AccountFigure]] = [:]
    for figure in figures {
      if let event = figure.event { figuresByEvent[event, default: []].append(figure) }
    }
    self.figuresByEvent = figuresByEvent
  }

  /// Returns the figures of an incident or agreement, in the order of the text.
  func figures(of event: EntityID) -> [AccountFigure] { figuresByEvent[event] ?? [] }
}

extension Account {
  /// Returns what mentions answer, each answer once, where it is given first.
  ///
  /// - Parameters:
  ///   - mentions: The mentions, in the order of the text.
  ///   - isCited: Whether the answers tell whom the account cites for them.
  ///   - value: What a mention answers; nil where it does not.
  /// - Returns: The answers, in the order of their first mentions.
  func answers(
    _ mentions: [Annotation],
    cited isCited: Bool = false,
    _ value: (Annotation) -> String?
  ) -> [Answer] {
    var seen: Set<String> = []
    return mentions.compactMap { mention in
      guard let text = value(mention), seen.insert(text).inserted else { return nil }
      return Answer(
        value: text,
        place: index.place(mention.passage),
        voice: isCited ? voice(over: mention.passage) : nil
      )
    }
  }

  /// The causes told in the sentence of a mention.
  func causes(beside mention: Annotation) -> [CauseValue] {
    index.annotations(in: index.sentence(of: mention.passage)).compactMap { annotation in
      if case .cause(let cause) = annotation.value { cause } else { nil }
    }
  }

  /// The innermost voice that the account cites for what a passage says; nil where it cites none, and in
  /// headings, which are the author's own.
  func voice(over passage: Passage) -> AttributionLink? {
    if case .heading = index.block(of: passage)?.kind { return nil }
    let chain = chains.chain(over: passage)
    return chain.count > 1 ? chain.last : nil
  }

  /// The words of a passage on one line.
  func line(_ passage: Passage) -> String {
    index.document.text(of: passage).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
