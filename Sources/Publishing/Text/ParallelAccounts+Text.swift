import Collation
import Documents
import Ledger

extension ParallelAccounts {
  /// The accounts as lines for a terminal: a table a matter, or one below the other where the
  /// terminal is too narrow for a column a document.
  func text(style: TextStyle) -> String {
    var page = TextPage(style: style)
    page.title("\(Wording.count(documents.count, "document")) side by side")
    for (index, document) in documents.enumerated() {
      let parts = [document.record.title] + Wording.record(document.record)
      page.entry(
        parts.joined(separator: " · "),
        lead: Self.letter(index),
        leadWidth: 2,
        place: nil,
        placeWidth: 0
      )
      page.note("document \(document.id.value)", indent: 6)
    }
    if matters.isEmpty {
      page.blank()
      page.paragraph("no incident, agreement, person or figure was found in them")
    }
    for matter in shared {
      page.heading("\(matter.name) (\(matter.kind.rawValue))")
      if let columns = Columns(documents: documents.count, style: style) {
        addTable(matter, columns: columns, to: &page)
      } else {
        addStack(matter, to: &page)
      }
    }
    addLone(to: &page)
    return page.text
  }

  private func addLone(to page: inout TextPage) {
    let lone = lone
    guard !lone.isEmpty else { return }
    page.heading(Wording.Heading.lone, count: lone.count)
    let width = TextPage.width(of: lone.compactMap(\.lonePlace))
    for matter in lone {
      page.entry(
        "\(matter.name) (\(matter.kind.rawValue)): \(matter.loneAnswers)",
        lead: matter.accounts.first.map(Self.letter) ?? "",
        leadWidth: 2,
        place: matter.lonePlace,
        placeWidth: width
      )
    }
  }

  /// The widths of a matter's table.
  private struct Columns {
    let question = 14
    let answer: Int
    let variance = 13

    /// Nil where the columns would be too narrow to read.
    init?(documents: Int, style: TextStyle) {
      let gaps = 2 * (documents + 1) + 2
      let room = style.width - question - variance - gaps
      guard documents > 0, room / documents >= 22 else { return nil }
      answer = room / documents
    }
  }

  private func addTable(_ matter: Matter, columns: Columns, to page: inout TextPage) {
    let letters = documents.indices.map { (Self.letter($0), columns.answer) }
    page.row([("", columns.question)] + letters + [("", 0)])
    let rules = documents.indices.map { _ in (Self.rule(columns.answer), columns.answer) }
    page.row(
      [(Self.rule(columns.question), columns.question)] + rules
        + [(Self.rule(columns.variance), columns.variance)]
    )
    for question in matter.questions {
      let name = TextWrapping.lines(
        of: TerminalText.safe(question.name),
        columns: columns.question
      )
      let cells = documents.indices.map { document in
        Self.cell(document < question.answers.count ? question.answers[document] : [], columns)
      }
      let height = max(name.count, cells.map(\.count).max() ?? 0)
      for line in 0..<height {
        var row = [(line < name.count ? name[line] : "", columns.question)]
        row += cells.map { (line < $0.count ? $0[line] : "", columns.answer) }
        row.append((line == 0 ? question.variance.rawValue : "", columns.variance))
        page.row(row)
      }
      if let explanation = question.explanation {
        page.paragraph("why: \(explanation)", indent: columns.question + 4)
      }
    }
  }

  private static func cell(_ answers: [Answer], _ columns: Columns) -> [String] {
    guard !answers.isEmpty else { return ["nothing found"] }
    return answers.flatMap { answer in
      let parts = [
        TerminalText.safe(answer.value), "“\(excerpt(answer))”",
        answer.onWhoseWord.map { TerminalText.safe($0) }, TextPage.label(answer.place),
      ]
      return parts.compactMap(\.self).flatMap {
        TextWrapping.lines(of: $0, columns: columns.answer)
      }
    }
  }

  private func addStack(_ matter: Matter, to page: inout TextPage) {
    for question in matter.questions {
      page.paragraph("\(question.name): \(question.variance.rawValue)", indent: 2)
      let silent = question.answers.indices.filter { question.answers[$0].isEmpty }
      for (index, answers) in question.answers.enumerated() {
        for answer in answers {
          page.paragraph("\(Self.letter(index))  \(answer.value)", indent: 4)
          page.paragraph("“\(Self.excerpt(answer))”", indent: 7)
          if let voice = answer.onWhoseWord { page.paragraph(voice, indent: 7) }
          page.note(TextPage.label(answer.place), indent: 7)
        }
      }
      if !silent.isEmpty {
        let letters = silent.map(Self.letter).joined(separator: ", ")
        page.paragraph("\(letters)  nothing found", indent: 4)
      }
      if let explanation = question.explanation {
        page.paragraph("why: \(explanation)", indent: 4)
      }
    }
  }

  private static func excerpt(_ answer: Answer) -> String {
    TextWrapping.clip(TerminalText.safe(answer.place.text), columns: 120)
  }

  private static func rule(_ columns: Int) -> String {
    String(repeating: "─", count: columns)
  }

  /// The letter of a document: A to Z, then AA.
  package static func letter(_ index: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let last = String(letters[index % letters.count])
    return index < letters.count ? last : letter(index / letters.count - 1) + last
  }
}
