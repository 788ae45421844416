import Documents
import Ledger

/// One rule of reading: finds annotations of one kind.
///
/// A rule is a small type with its statement and examples in its doc comment. Rules run in the order
/// of ``RuleCatalogue``; a rule may look at what earlier ones found, and never changes it.
protocol ReadingRule: Sendable {
  /// The rule's name: language, kind and what it looks for, `en.time.month`; `any` for a rule of
  /// every language.
  static var id: String { get }
  /// The kind of annotation that it makes.
  static var kind: AnnotationKind { get }
  /// The languages it reads; empty for every language.
  static var languages: [Language] { get }
  /// What it finds, in one sentence; printed in the list of rules.
  static var summary: String { get }

  /// Adds what the rule finds in `text`.
  static func find(in text: TokenizedDocument, adding findings: inout Findings)
}
