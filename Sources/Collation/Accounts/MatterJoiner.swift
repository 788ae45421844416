import Ledger
import Onomastics

/// Joins the matters of several accounts that are one.
///
/// Each account's matters are held against the groups made of the accounts before it; the likest
/// takes the matter, and a group holds at most one matter of each account.
struct MatterJoiner {
  /// One matter, with what each account has of it.
  struct Group {
    var members: [AccountMatter?]
  }

  /// Joins matters into groups, in the order of their first members.
  ///
  /// - Parameters:
  ///   - accounts: The matters of each account.
  ///   - likeness: How surely two are one: 0 to 1, nil where they are not.
  ///   - excludes: Whether two cannot be one, be each of them like a third.
  /// - Returns: The groups.
  static func groups(
    _ accounts: [[AccountMatter]],
    likeness: (AccountMatter, AccountMatter) -> Double?,
    excludes: (AccountMatter, AccountMatter) -> Bool = { _, _ in false }
  ) -> [Group] {
    var groups: [Group] = []
    for (number, matters) in accounts.enumerated() {
      var pairs: [(score: Double, matter: Int, group: Int)] = []
      for (matter, candidate) in matters.enumerated() {
        for (group, known) in groups.enumerated() {
          let scores = known.members.compactMap { $0.flatMap { likeness($0, candidate) } }
          guard let score = scores.max(),
            !known.members.contains(where: { $0.map { excludes($0, candidate) } ?? false })
          else { continue }
          pairs.append((score, matter, group))
        }
      }
      pairs.sort {
        $0.score != $1.score ? $0.score > $1.score : ($0.matter, $0.group) < ($1.matter, $1.group)
      }
      var joined: Set<Int> = []
      for pair in pairs where !joined.contains(pair.matter) {
        guard groups[pair.group].members[number] == nil else { continue }
        groups[pair.group].members[number] = matters[pair.matter]
        joined.insert(pair.matter)
      }
      for (matter, candidate) in matters.enumerated() where !joined.contains(matter) {
        var members = [AccountMatter?](repeating: nil, count: accounts.count)
        members[number] = candidate
        groups.append(Group(members: members))
      }
    }
    return groups
  }
}
