extension Romanization {
  /// The habit of English books without any marks: Nikolai Khrushchev, Dmitry, Alekseev.
  ///
  /// One-way: ё and е, й and и are written alike.
  public static let plain = cyrillic("plain", "English books, without marks")

  /// The BGN/PCGN 1947 system for Russian, without its optional middle dots.
  public static let bgnPCGN = cyrillic("bgn-pcgn", "BGN/PCGN 1947")

  /// The BGN/PCGN 1947 system for Russian with the middle dots that part letters of unusual pairs.
  public static let bgnPCGNWithDots = cyrillic("bgn-pcgn-dots", "BGN/PCGN 1947, with middle dots")

  /// The ALA-LC table for Russian, with ligatures.
  public static let alaLC = cyrillic("ala-lc", "ALA-LC 2012")

  /// ISO 9:1995, the same as GOST 7.79-2000 system A: one letter for each letter.
  public static let iso9 = cyrillic("iso-9", "ISO 9:1995 (GOST 7.79-2000 A)")

  /// GOST 7.79-2000 system B, in ASCII.
  public static let gostB = cyrillic("gost-b", "GOST 7.79-2000 B")

  /// The scholarly system of Slavic studies.
  public static let scholarly = cyrillic("scholarly", "scholarly transliteration")

  /// The system of machine-readable passports.
  public static let icao = cyrillic("icao", "ICAO Doc 9303")

  /// The United Nations system of 1987.
  public static let un1987 = cyrillic("un-1987", "UN 1987")

  /// GOST 16876-71, table 1, as of 1983: ю and я as single letters.
  public static let gost16876 = cyrillic("gost-16876", "GOST 16876-71")

  /// The habit of French books: Khrouchtchev, Tchekhov.
  public static let french = cyrillic("french", "French books")

  /// The habit of German books, after Duden: Chruschtschow, Tschechow.
  public static let german = cyrillic("german", "German books (Duden)")

  /// The standards for Cyrillic, the most used first.
  public static let cyrillic: [Romanization] = [
    bgnPCGN, bgnPCGNWithDots, alaLC, iso9, gostB, scholarly, icao, un1987, gost16876, plain, french,
    german,
  ]

  private static func cyrillic(_ id: String, _ title: String) -> Romanization {
    Romanization(
      id: id,
      title: title,
      script: .cyrillic,
      engine: .rules(RomanizationRules(table: OnomasticsData.cyrillicRomanization, column: id))
    )
  }
}
