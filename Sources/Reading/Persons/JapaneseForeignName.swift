import Documents

/// A foreign name of several parts, or one that the lists know: "フランクリン・ルーズベルト".
struct JapaneseForeignName: PersonEvidence {
  static let id = "ja.person.katakana"
  static let summary =
    "A foreign name in katakana of two parts or more, or with a monarch's number."

  static func find(in reading: inout PersonReading) {
    guard reading.text.language == .japanese else { return }
    let text = reading.text
    let japanese = JapaneseText(text: text)
    let katakana = JapaneseKatakana(japanese: japanese)
    var index = 0
    while index < text.tokens.count {
      guard japanese.isKatakana(index) || text.tokens[index].isInitial, !reading.isTaken(index),
        let name = katakana.name(at: index), name.count > 1,
        !isPartOfOther(name, japanese),
        text.tokens[index].isInitial && name.count > 3 || isLikely(name, japanese)
      else {
        index += 1
        continue
      }
      reading.add(katakana: name, rule: id, role: nil)
      index = name.upperBound
    }
  }

  /// Whether a part is a given name of the list, the last part ends as family names do, or the name
  /// has a monarch's number.
  private static func isLikely(_ name: Range<Int>, _ japanese: JapaneseText) -> Bool {
    guard japanese.isKatakana(name.upperBound - 1) else { return true }
    let end = name.upperBound - 1
    let katakana = JapaneseKatakana(japanese: japanese)
    if name.contains(where: { japanese.term(at: $0, of: [.givenName, .mononym]) != nil })
      || katakana.isPersonal(end)
    {
      return true
    }
    // "ネリー・クルース": the first name is known, and the last is nothing else.
    if borrowed.first(of: japanese.text.bytes(of: end)) == nil,
      !ForeignNames.places.contains(japanese.text.bytes(of: end)),
      name.contains(where: { katakana.isPersonal($0) })
    {
      return true
    }
    let last = japanese.text.text(of: name.upperBound - 1)
    return last.unicodeScalars.count > 3 && endings.contains { last.ends(in: $0) }
      || isSomebodys(name, japanese)
  }

  /// Whether words of no list stand where somebody does, and none of them looks borrowed.
  private static func isSomebodys(_ name: Range<Int>, _ japanese: JapaneseText) -> Bool {
    let text = japanese.text
    let next = name.upperBound
    guard japanese.isJoined(next),
      japanese.isAny("はがらもをやと、", at: next)
        || copulas.contains(where: { japanese.has($0, at: next) })
        || JapaneseActs(japanese: japanese).areOwned(at: next),
      !text.isMark(name.lowerBound - 1, anyOf: JapaneseKatakana.quotes)
    else { return false }
    return name.allSatisfy { index in
      guard japanese.isKatakana(index) else { return true }
      let word = text.bytes(of: index)
      return word.count > 3 && borrowed.first(of: word) == nil
        && japanese.term(at: index, of: [.place, .group, .groupNoun, .placeNoun, .unit]) == nil
    }
  }

  private static let copulas = ["である", "であった", "だった", "です", "でした", "による", "によれば", "によると"]

  /// Endings that borrowed nouns have, and plurals that companies and teams bear; hardly any name does.
  ///
  /// Source: the nouns and names in katakana of the NAIST Japanese Dictionary 0.6.3, compared by ending.
  static let borrowed: Endings = [
    "ズ", "ボール", "アウト", "カード", "チック", "コード", "チング", "ロジー", "リティ", "ブック", "ンジン",
    "ワーク", "バック", "ウンド", "ダンス", "ハウス", "ーブル", "ターン", "ドレス", "ッパー", "ージュ", "タイム",
    "ピング", "レータ", "ースト", "コート", "トロン", "ァイル", "モード", "ケース", "メモリ", "ボート", "カラー",
    "モデル", "ジスタ", "ケート", "ソース", "ジング", "テスト", "ャンプ", "リンク", "ボード", "チュア", "バッグ",
    "イクル", "シック", "サイン", "シート", "ニスト", "プレー", "タント", "レード", "コープ", "クール", "コース",
    "テージ", "ッキング", "ィックス", "ログラム", "ペーパー", "ボックス", "レーター", "トロール", "メーカー",
    "チェック", "メーター", "シュート", "センター", "ング", "ション", "メント", "ストア", "ランド", "フォン",
    "シティ", "シティー", "ベルト", "カップ", "ショー", "ポスト", "ドル", "リーグ", "オープン", "バンド",
    "フェスティバル", "アカデミー", "カレッジ", "スタジアム", "マーケット", "ミュージック", "デジタル", "アメリカン",
    "セントラル", "ゼネラル", "ストリート", "ユナイテッド", "カンパニー", "フィルム", "フイルム", "ブラック", "ホワイト", "ブルー",
    "グリーン", "オレンジ", "レッド", "ニュー", "マネジャー", "マネージャー", "ナビゲーター", "ポイント", "フィールド",
    "オイル", "パーク", "ルーム", "ホーム", "オブ", "アンド", "コミック", "キャラクター", "ヘリコプター", "テン", "バー",
    "ツアー", "エア", "プロ", "ユニオン", "デビュー", "チーム", "レース", "ライト", "ブリッジ", "アイランド", "ジャパン", "アルバム", "デザイン",
    "ピンク", "コミック", "シンジケート", "エアクラフト", "スポーツ", "ホールディングス", "レーベル", "バンク", "スクリーム", "パフォーマンス",
    "キャピタル",
    "シアター", "タワー", "スタイル", "コンテスト", "ビール", "スタジオ", "ブラザース", "ブラザーズ", "ソード",
  ]

  private static let endings = [
    "フ", "スキー", "スキイ", "ツキー", "ヴィチ", "ヴィッチ", "ビッチ", "ノワ", "ンコ", "ソン",
    "バーグ", "スタイン", "ベルク", "シュタイン", "ヤン", "シヴィリ", "シビリ", "ーニン", "イン",
    "ウィッツ", "ヴィッツ", "ハウゼン", "マイヤー", "リッジ", "フォード", "ウェル", "トン",
  ]

  /// Whether a noun behind the words makes them another thing's name: "ロシア・アメリカ会社".
  private static func isPartOfOther(_ name: Range<Int>, _ japanese: JapaneseText) -> Bool {
    let next = name.upperBound
    guard japanese.isJoined(next) else { return false }
    if japanese.text.isMark(next, anyOf: JapaneseKatakana.dots)
      || japanese.isAny("人語系族朝派", at: next)
    {
      return true
    }
    return japanese.term(
      at: next,
      of: [.groupNoun, .placeNoun, .incidentNoun, .agreementNoun, .unit, .workNoun]
    ) != nil && japanese.term(at: next, of: [.title, .nameSuffix]) == nil
  }
}
