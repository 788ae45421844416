import Ledger
import Onomastics

/// Lays persons side by side: what each account calls them, and which years and roles it gives.
struct PersonCollator {
  private let accounts: [Account]

  init(_ accounts: [Account]) {
    self.accounts = accounts
  }

  /// Returns the persons that two accounts name at least.
  func matters() -> [Matter] {
    MatterJoiner.groups(accounts.map(\.persons), likeness: likeness, excludes: Self.excludes)
      .filter { $0.members.count { $0 != nil } > 1 }
      .map { group in
        let name = group.members.lazy.compactMap(\.self).first?.entity.label ?? ""
        return Matter(
          kind: .person,
          name: name,
          questions: [
            called(group), question("born", group) { $0.born },
            question("died", group) { $0.died }, question("role", group) { $0.role },
          ].compactMap(\.self)
        )
      }
  }

  private func likeness(_ left: AccountMatter, _ right: AccountMatter) -> Double? {
    guard let name = left.person, let other = right.person, !left.life.excludes(right.life)
    else { return nil }
    return name.likeness(to: other, isConfirmed: left.life.confirms(right.life))
  }

  private static func excludes(_ left: AccountMatter, _ right: AccountMatter) -> Bool {
    guard let name = left.person, let other = right.person else { return false }
    return left.life.excludes(right.life) || name.excludes(other)
  }

  private func called(_ group: MatterJoiner.Group) -> Question {
    let answers = zip(group.members, accounts).map { member, account -> [Answer] in
      guard let member, let mention = member.entity.mentions.first else { return [] }
      return [Answer(value: member.entity.label, place: account.index.place(mention.passage))]
    }
    return QuestionMaker.question("called", answers) { left, right in
      if left == right { return (.same, nil) }
      let names = (PersonName(left), PersonName(right))
      // The number of a sovereign is written in many ways: XII, 12世.
      let likeness = NameLikeness.compare(names.0.text, names.1.text)
      return likeness.isSame && !names.0.excludes(names.1)
        ? (.same, likeness.reasons.joined(separator: "; ")) : (.different, nil)
    }
  }

  /// A question that the mentions' own values answer; nil when none does.
  private func question(
    _ name: String,
    _ group: MatterJoiner.Group,
    _ value: (PersonValue) -> String?
  ) -> Question? {
    let answers = zip(group.members, accounts).map { member, account -> [Answer] in
      account.answers(member?.entity.mentions ?? []) { mention in
        if case .person(let person) = mention.value { value(person) } else { nil }
      }
    }
    guard answers.contains(where: { !$0.isEmpty }) else { return nil }
    return QuestionMaker.question(name, answers) { left, right in
      if NameFolding.fold(left) == NameFolding.fold(right) { return (.same, nil) }
      return Offices.isOne(left, right)
        ? (.same, "both are words for one rank or office") : (.different, nil)
    }
  }
}
