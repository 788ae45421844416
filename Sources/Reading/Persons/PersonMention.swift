/// A mention of a person, before mentions are linked.
struct PersonMention {
  /// The tokens of the name, without title or life years.
  var tokens: Range<Int>
  /// The name's words, folded, without particles and epithets.
  var key: [String]
  /// Title, rank or office as printed.
  var role: String?
  /// The life years, in EDTF; an open death is `..`.
  var born: String?
  var died: String?
  /// The evidence that made it a person.
  var rule: String
  /// Whether it gives more of the name than one word.
  var isFull: Bool { key.count > 1 }
}

/// One kind of evidence that a name is a person's.
///
/// Kinds of evidence are tried over the whole text, one after the other, from the surest to the
/// weakest; a token taken by one is not looked at by the next.
protocol PersonEvidence: Sendable {
  /// The rule's name, `en.person.title`.
  static var id: String { get }
  /// What it takes for evidence, in one sentence.
  static var summary: String { get }
  /// Adds the mentions that it finds.
  static func find(in reading: inout PersonReading)
}
