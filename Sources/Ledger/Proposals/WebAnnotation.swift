import Documents

/// One or several annotations of the W3C Web Annotation Data Model.
///
/// Source: Web Annotation Data Model, W3C Recommendation of 23 February 2017, sections 3, 4.2 and 5.
struct WebAnnotations: Decodable {
  /// Each annotation, or what is wrong with it.
  let annotations: [Result<WebAnnotation, ExchangeError>]

  private enum Key: String, CodingKey {
    case type, items, first, annotations
    case graph = "@graph"
  }

  /// Reads one, a list, a page or a collection.
  ///
  /// - Throws: An error where the value is none of these; a fault inside one annotation is kept.
  init(from decoder: any Decoder) throws {
    if let list = try? decoder.singleValueContainer().decode([Kept].self) {
      annotations = list.map(\.result)
      return
    }
    let fields = try decoder.container(keyedBy: Key.self)
    if let items = try fields.decodeIfPresent([Kept].self, forKey: .items)
      ?? fields.decodeIfPresent([Kept].self, forKey: .graph)
      ?? fields.decodeIfPresent(Page.self, forKey: .first)?.items
    {
      annotations = items.map(\.result)
    } else {
      guard fields.contains(.type), !fields.contains(.annotations) else {
        throw ExchangeError.missing(field: "type")
      }
      annotations = [try Kept(from: decoder).result]
    }
  }

  private struct Page: Decodable {
    let items: [Kept]
  }

  /// One annotation, or its fault.
  private struct Kept: Decodable {
    let result: Result<WebAnnotation, ExchangeError>

    init(from decoder: any Decoder) throws {
      do {
        result = .success(try WebAnnotation(from: decoder))
      } catch {
        result = .failure(ExchangeError(error))
      }
    }
  }
}

/// A Web Annotation: bodies that say a kind and a name, targets that are passages of texts.
struct WebAnnotation: Decodable {
  private let bodies: [Body]
  private let targets: [Target]
  private let creator: String?
  private let generator: String?

  private enum Key: String, CodingKey {
    case type, body, bodyValue, target, creator, generator
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    guard try fields.decode(OneOrMany<String>.self, forKey: .type).values.contains("Annotation")
    else {
      throw ExchangeError.notAllowed(field: "type", value: "", allowed: "Annotation")
    }
    let value = try fields.decodeIfPresent(String.self, forKey: .bodyValue)
    bodies =
      try fields.decodeIfPresent(OneOrMany<Body>.self, forKey: .body)?.values
      ?? value.map { [Body(value: $0)] } ?? []
    targets = try fields.decode(OneOrMany<Target>.self, forKey: .target).values
    creator = try fields.decodeIfPresent(OneOrMany<Agent>.self, forKey: .creator)?.values.first?
      .name
    generator = try fields.decodeIfPresent(OneOrMany<Agent>.self, forKey: .generator)?.values.first?
      .name
  }

  /// Returns a proposal for each target.
  ///
  /// - Throws: ``ExchangeError`` where no body says a kind, or a target no passage.
  func proposals(line: Int, name: String) throws(ExchangeError) -> [OutsideProposal] {
    guard let content else {
      throw .notAllowed(
        field: "body",
        value: bodies.first?.value ?? "",
        allowed: AnnotationKind.allCases.map(\.rawValue).joined(separator: ", ")
      )
    }
    var proposals: [OutsideProposal] = []
    for target in targets {
      guard let place = target.place else { throw .missing(field: "target.selector") }
      proposals.append(
        OutsideProposal(
          line: line,
          doc: target.source,
          by: creator ?? generator ?? name,
          place: place,
          content: content
        )
      )
    }
    return proposals
  }

  /// A body with `kind` and its fields, or else a tag that is a kind, with the name beside it.
  private var content: OutsideProposal.Content? {
    for body in bodies {
      if let whole = body.whole { return .value(whole) }
    }
    for (index, body) in bodies.enumerated() {
      guard body.isTag, let kind = AnnotationKind(rawValue: body.value.lowercased()) else {
        continue
      }
      let others = bodies.enumerated().filter { $0.offset != index && !$0.element.value.isEmpty }
      let named = others.first { $0.element.purpose == "identifying" } ?? others.first
      return .named(kind, name: named?.element.value)
    }
    return nil
  }
}

extension WebAnnotation {
  /// A value that JSON-LD gives alone or in a list.
  private struct OneOrMany<Value: Decodable>: Decodable {
    let values: [Value]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let values = try? container.decode([Value].self) {
        self.values = values
      } else {
        values = [try container.decode(Value.self)]
      }
    }
  }

  private struct Body: Decodable {
    let value: String
    let purpose: String?
    let whole: AnnotationValue?

    /// Whether it can be the kind: a body without a purpose tags as well.
    var isTag: Bool { purpose == nil || purpose == "tagging" || purpose == "classifying" }

    private enum Key: String, CodingKey {
      case value, purpose, kind
    }

    init(value: String, purpose: String? = nil, whole: AnnotationValue? = nil) {
      self.value = value
      self.purpose = purpose
      self.whole = whole
    }

    init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        self.init(value: text)
        return
      }
      let fields = try decoder.container(keyedBy: Key.self)
      // What is declared with a kind of ours must have its fields: a fault in them is said.
      self.init(
        value: (try? fields.decodeIfPresent(String.self, forKey: .value)) ?? "",
        purpose: try? fields.decodeIfPresent(OneOrMany<String>.self, forKey: .purpose)?.values
          .first,
        whole: fields.contains(.kind) ? try AnnotationValue(from: decoder) : nil
      )
    }
  }

  private struct Agent: Decodable {
    let name: String?

    private enum Key: String, CodingKey {
      case id, name
    }

    init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        name = text
        return
      }
      let fields = try decoder.container(keyedBy: Key.self)
      name =
        try fields.decodeIfPresent(OneOrMany<String>.self, forKey: .name)?.values.first
        ?? fields.decodeIfPresent(String.self, forKey: .id)
    }
  }

  private struct Target: Decodable {
    let source: String
    let place: OutsideProposal.Place?

    private enum Key: String, CodingKey {
      case source, selector
    }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: Key.self)
      if let agent = try? fields.decode(Agent.self, forKey: .source), let name = agent.name {
        source = name
      } else {
        source = try fields.string(.source)
      }
      let selectors =
        try fields.decodeIfPresent(OneOrMany<Selector>.self, forKey: .selector)?.values ?? []
      var place = OutsideProposal.Place()
      for selector in selectors {
        if let span = selector.span { place.span = span }
        guard let exact = selector.exact else { continue }
        place.exact = exact
        place.prefix = selector.prefix ?? ""
        place.suffix = selector.suffix ?? ""
      }
      self.place = place.span == nil && place.exact == nil ? nil : place
    }
  }

  private struct Selector: Decodable {
    let span: Passage?
    let exact: String?
    let prefix: String?
    let suffix: String?

    private enum Key: String, CodingKey {
      case type, start, end, exact, prefix, suffix
    }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: Key.self)
      let type = try fields.decodeIfPresent(String.self, forKey: .type)
      let isPosition = type == "TextPositionSelector"
      span =
        isPosition
        ? try ExchangedSpan.checked(
          start: try fields.integer(.start),
          end: try fields.integer(.end),
          at: decoder.codingPath
        ) : nil
      let isQuote = type == "TextQuoteSelector"
      exact = isQuote ? try fields.string(.exact) : nil
      prefix = isQuote ? try fields.optionalString(.prefix) : nil
      suffix = isQuote ? try fields.optionalString(.suffix) : nil
    }
  }
}
