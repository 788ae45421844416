/// The rows of a table kept as tab-separated text, without its comments.
package struct TableRows: Sequence {
  private let text: String

  /// The rows of `text`.
  package init(text: String) {
    self.text = text
  }

  package func makeIterator() -> AnyIterator<[Substring]> {
    var lines = text.split(separator: "\n").makeIterator()
    return AnyIterator {
      while let line = lines.next() {
        if line.utf8.first != UInt8(ascii: "#") {
          return line.split(separator: "\t", omittingEmptySubsequences: false)
        }
      }
      return nil
    }
  }
}
