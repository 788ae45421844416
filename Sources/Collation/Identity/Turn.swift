import Documents
import Onomastics

/// Words of an account that tell who began an event, or how it ended: "was provoked by Japan", «победа
/// советских войск», 日本の敗北.
struct Turn {
  /// What words tell, as `Data/turns.tsv` names it.
  enum Kind: String {
    case began
    case won
    case lost
    case ended
    /// They take back what the words behind them tell.
    case not
  }

  let kind: Kind
  /// The rows of `Data/states.tsv` of those of whom it is told.
  let sides: Set<Int>
  /// Those whom they defeated, or were defeated by.
  let others: Set<Int>
  /// The words and what follows them in the sentence, in its own letters, on one line.
  let words: String
  /// Where the words stand in the sentence, in UTF-8 bytes.
  let range: Range<Int>

  /// Who won, as far as the words name them.
  var winners: Set<Int> { kind == .won ? sides : kind == .lost ? others : [] }
  /// Who lost, as far as the words name them.
  var losers: Set<Int> { kind == .lost ? sides : kind == .won ? others : [] }
}

extension Turn {
  /// Returns the turns that a sentence tells, in the order of the text; what it says was not so is none.
  ///
  /// - Complexity: O(*n*) in the letters of the sentence, for a table of fixed size.
  static func all(in sentence: String, language: Language) -> [Turn] {
    let turns =
      switch language {
      case .japanese: JapaneseTurns(sentence).turns
      case .russian: WordTurns(sentence, phrases: .russian, states: .russian).turns
      default: WordTurns(sentence, phrases: .english, states: .english).turns
      }
    // "Ended in a Soviet victory", "ended in a ceasefire": one end, told once.
    let isDecided = turns.contains { $0.kind == .won || $0.kind == .lost }
    let first = turns.first { $0.kind == .ended }?.range
    return turns.filter { $0.kind != .ended || !isDecided && $0.range == first }
  }
}
