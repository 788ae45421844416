import CLibXML2

/// The characters that HTML writes as `&name;` or `&#number;`.
enum HTMLCharacter {
  /// The character for what stands between the two signs; nil when it stands for none.
  static func scalar(_ name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
    return (htmlEntityLookup(name)?.pointee.value).flatMap { Unicode.Scalar($0) }
  }
}
