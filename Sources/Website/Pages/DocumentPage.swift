import Collation
import Documents
import Ledger
import Publishing

extension Website {
  /// A document, with its annotations marked in the text and listed beside it.
  func documentPage(_ request: PageRequest) async throws -> Page {
    let document = try await document(request)
    let text = DocumentText(document)
    let kinds = try Self.kinds(request)
    let cited = try Self.cited(request, in: text)
    let all = try await store.annotations(of: document.id)
    let pages = TextPages(document, bytes: text.bytes)
    let first = cited.map { pages.page(ofByte: $0.range.lowerBound) } ?? 1
    let number = try request.query.number("page", in: 1...Paging.highestPage) ?? first
    let paging = try Paging(page: number, count: pages.ranges.count, size: 1)
    let range = pages.ranges[number - 1]

    let chosen = all.filter { kinds.contains($0.kind) }
    let onPage = chosen.filter { text.range(of: $0.passage).overlaps(range) }
    let marks = onPage.map {
      Mark(
        range: text.range(of: $0.passage),
        scalars: text.offsets.scalars(of: $0.passage),
        reason: .annotation($0.kind)
      )
    }
    let markup = AnnotatedText(
      document,
      bytes: text.bytes,
      marks: marks + (cited.map { [$0] } ?? [])
    )
    .markup(of: range)
    let path = Address.document(document.id)
    let isFiltered = kinds.count < AnnotationKind.allCases.count
    let filter =
      isFiltered ? ["kinds=\(kinds.sorted().map(\.rawValue).joined(separator: ","))"] : []
    return Page(
      title: document.record.title,
      address: paging.address(path),
      template: "document",
      view: Self.header(document).with([
        "text": .html(markup), "pager": paging.view(path, query: filter), "path": .text(path),
        "annotations": .list(onPage.map { Self.view($0, in: text) }),
        "count": .text(Wording.count(onPage.count, "annotation")),
        "isFiltered": .flag(isFiltered), "hasNone": .flag(onPage.isEmpty),
        "kinds": .list(Self.choices(of: all, chosen: kinds)),
      ]),
      json: Self.json(text, annotations: onPage, paging: paging, range: range)
    )
  }

  /// The review of a document.
  func reviewPage(_ request: PageRequest) async throws -> Page {
    let document = try await document(request)
    let annotations = try await store.annotations(of: document.id)
    let review = Review(of: document, annotations: annotations)
    return Page(
      title: "\(document.record.title): review",
      address: "\(Address.document(document.id))/review",
      template: "review-page",
      view: Self.header(document).with(["review": review.view(link: Address.place)]),
      json: review.json
    )
  }

  /// The document that the address names.
  func document(_ request: PageRequest) async throws -> Document {
    let name = request.parameter("id")
    guard let id = DocumentID(name) else {
      throw SiteError.badRequest(
        "document: \(name) is no document's name, allowed are 16 hexadecimal digits in lower case"
      )
    }
    guard let document = try await store.document(id) else {
      throw SiteError.notFound("document: the ledger holds no \(name)")
    }
    return document
  }

  private static func kinds(_ request: PageRequest) throws(SiteError) -> Set<AnnotationKind> {
    let names = request.query.list("kinds")
    guard !names.isEmpty else { return Set(AnnotationKind.allCases) }
    var kinds: Set<AnnotationKind> = []
    for name in names {
      guard let kind = AnnotationKind(rawValue: name) else {
        let allowed = AnnotationKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw .badRequest("kinds: \(name) is no kind of annotation, allowed are \(allowed)")
      }
      kinds.insert(kind)
    }
    return kinds
  }

  /// The passage that a link leads to, from `at=START-END` in scalars.
  private static func cited(
    _ request: PageRequest,
    in text: DocumentText
  ) throws(SiteError) -> Mark? {
    guard let value = try request.query.one("at") else { return nil }
    let ends = value.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    let length = text.offsets.counts.scalars
    guard ends.count == 2, let start = ends[0], let end = ends[1], 0 <= start, start <= end,
      end <= length
    else {
      throw .badRequest("at: \(value) is no passage, allowed are START-END from 0 to \(length)")
    }
    let passage = text.offsets.passage(ofScalars: start..<end)
    return Mark(range: passage.range, scalars: start..<end, reason: .cited)
  }

  private static func header(_ document: Document) -> View {
    let record = document.record
    return [
      "title": .text(record.title),
      "language": .text(ifAny: PlaceView.language(of: record.title, in: record.language)),
      "textLanguage": .text(record.language.code),
      "record": .text(Wording.record(record).joined(separator: " · ")),
      "source": .text(ifAny: record.source), "id": .text(document.id.value),
      "href": .text(Address.document(document.id)),
      "reviewHref": .text("\(Address.document(document.id))/review"),
    ]
  }

  private static func choices(of all: [Annotation], chosen: Set<AnnotationKind>) -> [View] {
    let counts = Dictionary(grouping: all, by: \.kind).mapValues(\.count)
    return AnnotationKind.allCases.filter { counts[$0] != nil }.map { kind in
      [
        "kind": .text(kind.rawValue), "name": .text(Wording.plural(kind)),
        "count": .number(counts[kind] ?? 0), "isChosen": .flag(chosen.contains(kind)),
      ]
    }
  }

  private static func view(_ annotation: Annotation, in text: DocumentText) -> View {
    let place = text.place(of: annotation.passage)
    let words = Wording.annotation(annotation.value)
    let language = PlaceView.language(of: words, in: text.document.record.language)
    return [
      "kind": .text(annotation.kind.rawValue), "words": .text(words),
      "language": .text(ifAny: language), "rule": .text(annotation.rule),
      "label": .text(
        "¶ \(place.block), scalars \(place.scalars.lowerBound)–\(place.scalars.upperBound)"
      ),
      "href": .text("#\(Mark.anchor(place.scalars))"),
    ]
  }

  private static func json(
    _ text: DocumentText,
    annotations: [Annotation],
    paging: Paging,
    range: Range<Int>
  ) -> JSONValue {
    let document = text.document
    let passage = Passage(start: range.lowerBound, end: range.upperBound)
    return .object([
      "document": document.record.json(id: document.id), "paging": paging.json,
      "passage": .span(text.offsets.scalars(of: passage)),
      "text": .string(document.text(of: passage)),
      "blocks": .array(
        document.blocks.filter { $0.passage.range.overlaps(range) }.map { block in
          let scalars = text.offsets.scalars(of: block.passage)
          var fields = block.kind.fields
          fields["start"] = .int(scalars.lowerBound)
          fields["end"] = .int(scalars.upperBound)
          fields["language"] = .optional(block.language?.code)
          return .fields(fields)
        }
      ),
      "annotations": .array(annotations.map { $0.json(offsets: text.offsets) }),
    ])
  }
}

extension BlockKind {
  /// The kind's fields for programs.
  fileprivate var fields: [String: JSONValue?] {
    switch self {
    case .heading(let level): ["kind": .string("heading"), "level": .int(level)]
    case .paragraph: ["kind": .string("paragraph")]
    case .quotation: ["kind": .string("quotation")]
    case .caption: ["kind": .string("caption")]
    case .note(let marker): ["kind": .string("note"), "marker": .optional(marker)]
    case .listItem: ["kind": .string("listItem")]
    case .tableCell: ["kind": .string("tableCell")]
    }
  }
}
