import Documents
import Ledger
import Testing

/// What holds of every reading, whatever the text.
private func expectSound(
  _ text: String,
  language: Language,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = annotations(of: text, language: language)
  let bytes = Array(text.utf8)
  var ends: [AnnotationKind: Int] = [:]
  for annotation in found.sorted() {
    let passage = annotation.passage
    #expect(passage.end <= bytes.count, sourceLocation: sourceLocation)
    #expect(passage.count > 0, sourceLocation: sourceLocation)
    for edge in [passage.start, passage.end] where edge < bytes.count {
      #expect(bytes[edge] & 0xC0 != 0x80, sourceLocation: sourceLocation)
    }
    #expect(ends[annotation.kind] ?? 0 <= passage.start, sourceLocation: sourceLocation)
    ends[annotation.kind] = passage.end
  }
  #expect(found == found.sorted(), sourceLocation: sourceLocation)
}

@Suite struct SoundnessTests {
  static let languages: [Language] = [.english, .russian, .japanese, .undetermined]

  @Test(arguments: languages, 1...12)
  func `a text of random pieces is read soundly`(language: Language, seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<12 {
      let length = Int.random(in: 1...160, using: &generator)
      let text = HostileText.random(language: language, length: length, using: &generator)
      expectSound(text, language: language)
    }
  }

  @Test(arguments: languages)
  func `a text of random scalars is read soundly`(language: Language) {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<40 {
      expectSound(HostileText.scalars(length: 200, using: &generator), language: language)
    }
  }

  @Test(arguments: languages)
  func `every piece stands alone, and at the very end`(language: Language) {
    for piece in HostileText.pieces(of: language) {
      expectSound(piece, language: language)
      expectSound("In 1904 " + piece, language: language)
    }
  }

  @Test(arguments: languages)
  func `every pair of pieces is read soundly`(language: Language) {
    let pieces = HostileText.pieces(of: language)
    for first in pieces {
      // One text for each first piece, a paragraph for each pair: a block ends after every one.
      let text = pieces.map { "\(first) \($0)" }.joined(separator: "\n\n")
      expectSound(text, language: language)
    }
  }

  /// Sentences that rules look far ahead and behind in.
  private static let english = [
    "It ranked 200 of 300 ships, and the Danes lost 6,100 in the first years of the war.",
    "And Karl Brandt, who denied it, said that “the pier” was lost; so the guild left for Riga.",
    "The Battle of Riga was fought near Novgorod on 4 May 1605 by General M. V. Lind and Zellin.",
    "Calls the 1904-05 treaty, signed at Portsmouth by Lind, a grave mistake of the Danish court.",
    "From about 1,500 to 2,000 men were killed, 40 wounded, and Rao’s 1871 letters burned there.",
    "According to the author’s own words, Denmark defeated Sweden in May 1658 and annexed Scania.",
  ]

  @Test func `an English text may begin and end at any word`() {
    for sentence in Self.english { expectPartsSound(of: sentence, language: .english) }
  }

  @Test func `a Russian text may begin and end at any word`() {
    for row in sentenceRows("russian-sentences") {
      expectPartsSound(of: row.text, language: .russian)
    }
    // Words that one reading of a number goes on with.
    for word in ["его ", "5 полевых и ", "из 5 "] {
      expectSound("Было 5 " + String(repeating: word, count: 3_000), language: .russian)
    }
  }

  @Test func `a Japanese text may begin and end at any character`() {
    for (number, row) in sentenceRows("japanese-sentences").enumerated() where number % 3 == 0 {
      expectPartsSound(of: row.text, language: .japanese)
    }
  }

  private func expectPartsSound(of text: String, language: Language) {
    let cuts = text.indices.filter { language == .japanese || text[$0] == " " }
    for cut in cuts {
      expectSound(String(text[..<cut]), language: language)
      expectSound(String(text[cut...]), language: language)
      // A paragraph may end there, and the next go on with it.
      expectSound("\(text[..<cut])\n\n\(text[cut...])", language: language)
    }
    expectSound("第\n\n5年", language: language)
  }

  @Test func `a row of peoples without end is read soundly`() {
    expectSound(
      "The British " + String(repeating: "and French ", count: 20_000) + "armies won.",
      language: .english
    )
  }

  @Test func `the same text always gives the same annotations`() {
    var generator = SeededGenerator(seed: 3)
    let text = HostileText.random(language: .english, length: 2_000, using: &generator)
    #expect(annotations(of: text) == annotations(of: text))
  }
}
