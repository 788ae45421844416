import Foundation
import HTTPTypes
import Testing

@Suite struct ErrorTests {
  private static let id = SampleLedger.englishID
  private static let cases: [(path: String, status: Int, message: String)] = [
    ("/nowhere", 404, "address: /nowhere is no page of this site"),
    ("/documents", 404, "address: /documents is no page of this site"),
    ("/documents/0000000000000000", 404, "document: the ledger holds no 0000000000000000"),
    (
      "/documents/XYZ", 400,
      "document: XYZ is no document's name, allowed are 16 hexadecimal digits in lower case"
    ),
    ("/documents/0000000000000000/review", 404, "document: the ledger holds no 0000000000000000"),
    ("/documents/\(id)/nothing", 404, "address: /documents/\(id)/nothing is no page of this site"),
    (
      "/documents/\(id)?kinds=time,weather", 400,
      "kinds: weather is no kind of annotation, allowed are time, person, place, group, incident, "
        + "agreement, figure, quotation, attribution, note, identifier, caption, cause, judgement"
    ),
    (
      "/documents/\(id)?at=5", 400, "at: 5 is no passage, allowed are START-END from 0 to 553"
    ),
    (
      "/documents/\(id)?at=9-5", 400, "at: 9-5 is no passage, allowed are START-END from 0 to 553"
    ),
    ("/documents/\(id)?page=2", 404, "page: 2 is past the end, the last is 1"),
    ("/?page=2", 404, "page: 2 is past the end, the last is 1"),
    ("/?page=0", 400, "query: page is 0, allowed is 1 to 1000000"),
    ("/?page=x", 400, "query: page is x, allowed is 1 to 1000000"),
    ("/?page=1&page=2", 400, "query: page is given 2 times, allowed once"),
    ("/people?page=9", 404, "page: 9 is past the end, the last is 1"),
    ("/people/nobody", 404, "person: the ledger holds no nobody"),
    (
      "/people/No%20Body", 400,
      "person: No Body is no entity's name, allowed are letters without upper case, digits and "
        + "hyphens, up to 200 bytes"
    ),
    ("/people/%FF", 400, "address: %FF does not decode to UTF-8"),
    (
      "/entities/weather", 404,
      "kind: weather is no kind of entity, allowed are person, group, place, incident, agreement, work"
    ),
    (
      "/entities/weather/rain", 404,
      "kind: weather is no kind of entity, allowed are person, group, place, incident, agreement, work"
    ),
    ("/entities/incident/none", 404, "incident: the ledger holds no none"),
    ("/timeline?page=7", 404, "page: 7 is past the end, the last is 1"),
    ("/search?q=%zz", 400, "query: q=%zz does not decode to UTF-8"),
    (
      "/search?q=\(String(repeating: "x", count: 201))", 400, "q: 201 scalars, allowed are 200"
    ),
    (
      "/collate?documents=\(id)", 400,
      "documents: 1 different ones of 1 are named, allowed are 2 to 8, each once"
    ),
    (
      "/collate?documents=\(id),\(id)", 400,
      "documents: 1 different ones of 2 are named, allowed are 2 to 8, each once"
    ),
    (
      "/collate?documents=\(id),abc", 400,
      "documents: abc is no document's name, allowed are 16 hexadecimal digits in lower case"
    ),
    (
      "/collate?documents=\(id),0000000000000000", 404,
      "documents: the ledger holds no 0000000000000000"
    ),
    ("/about?page=1&x=%", 400, "query: x=% does not decode to UTF-8"),
    ("/\(String(repeating: "x", count: 9000))", 414, "address: 9001 bytes, allowed are 8192"),
  ]

  @Test(arguments: cases)
  func `an error is a page with one clause`(
    path: String,
    status: Int,
    message: String
  ) async throws {
    let answer = try await ask(path)
    #expect(answer.status == status)
    #expect(answer.headers[.contentType] == "text/html; charset=utf-8")
    let escaped = message.replacing("'", with: "&#39;")
    #expect(answer.body.contains("<bdi>\(escaped)</bdi>"))
    #expect(answer.headers[.eTag] == nil)
  }

  @Test(arguments: cases)
  func `an error in json has one shape`(path: String, status: Int, message: String) async throws {
    let answer = try await ask(path, headers: [.accept: "application/json"])
    #expect(answer.status == status)
    try Self.expectShape(answer, status: status, message: message)
  }

  @Test(arguments: pages + ["/style.css", "/nowhere"], ["POST", "PUT", "DELETE", "OPTIONS"])
  func `the site changes nothing`(path: String, name: String) async throws {
    let method = try #require(HTTPRequest.Method(rawValue: name))
    let answer = try await ask(path, method: method, headers: [.accept: "application/json"])
    #expect(answer.headers[.allow] == "GET, HEAD")
    try Self.expectShape(
      answer,
      status: 405,
      message: "method: \(name) changes nothing here, allowed are GET, HEAD"
    )
  }

  @Test(arguments: pages.filter { $0 != "/search" })
  func `a ledger that fails gives a page that tells nothing of it`(path: String) async throws {
    var store = SampleLedger.store
    store.isBroken = true
    let message = "the page could not be made; the program's own log says why"
    try Self.expectShape(
      try await ask(jsonAddress(path), store: store),
      status: 500,
      message: message
    )
    let page = try await ask(path, store: store)
    #expect(page.status == 500)
    #expect(page.body.contains("<h1>Internal Server Error</h1>"))
  }

  private static func expectShape(_ answer: Answer, status: Int, message: String) throws {
    #expect(answer.status == status)
    #expect(answer.headers[.contentType] == "application/json; charset=utf-8")
    let json = try JSONSerialization.jsonObject(with: Data(answer.body.utf8))
    let body = try #require(json as? [String: [String: Any]])
    #expect(body.keys.sorted() == ["error"])
    #expect(body["error"]?["status"] as? Int == status)
    #expect(body["error"]?["message"] as? String == message)
    #expect(body["error"]?.count == 2)
  }
}
