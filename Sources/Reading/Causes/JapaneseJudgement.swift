import Documents
import Ledger

/// Judgements in Japanese: 重大な誤り, 致命的な失策, 愚行.
///
/// As in other languages the noun alone judges only when its list calls it plain blame.
struct JapaneseJudgement: ReadingRule {
  static let id = "ja.judgement.noun"
  static let kind = AnnotationKind.judgement
  static let languages: [Language] = [.japanese]
  static let summary = "Nouns of blame or praise in Japanese, with their adjectives."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let japanese = JapaneseText(text: text)
    for sentence in text.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard let tokens = verdict(at: index, japanese), tokens.upperBound <= sentence.upperBound
        else {
          index += 1
          continue
        }
        Verdict.add(tokens, in: sentence, rule: id, text, &findings)
        index = tokens.upperBound
      }
    }
  }

  /// The noun with the adjectives right before it, from the first of them.
  private static func verdict(at index: Int, _ japanese: JapaneseText) -> Range<Int>? {
    // Most characters begin no such word, which is told at once; whether a word may begin takes longer.
    guard japanese.text.opens(index, [.judgementAdjective, .judgementNoun]), japanese.begins(index)
    else { return nil }
    var end = index
    while let adjective = japanese.term(at: end, of: .judgementAdjective) {
      end = adjective.tokens.upperBound
    }
    guard let noun = japanese.term(at: end, of: .judgementNoun),
      end > index
        || noun.entry.value(as: .judgementNoun)?.ends(in: "plain") == true
          && !japanese.isHan(noun.tokens.upperBound)
    else { return nil }
    return index..<noun.tokens.upperBound
  }
}
