/// The elements of HTML, and which of them are no text of the page.
enum HTMLRoles {
  /// Elements of whose text nothing is kept.
  static let roles: [String: MarkupRole] = {
    var roles: [String: MarkupRole] = [:]
    for name in [
      "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed",
      "canvas",
      "audio", "video", "map", "nav", "button", "input", "select", "textarea", "option", "datalist",
      "label", "fieldset", "dialog", "menu", "applet", "noframes", "frameset", "progress", "meter",
      "rt", "rp",
    ] { roles[name] = .skipped }
    // What these leave out stands inside a line.
    for name in ["svg", "math", "button", "input", "select", "label", "rt", "rp", "script"] {
      roles[name] = MarkupRole(isSkipped: true)
    }
    for name in [
      "html", "body", "main", "article", "section", "div", "address", "center", "details",
      "summary",
      "dir", "hgroup", "form", "header", "footer", "aside", "hr", "table", "tbody", "thead",
      "tfoot",
      "dl",
    ] { roles[name] = .block }
    for level in 1...6 { roles["h\(level)"] = .block(.heading(level)) }
    roles["p"] = .block(.paragraph)
    roles["pre"] = MarkupRole(isBlock: true, isPreformatted: true)
    roles["blockquote"] = .block(.quotation)
    roles["figcaption"] = .block(.caption)
    roles["caption"] = .block(.caption)
    roles["figure"] = MarkupRole(isBlock: true, action: .figure)
    roles["img"] = MarkupRole(action: .picture)
    roles["ol"] = MarkupRole(isBlock: true, action: .list)
    roles["ul"] = .block
    roles["li"] = MarkupRole(isBlock: true, context: .listItem, separator: .row)
    roles["dt"] = MarkupRole(isBlock: true, context: .listItem, separator: .row)
    roles["dd"] = MarkupRole(isBlock: true, context: .listItem, separator: .row)
    roles["td"] = MarkupRole(isBlock: true, context: .tableCell, separator: .cell)
    roles["th"] = MarkupRole(isBlock: true, context: .tableCell, separator: .cell)
    roles["tr"] = MarkupRole(isBlock: true, separator: .row)
    roles["br"] = MarkupRole(action: .lineBreak)
    roles["sup"] = MarkupRole(action: .raised)
    roles["q"] = MarkupRole(action: .quotationMarks)
    roles["title"] = MarkupRole(isSkipped: true, action: .title)
    return roles
  }()

  /// Elements without an end tag or content.
  static let empty: Set<String> = [
    "br", "hr", "img", "input", "meta", "link", "embed", "area", "base", "col", "source", "wbr",
  ]

  /// Roles (ARIA's) of what is around a page's text.
  static let chromeRoles: Set<String> = [
    "navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog",
    "alert", "menu", "menubar", "toolbar", "doc-backlink", "presentation-nav",
  ]

  /// Names (class or id) that pages give to what is around their text, as whole names.
  static let chromeNames: Set<String> = [
    "header", "footer", "site-header", "site-footer", "masthead", "colophon", "mw-editsection",
    "noprint", "catlinks", "printfooter", "sr-only", "visually-hidden", "screen-reader-text",
    "mw-cite-backlink", "footnote-back", "footnote-backref", "reversefootnote", "skip-link", "toc",
    "mw-jump-link", "navbox", "hatnote",
  ]

  /// Words with which such names begin: `cookie-banner`, `nav_main`.
  static let chromeOpenings: Set<String> = [
    "cookie", "cookies", "consent", "gdpr", "nav", "navbar", "navigation", "navi", "menu",
    "sidebar",
    "breadcrumb", "breadcrumbs", "share", "sharing", "social", "advert", "advertisement", "ads",
    "adsbygoogle", "popup", "modal", "newsletter", "subscribe", "comments", "comment", "respond",
    "pagination", "pager", "related", "widget", "toolbar",
  ]

  /// Names that show notes, of an element that holds them.
  static let noteContainers: Set<String> = [
    "footnotes", "endnotes", "references", "reflist", "doc-endnotes", "doc-footnotes", "rearnotes",
    "rearnote", "notes", "footnote-list", "doc-bibliography",
  ]

  /// Names that show that an element is one note.
  static let noteNames: Set<String> = [
    "footnote", "endnote", "doc-footnote", "doc-endnote", "msofootnotetext", "footnotetext",
    "reference-text-note",
  ]

  /// Names that show a link to a note.
  static let noteLinks: Set<String> = [
    "noteref", "doc-noteref", "footnote-ref", "footnoteref", "fnref", "reference",
    "footnote-reference",
    "sdfootnoteanc", "msofootnotereference", "footnote",
  ]

  /// Names that show a caption.
  static let captionNames: Set<String> = [
    "wp-caption-text", "caption", "thumbcaption", "gallerytext", "image-caption", "photo-caption",
    "img-caption", "credit", "caption-text",
  ]
}
