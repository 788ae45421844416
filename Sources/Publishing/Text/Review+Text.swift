import Collation
import Documents
import Ledger

extension Review {
  /// The review as lines for a terminal.
  func text(style: TextStyle) -> String {
    var page = TextPage(style: style)
    page.title(record.title)
    page.paragraph(Wording.record(record).joined(separator: " · "))
    page.note("document \(document.value)", indent: 0)
    addSummary(to: &page)
    addPeople(to: &page)
    addTimeline(to: &page)
    addIncidents(to: &page)
    addFigures(to: &page)
    addVoices(to: &page)
    addCitations(to: &page)
    addFaults(to: &page)
    return page.text
  }

  private func begin(_ heading: String, count: Int, on page: inout TextPage) {
    page.heading(heading, count: count)
    if count == 0 { page.paragraph("none found", indent: 2) }
  }

  private func addSummary(to page: inout TextPage) {
    page.heading(Wording.Heading.summary)
    for line in Wording.summary(self) { page.paragraph(line, indent: 2) }
  }

  private func addPeople(to page: inout TextPage) {
    begin(Wording.Heading.people, count: people.count, on: &page)
    let width = TextPage.width(of: people.compactMap(\.mentions.first))
    for person in people {
      let line = [
        person.name, Wording.life(born: person.born, died: person.died),
        Wording.count(person.mentions.count, "mention"),
      ].compactMap { $0 }.joined(separator: ", ")
      page.entry(line, place: person.mentions.first, placeWidth: width)
      if !person.roles.isEmpty {
        page.paragraph("the document says: \(person.roles.joined(separator: "; "))", indent: 6)
      }
      if !person.variants.isEmpty {
        page.paragraph("also written: \(person.variants.joined(separator: "; "))", indent: 6)
      }
    }
  }

  private func addTimeline(to page: inout TextPage) {
    begin(Wording.Heading.timeline, count: timeline.count, on: &page)
    let width = TextPage.width(of: timeline.map(\.place))
    let dates = timeline.map { DisplayWidth.of(TerminalText.safe($0.edtf)) }
    let leadWidth = min(dates.max() ?? 0, 21)
    var before: TimelineEntry?
    for entry in timeline {
      let calendar = entry.calendar.map { ", \($0) calendar" } ?? ""
      page.entry(
        "“\(entry.written)”\(calendar)",
        lead: entry.edtf == before?.edtf ? "" : entry.edtf,
        leadWidth: leadWidth,
        place: entry.place,
        placeWidth: width
      )
      // A sentence that gives one date twice, or two of one day, is printed once.
      if entry.sentence != before?.sentence {
        let sentence = TextWrapping.clip(TerminalText.safe(entry.sentence), columns: 200)
        page.paragraph(sentence, indent: page.hasColumns ? leadWidth + 4 : 6)
      }
      before = entry
    }
  }

  private func addIncidents(to page: inout TextPage) {
    begin(Wording.Heading.incidents, count: incidents.count, on: &page)
    let width = TextPage.width(of: incidents.flatMap(\.mentions))
    for incident in incidents {
      page.entry(incident.name, place: incident.mentions.first, placeWidth: width)
      page.paragraph(Wording.incident(incident), indent: 6)
      for account in incident.accounts {
        let words = TextWrapping.clip(TerminalText.safe(account.sentence), columns: 160)
        let isFirst = account.place == incident.mentions.first
        page.entry(
          "“\(words)”",
          place: isFirst ? nil : account.place,
          placeWidth: width,
          indent: 6
        )
        if let chain = Wording.others(account.attribution, author: voices.first?.voice) {
          page.paragraph(chain, indent: 8)
        }
      }
    }
  }

  private func addFigures(to page: inout TextPage) {
    begin(Wording.Heading.figures, count: figures.count, on: &page)
    if !figures.isEmpty { page.paragraph(Wording.ownWord, indent: 2) }
    let width = TextPage.width(of: figures.map(\.place))
    for entry in figures {
      page.entry(Wording.figure(entry.figure), place: entry.place, placeWidth: width)
      if let chain = Wording.others(entry.attribution, author: voices.first?.voice) {
        page.paragraph(chain, indent: 6)
      }
    }
  }

  private func addVoices(to page: inout TextPage) {
    begin(Wording.Heading.voices, count: voices.count, on: &page)
    let width = TextPage.width(of: voices.flatMap(\.passages).map(\.place))
    for (number, entry) in voices.enumerated() {
      let count =
        number == 0 ? Wording.ownVerdicts(entry) : Wording.count(entry.passages.count, "passage")
      page.paragraph("\(Wording.voice(entry.voice)), \(count)", indent: 2)
      for passage in entry.passages {
        let words = TextWrapping.clip(TerminalText.safe(passage.place.text), columns: 120)
        page.entry(
          "“\(words)”",
          lead: passage.stance.rawValue,
          leadWidth: 12,
          place: passage.place,
          placeWidth: width,
          indent: 4
        )
      }
    }
  }

  private func addCitations(to page: inout TextPage) {
    begin(Wording.Heading.citations, count: citations.count, on: &page)
    let width = TextPage.width(of: citations.map(\.place))
    for entry in citations {
      page.entry(
        TextWrapping.clip(TerminalText.safe(Wording.annotation(entry.value)), columns: 200),
        lead: entry.value.kind.rawValue,
        leadWidth: 10,
        place: entry.place,
        placeWidth: width
      )
    }
  }

  private func addFaults(to page: inout TextPage) {
    begin(Wording.Heading.faults, count: faults.count, on: &page)
    let width = TextPage.width(of: faults.flatMap(\.places))
    for fault in faults {
      page.entry(
        "\(fault.kind.rawValue): \(fault.explanation)",
        place: fault.places.first,
        placeWidth: width
      )
      for place in fault.places.dropFirst() {
        let words = TextWrapping.clip(TerminalText.safe(place.text), columns: 120)
        page.entry("beside “\(words)”", place: place, placeWidth: width, indent: 6)
      }
    }
  }
}
