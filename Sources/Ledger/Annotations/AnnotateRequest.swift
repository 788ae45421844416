public import Documents
import FoundationEssentials

/// One line that the reader takes: a text, and what is known of it.
///
/// As JSON: `{"doc": string, "text": string, "dct"?: string, "language"?: string}`. Other fields are
/// passed over.
public struct AnnotateRequest: Hashable, Sendable {
  /// The caller's name for the text, which the answer carries.
  public let doc: String
  /// The text.
  public let text: String
  /// The date of the document itself, from which "last year" is counted, as given.
  public let dct: String?
  /// The language of the text, where the caller knows it.
  public let language: Language?

  /// Creates a request.
  public init(doc: String, text: String, dct: String? = nil, language: Language? = nil) {
    self.doc = doc
    self.text = text
    self.dct = dct
    self.language = language
  }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: The line's bytes, with or without the stroke that ends it.
  ///   - number: The line's number in its stream, from 1, for the failure to carry.
  /// - Throws: The failure to answer with: the line's number, its document where that can be read,
  ///   and a clause.
  public init(line: [UInt8], number: Int) throws(AnnotateFailure) {
    self = try AnnotateFailure.reading(line: line, number: number)
  }
}

extension AnnotateRequest: Codable {
  private enum Key: String, CodingKey {
    case doc, text, dct, language
  }

  /// Reads the object.
  ///
  /// - Throws: ``ExchangeError`` or `DecodingError`, when a field is missing or of the wrong form.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    doc = try fields.string(.doc)
    text = try fields.string(.text)
    dct = try fields.optionalString(.dct)
    language = try fields.optionalString(.language).map { tag in
      guard let language = Language(tag) else {
        throw ExchangeError.notAllowed(
          field: Key.language.rawValue,
          value: tag,
          allowed: "a language tag such as en, ru, ja"
        )
      }
      return language
    }
  }

  /// Writes the object.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(doc, forKey: .doc)
    try fields.encode(text, forKey: .text)
    try fields.encodeIfPresent(dct, forKey: .dct)
    try fields.encodeIfPresent(language?.code, forKey: .language)
  }
}
