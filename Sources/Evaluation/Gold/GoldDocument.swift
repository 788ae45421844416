public import Documents
public import Ledger

/// A text, and what the gold says stands in it.
public struct GoldDocument: Sendable {
  /// The document's name in its corpus, or the text file's.
  public let id: String
  /// The text, as it was read: offsets count its Unicode scalars.
  public let text: String
  /// The day on which the text was written, from which relative dates are counted.
  public let dct: String?
  /// The text's language, where the corpus tells it.
  public let language: Language?
  /// What stands in it, sorted.
  public let gold: [GoldItem]
  /// The kinds that the gold covers; annotations of others are not looked at.
  ///
  /// A covered kind may have no item: whatever is found of it is then a false alarm.
  public let kinds: Set<AnnotationKind>
  /// Places of which the gold does not say whether they count.
  ///
  /// An annotation of the kind that lies wholly in one, and matches nothing, is set aside: it is
  /// neither right nor wrong.
  public let setAside: [AnnotationKind: Set<Range<Int>>]

  /// The claims of the text, each with its voice and stance; none where the gold does not tell.
  public let statements: [GoldStatement]

  /// Creates a document.
  public init(
    id: String,
    text: String,
    dct: String? = nil,
    language: Language? = nil,
    gold: [GoldItem],
    kinds: Set<AnnotationKind>,
    setAside: [AnnotationKind: Set<Range<Int>>] = [:],
    statements: [GoldStatement] = []
  ) {
    self.id = id
    self.text = text
    self.dct = dct
    self.language = language
    self.gold = gold.sorted()
    self.kinds = kinds.union(gold.map(\.kind))
    self.setAside = setAside
    self.statements = statements
  }

  /// Returns the documents with those of one id and text made into one, in order of first sight.
  ///
  /// So a text with several gold files is read once. An item that two files give is kept once.
  static func merged(_ documents: [GoldDocument]) -> [GoldDocument] {
    var order: [[String]] = []
    var byText: [[String]: GoldDocument] = [:]
    for document in documents {
      let key = [document.id, document.text]
      guard let before = byText[key] else {
        order.append(key)
        byText[key] = document
        continue
      }
      let known = Set(before.gold)
      byText[key] = GoldDocument(
        id: document.id,
        text: document.text,
        dct: before.dct ?? document.dct,
        language: before.language ?? document.language,
        gold: before.gold + document.gold.filter { !known.contains($0) },
        kinds: before.kinds.union(document.kinds),
        setAside: before.setAside.merging(document.setAside) { $0.union($1) },
        statements: before.statements.isEmpty ? document.statements : before.statements
      )
    }
    return order.compactMap { byText[$0] }
  }
}
