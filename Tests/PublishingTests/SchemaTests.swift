import Collation
import Foundation
import Ledger
import Publishing
import Testing

@Suite struct SchemaTests {
  private static let hostile = Samples.hostile("\u{1B}\u{202E}<\"&>\u{0}")

  @Test(arguments: [Samples.review, hostile])
  func `a review follows its schema`(review: Review) throws {
    let json = try object(review.rendered(as: .json))
    #expect(try JSONSchema(named: "review.schema.json").complaints(about: json) == [])
  }

  @Test func `accounts follow their schema`() throws {
    let json = try object(Samples.accounts.rendered(as: .json))
    #expect(try JSONSchema(named: "collation.schema.json").complaints(about: json) == [])
  }

  @Test(arguments: [
    ("\"approximate\": false", "\"approximate\": \"no\""),
    ("\"block\": 2", "\"block\": 0"),
    ("\"born\": \"1829\",", "\"birth\": \"1829\","),
    ("\"marker\": \"1\",", ""),
    ("\"schema\": \"rashomon-review-1\",", ""),
    ("\"kind\": \"unnamed\"", "\"kind\": \"nobody\""),
    ("\"start\": 32", "\"start\": 32.5"),
    ("\"low\": 40", "\"low\": \"40\""),
  ])
  func `the schema refuses what is not a review`(part: String, wrong: String) throws {
    let text = try Samples.review.rendered(as: .json)
    try #require(text.contains(part))
    let json = try object(text.replacing(part, with: wrong))
    #expect(try JSONSchema(named: "review.schema.json").complaints(about: json) != [])
  }

  @Test func `the samples use every field of the schemas`() throws {
    let json =
      try Samples.review.rendered(as: .json) + Samples.accounts.rendered(as: .json)
    let names = try JSONSchema(named: "review.schema.json").propertyNames
      .union(JSONSchema(named: "collation.schema.json").propertyNames)
    #expect(names.sorted().filter { !json.contains("\"\($0)\": ") } == [])
  }

  @Test(arguments: ["review.schema.json", "collation.schema.json"])
  func `the page documents every part and field`(name: String) throws {
    let file = JSONSchema.docs.appending(path: "review-schema.md")
    let page = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let schema = try JSONSchema(named: name)
    #expect(schema.propertyNames.sorted().filter { !page.contains("`\($0)`") } == [])
    #expect(schema.definitions.filter { !page.contains("### \($0)\n") } == [])
  }

  @Test func `the schemas name every stance, variance and fault`() throws {
    let both = try ["review.schema.json", "collation.schema.json"].map {
      String(decoding: try Data(contentsOf: JSONSchema.docs.appending(path: $0)), as: UTF8.self)
    }.joined()
    let words =
      Stance.allCases.map(\.rawValue) + Variance.allCases.map(\.rawValue)
      + Fault.Kind.allCases.map(\.rawValue) + MatterKind.allCases.map(\.rawValue)
      + Voice.Kind.allCases.map(\.rawValue)
    #expect(words.filter { !both.contains("\"\($0)\"") } == [])
  }

  private func object(_ json: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(json.utf8))
  }
}
