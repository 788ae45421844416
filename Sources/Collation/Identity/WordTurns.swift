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
      for phrase in found {
        guard let turn = turn(phrase, number) else { continue }
        turns.append(turn)
        break
      }
      number += found.first?.words.count ?? 1
    }
  }

  /// How many characters of a sentence are read.
  private static let longest = 1000
  /// Signs that join two words into one: "Soviet-Mongolian".
  private static let joints: Set<Character> = ["-", "–", "—", "/"]

  /// The phrases whose words stand at a number, the longest first.
  private func matches(at number: Int) -> [TurnPhrases.Phrase] {
    phrases.all.filter { phrase in
      let end = number + phrase.words.count
      guard end <= words.count, !written[number..<end - 1].contains(where: Self.endsClause) else {
        return false
      }
      return zip(phrase.words, words[number...]).allSatisfy { wanted, word in
        // A short Russian word is a whole one: "не" is no "недавно".
        phrases.isByBeginning && wanted.count > Self.shortestBeginning
          ? word.hasPrefix(wanted) : word == wanted
      }
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

  private func turn(_ phrase: TurnPhrases.Phrase, _ start: Int) -> Turn? {
    let range = start..<start + phrase.words.count
    guard phrase.kind != .not, !isDenied(range.lowerBound) else { return nil }
    let before: Set<Int> =
      switch phrase.side {
      case .before, .both: subject(of: range)
      case .beside: sides(before: range.lowerBound, reach: Self.reachBeside)
      case .after, .none: []
      }
    let after = phrase.side == .after || phrase.side == .both ? sides(after: range.upperBound) : []
    // "The war began" tells nobody's beginning.
    guard !before.isEmpty || !after.isEmpty || phrase.kind == .ended else { return nil }
    return Turn(
      kind: phrase.kind,
      sides: phrase.side == .after ? after : before,
      others: phrase.side == .both ? after : [],
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
    words[max(0, number - Self.reachOfDenial)..<number].contains(where: phrases.denials.contains)
  }

  private static let reachOfDenial = 4

  /// How many words away the subject or object of a verb may stand.
  private static let reach = 6
  /// How many words away whose thing something is may stand: "the crushing Japanese defeat".
  private static let reachBeside = 2

  /// Whose verb it is; in Russian a subject may stand right behind: «войну развязала Швеция».
  private func subject(of verb: Range<Int>) -> Set<Int> {
    let before = sides(before: verb.lowerBound, reach: Self.reach)
    guard before.isEmpty, phrases.isByBeginning, verb.upperBound < words.count else {
      return before
    }
    return nearest(verb.upperBound..<verb.upperBound + 1)
  }

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
