import Ledger
import Onomastics

/// The form of a Japanese event's or agreement's name: what stands before its noun.
struct JapaneseEventShape {
  let japanese: JapaneseText
  /// The class of the nouns that such names are built on.
  let nouns: WordClasses

  private var text: TokenizedDocument { japanese.text }

  /// The most tokens before the noun.
  private static let reach = 14

  /// Returns every name of the text, in order.
  func names(_ findings: Findings) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var floor = 0
    for index in text.tokens.indices {
      guard index >= floor, let term = japanese.term(at: index, of: nouns) else { continue }
      if isWhole(term) {
        guard japanese.begins(index) || japanese.isKatakana(index) else { continue }
        names.append(term.tokens)
        floor = term.tokens.upperBound
        continue
      }
      guard let noun = noun(from: term),
        let start = beginning(of: noun, floor: max(floor, sentenceStart(index)), findings)
      else { continue }
      names.append(start..<noun.upperBound)
      floor = noun.upperBound
    }
    return names
  }

  /// Whether the lists have the noun as the whole name of one event: "元寇", "三国干渉".
  private func isWhole(_ term: TokenizedDocument.Term) -> Bool {
    term.entry.value(as: nouns) == "whole"
  }

  private func sentenceStart(_ index: Int) -> Int {
    text.sentences[text.sentence(of: index)].lowerBound
  }

  /// The noun that a word of the lists begins, taken with nouns joined to it: "講和" and "条約".
  private func noun(from term: TokenizedDocument.Term) -> Range<Int>? {
    let index = term.tokens.lowerBound
    var end = term.tokens.upperBound
    while japanese.isJoined(end), !japanese.isHiragana(end),
      let next = japanese.term(at: end, of: nouns),
      isStrong(end..<next.tokens.upperBound)
    {
      end = next.tokens.upperBound
    }
    // "ロシア使節ラックスマン": an envoy with his name.
    if japanese.has("使節", at: index), japanese.isJoined(end),
      japanese.isKatakana(end) || japanese.isHan(end) || japanese.has("の", at: end)
    {
      return nil
    }
    // "の役割", "裁判所", "法人": the noun is a part of another word.
    let words = text.text(of: index..<end)
    if japanese.isHan(end), japanese.isJoined(end) {
      if ["の役", "の変", "の乱", "の陣"].contains(where: { words.ends(in: $0) }) || words.ends(in: "法")
        || words.ends(in: "令")
      {
        return nil
      }
      if japanese.isAny("所官員室犯罪人史記", at: end) { return nil }
      // "作戦参謀", "作戦課".
      if words.ends(in: "作戦"), japanese.isAny("参課部主班図計", at: end) { return nil }
      // "独立守備隊", "人民革命軍": the noun only tells what kind of group.
      if !isStrong(index..<end) || Self.ofGroups.contains(where: { words.ends(in: $0) }),
        japanese.term(at: end, of: .groupNoun) != nil
      {
        return nil
      }
    }
    return index..<end
  }

  /// The first token of the name that ends in `noun`; nil where no name stands before it.
  private func beginning(of noun: Range<Int>, floor: Int, _ findings: Findings) -> Int? {
    var start = noun.lowerBound
    while start > floor, noun.lowerBound - start < Self.reach, japanese.isJoined(start),
      isNamePart(start - 1), !findings.isCovered(start - 1, by: .time) || isNumberOfName(start - 1)
    {
      start -= 1
    }
    while start < noun.lowerBound, text.tokens[start].kind == .mark { start += 1 }
    // "本能寺の変": before の stands a name.
    if !japanese.has("の", at: noun.lowerBound) { start = trimmed(start, noun) }
    guard start < noun.lowerBound, !isGeneric(start..<noun.lowerBound),
      // "対日戦争" is any war against Japan.
      start + 1 < noun.lowerBound || !japanese.isAny("対", at: start - 1)
    else { return nil }
    // "砂漠の盾作戦": one character is the end of a name.
    if start + 1 == noun.lowerBound, japanese.has("作戦", at: noun.lowerBound) { return nil }
    if isStrong(noun) { return start }
    return isPlaceOrStates(start..<noun.lowerBound) ? start : nil
  }

  /// Nouns of events that groups are called after.
  private static let ofGroups = ["革命", "維新", "蜂起", "同盟", "協商"]

  private func isNamePart(_ index: Int) -> Bool {
    if japanese.isHan(index) || japanese.isKatakana(index) { return true }
    if text.tokens[index].kind == .number || text.tokens[index].letterCase == .upper { return true }
    return text.isMark(index, anyOf: JapaneseKatakana.dots)
  }

  /// "二・二六事件": the numerals of a name that look like a date.
  private func isNumberOfName(_ index: Int) -> Bool {
    text.isMark(index, anyOf: JapaneseKatakana.dots)
      || text.isMark(index + 1, anyOf: JapaneseKatakana.dots)
      || text.isMark(index - 1, anyOf: JapaneseKatakana.dots)
  }

  /// Leaves out what only leads to the name: "同年", "後の", a title, a date without its mark.
  private func trimmed(_ start: Int, _ noun: Range<Int>) -> Int {
    var start = start
    while start < noun.lowerBound {
      if japanese.isAny("年頃等", at: start) {
        start += 1
      } else if japanese.isAny("同各両本当全対諸", at: start),
        japanese.term(at: start, of: [.place, .group]) == nil
      {
        start += 1
      } else {
        break
      }
    }
    return start
  }

  /// Words that describe a kind of event and name none.
  private func isGeneric(_ stem: Range<Int>) -> Bool {
    let words = text.text(of: stem)
    return Self.generic.contains(words)
      || stem.count == 1 && JapaneseQuantity.isNumeral(stem.lowerBound, text)
  }

  private func isStrong(_ noun: Range<Int>) -> Bool {
    let words = text.text(of: noun)
    return Self.strong.contains { words.ends(in: $0) }
  }

  /// Whether the words are a place, or the short names of states: "日英", "真珠湾".
  private func isPlaceOrStates(_ stem: Range<Int>) -> Bool {
    if stem.count > 1, stem.allSatisfy({ japanese.isAny(Self.states, at: $0) }) { return true }
    if let term = japanese.term(at: stem.lowerBound, of: [.place, .group]) {
      let rest = term.tokens.upperBound
      return rest == stem.upperBound
        || japanese.term(at: rest, of: .placeNoun)?.tokens.upperBound == stem.upperBound
    }
    // "虎頭要塞".
    if stem.count > 2, japanese.has("要塞", at: stem.upperBound - 2) { return true }
    guard stem.count > 1,
      let noun = japanese.term(at: stem.upperBound - 1, of: .placeNoun)
    else { return false }
    return noun.tokens.upperBound == stem.upperBound
      && japanese.isAny("湾島城港海山峠川河", at: stem.upperBound - 1)
  }

  /// The date that the text gives the event: in brackets behind its name, or before it with の.
  func date(beside name: Range<Int>, _ findings: Findings) -> String? {
    if text.isMark(name.upperBound, anyOf: Marks.openBrackets),
      let first = findings.finding(.time, startingAt: name.upperBound + 1)
    {
      return span(from: first, findings) ?? Self.edtf(first)
    }
    // "満洲事変は1931年に起こった".
    if japanese.isAny("はが", at: name.upperBound) {
      let next =
        name.upperBound + (text.isMark(name.upperBound + 1, anyOf: Marks.ideographicCommas) ? 2 : 1)
      // "…は8月まで続いた" tells only its end.
      if let time = findings.finding(.time, startingAt: next),
        !japanese.has("まで", at: time.tokens.upperBound)
      {
        return span(from: time, findings) ?? Self.edtf(time)
      }
    }
    for end in [name.lowerBound, name.lowerBound - 1]
    where end == name.lowerBound || japanese.has("の", at: end) {
      if let time = findings.finding(.time, endingAt: end) { return Self.edtf(time) }
    }
    return nil
  }

  /// "（1904年－1905年）": two dates with a dash are one span.
  private func span(from first: Findings.Finding, _ findings: Findings) -> String? {
    let end = first.tokens.upperBound
    guard text.isMark(end, anyOf: Marks.dashes) || japanese.has("から", at: end) else { return nil }
    let next = japanese.has("から", at: end) ? end + 2 : end + 1
    guard let last = findings.finding(.time, startingAt: next), let low = Self.edtf(first),
      let high = Self.edtf(last), !low.contains("/"), !high.contains("/")
    else { return nil }
    return "\(low)/\(high)"
  }

  private static func edtf(_ finding: Findings.Finding) -> String? {
    guard case .time(let value) = finding.annotation.value, value.isDated else { return nil }
    return value.edtf
  }

  /// The states by the letters that stand for them in compounds: 日, 露.
  static let stateOfLetter: [String: String] = {
    var table: [String: String] = [:]
    for row in TableRows(text: ReadingData.jaStates) where row.count == 2 {
      table[String(row[0])] = String(row[1])
    }
    return table
  }()
  private static let states = Marks(stateOfLetter.keys.joined())
  private static let strong = [
    "戦争", "事件", "事変", "海戦", "会戦", "戦役", "大戦", "革命", "の戦い", "の乱", "の変", "の役",
    "の陣", "の獄", "の大獄", "合戦", "一揆", "騒動", "維新", "政変", "会議", "裁判", "震災", "空襲", "虐殺", "攻囲戦",
    "包囲戦", "攻防戦", "の和約", "の和議", "軍乱", "倭乱", "入寇", "征伐", "参戦",
    "作戦", "蜂起", "内戦", "空戦", "出兵", "紛争", "大飢饉", "講和会議", "動乱", "クーデター",
    "条約", "協定", "議定書", "協商", "協約", "宣言", "憲章", "覚書", "密約", "共同声明", "同盟",
    "交換公文", "通牒", "要求", "詔書", "協調",
  ]
  private static let generic: Set<String> = [
    "総力", "全面", "侵略", "局地", "殺人", "刑事", "重大", "国際", "首脳", "平和", "講和", "軍事",
    "暴力", "誘拐", "大", "小", "対外", "対内", "植民地", "独立", "共産主義", "核", "世界", "宗教",
    "国境", "武力", "重要", "最終", "緊急", "本", "御前", "閣僚", "予備", "秘密", "通商", "不平等",
    "不可侵", "相互", "友好", "修好", "領土", "漁業", "休戦", "停戦", "降伏", "二国間", "多国間",
    "基本", "農民", "学生", "労働", "市民", "社会", "産業", "政治", "文化", "無差別", "大量", "民族",
    "海上", "陸上", "上陸", "奇襲", "共同", "独立運動", "新", "旧", "次", "前", "先", "今次", "新日",
    "軍法", "戦犯", "公開", "専門家", "国家", "総会", "編集", "防衛", "攻勢", "反攻", "救出", "爆発",
    "殲滅", "消耗", "決戦", "決", "持久", "情報", "経済", "一大", "大々", "非常時", "限定", "近代", "現代", "全体", "予防", "次期",
  ]
}
