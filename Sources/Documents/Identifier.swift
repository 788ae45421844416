/// An identifier of a work as printed: an ISBN, ISSN, DOI or URL.
public struct Identifier: Hashable, Sendable {
  /// The identifier's scheme, in lower case: `isbn`, `issn`, `doi`, `url`.
  public let scheme: String
  /// The normal form: digits (and a final X) for ISBN and ISSN.
  public let value: String
  /// Whether the check digit, or the form where there is none, is right.
  public let isValid: Bool

  /// Creates an identifier.
  public init(scheme: String, value: String, isValid: Bool) {
    self.scheme = scheme
    self.value = value
    self.isValid = isValid
  }
}
