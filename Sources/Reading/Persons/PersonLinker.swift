import Algorithms
import Onomastics

/// Links the mentions of one text that are one person, and gives each what all of them say.
///
/// Two names agree when every word of the shorter stands in the longer, initials standing for words
/// that begin with them, across scripts by romanisation. A single word goes to the nearest agreeing
/// full name before it, or else after it. Different life years keep two names apart.
struct PersonLinker {
  /// One person of the text; an object, for a mention is held against many and none is to be copied.
  final class Person {
    var mentions: [Int]
    /// How many of the mentions, the first ones, are full names; these and the others are each in the
    /// order of the text.
    var fullCount: Int
    var key: [String]
    var name: String
    var born: String?
    var died: String?

    /// The person of whom a mention tells.
    fileprivate init(_ index: Int, _ mention: PersonMention, key: [String], name: String) {
      mentions = [index]
      fullCount = mention.isFull ? 1 : 0
      self.key = key
      self.name = name
      born = mention.born
      died = mention.died
    }
  }

  private let mentions: [PersonMention]
  private let keys: [[String]]
  private let names: [String]

  /// Prepares mentions, in the order of the text.
  ///
  /// - Parameters:
  ///   - mentions: The mentions.
  ///   - names: The name that each gives.
  ///   - keys: The words of each name, romanised, in the form that stands for all their cases.
  init(mentions: [PersonMention], names: [String], keys: [[String]]) {
    self.mentions = mentions
    self.names = names
    self.keys = keys
  }

  /// Returns the person of each mention, by number.
  func persons() -> [Person] {
    var persons: [Person] = []
    var byWord: [String: [Int]] = [:]
    // Full names first, so that a short one before its full name finds it.
    let order = mentions.indices.sorted {
      let (left, right) = (mentions[$0].isFull, mentions[$1].isFull)
      return left == right ? $0 < $1 : left
    }
    for index in order {
      var best: (number: Int, rank: Rank)?
      for word in keys[index] {
        for number in byWord[word] ?? []
        where number != best?.number && agrees(index, with: persons[number]) {
          let rank = rank(index, persons[number])
          if best.map({ rank < $0.rank }) ?? true { best = (number, rank) }
        }
      }
      let number: Int
      if let best {
        number = best.number
        merge(index, into: persons[number])
      } else {
        number = persons.count
        persons.append(
          Person(index, mentions[index], key: keys[index], name: names[index])
        )
      }
      for word in keys[index] where byWord[word]?.last != number {
        byWord[word, default: []].append(number)
      }
    }
    return joinedAcrossScripts(persons)
  }

  /// Joins those who are written in two scripts and share a word of the name and both years of the life.
  ///
  /// "Aleksey Kirichenko", «Кириченко Алексей Алексеевич»: romanisation alone does not join them, for a
  /// given name has more than one form.
  private func joinedAcrossScripts(_ persons: [Person]) -> [Person] {
    struct Life: Hashable {
      var born: String
      var died: String
      var word: String
    }
    var byLife: [Life: Person] = [:]
    return persons.filter { person in
      guard let born = person.born, let died = person.died else { return true }
      let lives = person.key.map { Life(born: born, died: died, word: $0) }
      let other = lives.lazy.compactMap { byLife[$0] }.first
      if let other, !Self.isSameScript(other.name, person.name) {
        other.mentions = (other.mentions + person.mentions).sorted()
        return false
      }
      for life in lives where byLife[life] == nil { byLife[life] = person }
      return true
    }
  }

  private func agrees(_ index: Int, with person: Person) -> Bool {
    if let born = mentions[index].born, let other = person.born, born != other { return false }
    if let died = mentions[index].died, let other = person.died, died != other { return false }
    // "Tsar Peter" is not Peter Braun: a sovereign goes by his name alone.
    if isFirstName(index, of: person), let role = mentions[index].role,
      Sovereigns.isTitle(role)
    {
      return false
    }
    let (short, long) =
      keys[index].count <= person.key.count
      ? (keys[index], person.key) : (person.key, keys[index])
    return short.allSatisfy { word in
      long.contains { $0 == word || Self.isInitial(word, of: $0) || Self.isInitial($0, of: word) }
    } && !isOtherNumber(short, long)
      && short.contains { (!Self.isOneLetter($0) || Self.isHan($0)) && long.contains($0) }
  }

  /// Whether two sovereigns of one name have different numbers: Karl V and Karl VI.
  private func isOtherNumber(_ one: [String], _ other: [String]) -> Bool {
    guard one.count > 1, other.count > 1, one[0] == other[0], one[1] != other[1] else {
      return false
    }
    return RomanNumeral.isOne(one[1]) && RomanNumeral.isOne(other[1])
  }

  /// How likely a person is meant among those who agree: the least is the likeliest.
  private typealias Rank = (firstName: Int, otherGender: Int, distance: Int)

  private func rank(_ index: Int, _ person: Person) -> Rank {
    (
      isFirstName(index, of: person) ? 1 : 0, isOtherGender(index, person) ? 1 : 0,
      distance(index, person)
    )
  }

  /// Whether one of two Russian family names has a woman's ending and the other a man's: "зять
  /// Шелихова" is of Шелихов sooner than of Шелихова.
  private func isOtherGender(_ index: Int, _ person: Person) -> Bool {
    let (one, other) = (names[index], person.name)
    return Self.ofWomen.contain(endOf: one) != Self.ofWomen.contain(endOf: other)
      && (Self.ofMen.contain(endOf: one) || Self.ofMen.contain(endOf: other))
  }

  private static let ofWomen: Endings = ["ова", "ева", "ёва", "ина", "ская", "цкая"]
  private static let ofMen: Endings = ["ов", "ев", "ёв", "ин", "ский", "цкий"]

  /// Whether one word alone is only the first name of a person with a family name, and no sovereign's:
  /// "Карл" is sooner Карл XII than Карл Пипер.
  private func isFirstName(_ index: Int, of person: Person) -> Bool {
    guard keys[index].count == 1, person.key.count > 1, let word = keys[index].first else {
      return false
    }
    return person.key.first == word && person.key.last != word
      && !RomanNumeral.isOne(person.key[1])
  }

  private static func isOneLetter(_ word: String) -> Bool {
    // No scalar has more than four bytes, and longer words need not be counted.
    word.utf8.count <= 4 && word.unicodeScalars.count == 1
  }

  /// Whether a word of one character is a name and no initial.
  private static func isHan(_ word: String) -> Bool {
    word.unicodeScalars.first.map { $0.value >= 0x3400 } ?? false
  }

  private static func isInitial(_ initial: String, of word: String) -> Bool {
    // "Charles I" is not "Charles II".
    isOneLetter(initial) && word.begins(with: initial) && !isHan(initial)
      && !RomanNumeral.isOne(word)
  }

  /// How far a person's nearest mention is; one before counts as nearer than one after.
  private func distance(_ index: Int, _ person: Person) -> Int {
    let full = person.mentions[..<person.fullCount]
    let next = full.partitioningIndex { $0 > index }
    // Of the short ones only those before are linked yet.
    let others = [
      next > 0 ? full[next - 1] : nil, next < full.endIndex ? full[next] : nil,
      person.mentions.last,
    ]
    let place = mentions[index].tokens.lowerBound
    return others.lazy.compactMap { $0 }.map { other -> Int in
      let difference = place - mentions[other].tokens.lowerBound
      return difference >= 0 ? difference : Self.afterPenalty - difference
    }.min() ?? Int.max
  }

  private static let afterPenalty = 1 << 30

  private func merge(_ index: Int, into person: Person) {
    person.mentions.append(index)
    if mentions[index].isFull { person.fullCount += 1 }
    if keys[index].count > person.key.count, Self.isSameScript(names[index], person.name) {
      person.key = keys[index]
      person.name = names[index]
    }
    person.born = person.born ?? mentions[index].born
    person.died = person.died ?? mentions[index].died
  }

  private static func isSameScript(_ left: String, _ right: String) -> Bool {
    guard let first = left.unicodeScalars.lazy.compactMap({ Script($0) }).first,
      let second = right.unicodeScalars.lazy.compactMap({ Script($0) }).first
    else { return true }
    return first == second
  }
}
