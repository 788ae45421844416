/// The names by which the site may be called.
///
/// A foreign page can point a name of its own at this machine and then read what is served here as
/// if it were its own; refusing every name but the machine's own ends that.
struct AllowedHosts: Sendable {
  private let names: Set<String>

  /// Allows this machine's own names, and one more.
  init(configured: String?) {
    var names: Set = ["127.0.0.1", "localhost", "[::1]"]
    if let configured { names.insert(configured.lowercased()) }
    self.names = names
  }

  /// Whether `authority`, a host with or without a port, is one of them.
  func allow(_ authority: String) -> Bool {
    guard let host = Self.host(of: authority) else { return false }
    return names.contains(host.lowercased())
  }

  /// The names, sorted, for the error that refuses another.
  var list: String { names.sorted().joined(separator: ", ") }

  private static func host(of authority: String) -> String? {
    let end =
      authority.first == "["
      ? authority.firstIndex(of: "]").map(authority.index(after:))
      : authority.firstIndex(of: ":") ?? authority.endIndex
    guard let end else { return nil }
    let port = authority[end...]
    guard port.isEmpty || port.first == ":" && port.dropFirst().allSatisfy(\.isWholeNumber) else {
      return nil
    }
    return String(authority[..<end])
  }
}
