import Documents
import Ledger

/// Attributions in a Russian text: who says what, by a reporting verb or "по словам", "согласно".
///
/// "Неклюдов заявил, что …", "…, сообщает пресс-служба МВД", "По словам очевидца, …", "По данным
/// комиссии, …", "говорят, что …". The annotation stands on the cue; its content is the clause behind
/// "что", a colon or a comma, or what precedes an inserted "сообщает …".
struct RussianAttribution: ReadingRule {
  static let id = "ru.attribution.cue"
  static let kind = AnnotationKind.attribution
  static let languages: [Language] = [.russian]
  static let summary = "Russian reporting verbs and phrases, with their source and what is said."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    AttributionPass.run(RussianAttributionFinder.self, in: text, adding: &findings)
  }
}

/// Finds the attributions of one Russian sentence.
struct RussianAttributionFinder: SentenceAttributions {
  let text: TokenizedDocument
  let sentence: Range<Int>
  let findings: Findings

  /// The most tokens between a verb and its subject.
  private static let reach = 5

  private var contents: ContentFinder { ContentFinder(text: text, sentence: sentence) }

  /// Returns the attribution whose cue begins at `index`; nil when none does.
  func attribution(at index: Int) -> AttributionFinder.Found? {
    preposition(at: index) ?? verb(at: index) ?? unnamed(at: index)
  }

  /// "По словам очевидца, …".
  private func preposition(at index: Int) -> AttributionFinder.Found? {
    guard let cue = text.term(at: index, of: .sourcePreposition),
      cue.tokens.upperBound < sentence.upperBound
    else { return nil }
    let start = cue.tokens.upperBound
    guard let voice = voice(from: start) ?? phrase(from: start) else { return nil }
    let isFirst = contents.words(before: index) == 0
    let after = contents.rest(after: voice.tokens.upperBound)
    return found(
      cue.tokens,
      voice,
      .asserts,
      content: isFirst ? after : contents.rest(before: index) ?? after,
      rule: "ru.attribution.according-to"
    )
  }

  /// "X заявил, что …", "…, заявил X".
  private func verb(at index: Int) -> AttributionFinder.Found? {
    guard let cue = text.term(at: index, of: .sayVerb),
      cue.tokens.upperBound <= sentence.upperBound,
      text.tokens[index].letterCase == .lower || contents.words(before: index) == 0
    else { return nil }
    let stance =
      cue.entry.value(as: .sayVerb)?.split(separator: " ").first
      .flatMap { Stance(rawValue: String($0)) } ?? .asserts
    let before = voice(before: index)
    // A subject stands behind its verb where the verb is inserted, or begins the sentence.
    let isInverted =
      contents.words(before: index) == 0 || text.isMark(index - 1, ",")
      || text.isMark(index - 1, anyOf: Marks.dashes) || contents.followsQuotation(index)
    let after = isInverted ? voice(from: cue.tokens.upperBound) : nil
    guard let voice = before ?? after else { return nil }
    let end = before == nil ? voice.tokens.upperBound : cue.tokens.upperBound
    return found(
      cue.tokens,
      voice,
      stance,
      content: content(after: end, before: min(index, voice.tokens.lowerBound)),
      rule: "ru.attribution.verb"
    )
  }

  /// "говорят, что …", "по слухам, …": nobody is named.
  private func unnamed(at index: Int) -> AttributionFinder.Found? {
    guard let cue = text.term(at: index, of: .unnamedVoice),
      cue.tokens.upperBound < sentence.upperBound, text.tokens[index].letterCase != .upper
    else { return nil }
    let after = cue.tokens.upperBound
    let isFirst = contents.words(before: index) == 0
    guard cue.tokens.count > 1 || clauseFollows(after) || isFirst && text.isMark(after, ",") else {
      return nil
    }
    let stance = Stance(rawValue: cue.entry.value(as: .unnamedVoice) ?? "") ?? .reports
    return found(
      cue.tokens,
      nil,
      stance,
      content: contents.rest(after: after).map(withoutConjunction) ?? contents.rest(before: index),
      rule: "ru.attribution.unnamed"
    )
  }

  private func content(after end: Int, before start: Int) -> Range<Int>? {
    if clauseFollows(end) || text.isMark(end, ":") {
      return contents.rest(after: end).map(withoutConjunction)
    }
    let isInserted =
      start > sentence.lowerBound
      && (text.isMark(start - 1, ",") || text.isMark(start - 1, anyOf: Marks.dashes)
        || contents.followsQuotation(start))
    if isInserted, let before = contents.rest(before: start) { return before }
    return contents.rest(after: end).map(withoutConjunction) ?? contents.rest(before: start)
  }

  /// Whether ", что …", ", будто …" or a quotation follows.
  private func clauseFollows(_ index: Int) -> Bool {
    guard index < sentence.upperBound else { return false }
    if QuotationMark.opening(at: index, in: text) != nil { return true }
    guard index + 1 < sentence.upperBound, text.isMark(index, ",") else { return false }
    return Self.conjunctions.contains(text.text(of: index + 1))
      || QuotationMark.opening(at: index + 1, in: text) != nil
  }

  private func withoutConjunction(_ tokens: Range<Int>) -> Range<Int> {
    guard tokens.count > 1, Self.conjunctions.contains(text.text(of: tokens.lowerBound)) else {
      return tokens
    }
    return tokens.lowerBound + 1..<tokens.upperBound
  }

  private func voice(before index: Int) -> VoicePhrase? {
    var end = index
    while end > sentence.lowerBound, index - end <= Self.reach {
      if let voice = named(endingAt: end) { return voice }
      let token = text.tokens[end - 1]
      if token.classes.contains(.voiceNoun) || Self.pronouns.contains(text.text(of: end - 1)) {
        return VoicePhrase(tokens: end - 1..<end, name: text.text(of: end - 1))
      }
      guard token.kind == .word, token.classes.isDisjoint(with: [.sayVerb, .sourcePreposition])
      else { return nil }
      end -= 1
    }
    return nil
  }

  private func named(endingAt end: Int) -> VoicePhrase? {
    if let person = findings.finding(.person, endingAt: end),
      case .person(let value) = person.annotation.value
    {
      return VoicePhrase(tokens: person.tokens, name: value.name)
    }
    guard let group = findings.finding(.group, endingAt: end),
      case .group(let value) = group.annotation.value
    else { return nil }
    return VoicePhrase(tokens: group.tokens, name: value.name)
  }

  private func voice(from index: Int) -> VoicePhrase? {
    var start = index
    while start < sentence.upperBound, start - index <= Self.reach {
      if let person = findings.finding(.person, startingAt: start),
        case .person(let value) = person.annotation.value
      {
        return VoicePhrase(tokens: index..<person.tokens.upperBound, name: value.name)
      }
      if let group = findings.finding(.group, startingAt: start),
        case .group(let value) = group.annotation.value
      {
        return VoicePhrase(tokens: index..<group.tokens.upperBound, name: value.name)
      }
      let token = text.tokens[start]
      if start == index, Self.pronouns.contains(text.text(of: start)) {
        return VoicePhrase(tokens: start..<start + 1, name: text.text(of: start))
      }
      guard token.kind == .word, token.classes.isDisjoint(with: [.sayVerb]) else { return nil }
      if token.classes.contains(.voiceNoun), !nameFollows(start + 1) {
        return VoicePhrase(
          tokens: index..<start + 1,
          name: text.text(of: index..<start + 1).singleSpaced
        )
      }
      guard token.classes.isDisjoint(with: [.functionWord]) else { return nil }
      start += 1
    }
    return nil
  }

  private func nameFollows(_ index: Int) -> Bool {
    findings.finding(.person, startingAt: index) != nil
      || findings.finding(.group, startingAt: index) != nil
  }

  /// Whoever "по словам" names: the words up to a mark.
  private func phrase(from index: Int) -> VoicePhrase? {
    var end = index
    while end < sentence.upperBound, end - index < Self.reach, text.tokens[end].kind == .word,
      text.tokens[end].classes.isDisjoint(with: [.functionWord, .sayVerb])
    {
      end += 1
    }
    guard end > index else { return nil }
    return VoicePhrase(tokens: index..<end, name: text.text(of: index..<end).singleSpaced)
  }

  private func found(
    _ cue: Range<Int>,
    _ voice: VoicePhrase?,
    _ stance: Stance,
    content: Range<Int>?,
    rule: String
  ) -> AttributionFinder.Found {
    let value = AttributionValue(
      voice: voice?.name ?? AttributionFinder.unnamed,
      stance: stance,
      source: voice.map { text.passage(of: $0.tokens) },
      content: content.map { [text.passage(of: $0)] } ?? []
    )
    return AttributionFinder.Found(cue: cue, value: value, rule: rule)
  }

  private static let conjunctions: Set<String> = ["что", "будто", "чтобы", "как"]
  private static let pronouns: Set<String> = [
    "он", "она", "они", "я", "мы", "Он", "Она", "Они", "Я", "Мы", "кто", "который", "которая",
    "которые", "многие", "некоторые", "одни", "другие",
  ]
}
