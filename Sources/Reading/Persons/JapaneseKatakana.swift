/// Names of foreigners in katakana: "フランクリン・ルーズベルト", "ニコライ二世".
struct JapaneseKatakana {
  let japanese: JapaneseText

  private var text: TokenizedDocument { japanese.text }

  /// What joins the parts of a foreign name.
  static let dots = Marks("・･゠＝=")
  /// What opens a title or a quotation.
  static let quotes = Marks("「『〈《“\"")
  /// The most parts of a name.
  private static let maximumParts = 6

  /// Returns the name that begins at `index`; nil where none does, or the words are those of places
  /// and things.
  func name(at index: Int) -> Range<Int>? {
    if let name = withInitials(at: index) { return name }
    guard japanese.isKatakana(index), !isThing(index),
      index == 0 || !text.isMark(index - 1, anyOf: Self.dots) || !japanese.isKatakana(index - 2)
    else { return nil }
    var end = index + 1
    var parts = 1
    while end + 1 < text.tokens.count, parts < Self.maximumParts,
      text.isMark(end, anyOf: Self.dots), japanese.isJoined(end), japanese.isJoined(end + 1),
      isPart(end + 1)
    {
      end += 2
      parts += 1
    }
    let last = end - 1
    // "ジョージ・ワシントン": behind a given name a place's is a person's.
    guard !isThing(last) || last > index && text.tokens[index].classes.contains(.givenName) else {
      return nil
    }
    return index..<(ordinal(at: end) ?? end)
  }

  /// "A・A・ポポフ": initials before a name.
  private func withInitials(at index: Int) -> Range<Int>? {
    guard text.tokens[index].isInitial, !text.isMark(index - 1, anyOf: Self.dots) else {
      return nil
    }
    var next = index
    while next - index < Self.maximumParts, next + 2 < text.tokens.count,
      text.tokens[next].isInitial, text.isMark(next + 1, anyOf: Self.dots),
      japanese.isJoined(next + 1), japanese.isJoined(next + 2)
    {
      next += 2
    }
    guard next > index, japanese.isKatakana(next), !isThing(next) else { return nil }
    return index..<next + 1
  }

  /// "二世", "2世", "大帝": the number of a monarch.
  private func ordinal(at index: Int) -> Int? {
    guard japanese.isJoined(index), let number = JapaneseNumber.value(in: text, at: index),
      number.value > 0, number.value < 40, japanese.has("世", at: number.end),
      !japanese.has("世紀", at: number.end)
    else { return nil }
    return number.end + 1
  }

  private func isPart(_ index: Int) -> Bool {
    japanese.isKatakana(index) || text.tokens[index].isInitial
  }

  /// Whether the word is a name of persons and of nothing else.
  func isPersonal(_ index: Int) -> Bool {
    japanese.isKatakana(index) && text.tokens[index].classes.isDisjoint(with: Self.things)
      && ForeignNames.persons.contains(text.bytes(of: index))
  }

  private static let things: WordClasses = [
    .place, .group, .groupNoun, .unit, .incidentNoun, .placeNoun, .countedNoun, .voiceNoun, .title,
    .functionWord,
  ]

  /// Whether the word is a place's, a people's, a group's or a thing's.
  private func isThing(_ index: Int) -> Bool {
    if let term = japanese.term(
      at: index,
      of: [
        .place, .group, .groupNoun, .unit, .incidentNoun, .placeNoun, .countedNoun, .voiceNoun,
        .functionWord,
      ]
    ), term.tokens.contains(index) {
      return japanese.term(at: index, of: [.mononym, .givenName]) == nil
    }
    let word = text.text(of: index)
    // "ロジェストヴェンスキー": the ending of Slavic family names is no key.
    if Self.families.contain(endOf: word) { return word.unicodeScalars.count < 5 }
    return word.unicodeScalars.count < 2 || Self.endings.contain(endOf: word)
  }

  private static let families: Endings = ["スキー", "ツキー"]

  /// Endings of loan words that no name of a person has.
  private static let endings: Endings = [
    "ション", "メント", "システム", "センター", "サービス", "ホテル", "ビル", "クラブ", "リーグ",
    "カップ", "ホール", "ルーム", "ゲーム", "ニュース", "タイムズ", "ポスト", "プレス", "ロード",
    "ストリート", "パーク", "スクール", "ライン", "グループ", "ネット", "プログラム", "プロジェクト",
    "イズム", "ロジー", "キャンプ", "ゲート", "キー", "ボール", "ミサイル", "エンジン", "タンク",
    "バンド", "オーケストラ", "カルテット", "トリオ", "チーム", "レース",
  ]
}
