import Mustache

/// Templates, compiled together so that one can take another in.
package struct Templates: Sendable {
  private let library: MustacheLibrary

  /// Compiles templates.
  ///
  /// - Parameter sources: The templates' texts by name.
  /// - Throws: When one is not a template.
  package init(_ sources: [String: String]) throws {
    var library = MustacheLibrary()
    for (name, source) in sources {
      // Everything arrives escaped, from ``View``; the engine's own escaping is left off.
      library.register(
        try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + source),
        named: name
      )
    }
    self.library = library
  }

  /// Fills in a template.
  ///
  /// - Parameters:
  ///   - name: The template's name.
  ///   - view: What it is given.
  /// - Returns: The markup.
  /// - Throws: ``TemplateError`` when there is no such template.
  package func render(_ name: String, _ view: View) throws(TemplateError) -> String {
    guard let text = library.render(view.context, withTemplate: name) else {
      throw TemplateError(name: name)
    }
    return text
  }

  /// The templates of the reports; other rooms add their own to these.
  package static let reportSources: [String: String] = [
    "review": PublishingData.review,
    "review-body": PublishingData.reviewBody,
    "collation": PublishingData.collation,
    "collation-body": PublishingData.collationBody,
    "place": PublishingData.place,
  ]

  /// The style that reports and pages share.
  package static let style = PublishingData.report

  private static let reports = Result { try Templates(reportSources) }

  /// Fills in a report's template.
  static func renderReport(_ name: String, _ view: View) throws -> String {
    try reports.get().render(name, view.with(["style": .html(HTML(trusted: style))]))
  }
}

/// That there is no template of a name.
package struct TemplateError: Error, CustomStringConvertible {
  /// The name asked for.
  package let name: String

  /// The clause that is printed.
  package var description: String { "no template is called \(name)" }
}
