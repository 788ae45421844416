import Documents
import Ledger
import Onomastics

/// Persons: every kind of evidence in turn, then the mentions linked within the document.
///
/// Each annotation carries the id of the evidence that made it; its value is what all the mentions
/// of that person give: the fullest name, the life years, and the role where it stands.
struct PersonRule: ReadingRule {
  static let id = "any.person"
  static let kind = AnnotationKind.person
  static let languages: [Language] = []
  static let summary = "Persons, by each kind of evidence, linked within the document."

  /// The kinds of evidence, from the surest to the weakest.
  static let evidence: [any PersonEvidence.Type] = [
    LifeYearsPerson.self, JapaneseLifeYears.self, ReferencePerson.self, TitledPerson.self,
    JapaneseTitledPerson.self, JapaneseForeignName.self, JapaneseMononym.self,
    FamilyNameBeforeInitials.self, GivenNamePerson.self, FamilyNamePerson.self, ChinesePerson.self,
    JapaneseFullName.self, JapaneseUnlistedPerson.self, InitialsPerson.self, IrishName.self,
    PeerPerson.self,
    NameEndingPerson.self,
    RussianCapitals.self, RussianDescribedPerson.self, RussianActingPerson.self,
    DescribedPerson.self, FamilyNameAlone.self, PersonBeside.self, RepeatedPerson.self,
    JapaneseSingleName.self, JapaneseRelative.self, JapaneseRepeatedPerson.self,
    JapaneseListedPerson.self,
    MononymPerson.self,
    OriginalNamePerson.self, OriginalScriptPerson.self, GivenNameAlone.self,
    RussianPersonInRow.self,
  ]

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    var reading = PersonReading(text: text, findings: findings)
    for kind in evidence { kind.find(in: &reading) }
    let mentions = reading.mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var forms = RussianPersonName(text: text, words: Set(mentions.flatMap(\.key)))
    forms.learn(from: mentions.map(\.tokens))
    let names = mentions.map { forms.nominative(of: $0.tokens) }
    let keys = mentions.map { $0.key.map { Romanization.plain.romanize(forms.key($0)) } }
    for person in PersonLinker(mentions: mentions, names: names, keys: keys).persons() {
      for index in person.mentions {
        let mention = mentions[index]
        let value = PersonValue(
          name: person.name,
          born: person.born,
          died: person.died,
          role: mention.role
        )
        findings.add(.person(value), over: mention.tokens, rule: mention.rule)
      }
    }
  }
}
