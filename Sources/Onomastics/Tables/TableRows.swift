/// The rows of a table kept as tab-separated text, without its comments.
struct TableRows: Sequence {
  let text: String

  func makeIterator() -> AnyIterator<[Substring]> {
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
