import FoundationEssentials

/// One line of a JSON Lines file: a text, with what goes with it.
///
/// `{"doc": "name", "text": "…", "title"?: "…", "dct"?: "1904-02-08", "language"?: "ru"}`; other
/// fields are passed over.
public struct JSONLine: Hashable, Sendable {
  /// The name that the line gives its document.
  public let name: String?
  /// The text, exactly as given.
  public let text: String
  /// The title, where given.
  public let title: String?
  /// The date of the document, as given.
  public let date: String?
  /// The language, where one is given that can be one.
  public let language: Language?

  /// Why a line is none: one clause, and the document's name where it could be read.
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The name that the line gives its document.
    public let name: String?
    /// The clause that is printed.
    public let description: String

    /// Creates a failure.
    public init(name: String?, description: String) {
      self.name = name
      self.description = description
    }
  }

  /// Reads one line.
  ///
  /// - Parameter bytes: The line, in UTF-8, without its line end.
  /// - Throws: ``Failure`` when the line is not an object with a text.
  public init(_ bytes: some Collection<UInt8>) throws(Failure) {
    let line = Array(bytes)
    guard UTF8Check(line[...]).firstBad == nil, UTF8Check(line[...]).truncatedAt == nil else {
      throw Failure(name: nil, description: "is not UTF-8")
    }
    let fields: Fields
    do {
      fields = try JSONDecoder().decode(Fields.self, from: Data(line))
    } catch DecodingError.typeMismatch {
      throw Failure(name: nil, description: "is not an object; {\"doc\", \"text\"} is expected")
    } catch {
      throw Failure(name: nil, description: "is not JSON")
    }
    guard let text = fields.text.value, fields.text.isString else {
      let fault =
        fields.text.isPresent ? "has a field 'text' that is not a string" : "has no field 'text'"
      throw Failure(name: fields.doc.value, description: fault)
    }
    name = fields.doc.value
    self.text = text
    title = fields.title.value
    date = fields.dct.value
    language = fields.language.value.flatMap { Language($0) }
  }

  /// The document of the line; its text is the line's, unchanged.
  ///
  /// - Parameter source: The record's source, where the line gives no name.
  /// - Returns: The document, cut into blocks as plain text is.
  public func document(source: String) -> Document {
    let record = BibliographicRecord(
      title: title ?? "",
      date: date,
      language: language ?? .undetermined,
      source: name ?? source
    )
    return PlainText.document(text: text, record: record)
  }

  /// The fields, each of whatever type the line gives it.
  private struct Fields: Decodable {
    var doc = Field()
    var text = Field()
    var title = Field()
    var dct = Field()
    var language = Field()

    enum CodingKeys: CodingKey {
      case doc, text, title, dct, language
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      doc = try container.decodeIfPresent(Field.self, forKey: .doc) ?? doc
      text = try container.decodeIfPresent(Field.self, forKey: .text) ?? text
      title = try container.decodeIfPresent(Field.self, forKey: .title) ?? title
      dct = try container.decodeIfPresent(Field.self, forKey: .dct) ?? dct
      language = try container.decodeIfPresent(Field.self, forKey: .language) ?? language
    }
  }

  /// A string, or a whole number taken as its digits.
  private struct Field: Decodable {
    var value: String?
    var isPresent = false
    var isString = false

    init() {}

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      isPresent = true
      if let string = try? container.decode(String.self) {
        value = string
        isString = true
      } else if let number = try? container.decode(Int.self) {
        value = String(number)
      }
    }
  }
}
