import Documents
import Reading
import Testing

@Suite struct SentenceTests {
  /// Texts with ¦ where one sentence ends and the next begins.
  static let texts = [
    "They met in 1904. ¦They parted in 1905.",
    "Mr. Smith and Dr. Jones met Col. Brown. ¦It rained.",
    "M. V. Alekseyev wrote to V.I. Lenin in 1917. ¦Nobody answered.",
    "Nobles knew of it in the 1100s. ¦However, nobody had been there.",
    "“Was it so?” ¦“It was!” ¦He left.",
    "He asked why… ¦Nobody knew.",
    "It cost 1.5 million. ¦That was too much.",
    "He came (so it is said.) ¦She went.",
    "The U.S. fleet sailed. ¦The rest stayed.",
    "Эскадра вышла 2 октября 1904 г. из Либавы. ¦Она шла на восток.",
    "З. П. Рожественский телеграфировал. ¦Ответа не было.",
    "艦隊は出発した。¦敵は待っていた。¦戦いは始まった。",
  ]

  @Test(arguments: texts)
  func `sentences end where they end`(marked: String) {
    let parts = marked.split(separator: "¦").map(String.init)
    let document = PlainText.document(text: parts.joined())
    let sentences = Sentences.passages(of: document).map { document.text(of: $0) }
    #expect(sentences == parts.map { $0.trimmingSuffix(while: \.isWhitespace) })
  }

  @Test func `no sentence crosses a block`() {
    let document = PlainText.document(text: "A heading\n\nA line without an end\n\nAnother line.")
    let sentences = Sentences.passages(of: document)
    for sentence in sentences {
      #expect(document.blocks.contains { $0.passage.contains(sentence) })
    }
    #expect(sentences.count == 3)
  }

  @Test func `sentences stand in order and never overlap`() {
    let text = Self.texts.map { $0.replacing("¦", with: "") }.joined(separator: "\n\n")
    let sentences = Sentences.passages(of: PlainText.document(text: text))
    for (first, second) in zip(sentences, sentences.dropFirst()) {
      #expect(first.end <= second.start)
    }
  }
}

extension String {
  fileprivate func trimmingSuffix(while isLeftOut: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, isLeftOut(last) { text.removeLast() }
    return String(text)
  }
}
