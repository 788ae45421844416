import Documents
import Ledger

/// Every rule, in the order in which they run.
enum RuleCatalogue {
  static let rules: [any ReadingRule.Type] = [
    IdentifierRule.self, CaptionRule.self, NoteRule.self, TimeRule.self, EnglishAgreement.self,
    EnglishIncident.self, RussianAgreement.self, RussianIncident.self, JapaneseAgreement.self,
    JapaneseIncident.self,
    PersonRule.self, EnglishGroup.self, StateGroup.self, PeopleGroup.self, RussianGroup.self,
    RussianGroupName.self,
    JapaneseGroup.self, ShipName.self, JapanesePlace.self, RussianPlace.self,
    RussianPlaceAdjective.self, EnglishPlace.self, EnglishPlaceContext.self, EnglishEvent.self,
    EnglishEventNoun.self,
    RussianEventNoun.self, RussianEvent.self, JapaneseEvent.self, CitedArticle.self,
    RussianCitedArticle.self,
    DurationFigure.self, EnglishFigure.self, RussianFigure.self, JapaneseFigure.self,
    EnglishAttribution.self, RussianAttribution.self, JapaneseAttribution.self, QuotationRule.self,
    EnglishCause.self, RussianCause.self, JapaneseCause.self,
    EnglishJudgement.self, RussianJudgement.self, JapaneseJudgement.self,
  ]

  /// Returns the kinds whose rules must run so that those of `kinds` find all they build on.
  static func kindsNeeded(for kinds: Set<AnnotationKind>) -> Set<AnnotationKind> {
    var needed = kinds
    var waiting = Array(kinds)
    while let kind = waiting.popLast() {
      for other in Findings.exclusions(of: kind) + prerequisites(of: kind)
      where needed.insert(other).inserted { waiting.append(other) }
    }
    return needed
  }

  /// The kinds whose findings rules of `kind` look at.
  private static func prerequisites(of kind: AnnotationKind) -> [AnnotationKind] {
    switch kind {
    case .person, .agreement: [.time]
    case .incident: [.time, .agreement, .person, .group, .place]
    case .place: [.group]
    case .figure: [.time, .agreement]
    case .quotation: [.attribution]
    case .attribution: [.person, .group, .place]
    case .cause, .judgement: [.attribution]
    default: []
    }
  }
}
