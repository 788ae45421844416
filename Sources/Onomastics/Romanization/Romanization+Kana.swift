extension Romanization {
  /// Modified Hepburn, as ALA-LC and BGN/PCGN (1976) have it: Shinbashi, Jun’ichirō.
  public static let hepburn = kana(
    "hepburn",
    "Modified Hepburn",
    KanaStyle(
      column: "hepburn",
      length: .marked(KanaStyle.macrons),
      divider: "’",
      labial: nil,
      hasTch: true
    )
  )

  /// Traditional Hepburn: Shimbashi.
  public static let traditionalHepburn = kana(
    "hepburn-traditional",
    "traditional Hepburn",
    KanaStyle(
      column: "hepburn",
      length: .marked(KanaStyle.macrons),
      divider: "’",
      labial: "m",
      hasTch: true
    )
  )

  /// Kunrei-shiki (Cabinet order of 1954, ISO 3602): Sinbasi, Tôkyô.
  public static let kunrei = kana(
    "kunrei",
    "Kunrei-shiki (ISO 3602)",
    KanaStyle(
      column: "kunrei",
      length: .marked(KanaStyle.circumflexes),
      divider: "’",
      labial: nil,
      hasTch: false
    )
  )

  /// Nihon-shiki (ISO 3602 strict): one spelling for each kana.
  public static let nihon = kana(
    "nihon",
    "Nihon-shiki (ISO 3602 strict)",
    KanaStyle(
      column: "nihon",
      length: .marked(KanaStyle.circumflexes),
      divider: "’",
      labial: nil,
      hasTch: false
    )
  )

  /// The Hepburn of Japanese passports, which shows no long vowel: Okochi, Namba.
  public static let japanesePassport = kana(
    "jp-passport",
    "Japanese passports",
    KanaStyle(column: "hepburn", length: .dropped, divider: "", labial: "m", hasTch: true)
  )

  /// Polivanov's system, which writes kana in Cyrillic, as Russian books do: Танака Гиити.
  public static let polivanov = kana(
    "polivanov",
    "Polivanov",
    KanaStyle(column: "polivanov", length: .unwritten, divider: "ъ", labial: "м", hasTch: false)
  )

  /// The systems for kana, the most used first.
  public static let kana: [Romanization] = [
    hepburn, traditionalHepburn, kunrei, nihon, japanesePassport, polivanov,
  ]

  private static func kana(_ id: String, _ title: String, _ style: KanaStyle) -> Romanization {
    Romanization(id: id, title: title, script: .kana, engine: .kana(KanaSyllables(style: style)))
  }
}
