/// The address of a page on the web.
///
/// Source: RFC 3986, section 3.
public enum WebAddress {
  /// Reads an address that begins with `http:`, `https:`, `ftp:` or `www.`; nil for anything else.
  ///
  /// The normal form has scheme and host in lower case, and a scheme where none was written. An
  /// address whose host cannot be one gives an identifier that is not valid.
  ///
  /// - Parameter text: The address alone.
  /// - Returns: The address in its normal form.
  public static func identifier(_ text: some StringProtocol) -> Identifier? {
    let written = String(text)
    guard !written.contains(where: { $0.isWhitespace || "<>\"".contains($0) }) else { return nil }
    let lowered = written.lowercased()
    let scheme: String
    var rest: Substring
    if let found = schemes.first(where: { lowered.hasPrefix($0) }) {
      scheme = found
      rest = written.dropFirst(found.count)
    } else if lowered.hasPrefix("www.") {
      scheme = "http://"
      rest = written[...]
    } else {
      return nil
    }
    let host = rest.prefix { !"/?#".contains($0) }
    rest = rest.dropFirst(host.count)
    return Identifier(
      scheme: "url",
      value: scheme + host.lowercased() + rest,
      isValid: isHost(host)
    )
  }

  private static func isHost(_ host: Substring) -> Bool {
    let name = host.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    if name.hasPrefix("[") { return name.contains("]") }
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2,
      let labels = parts.first?.split(separator: ".", omittingEmptySubsequences: false)
    else { return false }
    if parts.count == 2, !parts[1].allSatisfy({ $0.isASCII && $0.isNumber }) { return false }
    guard labels.count >= 2 || parts[0] == "localhost" else { return false }
    return labels.allSatisfy { label in
      !label.isEmpty && label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
        && label.unicodeScalars.allSatisfy {
          $0 == "-" || $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
    }
  }

  private static let schemes = ["http://", "https://", "ftp://"]
}
