import Publishing

/// One page of a long list.
struct Paging: Sendable {
  /// The highest page that may be asked for.
  static let highestPage = 1_000_000

  /// The page, from 1.
  let page: Int
  /// How many there are; at least one.
  let pages: Int
  /// The places in the list that are shown.
  let range: Range<Int>

  /// Cuts a list of `count` into pages of `size`, and takes the one that is asked for.
  ///
  /// - Throws: ``SiteError`` when there is no such page.
  init(_ request: PageRequest, count: Int, size: Int) throws(SiteError) {
    let page = try request.query.number("page", in: 1...Self.highestPage) ?? 1
    try self.init(page: page, count: count, size: size)
  }

  /// Takes page `page` of a list of `count` in pages of `size`.
  ///
  /// - Throws: ``SiteError`` when there is no such page.
  init(page: Int, count: Int, size: Int) throws(SiteError) {
    pages = max(1, (count + size - 1) / size)
    guard page <= pages else {
      throw .notFound("page: \(page) is past the end, the last is \(pages)")
    }
    self.page = page
    range = (page - 1) * size..<min(page * size, count)
  }

  /// The page's own address: without a number for the first.
  func address(_ path: String, query: [String] = []) -> String {
    Self.address(path, query: query, page: page)
  }

  /// The links to the pages before and after.
  func view(_ path: String, query: [String] = []) -> View {
    guard pages > 1 else { return .nothing }
    func link(_ number: Int) -> View {
      (1...pages).contains(number)
        ? .text(Self.address(path, query: query, page: number)) : .nothing
    }
    return [
      "page": .number(page), "pages": .number(pages), "before": link(page - 1),
      "after": link(page + 1),
    ]
  }

  /// The numbers for programs.
  var json: JSONValue { .object(["page": .int(page), "pages": .int(pages)]) }

  private static func address(_ path: String, query: [String], page: Int) -> String {
    let all = query + (page > 1 ? ["page=\(page)"] : [])
    return all.isEmpty ? path : "\(path)?\(all.joined(separator: "&"))"
  }
}
