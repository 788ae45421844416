/// The forms in which a report is given; the raw value is the word used on the command line.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// Lines for a terminal.
  case text
  /// The whole report for other programs; the schema is in Docs/review-schema.md.
  case json
  /// One page that needs nothing beside it.
  case html
}
