import Documents
import Ledger
import Onomastics

/// What accounts are asked of an incident or agreement beside its name and its date: what happened, where,
/// who took part, who began it, how many, with what result, why, and on whose word it is told.
///
/// A question that no account answers is not asked.
struct IncidentQuestions {
  private let accounts: [Account]
  private let figures: FigureCollator
  private let turns: TurnCollator

  init(_ accounts: [Account]) {
    self.accounts = accounts
    figures = FigureCollator(accounts)
    turns = TurnCollator(accounts)
  }

  /// Returns the questions that an account at least answers, in a fixed order.
  func questions(of group: MatterJoiner.Group) -> [Question] {
    let turns = turns.questions(of: group)
    let before = [told(group), place(group), parties(group), turns.began]
    let behind = [turns.result, cause(group), voice(group)]
    return before.compactMap(\.self) + figures.questions(of: group) + behind.compactMap(\.self)
  }

  /// What each account says that happened: the sentence of the deed that tells it, or else the first that
  /// names it.
  private func told(_ group: MatterJoiner.Group) -> Question? {
    let answers = zip(group.members, accounts).map { member, account -> [Answer] in
      guard let member, !member.entity.isTold else { return [] }
      let deed = member.deeds.first.map { account.index.sentence(of: $0.passage) }
      guard let sentence = deed ?? account.scope.sentences(of: member.entity.id).first else {
        return []
      }
      return [
        Answer(
          value: account.line(sentence),
          place: account.index.place(member.deeds.first?.passage ?? sentence),
          voice: account.voice(over: member.deeds.first?.passage ?? sentence)
        )
      ]
    }
    return question("told", answers) { left, right in
      left == right ? (.same, nil) : (.different, nil)
    }
  }

  private func place(_ group: MatterJoiner.Group) -> Question? {
    ask("where", of: group, answer: { mention, _ in incident(mention)?.place }) { left, right in
      PartyName.isOne(left, right) ? (.same, PartyName.explanation(left, right)) : (.different, nil)
    }
  }

  private func parties(_ group: MatterJoiner.Group) -> Question? {
    let answer = { (mention: Annotation, _: Account) -> String? in
      guard let incident = incident(mention) else { return nil }
      let names = ReviewEntries.unique([incident.actor].compactMap(\.self) + incident.parties)
      return names.isEmpty ? nil : names.joined(separator: Self.comma)
    }
    return ask("who took part", of: group, answer: answer) { left, right in
      Self.compare(Self.names(left), Self.names(right))
    }
  }

  private static let comma = ", "

  private static func names(_ answer: String) -> [String] {
    answer.split(separator: comma).map(String.init)
  }

  /// How those whom one account names stand to those of another.
  private static func compare(
    _ left: [String],
    _ right: [String]
  ) -> (variance: Variance, explanation: String?) {
    let shared = left.count { name in right.contains { PartyName.isOne(name, $0) } }
    let others = right.count { name in left.contains { PartyName.isOne(name, $0) } }
    if shared == left.count, others == right.count { return (.same, nil) }
    if shared == left.count || others == right.count {
      return (.finer, "one account names more of them")
    }
    return (shared > 0 ? .overlapping : .different, nil)
  }

  /// Causes whose effect the incident is, as the account's words have it.
  private func cause(_ group: MatterJoiner.Group) -> Question? {
    let answer = { (mention: Annotation, account: Account) -> String? in
      let words = account.index.document.text(of: mention.passage)
      return account.causes(beside: mention).first { $0.effect.contains(words) }?.cause
    }
    return ask("why", of: group, cited: true, answer: answer) { left, right in
      NameFolding.fold(left) == NameFolding.fold(right) ? (.same, nil) : (.different, nil)
    }
  }

  /// The innermost voice that an account cites for it; what a heading says is the author's own.
  private func voice(_ group: MatterJoiner.Group) -> Question? {
    let answer = { (mention: Annotation, account: Account) -> String? in
      account.voice(over: mention.passage).map { "\($0.voice.name) (\($0.stance.rawValue))" }
    }
    return ask("on whose word", of: group, answer: answer) { left, right in
      PartyName.isOne(left, right) ? (.same, nil) : (.different, nil)
    }
  }

  private func incident(_ mention: Annotation) -> IncidentValue? {
    if case .incident(let incident) = mention.value { incident } else { nil }
  }

  private func ask(
    _ name: String,
    of group: MatterJoiner.Group,
    cited isCited: Bool = false,
    answer: (Annotation, Account) -> String?,
    compare: (String, String) -> (variance: Variance, explanation: String?)
  ) -> Question? {
    let answers = zip(group.members, accounts).map { member, account -> [Answer] in
      account.answers(member?.mentions ?? [], cited: isCited) { answer($0, account) }
    }
    return question(name, answers, compare: compare)
  }

  private func question(
    _ name: String,
    _ answers: [[Answer]],
    compare: (String, String) -> (variance: Variance, explanation: String?)
  ) -> Question? {
    guard answers.contains(where: { !$0.isEmpty }) else { return nil }
    return QuestionMaker.question(name, answers, compare: compare)
  }
}
