/// The names of the cycle of sixty years and days: ten stems and twelve branches, counted together.
package enum SexagenaryCycle {
  /// The ten stems, in order.
  package static let stems = "甲乙丙丁戊己庚辛壬癸"
  /// The twelve branches, in order.
  package static let branches = "子丑寅卯辰巳午未申酉戌亥"

  private static let stemList = Array(stems)
  private static let branchList = Array(branches)

  /// Returns the name of a place in the cycle, 0 being 甲子; places beyond it go round.
  package static func name(_ place: Int) -> String {
    let place = (place % 60 + 60) % 60
    return "\(stemList[place % 10])\(branchList[place % 12])"
  }
}
