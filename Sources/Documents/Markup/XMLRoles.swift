/// The elements of the XML vocabularies in which texts are published: TEI, DocBook and JATS.
///
/// Names are in lower case and without prefix; a name means the same in all three, or it is told
/// apart by the elements around it.
enum XMLRoles {
  /// The elements with a meaning; every other is part of a line.
  static let roles: [String: MarkupRole] = {
    var roles: [String: MarkupRole] = [:]
    for name in [
      // TEI: apparatus, page furniture, and the readings that an editor put beside the text's own.
      "fw", "corr", "reg", "expan", "facsimile", "sourcedesc", "encodingdesc", "profiledesc",
      "revisiondesc", "standoff",
      // JATS and DocBook.
      "journal-meta", "permissions", "contrib-group-meta", "indexterm", "object-id", "counts",
    ] { roles[name] = MarkupRole(isSkipped: true) }
    for name in [
      "tei", "text", "body", "front", "back", "article", "book", "sec-group", "titlepage", "list",
      "table", "tgroup", "thead", "tbody", "cit", "lg", "sp", "ref-list", "table-wrap", "group",
      "variablelist", "itemizedlist", "orderedlist", "list-item-group", "abstract", "dateline",
      "opener", "closer", "signed", "salute", "byline", "docauthor", "epigraph-group",
    ] { roles[name] = .block }
    for name in [
      "div", "div1", "div2", "div3", "div4", "div5", "sec", "chapter", "section", "sect1", "sect2",
      "sect3", "part", "appendix",
    ] { roles[name] = MarkupRole(isBlock: true, action: .division) }
    for name in ["p", "para", "simpara", "ab", "l"] { roles[name] = .block(.paragraph) }
    roles["l"] = MarkupRole(isBlock: true, context: .paragraph, separator: .row)
    roles["head"] = .block(.divisionHeading)
    roles["title"] = .block(.divisionHeading)
    roles["titlepart"] = .block(.heading(1))
    roles["doctitle"] = .block(.heading(1))
    roles["article-title"] = .block(.heading(1))
    for name in ["blockquote", "disp-quote", "epigraph"] { roles[name] = .block(.quotation) }
    for name in ["figdesc", "caption"] { roles[name] = .block(.caption) }
    roles["figure"] = MarkupRole(isBlock: true, action: .figure)
    roles["fig"] = MarkupRole(isBlock: true, action: .figure)
    for name in ["item", "listitem", "list-item", "bibl", "ref", "biblstruct"] {
      roles[name] = MarkupRole(isBlock: true, context: .listItem, separator: .row)
    }
    roles["ref"] = .inline
    for name in ["cell", "td", "th", "entry"] {
      roles[name] = MarkupRole(isBlock: true, context: .tableCell, separator: .cell)
    }
    for name in ["row", "tr"] { roles[name] = MarkupRole(isBlock: true, separator: .row) }
    for name in ["note", "footnote", "fn"] {
      roles[name] =
        MarkupRole(context: .note, action: .inlineNote)
    }
    for name in ["lb", "break"] { roles[name] = MarkupRole(action: .lineBreak) }
    roles["q"] = MarkupRole(action: .quotationMarks)
    roles["said"] = MarkupRole(action: .quotationMarks)
    roles["sup"] = MarkupRole(action: .raised)
    return roles
  }()

  /// Elements that hold the record and no text.
  static let headers: Set<String> = ["teiheader", "info", "bookinfo", "articleinfo"]

  /// Elements inside which a heading is a caption.
  static let figures: Set<String> = ["figure", "fig", "table-wrap"]
}
