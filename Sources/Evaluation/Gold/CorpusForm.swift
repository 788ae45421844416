import Documents
import FoundationEssentials
import Ledger

/// The forms of JSON Lines corpora; the raw value is the field that tells them apart.
enum CorpusForm: String, CaseIterable {
  case timex
  case attributions
  case entities
  case annotations

  func read(_ lines: [ArraySlice<UInt8>], named file: String) throws(GoldError) -> GoldFile {
    var documents: [GoldDocument] = []
    var notices: [String] = []
    for (index, bytes) in lines.enumerated() where bytes.contains(where: { $0 > 0x20 }) {
      let line = try GoldReader.decode(
        CorpusLine.self,
        from: bytes,
        file: file,
        line: index + 1
      )
      var builder = GoldBuilder(name: "\(file), line \(index + 1)", text: line.text)
      try fill(&builder, from: line, file: file, number: index + 1)
      notices += builder.notices
      documents.append(
        GoldDocument(
          id: line.doc,
          text: line.text,
          dct: line.dct,
          language: line.language.flatMap(Language.init),
          gold: builder.items,
          kinds: builder.kinds,
          setAside: builder.setAside
        )
      )
    }
    return GoldFile(
      documents: self == .annotations ? covered(documents) : documents,
      notices: notices
    )
  }

  private func fill(
    _ builder: inout GoldBuilder,
    from line: CorpusLine,
    file: String,
    number: Int
  ) throws(GoldError) {
    func missing() -> GoldError {
      .malformed(file: file, line: number, reason: "no field \(rawValue)")
    }
    switch self {
    case .timex:
      guard let timex = line.timex else { throw missing() }
      builder.add(timex: timex)
    case .attributions:
      guard let attributions = line.attributions else { throw missing() }
      builder.add(attributions: attributions)
    case .entities:
      guard let entities = line.entities else { throw missing() }
      builder.add(entities: entities)
    case .annotations:
      guard let annotations = line.annotations else { throw missing() }
      builder.add(annotations: annotations)
    }
  }

  /// A kind that one line of exchanged gold annotates is annotated in all: a line without one of that
  /// kind says that there is none.
  private func covered(_ documents: [GoldDocument]) -> [GoldDocument] {
    let kinds = documents.reduce(into: Set<AnnotationKind>()) { $0.formUnion($1.kinds) }
    return documents.map {
      GoldDocument(
        id: $0.id,
        text: $0.text,
        dct: $0.dct,
        language: $0.language,
        gold: $0.gold,
        kinds: kinds,
        setAside: $0.setAside
      )
    }
  }
}

/// One line of any corpus.
struct CorpusLine: Decodable {
  struct Timex: Decodable {
    let start: Int
    let end: Int
    let type: String
    let value: String?
  }

  struct Attribution: Decodable {
    let source: [[Int]]
    let cue: [[Int]]
    let content: [[Int]]
  }

  struct Entity: Decodable {
    let start: Int
    let end: Int
    let type: String
  }

  let doc: String
  let text: String
  let dct: String?
  let language: String?
  let timex: [Timex]?
  let attributions: [Attribution]?
  let entities: [Entity]?
  let annotations: [ExchangedAnnotation]?
}
