import Chronology
import Documents
import Ledger
import Onomastics

/// Lays incidents and agreements side by side.
struct IncidentCollator {
  /// What two accounts tell at least.
  let shared: [MatterJoiner.Group]
  private let single: [MatterJoiner.Group]
  private let accounts: [Account]
  private let further: IncidentQuestions

  init(_ accounts: [Account]) {
    self.accounts = accounts
    further = IncidentQuestions(accounts)
    let groups = MatterJoiner.groups(accounts.map(\.incidents), likeness: Self.likeness)
    shared = groups.filter { $0.members.count { $0 != nil } > 1 }
    single = groups.filter { group in
      group.members.count { $0 != nil } == 1
        && group.members.contains { $0?.dates.isEmpty == false }
    }
  }

  /// Returns the matters that two accounts tell at least, then those of one account that are dated.
  func matters() -> [Matter] {
    (shared + single).map(matter)
  }

  /// Two incidents are one when their names are alike, in one script or part by part in two, or when both
  /// are dated to the day and the days are one, be it in two calendars; a name alone must share a word
  /// that is not common, and what is told without a name its place.
  private static func likeness(_ left: AccountMatter, _ right: AccountMatter) -> Double? {
    guard left.entity.id.kind == right.entity.id.kind else { return nil }
    var dates = dateLikeness(left, right)
    if dates == .some(0) {
      // What two accounts only seem to date parts nothing.
      guard (left.dates + right.dates).contains(where: \.isPresumed) else { return nil }
      dates = nil
    }
    guard let event = left.event, let other = right.event else { return nil }
    if dates == nil, event.isDescription || other.isDescription { return nil }
    let names =
      event.relation(to: other, isDated: dates != nil) != nil
      ? 1 : event.isTelling && other.isTelling ? sharedWords(left, right) : 0
    let score = 0.6 * names + 0.4 * (dates ?? 0)
    if names == 1 || (dates ?? 0) == 1 { return score }
    guard names >= 0.5, dates != nil else { return nil }
    if left.entity.isTold || right.entity.isTold {
      guard let place = left.place, place == right.place else { return nil }
    }
    return score
  }

  /// 1 for one day or night, 0.5 for longer dates that touch, 0 for dates that exclude each other; nil
  /// without dates.
  private static func dateLikeness(_ left: AccountMatter, _ right: AccountMatter) -> Double? {
    var best: Double?
    for first in left.dates {
      for second in right.dates {
        let variance = AccountDate.compare(first.days, second.days)
        let isDay = first.days.isToTheDay && second.days.isToTheDay
        let score: Double =
          switch variance.variance {
          case .same: isDay ? 1 : 0.5
          case .different where variance.explanation != nil: isDay ? 1 : 0.5
          // "On the night of 21–22" and "on the 22nd" tell of one night.
          case .finer, .overlapping: isDay ? 1 : 0.5
          default: 0
          }
        best = max(best ?? 0, score)
      }
    }
    return best
  }

  /// The share of the shorter name's words that stand in the longer one, romanised.
  private static func sharedWords(_ left: AccountMatter, _ right: AccountMatter) -> Double {
    let shorter = min(left.words.count, right.words.count)
    guard shorter > 0 else { return 0 }
    return Double(left.words.intersection(right.words).count) / Double(shorter)
  }

  private func matter(_ group: MatterJoiner.Group) -> Matter {
    let first = group.members.lazy.compactMap(\.self).first
    let label = first?.entity.label ?? ""
    return Matter(
      kind: first?.entity.id.kind == .agreement ? .agreement : .incident,
      name: label,
      questions: [called(group), when(group)].compactMap(\.self) + further.questions(of: group)
    )
  }

  private func called(_ group: MatterJoiner.Group) -> Question {
    let answers = zip(group.members, accounts).map { member, account -> [Answer] in
      guard let member, let mention = member.entity.mentions.first else { return [] }
      return [Answer(value: member.entity.label, place: account.index.place(mention.passage))]
    }
    let events = Dictionary(
      group.members.compactMap(\.self).map { ($0.entity.label, $0.event) },
      uniquingKeysWith: { first, _ in first }
    )
    return QuestionMaker.question("called", answers) { left, right in
      if NameFolding.fold(left) == NameFolding.fold(right) { return (.same, nil) }
      guard let event = events[left] ?? nil, let other = events[right] ?? nil else {
        return (.different, nil)
      }
      let relation = event.relation(to: other, isDated: true)
      return (relation == .translation ? .same : .different, relation?.explanation)
    }
  }

  private func when(_ group: MatterJoiner.Group) -> Question? {
    guard group.members.contains(where: { $0?.dates.isEmpty == false }) else { return nil }
    return DayCollator.question(
      DayCollator.when,
      zip(group.members, accounts).map { member, account in (member?.dates ?? [], account) }
    )
  }
}
