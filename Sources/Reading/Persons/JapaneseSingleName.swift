import Documents
import Ledger

/// A family name or a foreign name alone that the words behind it show to be a person's:
/// "ゴロヴニンらは", "西郷が", "チェルニャエフは", "グラント率いる".
struct JapaneseSingleName: PersonEvidence {
  static let id = "ja.person.single"
  static let summary =
    "A Japanese family name alone, or one foreign name, that what stands behind shows to be a person's."

  static func find(in reading: inout PersonReading) {
    guard reading.text.language == .japanese else { return }
    let text = reading.text
    let japanese = JapaneseText(text: text)
    var index = 0
    while index < text.tokens.count {
      guard let name = name(at: index, japanese), !reading.isTaken(index),
        !name.contains(where: { reading.findings.isCovered($0, by: .group) })
      else {
        index += 1
        continue
      }
      reading.add(name, key: [text.text(of: name)], rule: id)
      index = name.upperBound
    }
  }

  private static func name(at index: Int, _ japanese: JapaneseText) -> Range<Int>? {
    if japanese.isKatakana(index) {
      guard let name = JapaneseKatakana(japanese: japanese).name(at: index), name.count == 1,
        !japanese.text.isMark(index - 1, anyOf: JapaneseKatakana.dots),
        !japanese.text.isMark(name.upperBound, anyOf: JapaneseKatakana.dots),
        !japanese.isHan(index - 1) || japanese.isAny(callings, at: index - 1)
          || japanese.begins(index)
      else { return nil }
      let isListed =
        !japanese.text.tokens[index].classes.isDisjoint(with: [.familyName, .givenName])
        && japanese.term(at: index, of: other) == nil
        && japanese.isAny("はがもにのとを、", at: name.upperBound)
        && !japanese.text.isMark(index - 1, anyOf: JapaneseKatakana.quotes)
      if isListed || isKnown(index, japanese) || isTold(index, japanese) { return name }
      let isSlavic =
        slavic.contain(endOf: japanese.text.text(of: index))
        && japanese.text.bytes(of: index).count > shortestSlavic
        && isSubjectOrObject(name.upperBound, japanese)
      return isSlavic || isShown(name.upperBound, japanese) ? name : nil
    }
    guard let name = japanese.term(at: index, of: [.familyName, .givenName]),
      name.tokens.count > 1, japanese.begins(index),
      japanese.text.tokens[max(0, index - 1)].kind != .number,
      japanese.term(at: index, of: other)?.tokens.count ?? 0 < name.tokens.count,
      name.entry.value(as: .familyName) != JapaneseNameShape.common,
      name.entry.value(as: .givenName) != JapaneseNameShape.common
    else { return nil }
    let end = name.tokens.upperBound
    // "ジャニー喜多川": what joins words of two scripts is one name, or a team's.
    if japanese.isJoined(index), japanese.isKatakana(index - 1) { return nil }
    if japanese.isHan(end) { return isShown(end, japanese) ? name.tokens : nil }
    let isFamily = name.entry.classes.contains(.familyName)
    return japanese.isAny(isFamily ? "はがともの、をや" : "はがもにのと、を", at: end)
      || JapaneseActs(japanese: japanese).areAddressed(at: end) || isShown(end, japanese)
      ? name.tokens : nil
  }

  /// Whether the word is a foreign name of the lists, and no further word follows.
  private static func isKnown(_ index: Int, _ japanese: JapaneseText) -> Bool {
    let next = index + 1
    guard
      !japanese.isJoined(next) || isSubjectOrObject(next, japanese)
        || openFollowers.contains(where: { japanese.has($0, at: next) }),
      !japanese.text.isMark(index - 1, anyOf: JapaneseKatakana.quotes)
    else { return false }
    return JapaneseKatakana(japanese: japanese).isPersonal(index)
  }

  /// Whether a foreign word of no list does what only somebody does.
  private static func isTold(_ index: Int, _ japanese: JapaneseText) -> Bool {
    let word = japanese.text.bytes(of: index)
    let acts = JapaneseActs(japanese: japanese)
    return word.count >= shortestSlavic && japanese.text.tokens[index].classes.isEmpty
      && (acts.areTold(behind: index + 1) || acts.areOwned(at: index + 1))
      && JapaneseForeignName.borrowed.first(of: word) == nil
      && !ForeignNames.places.contains(word)
      && !japanese.text.isMark(index - 1, anyOf: JapaneseKatakana.quotes)
  }

  /// What may stand behind whatever acts or is acted on.
  private static let openFollowers = ["から", "より", "や", "へ", "ら", "。", "らは"]

  /// Last characters of words for what somebody is, behind which the name itself may stand: "将校ゴルツェフ".
  private static let callings = Marks("人者家員官師役兵手長校士帝王公卿商主使将")

  /// Whether what follows can only follow somebody: "らは", "率いる", "夫妻", "自身".
  private static func isShown(_ index: Int, _ japanese: JapaneseText) -> Bool {
    guard japanese.isJoined(index) else { return false }
    if japanese.has("ら", at: index) {
      return japanese.isAny("はがをのにとも、でへ", at: index + 1)
    }
    return followers.contains { japanese.has($0, at: index) }
  }

  private static func isSubjectOrObject(_ index: Int, _ japanese: JapaneseText) -> Bool {
    japanese.isAny("はがをのにとも、，（(」", at: index)
  }

  private static let followers = [
    "率いる", "夫妻", "自身", "本人", "個人", "一行", "一派", "父子", "兄弟", "さん", "の妻", "の息子", "の部下", "の遺体",
  ]
  /// Endings that Slavic family names have and loan words have not.
  static let slavic: Endings = [
    "ノフ", "コフ", "ロフ", "ソフ", "トフ", "ドフ", "ゾフ", "モフ", "ボフ", "ポフ", "ョフ", "エフ", "ェフ", "イェフ",
    "スキー", "スキイ", "ツキー", "ヴィチ", "ヴィッチ", "ビッチ", "エンコ", "ェンコ", "チェンコ", "ーリン", "ーニン", "ノヴァ", "ノワ",
  ]
  /// The bytes of three katakana.
  private static let shortestSlavic = 9
  private static let other: WordClasses = [
    .place, .group, .era, .period, .incidentNoun, .groupNoun, .voiceNoun, .timeUnit,
  ]
}
