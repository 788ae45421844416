import Collation
import Ledger

extension Answer {
  /// Whom the account cites for it: `on the word of the Commission (reports)`; nil where nobody.
  var onWhoseWord: String? { voice.map { Wording.chain([$0]) } }
}
