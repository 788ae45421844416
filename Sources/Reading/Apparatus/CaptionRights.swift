import Documents

/// Where the rights of a caption begin: "©", "Courtesy of", "Photo by", an agency's or a licence's name.
enum CaptionRights {
  /// Whether the rights begin at `index`.
  static func begin(at index: Int, floor: Int, _ text: TokenizedDocument) -> Bool {
    if text.isMark(index, anyOf: signs) { return true }
    if text.isMark(index, "(") { return isSignInBrackets(index, text) }
    guard text.tokens[index].kind == .word else { return false }
    if text.isWord(index, anyOf: labels), text.isMark(index + 1, anyOf: colons) { return true }
    if isCourtesy(index, text) || text.isWord(index, "copyright")
      || text.isWord(index, "public") && text.isWord(index + 1, "domain")
      || text.isWord(index, "cc") && text.isWord(index + 1, "by") || text.isWord(index, "cc0")
      || text.isWord(index, "wikimedia") && text.isWord(index + 1, "commons")
    {
      return true
    }
    guard index == floor || text.tokens[index - 1].kind == .mark else { return false }
    return isTaken(index, text) || isByline(index, text) || isAgency(index, text)
  }

  /// "Courtesy of the museum", "courtesy Riga Museum", but not "a courtesy visit".
  private static func isCourtesy(_ index: Int, _ text: TokenizedDocument) -> Bool {
    let next = index + 1
    guard text.isWord(index, "courtesy"), next < text.tokens.count else { return false }
    return text.isWord(next, "of") || text.isWord(next, "the") || text.tokens[next].isCapitalised
      || text.tokens[next].kind == .mark
  }

  /// "(c)".
  private static func isSignInBrackets(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.isWord(index + 1, "c") && text.isMark(index + 2, ")")
  }

  /// "Photograph by Viktor Tyomin", "Photo credit:".
  private static func isTaken(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.isWord(index, anyOf: labels)
      && (text.isWord(index + 1, "by") || text.isWord(index + 1, "credit")
        || text.isWord(index + 1, "courtesy"))
  }

  /// "By Unknown author - Own work", as Wikimedia has it.
  private static func isByline(_ index: Int, _ text: TokenizedDocument) -> Bool {
    guard text.isWord(index, "by"), text.tokens[index].isCapitalised else { return false }
    return (index + 1..<min(index + 16, text.tokens.count)).contains {
      text.isWord($0, "own") && text.isWord($0 + 1, "work") || text.isWord($0, "cc")
    }
  }

  /// "Hulton Archive/Getty Images", "AP Photo/Jane Roe": capitalised words with a picture agency among them.
  private static func isAgency(_ index: Int, _ text: TokenizedDocument) -> Bool {
    var next = index
    while next < text.tokens.count, next - index < longestHolder,
      text.tokens[next].isCapitalised || text.isMark(next, anyOf: joints)
    {
      let isJoined = text.isMark(next + 1, "/") || next > index && text.isMark(next - 1, "/")
      if text.isWord(next, anyOf: agencies),
        isJoined || text.isWord(next + 1, anyOf: agencyNouns)
      {
        return true
      }
      next += 1
    }
    return false
  }

  private static let longestHolder = 8
  private static let signs = Marks("©℗")
  private static let colons = Marks(":：")
  private static let joints = Marks("/-–")
  private static let agencies: WordChoice = [
    "reuters", "afp", "getty", "tass", "ap", "corbis", "alamy", "xinhua", "kyodo", "upi",
    "bettmann",
    "sputnik", "epa", "ullstein", "akg", "rex", "bridgeman", "hulton",
  ]
  private static let agencyNouns: WordChoice = ["images", "photo", "photos", "archive", "news"]
  static let labels: WordChoice = [
    "photo", "photograph", "image", "picture", "figure", "fig", "illustration", "caption", "credit",
    "source",
  ]
}
