public import Collation

extension Review {
  /// Returns the review in one of its forms, ending in a line feed.
  ///
  /// - Parameters:
  ///   - format: Which form.
  ///   - style: How the text form is laid out; the others take no notice of it.
  /// - Returns: The whole report.
  public func rendered(as format: ReportFormat, style: TextStyle = TextStyle()) -> String {
    switch format {
    case .text: text(style: style)
    case .json: json.text
    }
  }
}

extension ParallelAccounts {
  /// Returns the accounts in one of their forms, ending in a line feed.
  ///
  /// - Parameters:
  ///   - format: Which form.
  ///   - style: How the text form is laid out; the others take no notice of it.
  /// - Returns: The whole report.
  public func rendered(as format: ReportFormat, style: TextStyle = TextStyle()) -> String {
    switch format {
    case .text: text(style: style)
    case .json: json.text
    }
  }
}
