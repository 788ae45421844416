/// A Japanese era (nengō), from Taika (645) to Reiwa.
///
/// An era begins on the day of its proclamation. Meiji was declared to hold from the New Year of 1868,
/// so its first year may be used for days before. Between 655 and 686, and 687 and 701, there was no
/// era. From 1331 to 1392 the two courts had eras of their own.
///
/// Source: `Data/japan_eras.tsv`.
public struct JapaneseEra: Hashable, Sendable {
  /// The court that proclaimed an era, while there were two.
  public enum Court: Hashable, Sendable, CaseIterable {
    case southern
    case northern
  }

  /// The place in the table.
  let index: Int

  /// All eras: those of the undivided and the southern court in their order, the northern ones among
  /// them.
  public static var all: [JapaneseEra] {
    EraTable.shared.eras.indices.map(JapaneseEra.init(index:))
  }

  init(index: Int) {
    self.index = index
  }

  private var entry: EraTable.Entry { EraTable.shared.eras[index] }

  private var span: EraTable.Span { EraTable.shared.spans[index] }

  /// The name in Kanji, as it is written today: 嘉永.
  public var name: String { entry.name }
  /// The name in Latin letters: Kaei.
  public var romaji: String { entry.romaji }
  /// The name in Hiragana: かえい.
  public var kana: String { entry.kana }
  /// The year of which the first year of the era is part.
  public var firstYear: Int { span.firstYear }

  /// The days of the era at a court, the last included; nil when that court did not use it.
  public func days(court: Court) -> ClosedRange<RataDie>? {
    let bounds = court == .southern ? entry.southern : entry.northern
    return bounds.start.day == 0 ? nil : bounds.start...bounds.next.advanced(by: -1)
  }

  /// The first day, at the court that had the era first.
  public var firstDay: RataDie { span.firstDay }

  /// The last day before the next era, at the court that kept this one longest.
  var lastDay: RataDie { span.lastDay }

  /// The last day that may be dated by this era: mostly the day of the next one's proclamation, which
  /// was still dated by this era until the news came.
  var dayOfChange: RataDie { span.dayOfChange }

  /// The era in force on `day`; nil when there was none.
  public init?(_ day: RataDie, court: Court = .southern) {
    guard let index = EraTable.shared.index(on: day, court: court) else { return nil }
    self.index = index
  }

  /// The era with this name in Kanji, in today's or older characters, in Latin or Cyrillic letters.
  ///
  /// Names in letters that several eras share give the latest.
  public init?(named name: String) {
    let isRussian = name.unicodeScalars.first.map { ("А"..."я").contains($0) || $0 == "ё" } ?? false
    let index =
      isRussian ? Self.russianNames[Self.folded(name)] : EraTable.shared.index(named: name)
    guard let index else { return nil }
    self.index = index
  }
}
