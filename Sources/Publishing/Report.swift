public import Collation

extension Review {
  /// Returns the review in one of its forms.
  ///
  /// - Parameters:
  ///   - format: Which form.
  ///   - style: How the text form is laid out; the others take no notice of it.
  /// - Returns: The whole report, ending in a line feed.
  /// - Throws: When a template of the program is not one.
  public func rendered(as format: ReportFormat, style: TextStyle = TextStyle()) throws -> String {
    switch format {
    case .text: text(style: style)
    case .json: json.text
    case .html: try Templates.renderReport("review", view { _ in nil })
    }
  }
}

extension ParallelAccounts {
  /// Returns the accounts in one of their forms.
  ///
  /// - Parameters:
  ///   - format: Which form.
  ///   - style: How the text form is laid out; the others take no notice of it.
  /// - Returns: The whole report, ending in a line feed.
  /// - Throws: When a template of the program is not one.
  public func rendered(as format: ReportFormat, style: TextStyle = TextStyle()) throws -> String {
    switch format {
    case .text: text(style: style)
    case .json: json.text
    case .html:
      try Templates.renderReport("collation", view(link: { _ in nil }, documentLink: { _ in nil }))
    }
  }
}
