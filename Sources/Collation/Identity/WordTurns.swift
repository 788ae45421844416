import Onomastics

/// The turns in a sentence of a language that parts its words.
struct WordTurns {
  /// The turns, in the order of the text.
  private(set) var turns: [Turn] = []
  private let phrases: TurnPhrases
  private let states: EventWords
  /// The words of the sentence, folded.
  private let words: [String]
  /// The same as written.
  private let written: [Substring]
  private let sentence: String

  init(_ sentence: String, phrases: TurnPhrases, states: EventWords) {
    self.phrases = phrases
    self.states = states
    self.sentence = sentence
    written = sentence.prefix(Self.longest).split(whereSeparator: \.isWhitespace)
      .flatMap { $0.split { Self.joints.contains($0) } }
    words = written.map { NameFolding.fold(String($0)) }
    var number = 0
    while number < words.count {
      let found = matches(at: number)
      // "Победа" may be whose stands before it, or else behind.
      for (phrase, end) in found {
        guard let turn = turn(phrase, number..<end) else { continue }
        turns.append(turn)
        break
      }
      number = found.first?.end ?? number + 1
    }
  }

  /// How many characters of a sentence are read.
  private static let longest = 1000
  /// Signs that join two words into one: "Soviet-Mongolian".
  private static let joints: Set<Character> = ["-", "–", "—", "/"]

  /// The phrases whose words begin at a number, with the number behind them, the longest first.
  private func matches(at number: Int) -> [(phrase: TurnPhrases.Phrase, end: Int)] {
    let found = phrases.beginning(with: words[number]).compactMap { phrase in
      end(of: phrase, from: number).map { (phrase: phrase, end: $0) }
    }
    guard let longest = found.map(\.end).max() else { return [] }
    return found.filter { $0.end == longest }
  }

  /// The number behind a phrase whose words begin at a number; nil where another stands there.
  private func end(of phrase: TurnPhrases.Phrase, from start: Int) -> Int? {
    var number = start
    var mayPass = false
    for wanted in phrase.words {
      if wanted.isEmpty {
        mayPass = true
        continue
      }
      // One more word may stand between, where the clause goes on.
      if mayPass, number < words.count, !isOne(of: wanted, number) { number += 1 }
      mayPass = false
      guard number < words.count, isOne(of: wanted, number),
        !written[start..<number].contains(where: Self.endsClause)
      else { return nil }
      number += 1
    }
    return number
  }

  private func isOne(of wanted: [Substring], _ number: Int) -> Bool {
    wanted.contains { wanted in
      // A short Russian word is a whole one: "не" is no "недавно".
      phrases.isByBeginning && wanted.count > Self.shortestBeginning
        ? words[number].hasPrefix(wanted) : words[number] == wanted
    }
  }

  private static let shortestBeginning = 3

  /// Whether a sign behind a word parts it from the next: "victory, for Mongolia a costly one".
  private static func endsClause(_ word: Substring) -> Bool {
    word.last.map { ",;:".contains($0) } ?? false
  }

  private static func endsSentence(_ word: Substring) -> Bool {
    word.last.map { ";:".contains($0) } ?? false
  }

  private func turn(_ phrase: TurnPhrases.Phrase, _ range: Range<Int>) -> Turn? {
    guard phrase.kind != .not, !isDenied(range.lowerBound) else { return nil }
    var before: Set<Int> = []
    var after: Set<Int> = []
    switch phrase.side {
    case .before: before = subject(of: range)
    case .both, .pair:
      before = subject(of: range)
      after = sides(after: range.upperBound)
      // «Японию победила Россия»: the other side stands in front.
      if before == after, let object = object(before: range.lowerBound) { after = object }
    case .beside: before = sides(before: range.lowerBound, reach: Self.reachBeside)
    case .after: after = owners(behind: range.upperBound)
    case .none: break
    }
    if phrase.side == .pair, before.isEmpty || after.isEmpty { return nil }
    // "The war began" tells nobody's beginning.
    guard !before.isEmpty || !after.isEmpty || phrase.kind == .ended else { return nil }
    return Turn(
      kind: phrase.kind,
      sides: phrase.side == .after ? after : before,
      others: phrase.side == .after ? [] : after,
      words: written[range.lowerBound...].prefix(Self.shown).joined(separator: " "),
      range: offset(
        written[range.lowerBound].startIndex
      )..<offset(
        written[range.upperBound - 1].endIndex
      )
    )
  }

  private func offset(_ index: String.Index) -> Int {
    sentence.utf8.distance(from: sentence.startIndex, to: index)
  }

  /// How many words of what follows are shown.
  private static let shown = 12

  private func isDenied(_ number: Int) -> Bool {
    let near = max(0, number - Self.reachOfDenial)..<number
    let clause = near.reversed().prefix { !Self.endsSentence(written[$0]) }
    return clause.contains { phrases.denials.contains(words[$0]) }
  }

  private static let reachOfDenial = 4

  /// How many words away the subject or object of a verb may stand.
  private static let reach = 6
  /// How many words away whose thing something is may stand: "the crushing Japanese defeat".
  private static let reachBeside = 2

  /// Whose verb it is; in Russian a subject may stand right behind: «войну развязала Швеция».
  private func subject(of verb: Range<Int>) -> Set<Int> {
    let before = sides(before: verb.lowerBound, reach: Self.reach)
    guard phrases.isByBeginning, verb.upperBound < words.count,
      before.isEmpty || object(before: verb.lowerBound) != nil
    else { return before }
    return nearest(verb.upperBound..<min(words.count, verb.upperBound + Self.reachBeside))
  }

  /// The state in the accusative right before a Russian verb.
  private func object(before verb: Int) -> Set<Int>? {
    guard phrases.isByBeginning, verb > 0 else { return nil }
    let first = max(0, verb - Self.reachBeside)
    let found = (first..<verb).last { state($0) != nil }
    guard let found else { return nil }
    // "Датчан" behind another word may be whose that is: «войска датчан разгромили».
    let isAlone = found == 0 || Self.endsClause(written[found - 1])
    guard
      Self.accusatives.contains(where: words[found].hasSuffix)
        || isAlone && Self.genitives.contains(where: words[found].hasSuffix)
    else { return nil }
    return state(found).map { [$0] }
  }

  /// Endings that only what something is done to has.
  private static let accusatives = ["ию", "ую"]
  /// Endings of peoples to whom something is done, or whose something is.
  private static let genitives = ["чан", "цев", "дов", "ских"]

  /// Whose thing a noun tells of; behind a Russian one it stands in no nominative, which begins the
  /// clause: «после капитуляции русские войска отошли».
  private func owners(behind number: Int) -> Set<Int> {
    let end = min(words.count, number + Self.reach)
    if phrases.isByBeginning, let first = (number..<end).first(where: { state($0) != nil }),
      Self.nominatives.contains(where: words[first].hasSuffix)
    {
      return []
    }
    return sides(after: number)
  }

  /// Endings of states and peoples as subjects.
  private static let nominatives = ["ия", "ие", "ые", "ая", "ое", "ий", "ый", "цы", "не"]

  /// The nearest state before a word in its clause, and those beside that.
  private func sides(before number: Int, reach: Int) -> Set<Int> {
    let clause = written[max(0, number - reach)..<number].reversed().prefix {
      // A comma parts two clauses in Russian, and often none in English.
      phrases.isByBeginning ? !Self.endsClause($0) : !Self.endsSentence($0)
    }
    return nearest((number - clause.count..<number).reversed())
  }

  private func sides(after number: Int) -> Set<Int> {
    let behind = written[number...].prefix(Self.reach)
    let end = behind.firstIndex(where: Self.endsClause).map { $0 + 1 } ?? behind.endIndex
    return nearest(number..<end)
  }

  private func nearest(_ numbers: some Sequence<Int>) -> Set<Int> {
    var found: Set<Int> = []
    for number in numbers {
      if let state = state(number) {
        found.insert(state)
      } else if !found.isEmpty {
        break
      }
    }
    return found
  }

  /// The state that a word is for, alone or with the next ("Red Army"); "us" is no country.
  private func state(_ number: Int) -> Int? {
    let word = words[number]
    if word.count > Self.shortestState, let state = states.state(of: word) { return state }
    guard number + 1 < words.count else { return nil }
    return states.state(of: "\(word) \(words[number + 1])")
  }

  private static let shortestState = 2
}
