import Ledger

/// Takes a bibliographic reference apart, in the styles that English notes and lists have.
///
/// "Mary Kent, The Salt Road (Riga: Gate Press, 1959), pp. 16–20" (a note), "Kent, Mary. 1959. The Salt
/// Road." (author and date), "Kent, M. (1959) The Salt Road." (Harvard), "Kent, Mary. The Salt Road. Gate
/// Press, 1959." (MLA), "Mary Kent, “Salt,” Northern Affairs 58 (1985): 410–12". What has neither a year, a
/// page nor a title in marks is no reference.
enum ReferenceParser {
  /// The longest reference that is taken apart.
  private static let longest = 600
  /// The most words that an author's name has, several authors together.
  private static let longestAuthor = 12

  /// Returns the parts of `reference`; nil where it has the form of none.
  static func parts(of reference: String) -> WorkReference? {
    guard reference.utf8.count <= longest else { return nil }
    let letters = Array(first(in: reference))
    let year = ReferenceYear.find(in: letters)
    let page = ReferencePage.find(in: letters, behind: year?.range.upperBound ?? 0)
    var work = WorkReference(year: year.map { String(letters[$0.range]) }, page: page?.text)
    let body = letters[..<(page?.start ?? letters.count)]
    if let quoted = quotedTitle(in: body) {
      work.title = quoted.title
      work.author = author(body[..<quoted.start])
      return work
    }
    if let cited = authorAndYear(String(letters)) { return cited }
    guard year != nil || page != nil else { return nil }
    if let year, let split = authorBefore(year.range, in: letters) {
      work.author = split.author
      work.title = title(letters[min(split.end, body.endIndex)..<body.endIndex], endsAtPoint: true)
      return work
    }
    guard let split = authorAtHead(of: body) else { return nil }
    work.author = split.author
    work.title = title(body[split.end...], endsAtPoint: split.endsAtPoint)
    return work.title == nil ? nil : work
  }

  /// The first of several works, without the words that lead up to it: "For this view see Kent, …; Blake, …".
  private static func first(in reference: String) -> Substring {
    var first = reference.prefix { $0 != ";" }
    // "…, 199. For an account of this, see …": what the note says besides.
    for further in [". See ", ". Cf. ", ". Compare "] {
      if let cut = first.firstRange(of: further) { first = first[..<cut.lowerBound] }
    }
    // Titles begin with these as well: "Kent, Mary. On War. 1976."
    for further in [". For ", ". On "] {
      if let cut = first.firstRange(of: further),
        first[cut.upperBound...].firstRange(of: " see ") != nil
      {
        first = first[..<cut.lowerBound]
      }
    }
    for lead in leads {
      let words = first.split(separator: " ", maxSplits: longestLead)
      guard let index = words.firstIndex(where: { $0 == lead }), index + 1 < words.count else {
        continue
      }
      return first[words[index + 1].startIndex...]
    }
    return first
  }

  private static let longestLead = 5
  private static let leads: [Substring] = ["see", "See", "cf.", "Cf.", "also"]

  /// Returns a reference that gives author and year only.
  ///
  /// "Nish 1985", "Kent et al. 1985a, 12", "Kent, 1986: 12–14".
  static func authorAndYear(_ reference: String) -> WorkReference? {
    guard reference.utf8.count < 120, case let letters = Array(reference.singleSpaced),
      let year = letters.indices.lazy.compactMap({ ReferenceYear.year(at: $0, in: letters) }).first,
      year.lowerBound > 1, let author = author(letters[..<year.lowerBound]),
      author.split(separator: " ").count < 6, !author.contains(". ")
    else { return nil }
    var end = year.upperBound
    if end < letters.count, letters[end].isLowercase { end += 1 }
    guard end < letters.count else {
      return WorkReference(author: author, year: String(letters[year]))
    }
    let page = ReferencePage.find(in: letters, behind: end)
    guard ",:".contains(letters[end]), let page, page.start <= end + 1 else { return nil }
    return WorkReference(author: author, year: String(letters[year]), page: page.text)
  }

  /// A title between quotation marks, and where its marks begin.
  private static func quotedTitle(
    in body: ArraySlice<Character>
  ) -> (title: String, start: Int)? {
    for (open, close) in [("“", "”"), ("\"", "\""), ("‘", "’")] as [(Character, Character)] {
      guard let start = body.firstIndex(of: open), start + 1 < body.endIndex,
        let end = body[(start + 1)...].firstIndex(of: close), end - start > 3
      else { continue }
      return (String(body[(start + 1)..<end]).trimmingMarks(leading: true), start)
    }
    return nil
  }

  /// The author before a year, with where the title begins.
  ///
  /// "Kent, Mary. 1959.", "Kent, M. (1959)".
  private static func authorBefore(
    _ year: Range<Int>,
    in letters: [Character]
  ) -> (author: String, end: Int)? {
    var end = year.lowerBound
    while end > 0, "( .,".contains(letters[end - 1]) { end -= 1 }
    guard let author = author(letters[..<end]) else { return nil }
    var start = year.upperBound
    while start < letters.count,
      ")., ".contains(letters[start]) || letters[start].isLowercase && start == year.upperBound
    {
      start += 1
    }
    return (author, start)
  }

  /// The author that a reference begins with.
  ///
  /// "Mary Kent, …", "Kent, Mary. …", "Kent, M. J., …".
  private static func authorAtHead(
    of body: ArraySlice<Character>
  ) -> (author: String, end: Int, endsAtPoint: Bool)? {
    // "Kent, Mary. The Salt Road.": a point behind more than initials ends the name.
    var index = body.startIndex
    var comma: Int?
    while index + 1 < body.endIndex, index < 80 {
      if body[index] == "(" { break }
      if body[index] == ",", body[index + 1] == " " {
        if let first = comma {
          // "Kent, M. J., Salt": the name ends behind its initials.
          if isInitials(body[(first + 1)..<index]), let author = author(body[..<index]) {
            return (author, index + 1, false)
          }
          break
        }
        comma = index
      }
      if body[index] == ".", body[index + 1] == " ", comma != nil,
        !isInitial(before: index, in: body), let author = author(body[..<index])
      {
        return (author, index + 1, true)
      }
      index += 1
    }
    guard let comma, let author = author(body[..<comma]) else { return nil }
    return (author, comma + 1, false)
  }

  private static func isInitial(before point: Int, in body: ArraySlice<Character>) -> Bool {
    let letter = point - 1
    return letter >= body.startIndex && body[letter].isUppercase
      && (letter == body.startIndex || " .-".contains(body[letter - 1]))
  }

  private static func isInitials(_ letters: ArraySlice<Character>) -> Bool {
    letters.contains(".") && letters.allSatisfy { $0.isUppercase || " .-".contains($0) }
  }

  /// The words as an author: capitalised but for little ones, and no digits; nil where they are none.
  private static func author(_ letters: ArraySlice<Character>) -> String? {
    let text = String(letters).trimmingMarks(leading: true)
    let words = text.split(separator: " ")
    guard (1...longestAuthor).contains(words.count),
      !text.contains(where: { $0.isNumber || $0 == ":" || $0 == "/" }),
      let first = text.first, first.isUppercase || particles.contains(String(words[0])),
      !openers.contains(String(words[0]).lowercased())
    else { return nil }
    let isName = words.allSatisfy { word in
      word.first?.isLowercase != true
        || particles.contains(String(word).trimmingMarks(leading: false))
    }
    return isName ? text : nil
  }

  /// The title: up to the bracket of its place and year, or its point, or the comma of a volume.
  private static func title(_ letters: ArraySlice<Character>, endsAtPoint: Bool) -> String? {
    var end = letters.startIndex
    while end < letters.endIndex {
      if letters[end] == "(" { break }
      if endsAtPoint, letters[end] == ".", end + 1 == letters.endIndex || letters[end + 1] == " ",
        !isInitial(before: end, in: letters)
      {
        break
      }
      if letters[end] == ",", volumes.contains(where: { letters[(end + 1)...].starts(with: $0) }) {
        break
      }
      end += 1
    }
    var title = String(letters[..<end]).trimmingMarks(leading: true)
    // "Nish and Steeds, eds., The Origins": what the authors did.
    for role in roles where title.hasPrefix(role) {
      title = String(title.dropFirst(role.count)).trimmingMarks(leading: true)
    }
    return title.isEmpty || title.first?.isLetter != true ? nil : title
  }

  private static let roles = ["eds.,", "ed.,", "trans.,", "(ed.),", "(eds.),"]
  private static let volumes = [" vol.", " trans.", " ed.", " 2nd ed", " 3rd ed", " rev. ed"]
  private static let particles: Set<String> = [
    "de", "van", "von", "der", "den", "and", "et", "al", "al.", "la", "le", "du", "di", "da", "del",
    "ed",
    "eds", "ed.", "eds.", "&", "of", "the", "ibn", "bin", "trans", "trans.",
  ]
  /// Words that begin a sentence about a work, and no name.
  private static let openers: Set<String> = [
    "see", "cf", "cf.", "for", "on", "the", "in", "this", "as", "quoted", "cited", "also",
    "compare", "a",
    "an", "it", "he", "she", "they", "these", "that", "there", "letter", "report", "speech",
  ]
}

/// The year that a reference says its work appeared in.
enum ReferenceYear {
  /// A year, by the places of its digits.
  struct Found {
    var range: Range<Int>
  }

  /// Finds the year: one that a bracket closes on, or else the first between marks.
  static func find(in letters: [Character]) -> Found? {
    let years = letters.indices.compactMap { year(at: $0, in: letters) }
    let closed = years.first { $0.upperBound < letters.count && isClosed($0.upperBound, letters) }
    guard let range = closed ?? years.first(where: { stands($0, in: letters) }) else { return nil }
    return Found(range: range)
  }

  static func year(at index: Int, in letters: [Character]) -> Range<Int>? {
    let end = index + 4
    guard end <= letters.count, letters[index] == "1" || letters[index] == "2",
      letters[index..<end].allSatisfy({ $0.isASCII && $0.isNumber }),
      index == 0 || !letters[index - 1].isNumber && !"–-—,:/".contains(letters[index - 1]),
      end == letters.count || !letters[end].isNumber && !"–-—/".contains(letters[end]),
      let value = Int(String(letters[index..<end])), (1500...2100).contains(value)
    else { return nil }
    return index..<end
  }

  /// Whether a bracket closes behind the year, past a letter: "(1985a)".
  private static func isClosed(_ end: Int, _ letters: [Character]) -> Bool {
    let next = letters[end].isLowercase ? end + 1 : end
    return next < letters.count && letters[next] == ")"
  }

  private static func stands(_ range: Range<Int>, in letters: [Character]) -> Bool {
    guard range.lowerBound > 1, letters[range.lowerBound - 1] == " " else { return false }
    let before = letters[range.lowerBound - 2]
    let end = range.upperBound
    return ",.".contains(before) && (end == letters.count || ",.;:".contains(letters[end]))
  }
}

/// The page or pages that a reference cites.
enum ReferencePage {
  /// Finds the pages, named or bare behind the year or at the end, with where they begin.
  ///
  /// "p. 5", "pp. 16–20", "…, 172."
  static func find(in letters: [Character], behind start: Int) -> (text: String, start: Int)? {
    named(letters, from: start) ?? (start > 0 ? named(letters, from: 0) : nil)
      ?? bare(letters, from: start)
  }

  /// Returns a reference without its page and what follows it.
  static func cut(from reference: String) -> String {
    let letters = Array(reference)
    let year = ReferenceYear.find(in: letters)?.range.upperBound ?? 0
    guard let page = find(in: letters, behind: year) else { return reference }
    return String(letters[..<page.start]).trimmingMarks(leading: false)
  }

  private static func named(_ letters: [Character], from start: Int) -> (text: String, start: Int)?
  {
    for index in start..<max(start, letters.count) where letters[index] == "p" {
      guard index == 0 || letters[index - 1] == " " || letters[index - 1] == "(" else { continue }
      var next = index + 1
      if next < letters.count, letters[next] == "p" { next += 1 }
      guard next < letters.count, letters[next] == "." else { continue }
      next += 1
      while next < letters.count, letters[next] == " " { next += 1 }
      if let text = number(letters, from: next) { return (text, index) }
    }
    return nil
  }

  /// "…, 172." at the end, "…): 410–12".
  private static func bare(_ letters: [Character], from start: Int) -> (text: String, start: Int)? {
    var end = letters.count
    while end > start, ". ".contains(letters[end - 1]) { end -= 1 }
    var first = end
    while first > start, letters[first - 1].isNumber || "–-—".contains(letters[first - 1]) {
      first -= 1
    }
    guard first < end, first > 1, letters[first - 1] == " ", ",:".contains(letters[first - 2]),
      letters[first].isNumber, let text = number(letters, from: first), text.count < 10,
      !(text.count == 4 && text.hasPrefix("1"))
    else { return nil }
    return (text, first - 2)
  }

  private static func number(_ letters: [Character], from start: Int) -> String? {
    var end = start
    while end < letters.count, letters[end].isNumber || "–-—".contains(letters[end]) { end += 1 }
    let text = String(letters[start..<end]).trimmingMarks(leading: true)
    return text.first?.isNumber == true ? text : nil
  }
}
