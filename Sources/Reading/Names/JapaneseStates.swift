/// The mentions of states that act in a Japanese text: "日本は", "ソ連側", "米英が".
///
/// A state acts as the topic or subject of a clause, with 側 or とともに; it is a place before に, で,
/// から, へ and 国内. One that acts twice, or as often as it is a place, acts wherever a particle does
/// not make it a place.
struct JapaneseStates {
  private let mentions: [Int: Bool]

  /// Weighs every mention of a state in `text`.
  init(in text: TokenizedDocument) {
    let japanese = JapaneseText(text: text)
    var acts: [String: Int] = [:]
    var stands: [String: Int] = [:]
    var found: [(index: Int, name: String, role: Role)] = []
    var index = 0
    while index < text.tokens.count {
      guard let state = Self.state(at: index, japanese) else {
        index += 1
        continue
      }
      let role = Self.role(ofAll: state.tokens.upperBound, japanese)
      if role == .party { acts[state.name, default: 0] += 1 }
      if role == .place { stands[state.name, default: 0] += 1 }
      found.append((index, state.name, role))
      index = state.tokens.upperBound
    }
    var mentions: [Int: Bool] = [:]
    for mention in found {
      let count = acts[mention.name] ?? 0
      let isActing = count >= 2 || count > 0 && count >= stands[mention.name] ?? 0
      mentions[mention.index] = isActing && mention.role != .place || mention.role == .party
    }
    self.mentions = mentions
  }

  /// Whether the state named at token `index` acts there.
  func acts(_ index: Int) -> Bool { mentions[index] ?? false }

  /// The tokens of every state that acts, in order.
  var acting: [Int] { mentions.filter(\.value).keys.sorted() }

  private enum Role {
    case party, place, open
  }

  /// Returns the state named at `index`: a name that the lists give as a place and as a group.
  static func state(
    at index: Int,
    _ japanese: JapaneseText
  ) -> (tokens: Range<Int>, name: String)? {
    guard let place = japanese.term(at: index, of: .place),
      let group = japanese.term(at: index, of: .group), place.tokens == group.tokens,
      japanese.isKatakana(index) || japanese.begins(index),
      !(japanese.isHan(place.tokens.upperBound) && japanese.isJoined(place.tokens.upperBound))
        || japanese.has("側", at: place.tokens.upperBound)
    else { return nil }
    return (place.tokens, place.entry.value(as: .place) ?? "")
  }

  /// The role of a state before `index`, or that of the states to which と, a comma or a dot joins it: "日本とソ連は".
  private static func role(ofAll index: Int, _ japanese: JapaneseText) -> Role {
    var end = index
    for _ in 0..<longestRow {
      guard japanese.has("と", at: end) || japanese.text.isMark(end, anyOf: joints),
        let next = state(at: end + 1, japanese)
      else { break }
      end = next.tokens.upperBound
    }
    let role = role(behind: index, japanese)
    return role == .open && end > index ? self.role(behind: end, japanese) : role
  }

  /// The most states of a row that are looked through.
  private static let longestRow = 5
  private static let joints = Marks("、，・")

  private static func role(behind index: Int, _ japanese: JapaneseText) -> Role {
    for words in ["側", "は", "が", "とともに", "と共に", "も", "に対し", "に宣戦", "に対する", "両国"]
    where japanese.has(words, at: index) {
      return .party
    }
    for words in ["に", "で", "から", "へ", "領", "国内", "沿岸", "各地"]
    where japanese.has(words, at: index) {
      return .place
    }
    return .open
  }
}
