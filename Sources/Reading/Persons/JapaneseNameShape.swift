/// Names of persons written in Han characters: a family name of the list and the given name behind it.
struct JapaneseNameShape {
  let japanese: JapaneseText

  private var text: TokenizedDocument { japanese.text }

  /// A name: its tokens, and how many of them are the family name.
  struct Name {
    var tokens: Range<Int>
    var family: Int
  }

  /// The most characters of a given name.
  private static let longestGiven = 3

  /// Returns the name that begins at `index` with a family name of the list; nil when none does.
  ///
  /// - Parameters:
  ///   - index: The first token of the family name.
  ///   - isSure: Whether other evidence says that a person is named here.
  /// - Returns: The name; the family name alone only where it is sure.
  func name(at index: Int, isSure: Bool) -> Name? {
    guard japanese.isHan(index), let family = japanese.term(at: index, of: .familyName) else {
      return nil
    }
    let start = family.tokens.upperBound
    let limit = text.sentences[text.sentence(of: index)].upperBound
    let end = japanese.hanEnd(from: start, limit: limit)
    if family.tokens.count == 1, family.entry.value(as: .familyName) == Self.continental,
      let name = continental(from: start, end: end)
    {
      return Name(tokens: index..<name, family: 1)
    }
    // One character that is a word as well: "桂小五郎", "菅首相", but not "松並木".
    let isCommon = family.entry.value(as: .familyName) == Self.common
    if isCommon, family.tokens.count == 1, !isSure,
      japanese.term(at: start, of: [.givenName, .mononym])?.tokens.upperBound != end
    {
      return nil
    }
    let isPlace = isCommon || japanese.term(at: index, of: .place)?.tokens == family.tokens
    if let given = given(from: start, end: end, isSure: isSure, isPlace: isPlace),
      isSure || family.tokens.count > 1
        || isListed(Name(tokens: index..<given, family: 1))
        || given - start == 2 && !japanese.isAny(Self.ambiguous, at: index)
    {
      return Name(tokens: index..<given, family: family.tokens.count)
    }
    guard isSure, end == start || isBoundary(start) else { return nil }
    return Name(tokens: family.tokens, family: family.tokens.count)
  }

  /// "習近平は", "朴正煕大統領": the end of the two characters behind a family name of China or Korea.
  private func continental(from start: Int, end: Int) -> Int? {
    let last = start + 2
    guard last <= end, japanese.isJoined(start),
      last == end && isPhraseEnd(end) || isBoundary(last),
      !isNoun(start, end), !isKnown(start - 1), !japanese.isAny("氏屋家側期的数板庁館律室会戦署省", at: last - 1)
    else { return nil }
    return last
  }

  /// The value of family names that are common words as well: "石橋が", "出口は".
  static let common = "common"
  /// The value of family names of China and Korea.
  private static let continental = "continental"

  /// Whether the lists know a place or another thing that begins with the family name.
  private func isKnown(_ index: Int) -> Bool {
    let other: WordClasses = [
      .place, .group, .groupNoun, .placeNoun, .countedNoun, .incidentNoun, .voiceNoun, .era,
      .period, .judgementNoun, .functionWord,
    ]
    return japanese.term(at: index, of: other).map { $0.tokens.count > 1 } ?? false
  }

  /// The end of the given name at `start`, in a run of Han characters that ends at `end`; behind a
  /// family name that `isPlace`, or another word too, its characters must show it.
  private func given(from start: Int, end: Int, isSure: Bool, isPlace: Bool) -> Int? {
    guard start < end, japanese.isJoined(start), !isNoun(start, end) else { return nil }
    let listed = japanese.term(at: start, of: [.givenName, .mononym])?.tokens
    if let listed, listed.upperBound <= end, isEnd(listed.upperBound, end) {
      return listed.upperBound
    }
    // "村田清風を": two characters behind a family name of two, and then no further word.
    // "松山市内の" is a place.
    if end - start == 2, isPhraseEnd(end), japanese.isHan(start - 2), !isPlace,
      text.tokens[start].gap == .none, !japanese.isAny("市町県区郡藩州駅港方出時", at: start),
      JapaneseNameCharacters.mayBeGivenName(at: start, japanese),
      !isSuffix(end - 1) || isNameCharacter(end - 1)
    {
      return end
    }
    // "羽田孜は": one character that is a name of its own behind a family name of two.
    if end - start == 1, japanese.isHan(start - 2), isPhraseEnd(end),
      japanese.isAny(Self.singleNames, at: start),
      !isPlace || !japanese.isAny("学守保実満進新元希", at: start)
    {
      return end
    }
    if let end = officeName(from: start, end: end) ?? longName(from: start, end: end) { return end }
    for count in [2, 3, 1] where start + count <= end {
      let last = start + count
      // "重光葵駐英大使": the title begins before.
      let isTitled = (start + 1..<max(start + 1, last)).contains {
        guard let title = japanese.term(at: $0, of: .title)?.tokens else { return false }
        // "大山巌元帥": and so where one closes the run.
        return title.count > 2 || title.count == 2 && title.upperBound == end
      }
      guard isEnd(last, end), !isTitled, count < 3 || !japanese.isAny("氏", at: last - 1),
        isSure && (!isPlace || count == 1 && japanese.isHan(start - 2))
          || count > 1 && isNameCharacter(last - 1)
            && !japanese.isAny("市町県区郡", at: start)
      else { continue }
      return last
    }
    return listed?.upperBound
  }

  /// "与惣右衛門", "次郎兵衛", "八十五郎": the end of a name of many characters, by what such names end in.
  private func longName(from start: Int, end: Int) -> Int? {
    let last = min(end, start + Self.longestName)
    guard start + 2 < last else { return nil }
    if last == end, japanese.isAny("郎", at: end - 1), isPhraseEnd(end) { return end }
    return (start + 2..<last).first {
      japanese.isAny("衛", at: $0) && japanese.isAny("門", at: $0 + 1)
        || japanese.isAny("兵", at: $0) && japanese.isAny("衛", at: $0 + 1)
          && !japanese.isAny("門", at: $0 + 2)
    }.map { $0 + 2 }
  }

  /// The classes of words that stand in no name.
  static let otherWords: WordClasses = [
    .place, .group, .groupNoun, .placeNoun, .title, .incidentNoun, .agreementNoun, .countedNoun,
    .voiceNoun, .sayNoun, .timeUnit, .deictic, .workNoun, .eventVerb, .judgementNoun, .functionWord,
    .era, .period,
  ]
  private static let longestName = 6

  /// "豊後守忠順", "上野介", "淡路守範正": the end of a title of court and the name behind it.
  private func officeName(from start: Int, end: Int) -> Int? {
    guard start + 2 < end, japanese.isAny("守介頭尉輔", at: start + 2) else { return nil }
    let office = start + 3
    if end == office || isBoundary(office) { return office }
    return end == office + 2 && isPhraseEnd(end)
      && JapaneseNameCharacters.mayBeGivenName(at: office, japanese) ? end : nil
  }

  /// Whether the phrase of a name may end at `index`: before a particle, a mark, "ら", "など".
  func isPhraseEnd(_ index: Int) -> Bool {
    japanese.isParticle(index) || japanese.isAny(Self.behindNames, at: index)
      || index >= text.tokens.count
  }

  private static let behindNames = Marks("らなかまよ（(・」』「『《〈＝=\n")

  /// Whether the lists have both parts of a name and it is too long to stand there by chance, so that
  /// a word of no list may stand before it: "巨頭桂小五郎".
  func isListed(_ name: Name) -> Bool {
    let given = name.tokens.lowerBound + name.family
    return name.tokens.count > 3
      && japanese.term(at: given, of: [.givenName, .mononym])?.tokens.upperBound
        == name.tokens.upperBound
  }

  /// Whether a given name may end at `index`: at the run's end, or before a title or other noun.
  private func isEnd(_ index: Int, _ end: Int) -> Bool {
    index == end || isBoundary(index) || isSuffix(index) && index + 1 == end
  }

  /// Whether a word of the lists that may follow a name begins at `index`.
  func isBoundary(_ index: Int) -> Bool {
    japanese.term(at: index, of: [.title, .groupNoun, .roleNoun, .nameSuffix]) != nil
  }

  /// Whether what follows the family name is a noun that makes it another thing's: "山口県",
  /// "田中内閣", "徳川家".
  private func isNoun(_ start: Int, _ end: Int) -> Bool {
    let other: WordClasses = [
      .title, .groupNoun, .placeNoun, .incidentNoun, .agreementNoun, .nameSuffix, .workNoun,
      .eraNoun, .timeUnit, .period, .eventVerb, .voiceNoun, .sayNoun, .functionWord,
    ]
    // "松岡満鉄総裁".
    if let group = japanese.term(at: start, of: .group), group.tokens.count > 1 { return true }
    guard let term = japanese.term(at: start, of: other) else {
      return end - start == 1 && isSuffix(start)
    }
    return term.tokens.upperBound == end || term.tokens.count > 1
      || japanese.term(at: start, of: [.title, .incidentNoun, .agreementNoun])?.tokens.count ?? 0
        > 1
  }

  /// Whether the character is one that many given names end in.
  func isNameCharacter(_ index: Int) -> Bool {
    japanese.isAny(Self.nameCharacters, at: index)
  }

  /// Source: the commonest last characters of given names and of pen names, from general knowledge.
  private static let nameCharacters = Marks(
    """
    郎朗太助輔介祐佑義信光政秀吉康忠勝重頼朝範成長正親直清宗経盛久隆輝景昌定実兼基房俊時泰綱雄男夫之也彦
    樹司治武文茂子美恵江代枝衛門蔵造三一二六八平明博和弘浩幸孝敬恭徳賢哲允望馬臣麿熊典則憲紀規真毅剛通道
    敏利年俊慶喜善良能登昇進晋作策朔行之久寿春秋夏冬夢生貴隆永英栄瑛次治嗣継鎮堅固国邦房保安泰靖寛広洋
    香宏弥哉吾乃裕佳巳藏希悦克丸梨丞帆宣澄雅胤貞奈菜沙紗那翁恒豊繁逸祥矩辰庸惠廣榮
    海舟守頭尉勲煥瑛石白斎庵軒堂蘭雪鶴亀虎龍竜麟鳳仙順淳潤純誠正仁礼智有尚昭晃晶翔亮涼遼陽耀輝照章彰昌顕氏意知友朋
    """
  )

  /// Whether the character is one that ends compounds and no given name.
  private func isSuffix(_ index: Int) -> Bool { japanese.isAny(Self.suffixes, at: index) }

  /// Whether the character is a given name of its own.
  static func isSingleName(_ index: Int, _ japanese: JapaneseText) -> Bool {
    japanese.isAny(singleNames, at: index)
  }

  /// Source: the commonest given names of one character, from general knowledge.
  private static let singleNames = Marks(
    """
    明昭実稔茂隆孝豊誠勝清弘浩博進修治忠猛剛毅健賢徹透亨聡哲諭馨薫巌環寛宏洋潔鼎敬均整収譲護勉勇勲昇登
    覚悟靖潤淳純孜駿隼亘亮崇岳翔卓稜穣昶孚昂董肇直篤武仁渉渡操匡佐允晋旭暁睦煕徳学守保実満
    広裕章良聖悦繁優晃恭廉彬滋克俊威彪啓叡斌穆璋皓顕瑛彰暉朗伸晟謙寅敏昌充洸丈慧貞禎壮邦汎昊洪恪勤努甫享
    暢孟秀恵敦嵩喬尭智幸義舜惇輝厳侃魁豪庸鴻康湛永征碩紘鈞斉愛涼悠玲泰貴寿樹梓杏瑞巽碧琢楓茜澪捷傑淵郁烈
    襄祥幹育祐静綾雅尊龍拓桂葵薫蕃憲凌諒遼恒望剣太元希新晶
    """
  )

  /// Family names of one character that are parts of other words more often.
  private static let ambiguous = Marks("東西南北中原関平上")
  private static let suffixes = Marks(
    """
    氏家派軍県市町村駅川山島城寺港湾藩区郡国州道線店社型式流門殿様君側内間上下中前後\
    等達年月日人者地案説論邸宅館院部隊団会党橋湖海峠沖沿方的化系製産発着行戦役乱変宮
    """
  )
}
