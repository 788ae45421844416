import Documents
import Ledger

/// Tells under whose word each passage of a document stands.
///
/// The document's author is the outermost voice of everything; then come the attributions whose
/// content holds the passage, the widest first. A stance that the author takes on his own word is his
/// link's.
struct AttributionChains {
  /// The voice of the document itself.
  let author: Voice
  private let index: DocumentIndex
  private let contents: [Content]

  private struct Content {
    var passage: Passage
    var link: AttributionLink
  }

  /// How many attributions are looked back at for one that holds a passage: contents are short and
  /// seldom nest, so a wider search finds nothing more.
  private static let reach = 64

  init(_ index: DocumentIndex) {
    self.index = index
    let record = index.document.record
    author = Voice(
      name: record.authors.isEmpty
        ? "the author of “\(record.title)”" : record.authors.joined(separator: ", "),
      kind: record.authors.isEmpty ? .unnamed : .person
    )
    contents = index.annotations.flatMap { annotation -> [Content] in
      guard case .attribution(let value) = annotation.value else { return [] }
      let link = AttributionLink(voice: Self.voice(of: value, in: index), stance: value.stance)
      return value.content.map { Content(passage: $0, link: link) }
    }.sorted { $0.passage < $1.passage }
  }

  /// Returns the chain of voices over a passage, outermost first; never empty.
  func chain(over passage: Passage) -> [AttributionLink] {
    let links = contents(over: passage).map(\.link)
    let own = links.last { $0.voice.name == Voice.ownName }
    return [AttributionLink(voice: author, stance: own?.stance ?? .asserts)]
      + links.filter { $0.voice.name != Voice.ownName }
  }

  /// Every voice with the passages that stand under it, but for the author's own words.
  func voiced() -> [(link: AttributionLink, passage: Passage)] {
    contents.filter { $0.link.voice.name != Voice.ownName }.map { ($0.link, $0.passage) }
  }

  private func contents(over passage: Passage) -> [Content] {
    var low = 0
    var high = contents.count
    while low < high {
      let middle = (low + high) / 2
      if contents[middle].passage.start <= passage.start { low = middle + 1 } else { high = middle }
    }
    return contents[max(0, low - Self.reach)..<low].filter { $0.passage.contains(passage) }
  }

  /// The voice of an attribution: a person where its source is one, an institution where it is a
  /// group, and otherwise unnamed.
  private static func voice(of value: AttributionValue, in index: DocumentIndex) -> Voice {
    guard let source = value.source else { return Voice(name: value.voice, kind: .unnamed) }
    for annotation in index.annotations(in: source) where source.contains(annotation.passage) {
      if case .person = annotation.value { return Voice(name: value.voice, kind: .person) }
      if case .group = annotation.value { return Voice(name: value.voice, kind: .institution) }
    }
    return Voice(name: value.voice, kind: .unnamed)
  }
}
