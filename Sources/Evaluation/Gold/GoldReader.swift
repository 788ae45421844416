import FoundationEssentials

/// What a gold file holds.
public struct GoldFile: Sendable {
  /// Its documents, in its order.
  public let documents: [GoldDocument]
  /// What was left out of it, and why: one clause each.
  public let notices: [String]
}

/// The text that gold files without one of their own point into.
public struct GoldText: Sendable {
  /// What the text is called in reports.
  public let name: String
  /// The text, unchanged: a byte order mark and CR LF count as the scalars that they are.
  public let text: String

  /// Decodes UTF-8 without changing anything.
  ///
  /// - Throws: ``GoldError/notUTF8(file:)``.
  public init(name: String, bytes: [UInt8]) throws(GoldError) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(file: name) }
    self.name = name
    self.text = text
  }
}

/// Reads gold files of every known form, which is told by content and not by the file's name.
public enum GoldReader {
  /// Reads one file.
  ///
  /// JSON Lines: `doc`, `text` and one of `timex`, `attributions`, `entities` or `annotations` (our own
  /// exchange lines). One JSON object: the gold of one text, which is then given separately.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: What it is called in errors and notices.
  ///   - text: The text that a file without one points into.
  /// - Returns: The documents, and a notice for each item left out.
  /// - Throws: ``GoldError``; an item whose place is impossible is no error, but left out.
  public static func read(
    _ bytes: [UInt8],
    named name: String,
    text: GoldText? = nil
  ) throws(GoldError) -> GoldFile {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let first = lines.firstIndex { $0.contains { $0 > 0x20 } }
    guard let first else { throw .notGold(file: name, keys: []) }
    let keysOfLine = keys(of: lines[first])
    if let keys = keysOfLine, keys.contains("text"),
      let form = CorpusForm.allCases.first(where: { keys.contains($0.rawValue) })
    {
      return try form.read(lines, named: name)
    }
    guard let keys = keys(of: bytes[...]) else {
      throw .notGold(file: name, keys: keysOfLine?.sorted() ?? [])
    }
    return try ReviewForm.read(bytes, keys: keys, named: name, text: text)
  }

  private static func keys(of bytes: ArraySlice<UInt8>) -> Set<String>? {
    (try? JSONDecoder().decode(ObjectKeys.self, from: Data(bytes)))?.keys
  }

  /// Decodes one object; a failure is told with its line.
  static func decode<Form: Decodable>(
    _ form: Form.Type,
    from bytes: some Sequence<UInt8>,
    file: String,
    line: Int
  ) throws(GoldError) -> Form {
    do {
      return try JSONDecoder().decode(form, from: Data(bytes))
    } catch {
      throw .malformed(file: file, line: line, reason: clause(error))
    }
  }

  private static func clause(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      "no field \(path(context.codingPath + [key]))"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "the field \(path(context.codingPath)) is of another type"
    case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
      "the field \(path(context.codingPath)): \(context.debugDescription)"
    case DecodingError.dataCorrupted:
      "not JSON"
    default:
      "\(error)"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce(into: "") { path, key in
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
  }
}

/// The names of an object's fields.
private struct ObjectKeys: Decodable {
  let keys: Set<String>

  private struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    keys = Set(try decoder.container(keyedBy: Key.self).allKeys.map(\.stringValue))
  }
}
