/// The lexical classes a word can have, as a set of bits.
///
/// The names are those of the word lists' second column.
struct WordClasses: OptionSet, Hashable {
  let rawValue: UInt64

  /// Every class name, in the order of its bit.
  static let names: [String] = [
    "month", "weekday", "season", "time-unit", "day-part", "time-modifier", "approximator",
    "deictic", "time-preposition", "era-mark", "holiday", "number", "ordinal", "era",
    "given-name", "family-name", "title", "name-particle", "epithet", "name-suffix", "mononym",
    "place", "place-noun", "place-lead", "demonym", "group", "group-noun",
    "incident-noun", "agreement-noun", "event-verb", "agreement-verb",
    "unit", "counted-noun", "fate",
    "say-verb", "say-noun", "source-preposition", "unnamed-voice", "voice-noun", "doubt-adverb",
    "cause-marker", "judgement-noun", "judgement-adjective",
    "function-word", "sentence-abbreviation", "role-noun", "quantity-word", "frequency",
    "decade-word", "work-noun", "era-noun", "time-pointer", "period", "foreign-era",
    "counter", "fraction", "phrase-end", "republican-month",
    "own-stance", "verdict", "time-attribute", "stance-context",
  ]

  private static let bits: [String: WordClasses] = Dictionary(
    uniqueKeysWithValues: names.enumerated().map {
      ($0.element, WordClasses(rawValue: 1 << UInt64($0.offset)))
    }
  )

  /// The class called `name`; nil when there is none.
  init?(named name: String) {
    guard let bit = Self.bits[name] else { return nil }
    self = bit
  }

  init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  private init(_ bit: Int) {
    rawValue = 1 << UInt64(bit)
  }

  static let month = WordClasses(0)
  static let weekday = WordClasses(1)
  static let season = WordClasses(2)
  static let timeUnit = WordClasses(3)
  static let dayPart = WordClasses(4)
  static let timeModifier = WordClasses(5)
  static let approximator = WordClasses(6)
  static let deictic = WordClasses(7)
  static let timePreposition = WordClasses(8)
  static let eraMark = WordClasses(9)
  static let holiday = WordClasses(10)
  static let number = WordClasses(11)
  static let ordinal = WordClasses(12)
  static let era = WordClasses(13)
  static let givenName = WordClasses(14)
  static let familyName = WordClasses(15)
  static let title = WordClasses(16)
  static let nameParticle = WordClasses(17)
  static let epithet = WordClasses(18)
  static let nameSuffix = WordClasses(19)
  static let mononym = WordClasses(20)
  static let place = WordClasses(21)
  static let placeNoun = WordClasses(22)
  static let placeLead = WordClasses(23)
  static let demonym = WordClasses(24)
  static let group = WordClasses(25)
  static let groupNoun = WordClasses(26)
  static let incidentNoun = WordClasses(27)
  static let agreementNoun = WordClasses(28)
  static let eventVerb = WordClasses(29)
  static let agreementVerb = WordClasses(30)
  static let unit = WordClasses(31)
  static let countedNoun = WordClasses(32)
  static let fate = WordClasses(33)
  static let sayVerb = WordClasses(34)
  static let sayNoun = WordClasses(35)
  static let sourcePreposition = WordClasses(36)
  static let unnamedVoice = WordClasses(37)
  static let voiceNoun = WordClasses(38)
  static let doubtAdverb = WordClasses(39)
  static let causeMarker = WordClasses(40)
  static let judgementNoun = WordClasses(41)
  static let judgementAdjective = WordClasses(42)
  static let functionWord = WordClasses(43)
  static let sentenceAbbreviation = WordClasses(44)
  static let roleNoun = WordClasses(45)
  static let quantityWord = WordClasses(46)
  static let frequency = WordClasses(47)
  static let decadeWord = WordClasses(48)
  static let workNoun = WordClasses(49)
  static let eraNoun = WordClasses(50)
  static let timePointer = WordClasses(51)
  static let period = WordClasses(52)
  static let foreignEra = WordClasses(53)
  static let counter = WordClasses(54)
  static let fraction = WordClasses(55)
  static let phraseEnd = WordClasses(56)
  static let republicanMonth = WordClasses(57)
  static let ownStance = WordClasses(58)
  static let verdict = WordClasses(59)
  static let timeAttribute = WordClasses(60)
  static let stanceContext = WordClasses(61)
}
