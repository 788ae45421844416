import Documents

/// A Japanese name with a title, rank or office before or behind it: "総理大臣田中義一", "東郷大将",
/// "ペリー提督", "首相・田中義一", "外相の重光葵".
struct JapaneseTitledPerson: PersonEvidence {
  static let id = "ja.person.title"
  static let summary = "A Japanese name with a title, rank or office before or behind it."

  static func find(in reading: inout PersonReading) {
    guard reading.text.language == .japanese else { return }
    let text = reading.text
    let japanese = JapaneseText(text: text)
    let shape = JapaneseNameShape(japanese: japanese)
    var families: [JapaneseNameShape.Name] = []
    for index in text.tokens.indices {
      guard let title = japanese.term(at: index, of: .title), !isPartOfNoun(title.tokens, japanese)
      else { continue }
      let role = text.text(of: title.tokens)
      findAfter(title.tokens, role, japanese, shape, &reading)
      let family = findBefore(title.tokens, role, japanese, shape, &reading)
      if let family { families.append(family) }
    }
    // "佐竹氏" alone is a clan, unless the text calls persons so that it names in full.
    guard reading.saysShi else { return }
    for family in families { reading.add(family, japanese, rule: id, role: "氏") }
  }

  /// Whether the title is the front of a longer noun: "王国", "大公国", "将軍家".
  private static func isPartOfNoun(_ title: Range<Int>, _ japanese: JapaneseText) -> Bool {
    if let noun = japanese.term(at: title.lowerBound, of: [.placeNoun, .groupNoun]),
      noun.tokens.count > title.count
    {
      return true
    }
    let next = title.upperBound
    guard japanese.isJoined(next) else { return false }
    if japanese.isAny("家国領号権", at: next) { return true }
    // "王立", "宮殿": one character with another behind it is a title only before a name or title.
    return title.count == 1 && japanese.isHan(next)
      && japanese.term(at: next, of: [.title, .givenName, .familyName, .mononym, .nameSuffix])
        == nil
  }

  /// "総理大臣田中義一", "首相・田中義一", "外相の重光葵", "提督ペリー".
  private static func findAfter(
    _ title: Range<Int>,
    _ role: String,
    _ japanese: JapaneseText,
    _ shape: JapaneseNameShape,
    _ reading: inout PersonReading
  ) {
    // One character may be a part of any word: "王", "君".
    guard title.count > 1, role != "代表" else { return }
    var start = title.upperBound
    if japanese.has("の", at: start) || japanese.text.isMark(start, anyOf: JapaneseKatakana.dots) {
      start += 1
    }
    guard japanese.isJoined(start) else { return }
    if let name = shape.name(at: start, isSure: true) {
      let isClan =
        name.tokens.count == name.family && japanese.isAny("氏家", at: name.tokens.upperBound)
      guard name.tokens.count > name.family || start == title.upperBound && !isClan else { return }
      reading.add(name, japanese, rule: id, role: role)
    } else if let name = JapaneseKatakana(japanese: japanese).name(at: start),
      start == title.upperBound || name.count > 1
        || japanese.text.isMark(start - 1, anyOf: JapaneseKatakana.dots)
    {
      reading.add(katakana: name, rule: id, role: role)
    } else if let name = unlisted(from: start, japanese),
      start == title.upperBound || callings.contains(role)
    {
      reading.add(name, key: [japanese.text.text(of: name)], rule: id, role: role)
    }
  }

  /// Three or four Han characters that no list knows, up to a particle: "歴史家の秦郁彦は".
  private static func unlisted(from start: Int, _ japanese: JapaneseText) -> Range<Int>? {
    let limit = japanese.text.sentences[japanese.text.sentence(of: start)].upperBound
    let end = japanese.hanEnd(from: start, limit: limit)
    guard (3...4).contains(end - start), japanese.isParticle(end),
      !isKnown(start..<end, japanese),
      JapaneseNameShape(japanese: japanese).isNameCharacter(end - 1)
    else { return nil }
    return start..<end
  }

  /// Whether a katakana word is in the lists of names, or ends as Slavic family names do.
  private static func isKnown(_ index: Int, _ japanese: JapaneseText) -> Bool {
    !japanese.text.tokens[index].classes.isDisjoint(with: [.familyName, .givenName, .mononym])
      || JapaneseKatakana(japanese: japanese).isPersonal(index)
      || JapaneseSingleName.slavic.first(of: japanese.text.bytes(of: index)) != nil
  }

  /// Whether a word of the lists that is no name, or a numeral, stands in the characters.
  private static func isKnown(_ tokens: Range<Int>, _ japanese: JapaneseText) -> Bool {
    let other: WordClasses = [
      .place, .group, .groupNoun, .placeNoun, .title, .incidentNoun, .agreementNoun, .countedNoun,
      .voiceNoun, .sayNoun, .timeUnit, .deictic, .workNoun, .eventVerb, .judgementNoun,
      .functionWord,
    ]
    return tokens.contains { index in
      JapaneseQuantity.isNumeral(index, japanese.text) && index == tokens.lowerBound
        || japanese.term(at: index, of: other).map { $0.tokens.count > 1 } ?? false
    }
      || japanese.term(at: tokens.lowerBound, of: [.title, .groupNoun, .roleNoun, .nameSuffix])
        .map { $0.tokens.count > 1 } ?? false
  }

  /// Ranks before which a name that no list has may stand: "坂部少将".
  private static let ranks: Set<String> = [
    "元帥", "大将", "中将", "少将", "准将", "大佐", "中佐", "少佐", "大尉", "中尉", "少尉", "提督", "公爵", "侯爵", "伯爵", "子爵",
    "男爵",
  ]
  /// First characters of words for arms and services, and of what somebody is or was.
  private static let notOfNames = Marks("歩騎砲工輜憲主予退現特機造軍参法技航海陸空戦警衛国同前元後当新旧両各故亡名元")

  /// Callings behind which の leads to a name, and not to what the person has or does.
  private static let callings: Set<String> = [
    "歴史家", "作家", "学者", "研究者", "教授", "記者", "画家", "詩人", "評論家", "宣教師", "商人",
    "漂流民", "通訳", "医師", "弁護士", "議員", "牧師", "司祭",
  ]

  /// "山本五十六元帥", "東郷大将", "ニコライ二世皇帝", "ペリー提督", "重光葵・外相".
  ///
  /// - Returns: A family name before 氏, which may be a person's or a clan's.
  private static func findBefore(
    _ title: Range<Int>,
    _ role: String,
    _ japanese: JapaneseText,
    _ shape: JapaneseNameShape,
    _ reading: inout PersonReading
  ) -> JapaneseNameShape.Name? {
    guard japanese.isJoined(title.lowerBound), role != "代表" else { return nil }
    if courtly.contains(role) {
      addCourtly(before: title, japanese, &reading)
      return nil
    }
    let isApart = japanese.text.isMark(title.lowerBound - 1, anyOf: JapaneseKatakana.dots)
    let end = isApart ? title.lowerBound - 1 : title.lowerBound
    let floor = max(
      japanese.text.sentences[japanese.text.sentence(of: title.lowerBound)].lowerBound,
      title.lowerBound - 8
    )
    for start in floor..<max(floor, title.lowerBound) where japanese.begins(start) {
      // "関東軍参謀": a group's.
      if let other = japanese.term(at: start, of: [.group, .place]),
        other.tokens.upperBound == title.lowerBound,
        japanese.term(at: start, of: [.mononym, .familyName])?.tokens != other.tokens
      {
        return nil
      }
      let name = shape.name(at: start, isSure: true)
      // "足利尊氏": the last character is the name's own.
      if let name, role == "氏", name.tokens.upperBound == title.upperBound {
        reading.add(name, japanese, rule: id, role: nil)
        return nil
      }
      if let name, name.tokens.upperBound == end {
        let isFull = name.tokens.count > name.family
        if role == "氏" {
          guard isFull else { return name }
          reading.saysShi = true
        }
        // "下田奉行", "佐竹藩主": what the office is over.
        let isPlace =
          officesOfPlaces.contains(role)
          || places.contains(role)
            && (japanese.term(at: start, of: .place) != nil
              || japanese.has("の", at: title.upperBound))
        // "王宮": two characters are a word.
        let isWord = name.tokens.count == 1 && title.count == 1
        if isFull || !isApart && !isPlace && !isWord {
          reading.add(name, japanese, rule: id, role: role)
        }
        return nil
      }
      // "愛子さん", "悦子嬢".
      if let name = japanese.term(at: start, of: .givenName)?.tokens, name.upperBound == end,
        name.count > 1, callingsOfOne.contains(role)
      {
        reading.add(name, key: [japanese.text.text(of: name)], rule: id, role: role)
        return nil
      }
      if let name = JapaneseKatakana(japanese: japanese).name(at: start), name.upperBound == end,
        !isApart || name.count > 1,
        // "テノール歌手", "バハマ総督": before an occupation or office one word is its field or place.
        name.count > 1 || !japanese.isAny("家者手師員人督長役教事使", at: title.upperBound - 1)
          || isKnown(name.lowerBound, japanese)
          || title.count > 3
            && japanese.isAny("家者手師員人", at: title.upperBound - 1)
      {
        if role == "氏" { reading.saysShi = true }
        reading.add(katakana: name, rule: id, role: role)
        return nil
      }
    }
    // "秦郁彦氏": a name that no list has.
    var start = title.lowerBound
    while start > floor, japanese.isHan(start - 1), japanese.isJoined(start) { start -= 1 }
    let name = start..<title.lowerBound
    let isRank =
      ranks.contains(role) && isShaped(name, japanese) && japanese.begins(start)
      && !japanese.isAny(notOfNames, at: start)
    // "蘇我氏": two characters of no list are a clan.
    guard !isApart,
      isRank || role == "氏" && name.count > 2
        || role == "さん" && name.count > 2 && isNamed(name, japanese)
        || ["女史", "博士", "教授", "先生"].contains(role), (2...5).contains(name.count),
      !isKnown(name, japanese),
      !japanese.isAny("源平姓藤基家摂学誉", at: title.lowerBound - 1)
    else { return nil }
    if role == "氏" { reading.saysShi = true }
    reading.add(name, key: [japanese.text.text(of: name)], rule: id, role: role)
    return nil
  }

  /// Whether what stands before a rank is two characters, or three or four that look like a full name.
  private static func isShaped(_ name: Range<Int>, _ japanese: JapaneseText) -> Bool {
    let given = name.upperBound - 2
    return name.count == 2
      || (3...4).contains(name.count) && JapaneseNameCharacters.areGivenName(at: given, japanese)
        && (name.count == 3
          || JapaneseNameCharacters.areFamilyName(at: name.lowerBound, japanese))
  }

  /// Whether what stands before さん ends as names do: "愛原章さん", but not "患者さん".
  private static func isNamed(_ name: Range<Int>, _ japanese: JapaneseText) -> Bool {
    japanese.begins(name.lowerBound) && !japanese.isAny("祖父母兄弟姉妹妻夫娘息孫甥姪叔伯", at: name.lowerBound)
      && (JapaneseNameShape(japanese: japanese).isNameCharacter(name.upperBound - 1)
        || JapaneseNameShape.isSingleName(name.upperBound - 1, japanese))
  }

  /// "大海人皇子", "孝明天皇": the rank is a part of the name.
  private static func addCourtly(
    before title: Range<Int>,
    _ japanese: JapaneseText,
    _ reading: inout PersonReading
  ) {
    var start = title.lowerBound
    while japanese.isHan(start - 1), japanese.isJoined(start), !japanese.begins(start) {
      start -= 1
    }
    guard (2...6).contains(title.lowerBound - start), !japanese.isAny(notOfNames, at: start),
      !isKnown(start..<title.lowerBound, japanese)
    else { return }
    let name = start..<title.upperBound
    reading.add(name, key: [japanese.text.text(of: name)], rule: id)
  }

  /// Offices over a place: a family name before one is the place's.
  static let officesOfPlaces: Set<String> = [
    "奉行", "町奉行", "代官", "守護", "守護代", "地頭", "藩主", "藩士", "城主", "城代", "領主", "国主", "探題", "国司",
    "太守", "知県", "知州", "県令", "県知事", "府知事", "当主", "旧主",
  ]
  /// Offices over a place of which persons are called too: "小池知事".
  private static let places: Set<String> = ["知事", "市長", "町長", "村長"]
  /// What somebody is called who is known by one name.
  private static let callingsOfOne: Set<String> = ["さん", "君", "様", "嬢", "夫人", "姫", "女王", "王女"]
  /// Ranks at court, before which the name is in no list: "大海人皇子".
  private static let courtly: Set<String> = ["皇子", "皇女", "親王", "内親王", "天皇", "上皇", "法皇", "皇后", "大王"]
}
