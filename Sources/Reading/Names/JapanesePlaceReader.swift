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
    if let ship = ship(at: index) { return ship }
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
    guard !isPartOfName(index) else { return nil }
    if japanese.isKatakana(index), text.tokens[index].classes.isEmpty,
      ForeignNames.places.contains(text.bytes(of: index)), isWhole(index..<index + 1)
    {
      return (index..<index + 1, text.text(of: index))
    }
    guard let term = japanese.term(at: index, of: .place), isWhole(term.tokens) else { return nil }
    let name = term.entry.value(as: .place) ?? ""
    // "日本国内": 国 belongs to what follows.
    if term.tokens.count > 2, japanese.has("国内", at: term.tokens.upperBound - 1) {
      return (term.tokens.dropLast(), name)
    }
    return (term.tokens, name.isEmpty ? text.text(of: term.tokens) : name)
  }

  /// "アル・ゴア", "シアトル・タイムズ": a dot joins the word to one in katakana that is no place.
  private func isPartOfName(_ index: Int) -> Bool {
    japanese.isKatakana(index)
      && [(index - 1, index - 2), (index + 1, index + 2)].contains { dot, word in
        text.isMark(dot, anyOf: JapaneseKatakana.dots) && japanese.isKatakana(word)
          && text.tokens[word].classes.isDisjoint(with: [.place, .group])
          && !ForeignNames.places.contains(text.bytes(of: word))
      }
  }

  /// "戦艦ペレスヴェート", "軍艦「富士」": the name behind the noun for a ship, without its marks.
  private func ship(at index: Int) -> (tokens: Range<Int>, name: String)? {
    guard let noun = japanese.term(at: index, of: .countedNoun), japanese.isHan(index),
      noun.entry.value(as: .countedNoun) == "ships", japanese.begins(index)
    else { return nil }
    let start = noun.tokens.upperBound
    let limit = text.sentences[text.sentence(of: index)].upperBound
    guard start < limit, text.tokens[start].gap == .none else { return nil }
    if text.isMark(start, anyOf: Self.openQuotes) {
      let end = (start + 1..<max(start + 1, min(start + 8, limit))).first {
        text.isMark($0, anyOf: Self.closeQuotes)
      }
      guard let end, end > start + 1 else { return nil }
      return (start + 1..<end, text.text(of: start + 1..<end))
    }
    if Self.warships.contains(text.text(of: noun.tokens)) {
      let end = japanese.hanEnd(from: start, limit: limit)
      if (2...3).contains(end - start), japanese.isParticle(end),
        !JapaneseQuantity.isNumeral(start, text)
          || japanese.term(at: start + 1, of: [.counter, .unit]) == nil,
        japanese.term(at: start, of: Self.noShip) == nil
      {
        return (start..<end, text.text(of: start..<end))
      }
    }
    guard japanese.isKatakana(start), japanese.term(at: start, of: [.place, .group]) == nil else {
      return nil
    }
    var end = start + 1
    while end + 1 < limit, text.isMark(end, anyOf: JapaneseKatakana.dots),
      japanese.isKatakana(end + 1)
    { end += 2 }
    if japanese.has("号", at: end), end < limit { end += 1 }
    return (start..<end, text.text(of: start..<end))
  }

  /// Nouns for one warship, behind which a name may stand in Han characters.
  private static let warships: Set<String> = [
    "戦艦", "巡洋艦", "装甲巡洋艦", "防護巡洋艦", "旗艦", "駆逐艦", "空母", "航空母艦", "砲艦", "海防艦",
  ]
  private static let noShip: WordClasses = [
    .place, .group, .groupNoun, .incidentNoun, .eventVerb, .countedNoun, .title, .voiceNoun,
    .agreementNoun, .fate, .unit, .counter,
  ]
  private static let openQuotes = Marks("「『“")
  private static let closeQuotes = Marks("」』”")

  /// "北樺太", "東シベリア": a point of the compass before a name of the gazetteer.
  private func directed(at index: Int) -> (tokens: Range<Int>, name: String)? {
    guard japanese.isJoined(index + 1), text.opens(index + 1, .place),
      japanese.isAny(Self.directions, at: index), !japanese.isHan(index - 1),
      japanese.term(at: index, of: .place) == nil,
      let term = japanese.term(at: index + 1, of: .place), isWhole(term.tokens)
    else { return nil }
    let tokens = index..<term.tokens.upperBound
    return (tokens, text.text(of: tokens))
  }

  /// Whether a place may begin at `index`: a prefix such as 対 or 在 may stand before it.
  private func begins(_ index: Int, _ findings: Findings) -> Bool {
    if japanese.isKatakana(index) { return true }
    if japanese.begins(index) || findings.isCovered(index - 1, by: .time) { return true }
    // "鳥取県境港市": behind a place that is a part of the address.
    if japanese.isAny(Self.addresses, at: index - 1), findings.isCovered(index - 1, by: .place) {
      return true
    }
    if japanese.has("初代", at: index - 2) || japanese.has("歴代", at: index - 2) { return true }
    return japanese.isAny(Self.prefixes, at: index - 1) && !japanese.isHan(index - 2)
  }

  private func isWhole(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard japanese.isJoined(next) else { return true }
    if japanese.has("宮家", at: next) { return false }
    // "日本語", "フランス人": a language or people.
    if japanese.isAny("語人系学派風式製史", at: next) { return false }
    // One character is a name only where a particle follows: "清は", not "清く".
    if tokens.count == 1, japanese.isHan(tokens.lowerBound) {
      // "元軍人" was a soldier.
      if japanese.has("軍人", at: next) { return false }
      return japanese.isAny(Self.follows, at: next)
    }
    // A run of katakana is one token; a loan word cannot go on.
    guard japanese.isHan(next) else { return true }
    // "伊勢野は": a family's name goes on.
    if japanese.isAny("野田井本木沢崎藤", at: next), !japanese.isHan(next + 1),
      japanese.isHan(tokens.lowerBound), japanese.term(at: next, of: .placeNoun) == nil
    {
      return false
    }
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
      // "初代台湾": a name of the gazetteer that only begins later.
      let isInside = (index + 1..<noun).contains {
        japanese.term(at: $0, of: .place)?.tokens.upperBound == noun
      }
      if isInside { return nil }
      return start - index == 1 && noun - start == 1 && !isStrongAlone(start) ? nil : index..<noun
    }
    return nil
  }

  private func noun(at index: Int, limit: Int) -> Int? {
    guard japanese.isJoined(index), index < limit,
      let term = japanese.term(at: index, of: .placeNoun), term.tokens.upperBound <= limit
    else { return nil }
    // "日本国内", "イギリス国王": 国 belongs to what follows.
    if japanese.has("国", at: index), japanese.isAny("内王民家会際境防", at: index + 1) { return nil }
    // "端郡王": a prince's rank.
    if japanese.has("郡王", at: index) { return nil }
    // "黄海海戦": the noun of an event or a group, of which this one is the front.
    if let other = japanese.term(at: index, of: [.incidentNoun, .groupNoun]),
      other.tokens.count > term.tokens.count
    {
      return nil
    }
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
    japanese.isAny("県海湖湾郡江河", at: index)
  }

  private static let common: Set<String> = [
    "中央", "地方", "全国", "沿海", "内陸", "植民", "温泉", "廃藩置", "不凍", "軍", "貿易", "漁",
  ]
  private static let addresses = Marks("都府県市郡州省区村")
  private static let districts = Marks("都府県市郡州")
  private static let directions = Marks("北南東西中")
  private static let prefixes = Marks("対在駐訪全旧元前新反親各同現来渡帝東西南北中州市県")
  private static let follows = Marks("はがをのとへ、，国朝軍側・（")
  private static let after = Marks(
    """
    内上沖側間南北東西中付周全方出等産民人下部地奪二三占進経以一及並生在
    """
  )
  private static let generic = Marks(
    """
    各全同本両他諸自敵我帝王当首母祖隣外小大近遠内離無有毎某公私商軍市町村県国島山川\
    周原終始海港上下第多数何
    """
  )
  private static let strong: Set<String> = [
    "半島", "島", "諸島", "群島", "列島", "海峡", "海", "湾", "湖", "川", "河", "江", "県", "郡",
    "省", "州", "山", "岳", "山脈", "平野", "盆地", "高原", "峠", "岬", "港", "要塞", "城", "駅",
    "町", "村", "市", "砂漠", "街道", "水道", "王国", "共和国", "大公国", "公国", "運河",
  ]
}
