/// The Digital Object Identifier.
///
/// Source: ISO 26324:2022; *DOI Handbook*, section 2.
public enum DOI {
  /// Reads a DOI, with or without `doi:` or the address of its resolver before it; nil for
  /// anything else.
  ///
  /// The normal form is in lower case, since case tells no two DOIs apart. There is no check digit:
  /// what has the form is valid.
  ///
  /// - Parameter text: The identifier alone.
  /// - Returns: The identifier in its normal form.
  public static func identifier(_ text: some StringProtocol) -> Identifier? {
    var name = text.lowercased()[...]
    for prefix in prefixes where name.hasPrefix(prefix) {
      name = name.dropFirst(prefix.count).drop { $0 == " " }
      break
    }
    guard let stroke = name.firstIndex(of: "/"), name.index(after: stroke) < name.endIndex,
      !name.contains(where: \.isWhitespace)
    else { return nil }
    let registrant = name[..<stroke].split(separator: ".", omittingEmptySubsequences: false)
    guard registrant.count >= 2, registrant[0] == "10", (4...9).contains(registrant[1].utf8.count),
      registrant.allSatisfy({ part in
        !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      })
    else { return nil }
    return Identifier(scheme: "doi", value: String(name), isValid: true)
  }

  private static let prefixes = [
    "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/",
    "dx.doi.org/", "doi:", "doi ",
  ]
}
