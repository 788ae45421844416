/// A work as a reference gives it, in parts.
public struct WorkReference: Hashable, Sendable, Codable {
  /// Who wrote or edited it, as printed; nil where the reference names nobody.
  public var author: String?
  /// Its title; nil where only author and year are given.
  public var title: String?
  /// The year it appeared, in digits.
  public var year: String?
  /// The page or pages cited.
  public var page: String?

  /// Creates a reference.
  public init(
    author: String? = nil,
    title: String? = nil,
    year: String? = nil,
    page: String? = nil
  ) {
    self.author = author
    self.title = title
    self.year = year
    self.page = page
  }
}
