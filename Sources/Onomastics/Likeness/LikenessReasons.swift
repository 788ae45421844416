/// Says in plain clauses why two names are alike, or not.
struct LikenessReasons {
  private(set) var extent = Likeness.Extent.none
  private(set) var reasons: [String] = []

  init(_ left: PreparedName, _ right: PreparedName) {
    if left.folded == right.folded {
      extent = .whole
      reasons.append(
        left.text == right.text ? "written alike" : "the same but for case, marks or signs"
      )
      return
    }
    if (left.lattice == nil) != (right.lattice == nil) {
      explainHan(left, right)
      return
    }
    let alignment = NameAlignment(left, right, costs: .shared)
    explainStandards(left, right)
    explainWords(left, right, alignment)
    explainOrder(left, right, alignment)
    explainRest(left, right, alignment)
  }

  private mutating func explainStandards(_ left: PreparedName, _ right: PreparedName) {
    guard left.folded.count + right.folded.count < 2 * PreparedName.maximumSounds else { return }
    for (name, other) in [(left, right), (right, left)]
    where name.words.contains(where: { $0.system == .cyrillic }) {
      let key = NameKey(other.text)
      let standard = Romanization.cyrillic.first { standard in
        let romanized = NameKey(standard.romanize(name.text))
        return romanized == key || romanized.unordered == key.unordered
      }
      if let standard {
        reasons.append("the same after romanisation by \(standard.title)")
        return
      }
    }
  }

  private mutating func explainWords(
    _ left: PreparedName,
    _ right: PreparedName,
    _ alignment: NameAlignment
  ) {
    let settled = !reasons.isEmpty
    for match in alignment.matches.sorted(by: { $0.left < $1.left }) {
      let word = left.written(match.left)
      let other = right.written(match.right)
      switch match.kind {
      case .equal:
        if !settled { reasons.append("both have “\(word)”") }
      case .sound:
        if settled { continue }
        reasons.append(
          match.ratio >= 0.6
            ? "“\(word)” and “\(other)” sound alike"
            : "“\(word)” and “\(other)” sound somewhat alike"
        )
      case .form:
        reasons.append("“\(word)” and “\(other)” are forms of one given name")
      case .initial:
        let isLeft = left.words[match.left].isInitial
        reasons.append(
          "“\(isLeft ? word : other)” is an initial, as of “\(isLeft ? other : word)”"
        )
      }
    }
  }

  private mutating func explainOrder(
    _ left: PreparedName,
    _ right: PreparedName,
    _ alignment: NameAlignment
  ) {
    let partners = alignment.matches.sorted { $0.left < $1.left }.map(\.right)
    if partners != partners.sorted() { reasons.append("the words stand in another order") }
  }

  private mutating func explainRest(
    _ left: PreparedName,
    _ right: PreparedName,
    _ alignment: NameAlignment
  ) {
    let leftRest = alignment.leftAlone(left)
    let rightRest = alignment.rightAlone(right)
    for (name, rest) in [(left, leftRest), (right, rightRest)] where !rest.isEmpty {
      let words = rest.map { "“\(name.written($0))”" }.joined(separator: ", ")
      let isPatronymic = rest.allSatisfy { name.isPatronymic($0) }
      reasons.append(
        isPatronymic && alignment.matches.count > 0
          ? "the patronymic \(words) stands in one only" : "nothing answers to \(words)"
      )
    }
    switch (leftRest.isEmpty, rightRest.isEmpty) {
    case (true, true): extent = .whole
    case (false, false): extent = .none
    default:
      extent = alignment.matches.count == 1 ? .mention : .part
      if extent == .mention { reasons.append("one name is a single word of the other") }
    }
  }

  private mutating func explainHan(_ left: PreparedName, _ right: PreparedName) {
    let (name, other) = left.lattice == nil ? (right, left) : (left, right)
    let score = NameLikeness.score(left, right)
    extent = score >= Likeness.threshold ? .whole : .none
    reasons.append(
      score >= Likeness.threshold
        ? "“\(name.text)” can be read “\(other.text)”"
        : "no known reading of “\(name.text)” gives “\(other.text)”"
    )
  }
}
