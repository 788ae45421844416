import Ledger

/// How Japanese notes cite a work again: "同上、92頁", "和田、前掲書、101頁", "前掲『日露戦争』33頁".
enum JapaneseCitation {
  /// The most tokens that are looked through for the words that lead back.
  private static let reach = 24

  /// The token after 同上 and its like, where they stand at `index`; nil where none does.
  static func repetition(at index: Int, _ text: TokenizedDocument) -> Int? {
    let japanese = JapaneseText(text: text)
    return repeating.lazy.compactMap { japanese.end(of: $0, at: index) }.first
  }

  /// What a note with 前掲 leads to, and where its page begins.
  ///
  /// The author stands before the word, a title in marks behind it: "和田、前掲書、101頁", "前掲『日露戦争』33頁".
  static func earlier(
    in tokens: Range<Int>,
    _ text: TokenizedDocument
  ) -> (author: String, title: String?, page: Int)? {
    let japanese = JapaneseText(text: text)
    let limit = min(tokens.upperBound, tokens.lowerBound + reach)
    guard
      let word = (tokens.lowerBound..<limit).first(where: {
        japanese.has("前掲", at: $0) || japanese.has("前出", at: $0)
      })
    else { return nil }
    let title = firstPair(in: word..<tokens.upperBound, text).map { text.text(of: $0.inner) }
    return (
      text.text(of: tokens.lowerBound..<word).trimmingMarks(leading: false), title,
      page(in: tokens, text) ?? tokens.upperBound
    )
  }

  /// Takes a Japanese reference apart: "和田春樹『日露戦争』岩波書店、2009年、45頁"; nil where it names no title.
  static func parts(of tokens: Range<Int>, _ text: TokenizedDocument) -> WorkReference? {
    guard let title = firstPair(in: tokens, text), title.inner.count < longestTitle else {
      return nil
    }
    var author = text.text(of: tokens.lowerBound..<title.inner.lowerBound - 1)
      .trimmingMarks(leading: false)
    for role in roles where author.ends(in: role) && author.count > role.count {
      author = String(author.dropLast(role.count))
    }
    let page = page(in: tokens, text)
    return WorkReference(
      author: author.isEmpty || author.count > longestAuthor ? nil : author,
      title: text.text(of: title.inner),
      year: year(in: title.end..<max(title.end, page ?? tokens.upperBound), text),
      page: page.map { text.text(of: $0..<tokens.upperBound).trimmingMarks(leading: true) }
    )
  }

  /// The first four digits before 年: "1958年".
  private static func year(in tokens: Range<Int>, _ text: TokenizedDocument) -> String? {
    let japanese = JapaneseText(text: text)
    return tokens.lazy.compactMap { index -> String? in
      guard let digits = NumberReading.digits(in: text, at: index), digits.count == 4,
        japanese.has("年", at: index + 1)
      else { return nil }
      return "\(digits.value)"
    }.first
  }

  private static func firstPair(
    in range: Range<Int>,
    _ text: TokenizedDocument
  ) -> QuotationRule.Pair? {
    range.lazy.compactMap { QuotationRule.pair(at: $0, limit: range.upperBound, text) }.first
  }

  private static let roles = ["編著", "編訳", "共著", "監修", "編", "著", "訳"]
  /// In characters.
  private static let longestAuthor = 30
  private static let longestTitle = 60

  /// The first token of the page that ends a note: "45頁", "78-80頁", "15ページ".
  static func page(in tokens: Range<Int>, _ text: TokenizedDocument) -> Int? {
    let japanese = JapaneseText(text: text)
    let last = tokens.suffix(4).last { index in
      japanese.has("頁", at: index)
        || japanese.isKatakana(index) && text.text(of: index) == "ページ"
    }
    guard let last else { return nil }
    var start = last
    while start > tokens.lowerBound,
      text.tokens[start - 1].kind == .number || text.isMark(start - 1, anyOf: Marks.dashes)
    {
      start -= 1
    }
    return start < last ? start : nil
  }

  private static let repeating = ["同上書", "同上", "同前書", "同前", "同書", "同論文"]
}
