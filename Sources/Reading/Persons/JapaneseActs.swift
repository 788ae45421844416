/// What only somebody does or undergoes, and what only somebody has: "…は語った", "…の弟".
///
/// A name of no list is somebody's where the clause tells one of these of it.
struct JapaneseActs {
  let japanese: JapaneseText

  /// Whether the clause whose subject ends before `index` tells what a person does: "は1804年に生まれた".
  func areTold(behind index: Int) -> Bool {
    let text = japanese.text
    guard japanese.isAny("はがも", at: index) else { return false }
    let limit = min(
      index + Self.reach,
      text.sentences[text.sentence(of: index)].upperBound
    )
    let isTopic = japanese.isAny("は", at: index)
    var isOthers = false
    var next = index + 1
    while next < limit {
      // Another subject has what follows it, up to a comma: "…は、艦隊が沈められたとき", "…は山田が書いた".
      if japanese.isAny("が", at: next) {
        guard isTopic else { return false }
        isOthers = true
      } else if text.isMark(next, anyOf: Marks.ideographicCommas) {
        isOthers = false
      }
      if !isOthers, Self.begins(next, text), isAct(at: next) || isCalling(at: next) { return true }
      next += 1
    }
    return false
  }

  /// Whether an act stands at `index`; "考えられている" and "教えを" tell nobody's.
  private func isAct(at index: Int) -> Bool {
    Self.acts.contains { act in
      guard let end = japanese.end(of: act, at: index) else { return false }
      return !japanese.has("られ", at: end) && !japanese.isAny("はがもをの", at: end)
    }
  }

  /// "政治家である": what somebody is, and no word for others: "作家の間で".
  private func isCalling(at index: Int) -> Bool {
    Self.callings.contains { calling in
      guard let end = japanese.end(of: calling, at: index) else { return false }
      return end >= japanese.text.tokens.count || japanese.isAny("でだ。", at: end)
    }
  }

  /// Whether what stands at `index` is somebody's: "の弟は", "の後任として".
  func areOwned(at index: Int) -> Bool {
    japanese.has("の", at: index)
      && Self.owned.contains { japanese.has($0, at: index + 1) }
  }

  /// Whether what stands at `index` can only be done to somebody: "に命じた", "によれば".
  func areAddressed(at index: Int) -> Bool {
    japanese.has("に", at: index)
      && Self.addressed.contains { japanese.has($0, at: index + 1) }
  }

  private static let addressed = [
    "よれば", "よると", "よる", "よって", "より", "対し", "命じ", "宛て", "あて", "仕え", "師事", "会", "面会", "伝え", "頼", "従",
    "誘", "代わ", "代り", "次ぐ", "次い", "敗れ", "降", "送", "書", "語", "述べ", "言", "反対", "同情", "任せ", "任さ", "与え",
    "渡し",
    "渡さ", "迫", "求め", "要求", "報告", "進言", "勧め", "率い", "説得", "率", "殺さ", "斬ら", "討た", "知らせ", "告げ", "尋ね",
    "問",
  ]

  /// How many tokens behind its subject an act is looked for.
  private static let reach = 40

  private static func begins(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.character(at: index).map { firsts.contains($0) } ?? false
  }

  /// The first characters of the acts, so that most tokens are compared with none.
  private static let firsts = Marks(
    String(String.UnicodeScalarView((acts + callings).compactMap(\.unicodeScalars.first)))
  )

  private static let acts = [
    "生まれ", "死去", "死亡し", "死ん", "亡くな", "没し", "没する", "戦死し", "病死し", "病没", "自殺", "自害", "切腹",
    "暗殺され", "処刑され", "殺され", "殺害され", "射殺され", "毒殺され", "逮捕され", "捕らえられ", "投獄", "収監", "釈放され",
    "即位", "就任し", "就任する", "辞任し", "辞職し", "退位し", "隠居し", "出家し", "亡命し", "帰国し", "帰郷し", "結婚し",
    "離婚し", "述べ", "語り", "語っ", "語る", "言い", "言っ", "考え", "信じ", "思い", "思っ", "感じ", "決意し",
    "決心し", "命じ", "命令し", "説得し", "率い", "指揮し", "指揮を", "執筆", "著し", "書い", "書き", "面会し", "会見し", "訪れ",
    "逃れ", "逃亡し", "移住し", "学び", "学ん", "卒業", "入学", "留学", "教え", "育っ", "愛し", "怒り", "怒っ", "泣い",
    "笑っ", "望ん", "願っ", "恐れ", "気づ", "気付", "悟っ", "招か", "引退し", "助言し", "忠告し", "任命され", "任ぜられ",
    "任じられ", "抜擢され", "選出され", "選ばれ", "追放され", "負傷し", "反論し", "回想し", "仕え", "嫁い", "娶", "もてなし",
    "尊敬", "軽蔑", "憎ん", "嫌っ", "喜ん", "驚い", "悩", "ためら", "躊躇", "断り", "断っ", "許し", "謝罪し", "約束し", "答え",
    "尋ね", "叫ん", "眠っ", "病に倒れ", "病に伏", "病気にな", "重傷を負っ", "重傷を負い",
  ]

  private static let callings = ["息子", "政治家", "軍人", "学者", "作家", "詩人", "画家", "探検家"]

  private static let owned = [
    "妻", "夫人", "父", "母", "息子", "娘", "長男", "次男", "長女", "次女", "弟", "兄", "妹", "姉", "甥", "姪", "子供",
    "子孫",
    "部下", "副官", "後任", "前任", "弟子", "死後", "死去", "死に", "死は", "死を", "死の", "遺体", "遺骨", "墓", "著書", "著作",
    "自伝",
    "回想", "日記", "手紙", "書簡", "伝記", "証言", "発言", "指揮", "命令", "提案", "代理人", "生涯", "失脚", "辞任", "即位",
    "暗殺", "処刑", "逮捕", "亡命", "名を", "名に", "名が", "意見", "意図", "遺言", "家族", "一族", "名前", "人柄", "肖像",
  ]
}
