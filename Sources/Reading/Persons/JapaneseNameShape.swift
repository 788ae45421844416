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
    if let given = given(from: start, end: end, isSure: isSure),
      isSure || family.tokens.count > 1
        || given - start == 2 && !japanese.isAny(Self.ambiguous, at: index)
    {
      return Name(tokens: index..<given, family: family.tokens.count)
    }
    guard isSure, end == start || isBoundary(start) else { return nil }
    return Name(tokens: family.tokens, family: family.tokens.count)
  }

  /// The end of the given name at `start`, in a run of Han characters that ends at `end`.
  private func given(from start: Int, end: Int, isSure: Bool) -> Int? {
    guard start < end, japanese.isJoined(start), !isNoun(start, end) else { return nil }
    let listed = japanese.term(at: start, of: .givenName)?.tokens
    if let listed, listed.upperBound <= end, isEnd(listed.upperBound, end) {
      return listed.upperBound
    }
    // "村田清風を": two characters behind a family name of two, and then a particle.
    if end - start == 2, japanese.isParticle(end) || japanese.has("ら", at: end),
      japanese.isHan(start - 2),
      text.tokens[start].gap == .none
    {
      return end
    }
    for count in [2, 3, 1] where start + count <= end {
      let last = start + count
      guard isEnd(last, end), isSure || count > 1 && isNameCharacter(last - 1) else { continue }
      return last
    }
    return listed?.upperBound
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
    ]
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
    海舟石白斎庵軒堂蘭雪鶴亀虎龍竜麟鳳仙順淳潤純誠正仁礼智有尚昭晃晶翔亮涼遼陽耀輝照章彰昌顕氏意知友朋
    """
  )

  /// Whether the character is one that ends compounds and no given name.
  private func isSuffix(_ index: Int) -> Bool { japanese.isAny(Self.suffixes, at: index) }

  /// Family names of one character that are parts of other words more often.
  private static let ambiguous = Marks("東西南北中原関平上")
  private static let suffixes = Marks(
    """
    氏家派軍県市町村駅川山島城寺港湾藩区郡国州道線店社型式流門殿様君側内間上下中前後\
    等達年月日人者地案説論邸宅館院部隊団会党橋湖海峠沖沿方的化系製産発着行戦役乱変宮
    """
  )
}
