import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import NIOCore
import Testing
import Website

/// One answer of the site.
struct Answer {
  let status: Int
  let headers: HTTPFields
  let body: String
}

/// Asks the site of `store` in process.
func ask(
  _ path: String,
  method: HTTPRequest.Method = .get,
  headers: HTTPFields = [:],
  store: MemoryStore = SampleLedger.store
) async throws -> Answer {
  let application = try Website(store: store, host: "ledger.example").application()
  return try await application.test(.router) { client in
    let response = try await client.executeRequest(
      uri: path,
      method: method,
      headers: headers,
      body: nil
    )
    return Answer(
      status: response.status.code,
      headers: response.headers,
      body: String(buffer: response.body)
    )
  }
}

/// An address of every route.
let pages = [
  "/", "/documents/\(SampleLedger.englishID)", "/documents/\(SampleLedger.hostileID)",
  "/documents/\(SampleLedger.englishID)/review", "/people", "/people/ivan-berezin",
  "/people/mallory", "/entities/incident", "/entities/incident/lantern-strait", "/timeline",
  "/search", "/search?q=lamp", "/collate",
  "/collate?documents=\(SampleLedger.englishID),\(SampleLedger.russianID)", "/about",
]

/// The JSON address of a page, as its link gives it.
func jsonAddress(_ page: String) -> String {
  let parts = page.split(separator: "?", maxSplits: 1)
  let path = parts[0] == "/" ? "/index" : parts[0]
  return "\(path).json" + (parts.count > 1 ? "?\(parts[1])" : "")
}

@Suite struct SiteTests {
  @Test(arguments: pages)
  func `every page is whole, keeps to itself and names its address`(path: String) async throws {
    let answer = try await ask(path)
    #expect(answer.status == 200)
    #expect(answer.headers[.contentType] == "text/html; charset=utf-8")
    #expect(answer.body.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(answer.body.hasSuffix("</html>\n"))
    let address = path.replacing(",", with: ",")
    #expect(answer.body.contains("<link rel=\"canonical\" href=\"\(address)\">"))
    #expect(answer.body.contains("href=\"\(jsonAddress(path))\""))
    #expect(!answer.body.contains("<script"))
    #expect(!answer.body.contains(" style=\""))
    #expect(answer.body.matches(of: /<h1[ >]/).count == 1)
  }

  @Test(arguments: pages)
  func `every page has its json`(path: String) async throws {
    let answer = try await ask(jsonAddress(path))
    #expect(answer.status == 200)
    #expect(answer.headers[.contentType] == "application/json; charset=utf-8")
    #expect(try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) is [String: Any])
  }

  @Test(arguments: pages + pages.map(jsonAddress) + ["/style.css", "/nowhere"])
  func `every answer has the headers that keep a page to itself`(path: String) async throws {
    let headers = try await ask(path).headers
    let policy = try #require(headers[.contentSecurityPolicy])
    for part in [
      "default-src 'none'", "style-src 'self'", "img-src 'self'", "form-action 'self'",
      "base-uri 'none'", "frame-ancestors 'none'",
    ] {
      #expect(policy.contains(part))
    }
    #expect(!policy.contains("unsafe"))
    #expect(headers[.xContentTypeOptions] == "nosniff")
    #expect(try headers[#require(HTTPField.Name("Referrer-Policy"))] == "no-referrer")
  }

  @Test(arguments: pages + pages.map(jsonAddress) + ["/style.css"])
  func `a copy that is still good is not sent again`(path: String) async throws {
    let first = try await ask(path)
    let tag = try #require(first.headers[.eTag])
    let second = try await ask(path, headers: [.ifNoneMatch: "\"other\", W/\(tag)"])
    #expect(second.status == 304)
    #expect(second.body.isEmpty)
    #expect(second.headers[.eTag] == tag)
    let third = try await ask(path, headers: [.ifNoneMatch: "\"other\""])
    #expect(third.status == 200)
  }

  @Test(arguments: pages + ["/style.css", "/nowhere"])
  func `head gives the headers alone`(path: String) async throws {
    let get = try await ask(path)
    let head = try await ask(path, method: .head)
    #expect(head.status == get.status)
    #expect(head.body.isEmpty)
    #expect(head.headers[.contentLength] == String(get.body.utf8.count))
    #expect(head.headers[.contentType] == get.headers[.contentType])
  }

  @Test func `the style has an address that changes with it`() async throws {
    let page = try await ask("/")
    let match = try #require(page.body.firstMatch(of: /href="(\/style\.css\?v=[0-9a-f]{16})"/))
    let style = try await ask(String(match.output.1))
    #expect(style.headers[.contentType] == "text/css; charset=utf-8")
    #expect(style.headers[.cacheControl] == "max-age=31536000, immutable")
    #expect(try await ask("/style.css?v=0").headers[.cacheControl] == "no-cache")
  }

  @Test(arguments: [
    ("127.0.0.1:8080", 200), ("localhost", 200), ("LOCALHOST:1", 200), ("[::1]:8080", 200),
    ("ledger.example:443", 200), ("evil.example", 421), ("127.0.0.1.evil.example", 421),
    ("localhost:80@evil.example", 421), ("[::1", 421), ("", 421), ("127.0.0.2", 421),
  ])
  func `only the machine's own names are answered`(host: String, status: Int) async throws {
    let name = try #require(HTTPField.Name("Host"))
    #expect(try await ask("/", headers: [name: host]).status == status)
  }

  @Test func `a hostile document adds no element and no attribute`() async throws {
    for path in [
      "/", "/documents/\(SampleLedger.hostileID)", "/documents/\(SampleLedger.hostileID)/review",
      "/people", "/people/mallory", "/timeline", "/search?q=alert",
      "/collate?documents=\(SampleLedger.englishID),\(SampleLedger.hostileID)",
    ] {
      let body = try await ask(path).body
      #expect(body.contains("&lt;script&gt;"), "\(path)")
      for tag in body.matches(of: /<[a-zA-Z][^>]*>/) {
        #expect(
          !tag.output.contains("onmouseover=\"x") && !tag.output.hasPrefix("<script"),
          "\(path)"
        )
      }
      #expect(!body.unicodeScalars.contains("\u{1B}"), "\(path)")
    }
  }
}
