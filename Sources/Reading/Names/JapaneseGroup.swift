import Algorithms
import Documents
import Ledger

/// Groups in a Japanese text: names of the list, numbered units, names with a noun for a group, and
/// states that act.
///
/// "関東軍", "第23師団", "外務省", "ロシア政府", "満鉄", "日本は…".
struct JapaneseGroup: ReadingRule {
  static let id = "ja.group.named"
  static let kind = AnnotationKind.group
  static let languages: [Language] = [.japanese]
  static let summary = "Groups of the list, units with a number, and names with a noun such as 軍."

  /// The most characters before the noun of a group that no list has.
  private static let longestStem = 8

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let japanese = JapaneseText(text: text)
    let states = findings.actingJapaneseStates()
    let shogunates = shogunates(japanese)
    findings.addAll(rule: id) { index, findings in
      group(at: index, japanese, states, findings).map { found in
        // "幕府" alone is the one that the text has named last.
        let named =
          japanese.has("幕府", at: index) && found.tokens.count == 2
          ? shogunates[..<shogunates.partitioningIndex { $0.index >= index }].last?.name : nil
        return (found.tokens, .group(NameValue(name: named ?? found.name)))
      }
    }
  }

  /// The shogunates that the text names in full, in order.
  private static func shogunates(_ japanese: JapaneseText) -> [(index: Int, name: String)] {
    japanese.text.tokens.indices.compactMap { index in
      guard japanese.text.character(at: index) == "幕", index > 1,
        let name = ["鎌倉幕府", "室町幕府", "江戸幕府"].first(where: { japanese.has($0, at: index - 2) })
      else { return nil }
      return (index, name)
    }
  }

  private static func group(
    at index: Int,
    _ japanese: JapaneseText,
    _ states: JapaneseStates,
    _ findings: Findings
  ) -> (tokens: Range<Int>, name: String)? {
    let text = japanese.text
    guard text.tokens[index].kind != .mark, !japanese.isHiragana(index) else { return nil }
    let known = known(at: index, japanese, states)
    if let clan = clan(at: index, japanese, findings) { return (clan, text.text(of: clan)) }
    if let formed = unit(at: index, japanese) ?? unitOfState(at: index, japanese)
      ?? formed(at: index, japanese, findings),
      formed.count > (known?.tokens.count ?? 0)
    {
      return (formed, text.text(of: formed))
    }
    return known
  }

  /// "毛利氏", "蘇我氏", "畠山家": a clan, where no person is called so.
  private static func clan(
    at index: Int,
    _ japanese: JapaneseText,
    _ findings: Findings
  ) -> Range<Int>? {
    guard japanese.isHan(index), isBeforeClan(index, japanese), japanese.begins(index),
      !japanese.isAny(notOfClans, at: index),
      !findings.isCovered(index, by: .person)
    else { return nil }
    if let family = japanese.term(at: index, of: .familyName)?.tokens, family.count > 1,
      japanese.isAny("家", at: family.upperBound), japanese.isJoined(family.upperBound),
      !japanese.isHan(family.upperBound + 1),
      !findings.isCovered(family.upperBound - 1, by: .person)
    {
      return index..<family.upperBound + 1
    }
    let last = (index + 1...index + longestClan).first {
      japanese.isAny("氏", at: $0) || !japanese.isHan($0)
    }
    guard let last, japanese.isAny("氏", at: last), japanese.isJoined(last),
      !japanese.isHan(last + 1) || japanese.isAny("側方内一領家間", at: last + 1),
      !findings.isCovered(last - 1, by: .person),
      japanese.term(at: index, of: [.title, .voiceNoun, .timeUnit]) == nil
    else { return nil }
    return index..<last + 1
  }

  /// Whether a word for a clan stands among the Han characters behind: most stand before none.
  private static func isBeforeClan(_ index: Int, _ japanese: JapaneseText) -> Bool {
    for next in index + 1...index + longestFamily + 1 {
      if japanese.isAny(clans, at: next) { return true }
      // A family's name may have kana in it, and a word for a clan behind them.
      guard japanese.isHan(next) || japanese.isHiragana(next) else { return false }
    }
    return false
  }

  private static let clans = Marks("氏家")
  /// The most characters of a family's name of the lists.
  private static let longestFamily = 5
  /// The most characters of a clan's name.
  private static let longestClan = 4
  private static let notOfClans = Marks("同各両諸某摂華彼尊")

  private static func known(
    at index: Int,
    _ japanese: JapaneseText,
    _ states: JapaneseStates
  ) -> (tokens: Range<Int>, name: String)? {
    let text = japanese.text
    guard let term = japanese.term(at: index, of: .group),
      japanese.isKatakana(index) || japanese.begins(index)
    else { return nil }
    if let place = japanese.term(at: index, of: .place),
      place.tokens.count > term.tokens.count || place.tokens == term.tokens && !states.acts(index)
    {
      return nil
    }
    let next = term.tokens.upperBound
    // "ロシア軍艦", "米軍人": the last character begins another word.
    if japanese.isAny("軍", at: next - 1), japanese.isAny("艦人医馬港旗役票", at: next) { return nil }
    // "海軍長官", "海軍造船所": the arm of whichever state is only a part of the word.
    if term.tokens.count == 2, japanese.isAny("軍", at: next - 1),
      japanese.isAny("陸海空", at: index), japanese.isHan(next),
      japanese.term(at: next, of: [.title, .groupNoun]) == nil
        || japanese.term(at: index, of: .title) != nil
    {
      return nil
    }
    // "明らかに" tells of no dynasty.
    if term.tokens.count == 1, japanese.isHan(index), japanese.isHiragana(next),
      !japanese.isParticle(next)
    {
      return nil
    }
    let name = term.entry.value(as: .group) ?? ""
    return (term.tokens, name.isEmpty ? text.text(of: term.tokens) : name)
  }

  private static let unitOpeners = Marks("第歩騎砲工戦独")

  /// "第23師団", "第二艦隊", "第一次近衛内閣", "歩兵第64連隊".
  private static func unit(at index: Int, _ japanese: JapaneseText) -> Range<Int>? {
    let text = japanese.text
    guard japanese.isAny(unitOpeners, at: index) else { return nil }
    var start = index
    for branch in branches where japanese.has(branch, at: index) {
      start = index + branch.unicodeScalars.count
    }
    guard japanese.has("第", at: start),
      let number = JapaneseNumber.value(in: text, at: start + 1),
      japanese.isJoined(number.end)
    else { return nil }
    let limit = text.sentences[text.sentence(of: index)].upperBound
    for noun in number.end..<max(number.end, min(number.end + 5, limit)) {
      guard noun == number.end || japanese.isHan(noun) else { return nil }
      if let term = japanese.term(at: noun, of: .groupNoun),
        units.contains(text.text(of: term.tokens))
          || noun > number.end && !japanese.isAny("代", at: noun - 1)
            // "第一副部長".
            && !japanese.isAny("長員", at: term.tokens.upperBound)
      {
        return index..<term.tokens.upperBound
      }
    }
    return nil
  }

  /// "ロシア第2軍団": a numbered unit behind its state's name.
  private static func unitOfState(at index: Int, _ japanese: JapaneseText) -> Range<Int>? {
    guard japanese.text.opens(index, [.place, .group]),
      japanese.isKatakana(index) || japanese.begins(index),
      let state = japanese.term(at: index, of: [.place, .group])?.tokens,
      japanese.isAny("第", at: state.upperBound), japanese.isJoined(state.upperBound),
      let unit = unit(at: state.upperBound, japanese)
    else { return nil }
    return index..<unit.upperBound
  }

  /// "外務省", "ロシア政府", "日本郵船会社": what names it and the noun.
  private static func formed(
    at index: Int,
    _ japanese: JapaneseText,
    _ findings: Findings
  ) -> Range<Int>? {
    let text = japanese.text
    guard japanese.term(at: index, of: .title) == nil, !findings.isCovered(index, by: .time),
      !findings.isCovered(index, by: .person)
    else { return nil }
    let limit = text.sentences[text.sentence(of: index)].upperBound
    var end = index
    if let place = japanese.term(at: index, of: .place) {
      end = place.tokens.upperBound
    } else if japanese.isKatakana(index) {
      end = index + 1
    }
    let isPlace = end > index
    let last = min(limit, max(end, index) + longestStem)
    var noun = max(end, index + 1)
    var found: Range<Int>?
    while noun < last, japanese.isJoined(noun),
      japanese.isHan(noun) || japanese.isKatakana(noun)
    {
      if let term = japanese.term(at: noun, of: .groupNoun),
        japanese.has("将", at: noun - 1) == false,
        isGroup(text.text(of: term.tokens), stem: index..<noun, isPlace: isPlace, japanese)
      {
        found = index..<term.tokens.upperBound
        noun = term.tokens.upperBound
      } else {
        noun += 1
      }
    }
    guard let found, japanese.isKatakana(index) || japanese.begins(index),
      !japanese.isHan(found.upperBound) || !japanese.isJoined(found.upperBound)
        || japanese.term(at: found.upperBound, of: [.title, .incidentNoun]) != nil
        || japanese.isAny("側内等間将兵", at: found.upperBound)
    else { return nil }
    return found
  }

  /// Whether the noun names a group with what stands before it.
  private static func isGroup(
    _ noun: String,
    stem: Range<Int>,
    isPlace: Bool,
    _ japanese: JapaneseText
  ) -> Bool {
    if isPlace { return noun.unicodeScalars.count > 1 || ["軍", "党", "庁", "藩"].contains(noun) }
    guard strong.contains(noun), isNamed(stem, japanese) else { return false }
    let words = japanese.text.text(of: stem)
    if common.contains(words) { return false }
    // "行政機関", "航空会社": kinds of them, unless a name in katakana stands before.
    return !["機関", "会社", "組合"].contains(noun) || japanese.isKatakana(stem.lowerBound)
      || stem.count > 3
  }

  private static let common: Set<String> = [
    "中央", "地方", "連邦", "自治", "臨時中央", "株式", "有限", "合資", "合名", "株式会", "政", "与",
    "野", "単独政", "多数", "少数", "地方自治", "最高", "高等", "特別", "専門", "国際", "現地",
  ]

  /// Whether the words before the noun can name a group, and are no article: "同会社", "各省".
  private static func isNamed(_ stem: Range<Int>, _ japanese: JapaneseText) -> Bool {
    guard !japanese.isAny(generic, at: stem.lowerBound) else { return false }
    return stem.count > 1 || japanese.isKatakana(stem.lowerBound)
      || japanese.isAny("米英露仏独伊清蘭韓豪", at: stem.lowerBound)
  }

  private static let generic = Marks("同各両本当全他諸某其敵我新旧大小")
  private static let branches = ["歩兵", "騎兵", "砲兵", "工兵", "戦車", "独立"]
  private static let units: Set<String> = [
    "軍", "師団", "旅団", "連隊", "大隊", "中隊", "小隊", "艦隊", "軍団", "兵団", "部隊", "方面軍",
  ]
  private static let strong: Set<String> = [
    "政府", "軍", "海軍", "陸軍", "空軍", "艦隊", "師団", "旅団", "連隊", "党", "省", "庁", "委員会",
    "会社", "商会", "協会", "連盟", "幕府", "藩", "教会", "大使館", "公使館", "領事館", "大学", "銀行",
    "新聞社", "通信社", "裁判所", "議会", "評議会", "総司令部", "参謀本部", "義勇軍", "部隊", "守備隊", "警備隊", "編纂所",
    "機関", "財閥", "組合", "研究所", "学会", "博物館", "図書館", "文書館", "使節団", "代表団", "調査団",
  ]
}
