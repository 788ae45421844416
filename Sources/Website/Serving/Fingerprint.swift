import Documents

/// A name for the content of a response.
enum Fingerprint {
  /// Sixteen hexadecimal digits drawn from `text`.
  static func digits(of text: String) -> String { DocumentID(ofText: text).value }

  /// The entity tag of `text`.
  static func tag(of text: String) -> String { "\"\(digits(of: text))\"" }

  /// Whether `header`, the value of If-None-Match, names `tag`.
  ///
  /// Weak and strong tags are compared alike, as RFC 9110, section 13.1.2 wants it.
  static func isKnown(_ tag: String, in header: String?) -> Bool {
    guard let header else { return false }
    return header.split(separator: ",").contains { part in
      let known = part.drop { $0 == " " }
      return known == "*" || known == tag || known == "W/\(tag)"
    }
  }
}
