/// What a template is given.
///
/// Text is escaped on its way into the template, so that no template can forget to. A template looks
/// a missing field up in what surrounds it, so give every field, with ``nothing`` for nothing.
package enum View: Sendable {
  case text(String)
  case html(HTML)
  case flag(Bool)
  case list([View])
  case object([String: View])

  /// Nothing: a section over it is left out.
  package static let nothing = View.flag(false)

  /// Text, or nothing for nil and for an empty one.
  package static func text(ifAny text: String?) -> View {
    guard let text, !text.isEmpty else { return .nothing }
    return .text(text)
  }

  /// A whole number.
  package static func number(_ number: Int) -> View { .text(String(number)) }

  /// The object with more fields.
  package func with(_ more: [String: View]) -> View {
    guard case .object(let fields) = self else { return .object(more) }
    return .object(fields.merging(more) { _, new in new })
  }

  /// What the template engine reads.
  var context: Any {
    switch self {
    case .text(let text): HTML(escaping: text, showsBidiControls: true).markup
    case .html(let html): html.markup
    case .flag(let flag): flag
    case .list(let views): views.map(\.context)
    case .object(let fields): fields.mapValues(\.context)
    }
  }
}

extension View: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// Text.
  package init(stringLiteral text: String) { self = .text(text) }
  /// A list.
  package init(arrayLiteral views: View...) { self = .list(views) }
  /// An object; of two fields of one name the last holds.
  package init(dictionaryLiteral fields: (String, View)...) {
    self = .object(Dictionary(fields) { _, last in last })
  }
}
