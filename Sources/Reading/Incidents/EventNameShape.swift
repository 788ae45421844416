/// The form of the names of incidents and agreements: where one begins and ends around its noun.
///
/// A name is built on a noun of its kind ("War", "Treaty"), in one of these forms: capitalised words
/// and then the noun ("Russo-Japanese War", "Potsdam Declaration"); the noun and then "of", "on",
/// "at" or "between" with capitalised words ("Battle of Lake Khasan", "Attack on Pearl Harbor"); or
/// both.
struct EventNameShape {
  let text: TokenizedDocument
  /// The class of the nouns that such names are built on.
  let nouns: WordClasses

  /// The most words that stand before the noun.
  private static let maximumBefore = 8
  private static let connectives: WordChoice = [
    "of", "on", "at", "between", "and", "for", "in", "the", "to", "with",
  ]
  /// What an agreement's name never has: "the Basic Convention in Beijing" was only signed there.
  private static let ofPlace: WordChoice = ["in", "at", "to"]
  /// What joins a noun in small letters to the place of the event: "Soviet invasion of Manchuria".
  private static let ofSmallNoun: WordChoice = ["of", "in", "on", "at", "against"]
  private static let verbsOfWar: WordChoice = [
    "meant", "means", "made", "makes", "wanted", "wants", "waged", "wages", "sought", "seeks",
    "brought",
    "laid", "lifted", "raised", "feared", "chose", "faced", "survived", "suffered", "caused",
    "avoided", "prepared", "planned",
  ]
  /// Words of grammar that no name of an event has inside, before its noun.
  private static let smallWords: WordChoice = [
    "the", "a", "an", "and", "or", "of", "in", "on", "at", "to", "for", "with", "by", "from",
    "after",
    "before", "during", "under", "against", "between", "through", "into", "over", "upon", "since",
    "until", "without", "about", "its", "his", "her", "their", "how", "why", "when", "as", "but",
  ]
  /// Nouns in small letters that their place alone makes a name.
  private static let namedByPlace: WordChoice = [
    "battle", "battles", "siege", "sieges", "massacre", "massacres", "war", "wars", "sack", "raid",
  ]
  /// Nouns that stand before their own name: "Operation August Storm".
  private static let leads: WordChoice = ["operation", "operations", "exercise", "plan"]

  /// A name: its tokens, and whether the noun itself is capitalised.
  struct Name {
    var tokens: Range<Int>
    var noun: Range<Int>
    var isCapitalised: Bool
  }

  /// Returns the name built on a noun at `index`; nil when there is none.
  func name(at index: Int, floor: Int, limit: Int) -> Name? {
    guard let noun = text.term(at: index, of: nouns) else { return nil }
    let isCapitalised = text.tokens[noun.tokens.upperBound - 1].isCapitalised
    let start = beginning(before: index, floor: floor, nounIsCapitalised: isCapitalised)
    var end = noun.tokens.upperBound
    if isCapitalised || start < index { end = numeral(at: end, limit: limit) }
    if isCapitalised {
      end = complement(from: end, limit: limit)
    } else if nouns == .incidentNoun,
      start < index || isNamedByPlace(end)
    {
      end = place(from: end, limit: limit)
    }
    guard end - start > noun.tokens.count else { return nil }
    return Name(tokens: start..<end, noun: noun.tokens, isCapitalised: isCapitalised)
  }

  /// Walks back over capitalised words, hyphens and dashes.
  private func beginning(before index: Int, floor: Int, nounIsCapitalised: Bool) -> Int {
    var start = index
    var next = index - 1
    while next >= floor, index - next <= 2 * Self.maximumBefore {
      let token = text.tokens[next]
      // "India During World War II", "Abara's The Salt War": a title writes its small words so.
      if token.isCapitalised, text.isWord(next, anyOf: Self.smallWords) { break }
      if isNameWord(next), text.tokens[next + 1].gap <= .space {
        start = next
      } else if next == index - 1, isDayOfName(next, floor: floor) {
        start = next - 1
        break
      } else if isJoint(next, floor: floor) || nounIsCapitalised && isOwner(next, floor: floor) {
        next -= 1
        continue
      } else if !nounIsCapitalised, start == index, token.letterCase == .lower,
        isAdjective(next), next - 1 >= floor, isNameWord(next - 1)
      {
        // "Russian civil war", "Japan-Russia military treaty": one small word before the noun.
        next -= 1
        continue
      } else {
        break
      }
      next -= 1
    }
    // A dangling sentence opener or title is no part of the name.
    while start < index, isOpener(start), (text.term(at: start, of: .place)?.tokens.count ?? 1) < 2
    {
      start += 1
    }
    return start
  }

  private func isNameWord(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.isCapitalised && (token.letterCase != .upper || token.end - token.start <= 4)
      && text.value(at: index, as: .month) == nil || isOrdinal(index) || isMonthOfName(index)
  }

  /// "October Revolution": a month directly before a capitalised noun of the kind.
  private func isMonthOfName(_ index: Int) -> Bool {
    guard text.tokens[index].isCapitalised, index + 1 < text.tokens.count else { return false }
    return text.term(at: index + 1, of: nouns) != nil && text.tokens[index + 1].isCapitalised
  }

  /// "The February 26 Incident", "the September 11 attacks": the day of the month before the noun.
  private func isDayOfName(_ index: Int, floor: Int) -> Bool {
    guard index - 2 >= floor, text.isWord(index - 2, "the"),
      text.value(at: index - 1, as: .month) != nil,
      let digits = NumberReading.digits(in: text, at: index)
    else { return false }
    return (1...31).contains(digits.value)
  }

  private func isOrdinal(_ index: Int) -> Bool {
    text.tokens[index].classes.contains(.ordinal) && text.tokens[index].isCapitalised
  }

  private func isJoint(_ index: Int, floor: Int) -> Bool {
    text.isMark(index, anyOf: Marks.dashes) && text.tokens[index].gap == .none
      && index + 1 < text.tokens.count && text.tokens[index + 1].gap == .none && index > floor
      && text.tokens[index - 1].kind == .word
  }

  /// "The Thirty Years’ War", "King Philip's War": the mark of an owner inside the name.
  private func isOwner(_ index: Int, floor: Int) -> Bool {
    let token = text.tokens[index]
    guard index > floor, token.gap == .none, index + 1 < text.tokens.count,
      text.tokens[index + 1].gap == .space, text.tokens[index + 1].isCapitalised
    else { return false }
    if token.kind == .clitic { return text.hasEnding(index, "s") }
    return text.isMark(index, anyOf: Self.apostrophes) && text.hasEnding(index - 1, "s")
  }

  private static let apostrophes = Marks("'’")

  private func isAdjective(_ index: Int) -> Bool {
    // "Chile declared war", "Salisbury meant war": a verb, and no adjective.
    !text.isWord(index, anyOf: Self.verbsOfWar)
      && text.tokens[index].classes.isDisjoint(with: [
        .functionWord, .timePreposition, .title, .eventVerb, .sayVerb, .agreementVerb,
      ]) || text.term(at: index, of: nouns) != nil
  }

  private func isOpener(_ index: Int) -> Bool {
    let classes = text.tokens[index].classes
    return !classes.isDisjoint(with: [.functionWord, .timePreposition])
      && classes.isDisjoint(with: [.ordinal, .demonym, .place, .month, .number])
      && !(text.isWord(index, "great") || text.isWord(index, "cold"))
  }

  /// "War 2", "War II", "War One".
  private func numeral(at index: Int, limit: Int) -> Int {
    guard index < limit, text.tokens[index].gap == .space,
      // "March 3" is a day.
      text.value(at: index - 1, as: .month) == nil
    else { return index }
    if RomanNumeral.value(of: text.bytes(of: index)) != nil { return index + 1 }
    // "The invasion 8 August": the day of what was not the eighth.
    if let digits = NumberReading.digits(in: text, at: index), digits.count == 1,
      text.value(at: index + 1, as: .month) == nil
    {
      return index + 1
    }
    let isNumber = text.tokens[index].classes.contains(.number)
    return isNumber && text.tokens[index].isCapitalised ? index + 1 : index
  }

  /// Whether the noun that ends at `end` has a name where its place follows: "the battle of Adwa", "a raid
  /// on Calais", but not "war on Spain".
  private func isNamedByPlace(_ end: Int) -> Bool {
    guard text.isWord(end - 1, anyOf: Self.namedByPlace) else { return false }
    let isWar = text.isWord(end - 1, "war") || text.isWord(end - 1, "wars")
    return text.isWord(end, "of") || !isWar && (text.isWord(end, "at") || text.isWord(end, "on"))
  }

  /// "of Manchuria", "in Siberia", "on Port Arthur", behind a noun in small letters.
  private func place(from index: Int, limit: Int) -> Int {
    guard index < limit, text.tokens[index].gap == .space,
      text.isWord(index, anyOf: Self.ofSmallNoun)
    else { return index }
    var next = index + 1
    if next < limit, text.isWord(next, "the") { next += 1 }
    let start = next
    while next < limit, next - start < 4, isNameWord(next), text.tokens[next].gap == .space,
      text.tokens[next].classes.isDisjoint(with: [.functionWord, .month, .weekday])
    {
      next += 1
    }
    // "The battles of the Great Northern War": the war has a name of its own.
    let isOfEvent = (start..<next).contains { text.term(at: $0, of: nouns) != nil }
    return next > start && !isOfEvent ? next : index
  }

  /// "of Lake Khasan", "on Pearl Harbor", "of Commerce and Navigation between Japan and Russia".
  private func complement(from index: Int, limit: Int) -> Int {
    var end = index
    var next = index
    // "the Minister of War Aleksey Kuropatkin": what follows the noun is another's name.
    guard
      index >= limit || isConnective(index) || text.tokens[index].gap == .none
        || text.isWord(index - 1, anyOf: Self.leads)
        || text.term(at: index, of: nouns) != nil
    else { return index }
    while next < limit {
      guard isConnective(next) || isContinued(next),
        end == index || !text.isWord(next, "the")
      else { break }
      var word = next
      while word < limit, isConnective(word) { word += 1 }
      if text.isWord(next, "and"), isNameOfItsOwn(word, limit: limit) { break }
      guard word < limit, text.tokens[word].isCapitalised || isContinued(word),
        word == next
          || text.tokens[word].gap == .space && !text.tokens[word].classes.contains(.month)
      else { break }
      end = word + 1
      next = end
    }
    return end
  }

  /// Whether another name on a noun of the kind begins at a token.
  ///
  /// "The Second Punic War and the Russian Civil War" are two, "Treaty of Friendship and Alliance" is one.
  private func isNameOfItsOwn(_ start: Int, limit: Int) -> Bool {
    var index = start
    while index < limit, index - start < 5,
      text.tokens[index].isCapitalised || isJoint(index, floor: start)
    {
      if text.tokens[index].isCapitalised, let noun = text.term(at: index, of: nouns) {
        // "World War II": a noun of two words is a name.
        return index > start || noun.tokens.count > 1 || text.isWord(start - 1, "the")
          || text.isWord(start + 1, "of") && start + 2 < limit
            && text.tokens[start + 2].kind == .word
      }
      index += 1
    }
    return false
  }

  private func isConnective(_ index: Int) -> Bool {
    text.tokens[index].letterCase == .lower && text.tokens[index].gap == .space
      && text.isWord(index, anyOf: Self.connectives)
      && (nouns != .agreementNoun || !text.isWord(index, anyOf: Self.ofPlace))
  }

  /// A further capitalised word, or a hyphen or dot inside one.
  private func isContinued(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.gap == .none {
      return text.isMark(index, anyOf: Marks.dashes)
        || text.tokens[index - 1].kind == .mark
          && token.isCapitalised
    }
    return token.gap == .space && token.isCapitalised && !text.isMark(index - 1, ",")
      && token.classes.isDisjoint(with: .functionWord) && !beginsAnother(index)
  }

  /// "At the Battle of Caporetto Italian troops fled": an adjective of a people begins another phrase.
  private func beginsAnother(_ index: Int) -> Bool {
    text.tokens[index].classes.contains(.demonym) && text.hasEnding(index, anyOf: Self.peoples)
      && index > 2 && text.isWord(index - 2, "of")
      && text.isWord(index - 3, anyOf: Self.namedByPlace)
  }

  private static let peoples: Endings = ["an", "sh", "se", "ch"]
}
