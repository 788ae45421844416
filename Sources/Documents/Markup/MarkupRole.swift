/// What an element of markup does to the text inside it.
struct MarkupRole {
  /// Whether the element stands on lines of its own.
  var isBlock = false
  /// Whether its content is left out.
  var isSkipped = false
  /// What its text is; nil where the elements around it decide.
  var context: MarkupContext?
  /// Whether its white space is kept.
  var isPreformatted = false
  var separator = BlockBuilder.Separator.paragraph
  var action = MarkupAction.none

  static let inline = MarkupRole()
  static let skipped = MarkupRole(isBlock: true, isSkipped: true)
  static let block = MarkupRole(isBlock: true)
  static func block(_ context: MarkupContext) -> MarkupRole {
    MarkupRole(isBlock: true, context: context)
  }
}

/// What text inside an element is.
enum MarkupContext: Equatable {
  case heading(Int)
  /// A heading whose level is the depth of the divisions around it.
  case divisionHeading
  case paragraph
  case quotation
  case caption
  case listItem
  case note
  case tableCell
}

/// What else an element does.
enum MarkupAction: Equatable {
  case none
  case lineBreak
  /// A raised word, which may be a note's marker.
  case raised
  /// A note that stands in the running text and is put at its end.
  case inlineNote
  /// A picture, whose other text may become a caption.
  case picture, figure
  case division
  case quotationMarks
  case list
  /// Where the text of the element goes into the record.
  case title, author, date, identifier, language
}
