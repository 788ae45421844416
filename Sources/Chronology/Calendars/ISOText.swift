/// Writes year, month and day with hyphens; years have at least four digits.
func isoText(year: Int, month: Int, day: Int) -> String {
  let digits = String(abs(year))
  let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
  return "\(year < 0 ? "-" : "")\(zeros)\(digits)-\(twoDigits(month))-\(twoDigits(day))"
}
