/// Turns the events of a markup parser into a text with blocks and a record.
///
/// The walk is a loop over events with a stack of its own, so that depth costs memory and no calls.
class MarkupReader: MarkupHandler {
  /// An open element.
  struct Frame {
    var role: MarkupRole
    /// What its text is; inherited.
    var context: MarkupContext?
    var language: Language?
    var isSkipped: Bool
    var isPreformatted: Bool
    /// Whether notes are listed in it; inherited.
    var isOfNotes: Bool
    /// Whether it is, or is inside, an article, to whose headers and footers text belongs.
    var isInArticle: Bool
    /// Where its text began.
    var mark: Int
    /// The number of the last item of a list.
    var ordinal: Int
    /// Whether a link to a note was met inside.
    var hasNoteLink = false
    var hasCaption = false
    var otherText: String?
  }

  /// A note being read: its marker, where it is known before its text, and whether it has begun.
  struct OpenNote {
    var marker: String?
    var isBegun = false
    let depth: Int
  }

  let limits: ImportLimits
  var frames: [Frame] = []
  var builder = BlockBuilder()
  var record: BibliographicRecord
  var note: OpenNote?
  var depthOfDivisions = 0
  private(set) var isTooDeep = false
  private(set) var hasTooManyBlocks = false

  /// The text for the record that is being collected, and the depth of the element it is in.
  var collected: (bytes: [UInt8], action: MarkupAction, depth: Int)?
  /// Texts put aside while a note inside them is read, and the notes read so.
  var outer: [(builder: BlockBuilder, note: OpenNote?, depth: Int)] = []
  var deferred: [BlockBuilder] = []
  var noteCount = 0

  init(record: BibliographicRecord, limits: ImportLimits) {
    self.record = record
    self.limits = limits
  }

  var isStopped: Bool { isTooDeep || hasTooManyBlocks }

  /// What the element does; to be overridden.
  func role(of element: MarkupElement) -> MarkupRole { .inline }

  /// Called with each new frame, to be overridden.
  func adjust(_ frame: inout Frame, for element: MarkupElement) {}

  /// Takes up a text collected for the record; to be overridden.
  func take(_ text: String, for action: MarkupAction) {}

  func start(_ element: MarkupElement) {
    guard frames.count < limits.maximumNesting else {
      isTooDeep = true
      return
    }
    if builder.blocks.count > limits.maximumBlocks { hasTooManyBlocks = true }
    let role = role(of: element)
    let parent = frames.last
    var frame = Frame(
      role: role,
      context: role.context ?? parent?.context,
      language: parent?.language,
      isSkipped: role.isSkipped || parent?.isSkipped ?? false,
      isPreformatted: role.isPreformatted || parent?.isPreformatted ?? false,
      isOfNotes: parent?.isOfNotes ?? false,
      isInArticle: parent?.isInArticle ?? false,
      mark: builder.mark,
      ordinal: 0
    )
    if role.context == .paragraph { frame.context = paragraphContext(inside: parent?.context) }
    if element.hasAttributes, let tag = element.attribute("lang") {
      frame.language = Language(tag) ?? frame.language
    }
    adjust(&frame, for: element)
    if frame.isSkipped {
      frames.append(frame)
      collect(frame.role.action)
      return
    }
    if frame.role.isBlock {
      builder.endBlock(frame.role.separator)
      frame.mark = builder.mark
    }
    frames.append(frame)
    begin(frame, element)
  }

  private func begin(_ frame: Frame, _ element: MarkupElement) {
    switch frame.role.action {
    case .lineBreak: breakLine()
    case .division: depthOfDivisions += 1
    case .quotationMarks: add("“")
    case .inlineNote: openInlineNote(element)
    case .picture:
      guard let text = element.attribute("alt"), text.utf8.count > 2,
        let figure = frames.lastIndex(where: { $0.role.action == .figure }),
        frames[figure].otherText == nil
      else { break }
      frames[figure].otherText = text
    case .title, .author, .date, .identifier, .language: collect(frame.role.action)
    case .none, .raised, .figure, .list: break
    }
  }

  func end() {
    guard let frame = frames.popLast() else { return }
    if let collected, collected.depth > frames.count {
      self.collected = nil
      take(Self.trimmed(collected.bytes), for: collected.action)
    }
    guard !frame.isSkipped else {
      if frame.role.isBlock { builder.endBlock() }
      return
    }
    switch frame.role.action {
    case .raised: endRaised(frame)
    case .quotationMarks: add("”")
    case .division: depthOfDivisions -= 1
    case .figure: endFigure(frame)
    default: break
    }
    if frame.hasNoteLink, !frames.isEmpty { frames[frames.count - 1].hasNoteLink = true }
    if frame.hasCaption || frame.context == .caption, !frames.isEmpty {
      frames[frames.count - 1].hasCaption = true
    }
    if frame.role.isBlock { endBlock(frame.role.separator) }
    if frame.role.action == .inlineNote {
      closeInlineNote()
    } else if let note, note.depth > frames.count {
      self.note = nil
    }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    collected?.bytes.append(contentsOf: bytes)
    guard let frame = frames.last, !frame.isSkipped else { return }
    builder.append(
      bytes,
      kind: kind(for: frame),
      language: frame.language == record.language ? nil : frame.language,
      isPreformatted: frame.isPreformatted
    )
  }

  /// Adds words of our own where the parser stands.
  func add(_ words: String) {
    var words = words
    words.withUTF8 { characters($0) }
  }

  /// Ends the open block; a note's gets its marker.
  func endBlock(_ separator: BlockBuilder.Separator = .paragraph) {
    if builder.isOpen, var note {
      markNote(&note)
      self.note = note
    }
    builder.endBlock(separator)
  }

  /// Everything read, as one builder: the text, then the notes that stood in it.
  func finish() -> BlockBuilder {
    while !frames.isEmpty { end() }
    endBlock()
    for note in deferred { builder.append(note) }
    deferred = []
    return builder
  }

  /// The kind of a block that begins in `frame`.
  private func kind(for frame: Frame) -> BlockKind {
    switch frame.context {
    case .heading(let level): .heading(level: level)
    case .divisionHeading: .heading(level: min(max(depthOfDivisions, 0) + 1, 6))
    case .quotation: .quotation
    case .caption: .caption
    case .listItem: .listItem
    case .note: .note(marker: note?.marker)
    case .tableCell: .tableCell
    case .paragraph, nil: .paragraph
    }
  }

  /// A paragraph inside a cell is a layout's; inside all else it is what that is.
  private func paragraphContext(inside context: MarkupContext?) -> MarkupContext {
    switch context {
    case .tableCell, .heading, .divisionHeading, nil: .paragraph
    case .some(let context): context
    }
  }

  private func breakLine() {
    if builder.openText.last == 0x0A || !builder.isOpen {
      endBlock()
    } else {
      builder.breakLine()
    }
  }

  private func collect(_ action: MarkupAction) {
    switch action {
    case .title, .author, .date, .identifier, .language: collected = ([], action, frames.count)
    default: break
    }
  }

  private func endFigure(_ frame: Frame) {
    guard !frame.hasCaption, let text = frame.otherText else { return }
    endBlock()
    builder.append(text, kind: .caption, language: frame.language)
  }

  static func trimmed(_ bytes: [UInt8]) -> String {
    let words = bytes.split { $0 <= 0x20 }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }
}
