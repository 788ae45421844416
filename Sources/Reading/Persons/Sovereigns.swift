/// Titles whose holder goes by a first name alone: "Tsar Peter" is nobody's first name for "Peter Braun".
enum Sovereigns {
  /// Whether `title`, as printed, is one.
  static func isTitle(_ title: String) -> Bool { titles.contains(title.lowercased()) }

  private static let titles = Set(
    [ReadingData.enSovereigns, ReadingData.ruSovereigns].flatMap { list in
      list.split(separator: "\n").map(String.init)
    }
  )
}
