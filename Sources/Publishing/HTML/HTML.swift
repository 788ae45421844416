/// Markup that may go into a page as it stands.
///
/// Made by escaping text, by writing a literal in this program, or from what a template of this
/// program gave, so that what a document says can never become markup.
package struct HTML: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The markup.
  package private(set) var markup: String

  /// Takes markup written in this program.
  package init(stringLiteral markup: StaticString) {
    self.markup = "\(markup)"
  }

  /// Takes what a template or a file of this program holds; never anything from a document.
  package init(trusted markup: String) {
    self.markup = markup
  }

  /// Escapes `text`, for an element's content or for an attribute in quotation marks.
  ///
  /// Works scalar by scalar: a quotation mark that a combining accent follows is one `Character`
  /// with it, and would pass an escape that compares characters. Controls, which HTML does not
  /// allow, become U+FFFD.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - showsBidiControls: Whether controls that turn the order of letters are written out. They
  ///     must be where words of the program stand beside words of a document.
  package init(escaping text: some StringProtocol, showsBidiControls: Bool = false) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + text.utf8.count / 8)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append(contentsOf: "&amp;".utf8)
      case "<": bytes.append(contentsOf: "&lt;".utf8)
      case ">": bytes.append(contentsOf: "&gt;".utf8)
      case "\"": bytes.append(contentsOf: "&quot;".utf8)
      case "'": bytes.append(contentsOf: "&#39;".utf8)
      case "\t", "\n", "\r": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let shown = showsBidiControls ? TerminalText.name(of: scalar) : String(scalar)
        bytes.append(contentsOf: shown.utf8)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": bytes.append(contentsOf: "\u{FFFD}".utf8)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    markup = String(decoding: bytes, as: UTF8.self)
  }

  /// Adds `other` after this.
  package static func += (left: inout HTML, right: HTML) {
    left.markup += right.markup
  }

  /// Puts two together.
  package static func + (left: HTML, right: HTML) -> HTML {
    var result = left
    result += right
    return result
  }
}
