import Documents
import Ledger
import Publishing

/// A page of a document's text as markup: its blocks, with the annotations marked in them.
struct AnnotatedText {
  private let document: Document
  private let bytes: [UInt8]
  private var marked: MarkedText
  private var html: HTML = ""
  private var headingDepth = 2
  private var isInList = false

  /// Takes a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - bytes: Its text.
  ///   - marks: What is marked in it.
  init(_ document: Document, bytes: [UInt8], marks: [Mark]) {
    self.document = document
    self.bytes = bytes
    marked = MarkedText(bytes: bytes, marks: marks)
  }

  /// Returns the markup of the bytes in `range`.
  consuming func markup(of range: Range<Int>) -> HTML {
    var position = range.lowerBound
    for (index, block) in document.blocks.enumerated() where block.passage.end > range.lowerBound {
      guard block.passage.start < range.upperBound else { break }
      addLoose(position..<max(position, min(block.passage.start, range.upperBound)))
      add(block, number: index + 1, range: block.passage.range.clamped(to: range))
      position = max(position, min(block.passage.end, range.upperBound))
    }
    addLoose(position..<range.upperBound)
    endList()
    return html
  }

  /// Adds text that stands outside every block, unless it is empty.
  private mutating func addLoose(_ range: Range<Int>) {
    guard bytes[range].contains(where: { $0 > 0x20 }) else { return }
    endList()
    html += "<p dir=\"auto\">"
    html += marked.html(of: range)
    html += "</p>\n"
  }

  private mutating func add(_ block: Block, number: Int, range: Range<Int>) {
    if case .listItem = block.kind {
      if !isInList { html += "<ul>\n" }
      isInList = true
    } else {
      endList()
    }
    let element = element(of: block.kind)
    html += element.open
    // A block that goes on from the page before has its number there.
    if range.lowerBound == block.passage.start {
      html += " id=\"b"
      html += HTML(escaping: String(number))
      html += "\""
    }
    if let language = block.language {
      html += " lang=\""
      html += HTML(escaping: language.code)
      html += "\""
    }
    html += " dir=\"auto\" data-block=\"¶ "
    html += HTML(escaping: String(number))
    html += "\">"
    html += marked.html(of: range)
    html += element.close
  }

  private mutating func endList() {
    if isInList { html += "</ul>\n" }
    isInList = false
  }

  private mutating func element(of kind: BlockKind) -> (open: HTML, close: HTML) {
    switch kind {
    case .heading(let level):
      // The page's own headings come above; a document that skips a level does not.
      headingDepth = min(level + 2, headingDepth + 1, 6)
      return switch headingDepth {
      case 3: ("<h3", "</h3>\n")
      case 4: ("<h4", "</h4>\n")
      case 5: ("<h5", "</h5>\n")
      default: ("<h6", "</h6>\n")
      }
    case .paragraph: return ("<p", "</p>\n")
    case .quotation: return ("<blockquote", "</blockquote>\n")
    case .caption: return ("<p class=\"caption\"", "</p>\n")
    case .note: return ("<p class=\"note\"", "</p>\n")
    case .listItem: return ("<li", "</li>\n")
    case .tableCell: return ("<p class=\"cell\"", "</p>\n")
    }
  }
}
