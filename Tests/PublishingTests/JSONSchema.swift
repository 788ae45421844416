import Foundation
import Testing

/// The part of JSON Schema 2020-12 that the project's schemas use.
struct JSONSchema {
  private let root: [String: Any]

  /// Reads the schema `name` in Docs.
  init(named name: String) throws {
    let file = Self.docs.appending(path: name)
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    root = try #require(json as? [String: Any])
  }

  /// The folder of the documentation.
  static var docs: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Docs")
  }

  /// Every name of a property, anywhere in the schema.
  var propertyNames: Set<String> { Self.names(in: root) }

  /// The names of the shared parts.
  var definitions: [String] { (root["$defs"] as? [String: Any] ?? [:]).keys.sorted() }

  /// What is wrong with `value`, each with its path; empty when it follows the schema.
  func complaints(about value: Any) -> [String] { check(value, against: root, at: "$") }

  private static let known: Set<String> = [
    "$schema", "$defs", "$ref", "title", "description", "type", "properties", "required",
    "additionalProperties", "items", "enum", "minimum", "minItems", "pattern", "oneOf",
  ]

  private static func names(in node: Any) -> Set<String> {
    if let list = node as? [Any] { return list.reduce(into: []) { $0.formUnion(names(in: $1)) } }
    guard let object = node as? [String: Any] else { return [] }
    let own = (object["properties"] as? [String: Any]).map { Set($0.keys) } ?? []
    return object.values.reduce(into: own) { $0.formUnion(names(in: $1)) }
  }

  private func check(_ value: Any, against schema: [String: Any], at path: String) -> [String] {
    var complaints = Set(schema.keys).subtracting(Self.known).sorted().map {
      "\(path): the schema uses \($0), which this checker does not know"
    }
    if let reference = schema["$ref"] as? String {
      let name = String(reference.dropFirst("#/$defs/".count))
      guard let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else {
        return ["\(path): no definition \(name)"]
      }
      return check(value, against: target, at: path)
    }
    if let choices = schema["oneOf"] as? [[String: Any]] {
      let fitting = choices.filter { check(value, against: $0, at: path).isEmpty }.count
      if fitting != 1 { complaints.append("\(path): fits \(fitting) of the choices, not 1") }
    }
    if let allowed = schema["enum"] as? [String], !allowed.contains(value as? String ?? "") {
      complaints.append("\(path): \(value) is not one of \(allowed)")
    }
    if let types = schema["type"] as? [String] ?? (schema["type"] as? String).map({ [$0] }),
      !types.contains(where: { Self.value(value, isA: $0) })
    {
      return complaints + ["\(path): \(value) is not \(types.joined(separator: " or "))"]
    }
    if let minimum = schema["minimum"] as? Int, let number = value as? Int, number < minimum {
      complaints.append("\(path): \(number) is below \(minimum)")
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      complaints.append("\(path): \(text) does not match \(pattern)")
    }
    if let object = value as? [String: Any] {
      complaints += check(object: object, against: schema, at: path)
    }
    if let list = value as? [Any] {
      if let least = schema["minItems"] as? Int, list.count < least {
        complaints.append("\(path): fewer than \(least) items")
      }
      if let items = schema["items"] as? [String: Any] {
        for (index, item) in list.enumerated() {
          complaints += check(item, against: items, at: "\(path)[\(index)]")
        }
      }
    }
    return complaints
  }

  private func check(
    object: [String: Any],
    against schema: [String: Any],
    at path: String
  ) -> [String] {
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    var complaints: [String] = []
    for name in schema["required"] as? [String] ?? [] where object[name] == nil {
      complaints.append("\(path): \(name) is missing")
    }
    for (name, value) in object.sorted(by: { $0.key < $1.key }) {
      if let property = properties[name] {
        complaints += check(value, against: property, at: "\(path).\(name)")
      } else if schema["additionalProperties"] as? Bool == false {
        complaints.append("\(path): \(name) is not in the schema")
      }
    }
    return complaints
  }

  private static func value(_ value: Any, isA type: String) -> Bool {
    let number = value as? NSNumber
    // JSONSerialization makes truth values and numbers one class; only the words tell them apart.
    let isBool = number.map {
      String(describing: $0) == "true" || String(describing: $0) == "false"
    }
    return switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": value is Bool
    case "null": value is NSNull
    case "number": number != nil && isBool != true
    case "integer": number != nil && isBool != true && value is Int
    default: false
    }
  }
}
