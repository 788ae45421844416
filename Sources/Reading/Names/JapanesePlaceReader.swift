import Ledger

/// Reads one place of a Japanese text.
struct JapanesePlaceReader {
  let japanese: JapaneseText

  private var text: TokenizedDocument { japanese.text }

  /// The most characters before the noun of a place that no list has.
  private static let longestStem = 4

  /// Returns the place named at `index`; nil where none is.
  func place(at index: Int, _ findings: Findings) -> (tokens: Range<Int>, name: String)? {
    guard japanese.isHan(index) || japanese.isKatakana(index) else { return nil }
    if let directed = directed(at: index) { return directed }
    guard begins(index, findings) else { return nil }
    let known = known(at: index)
    if let formed = formed(at: index, known: known?.tokens, findings),
      formed.count > (known?.tokens.count ?? 0)
    {
      return (formed, text.text(of: formed))
    }
    return known
  }

  /// A name of the gazetteer, not at the front of a longer word.
  private func known(at index: Int) -> (tokens: Range<Int>, name: String)? {
    guard let term = japanese.term(at: index, of: .place), isWhole(term.tokens) else { return nil }
    let name = term.entry.value(as: .place) ?? ""
    return (term.tokens, name.isEmpty ? text.text(of: term.tokens) : name)
  }

  /// "北樺太", "東シベリア": a point of the compass before a name of the gazetteer.
  private func directed(at index: Int) -> (tokens: Range<Int>, name: String)? {
    guard japanese.isAny(Self.directions, at: index), !japanese.isHan(index - 1),
      japanese.isJoined(index + 1), japanese.term(at: index, of: .place) == nil,
      let term = japanese.term(at: index + 1, of: .place), isWhole(term.tokens)
    else { return nil }
    let tokens = index..<term.tokens.upperBound
    return (tokens, text.text(of: tokens))
  }

  /// Whether a place may begin at `index`: a prefix such as 対 or 在 may stand before it.
  private func begins(_ index: Int, _ findings: Findings) -> Bool {
    if japanese.isKatakana(index) { return true }
    if japanese.begins(index) || findings.isCovered(index - 1, by: .time) { return true }
    return japanese.isAny(Self.prefixes, at: index - 1) && !japanese.isHan(index - 2)
  }

  private func isWhole(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard japanese.isJoined(next) else { return true }
    // "日本語", "フランス人": a language or people.
    if japanese.isAny(["語", "人", "系", "学", "派", "風", "式", "製", "史"], at: next) { return false }
    // One character is a name only where a particle follows: "清は", not "清く".
    if tokens.count == 1, japanese.isHan(tokens.lowerBound) {
      return japanese.isAny(Self.follows, at: next)
    }
    // A run of katakana is one token; a loan word cannot go on.
    guard japanese.isHan(next) else { return true }
    return japanese.term(at: next, of: [.familyName])?.tokens.count ?? 0 < 3
      || japanese.term(at: next, of: [.placeNoun, .groupNoun, .title]) != nil
  }

  /// "遼東半島", "オホーツク海", "広島県": a stem and a noun for a place.
  private func formed(at index: Int, known: Range<Int>?, _ findings: Findings) -> Range<Int>? {
    let limit = text.sentences[text.sentence(of: index)].upperBound
    if let known, let noun = noun(at: known.upperBound, limit: limit),
      isEnd(noun, limit) || japanese.isAny(Self.districts, at: noun - 1)
    {
      return index..<noun
    }
    if japanese.isKatakana(index), !text.isMark(index - 1, anyOf: JapaneseKatakana.dots) {
      let name = JapaneseKatakana(japanese: japanese).name(at: index) ?? index..<index + 1
      guard let noun = noun(at: name.upperBound, limit: limit), isEnd(noun, limit),
        isStrong(name.upperBound), japanese.term(at: index, of: .groupNoun) == nil
      else { return nil }
      return index..<noun
    }
    guard japanese.isHan(index), !japanese.isAny(Self.generic, at: index),
      !(japanese.isJoined(index) && japanese.isKatakana(index - 1)),
      !findings.isCovered(index, by: .person), JapaneseNumber.value(in: text, at: index) == nil
    else { return nil }
    let end = japanese.hanEnd(from: index, limit: limit)
    for start in index + 1..<max(index + 1, min(index + Self.longestStem + 1, end)) {
      guard let noun = noun(at: start, limit: end), isStrong(start), isEnd(noun, limit) else {
        continue
      }
      if Self.common.contains(text.text(of: index..<start)) { return nil }
      return start - index == 1 && noun - start == 1 && !isStrongAlone(start) ? nil : index..<noun
    }
    return nil
  }

  private func noun(at index: Int, limit: Int) -> Int? {
    guard japanese.isJoined(index), index < limit,
      let term = japanese.term(at: index, of: .placeNoun), term.tokens.upperBound <= limit
    else { return nil }
    var end = term.tokens.upperBound
    while japanese.isJoined(end), let next = japanese.term(at: end, of: .placeNoun),
      next.tokens.count > 1, next.tokens.upperBound <= limit
    { end = next.tokens.upperBound }
    return end
  }

  /// Whether the place may end at `index`: no further part of the compound follows.
  private func isEnd(_ index: Int, _ limit: Int) -> Bool {
    guard index < limit, japanese.isJoined(index), japanese.isHan(index) else { return true }
    return japanese.isAny(Self.after, at: index)
      || japanese.term(
        at: index,
        of: [.groupNoun, .incidentNoun, .title, .agreementNoun, .eventVerb]
      )
        != nil
  }

  /// Whether the noun makes a name of any word before it.
  private func isStrong(_ index: Int) -> Bool {
    guard let term = japanese.term(at: index, of: .placeNoun) else { return false }
    return Self.strong.contains(text.text(of: term.tokens))
  }

  private func isStrongAlone(_ index: Int) -> Bool {
    japanese.isAny(["県", "海", "湖", "湾", "郡", "江", "河"], at: index)
  }

  private static let common: Set<String> = ["中央", "地方", "全国", "沿海", "内陸", "植民", "温泉"]
  private static let districts: Set<String> = ["都", "府", "県", "市", "郡", "州"]
  private static let directions: Set<String> = ["北", "南", "東", "西", "中"]
  private static let prefixes: Set<String> = [
    "対", "在", "駐", "訪", "全", "旧", "元", "前", "新", "反", "親", "各", "同", "現", "来", "渡",
    "帝", "東", "西", "南", "北", "中", "州", "市", "県",
  ]
  private static let follows: Set<String> = [
    "は", "が", "を", "の", "と", "へ", "、", "，", "国", "朝", "軍", "側", "・", "（",
  ]
  private static let after: Set<String> = [
    "内", "上", "沖", "側", "間", "南", "北", "東", "西", "中", "付", "周", "全", "方", "出", "等",
    "産", "民", "人", "下", "部", "地", "奪", "占", "進", "経", "以", "一", "及", "並", "生", "在",
  ]
  private static let generic: Set<String> = [
    "各", "全", "同", "本", "両", "他", "諸", "自", "敵", "我", "帝", "王", "当", "首", "母", "祖",
    "隣", "外", "小", "大", "近", "遠", "内", "離", "無", "有", "毎", "某", "公", "私", "商", "軍",
    "市", "町", "村", "県", "国", "島", "山", "川", "周", "原", "終", "始", "海", "港", "上", "下", "第", "多", "数",
    "何",
  ]
  private static let strong: Set<String> = [
    "半島", "島", "諸島", "群島", "列島", "海峡", "海", "湾", "湖", "川", "河", "江", "県", "郡",
    "省", "州", "山", "岳", "山脈", "平野", "盆地", "高原", "峠", "岬", "港", "要塞", "城", "駅",
    "町", "村", "市", "砂漠", "街道", "水道", "王国", "共和国", "大公国", "公国", "運河",
  ]
}
