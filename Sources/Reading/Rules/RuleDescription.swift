public import Documents
public import Ledger

/// A rule of reading as the documentation lists it: what an annotation's rule id stands for.
public struct RuleDescription: Hashable, Sendable {
  /// The rule's name, as annotations carry it.
  public let id: String
  /// The kind of annotation that it makes.
  public let kind: AnnotationKind
  /// The languages it reads; empty for every language.
  public let languages: [Language]
  /// What it finds, in one sentence.
  public let summary: String
}

extension Reader {
  /// Every rule, in the order in which they run, the patterns of time and the evidence for persons
  /// each listed after the rule that tries them.
  public static var rules: [RuleDescription] {
    RuleCatalogue.rules.flatMap { rule -> [RuleDescription] in
      let own = RuleDescription(
        id: rule.id,
        kind: rule.kind,
        languages: rule.languages,
        summary: rule.summary
      )
      return [own] + parts(of: rule)
    }
  }

  private static func parts(of rule: any ReadingRule.Type) -> [RuleDescription] {
    if rule.id == TimeRule.id {
      return TimeGrammar.all.flatMap { language, grammar in
        grammar.forms.map {
          RuleDescription(
            id: $0.pattern.id,
            kind: .time,
            languages: [language],
            summary: $0.pattern.summary
          )
        }
      }
    }
    guard rule.id == PersonRule.id else { return [] }
    return PersonRule.evidence.map {
      RuleDescription(id: $0.id, kind: .person, languages: [], summary: $0.summary)
    }
  }
}
