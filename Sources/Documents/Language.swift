/// A language, by its BCP 47 primary subtag in lower case: `en`, `ru`, `ja`.
///
/// Languages are a set that grows, so this is an identifier and no enumeration.
public struct Language: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The primary subtag in lower case.
  public let code: String

  /// English.
  public static let english = Language(known: "en")
  /// Russian.
  public static let russian = Language(known: "ru")
  /// Japanese.
  public static let japanese = Language(known: "ja")
  /// A language that could not be told.
  public static let undetermined = Language(known: "und")

  /// Takes the primary subtag of a BCP 47 tag such as `en-GB`; nil when there is none.
  public init?(_ tag: String) {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    guard (2...8).contains(primary.utf8.count),
      primary.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return nil }
    code = primary
  }

  private init(known code: String) {
    self.code = code
  }

  /// The form that is printed.
  public var description: String { code }

  /// Orders as lists are printed.
  public static func < (left: Language, right: Language) -> Bool {
    left.code < right.code
  }
}
