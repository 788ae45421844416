package import Collation
import Documents
import Ledger

extension Review {
  /// The review as its templates want it.
  ///
  /// - Parameter link: The address of a place, where the page can lead to it.
  /// - Returns: The fields that `review` and `review-body` read.
  package func view(link: (Place) -> String?) -> View {
    let people = people.map { view($0, link) }
    let timeline = timeline.map { view($0, link) }
    let incidents = incidents.map { view($0, link) }
    let figures = figures.map { view($0, link) }
    let voices = voices.map { view($0, link) }
    let citations = citations.map { view($0, link) }
    let faults = faults.map { view($0, link) }
    return [
      "title": .text(record.title), "titleLanguage": language(of: record.title),
      "id": .text(document.value),
      "record": .text(Wording.record(record).joined(separator: " · ")),
      "summary": .object([
        "heading": .text(Wording.Heading.summary),
        "lines": .list(Wording.summary(self).map { .object(["line": .text($0)]) }),
      ]),
      "sections": [
        Self.section("people", Wording.Heading.people, "people", people),
        Self.section("timeline", Wording.Heading.timeline, "dates", timeline),
        Self.section("incidents", Wording.Heading.incidents, "incidents", incidents),
        Self.section("figures", Wording.Heading.figures, "figures", figures),
        Self.section("voices", Wording.Heading.voices, "voices", voices),
        Self.section("citations", Wording.Heading.citations, "citations", citations),
        Self.section("faults", Wording.Heading.faults, "faults", faults),
      ],
    ]
  }

  /// A section; exactly one of the fields that name its form holds the entries.
  private static func section(
    _ anchor: String,
    _ heading: String,
    _ form: String,
    _ entries: [View]
  ) -> View {
    var fields: [String: View] = [
      "anchor": .text(anchor), "heading": .text(heading), "count": .number(entries.count),
      "isEmpty": .flag(entries.isEmpty),
    ]
    for name in ["people", "dates", "incidents", "figures", "voices", "citations", "faults"] {
      let isForm = name == form && !entries.isEmpty
      fields[name] = isForm ? .object(["entries": .list(entries)]) : .nothing
    }
    return .object(fields)
  }

  private func language(of words: String) -> View {
    .text(ifAny: PlaceView.language(of: words, in: record.language))
  }

  private func quote(_ words: String) -> View {
    ["words": .text(words), "language": language(of: words)]
  }

  private func places(_ places: some Sequence<Place>, _ link: (Place) -> String?) -> View {
    .list(places.map { PlaceView.view($0, link: link) })
  }

  private func view(_ person: PersonEntry, _ link: (Place) -> String?) -> View {
    [
      "name": quote(person.name),
      "life": .text(ifAny: Wording.life(born: person.born, died: person.died)),
      "roles": .text(ifAny: person.roles.joined(separator: "; ")),
      "variants": .text(ifAny: person.variants.joined(separator: "; ")),
      "count": .text(Wording.count(person.mentions.count, "mention")),
      "places": places(person.mentions, link),
    ]
  }

  private func view(_ entry: TimelineEntry, _ link: (Place) -> String?) -> View {
    [
      "edtf": .text(entry.edtf), "written": quote(entry.written),
      "calendar": .text(ifAny: entry.calendar), "sentence": quote(entry.sentence),
      "place": PlaceView.view(entry.place, link: link),
    ]
  }

  private func view(_ incident: IncidentEntry, _ link: (Place) -> String?) -> View {
    [
      "name": quote(incident.name), "about": .text(Wording.incident(incident)),
      "accounts": .list(
        incident.accounts.map { account in
          [
            "quote": quote(account.sentence),
            "chain": .text(
              ifAny: Wording.others(account.attribution, author: self.voices.first?.voice)
            ),
            "place": PlaceView.view(account.place, link: link),
          ]
        }
      ),
    ]
  }

  private func view(_ entry: FigureEntry, _ link: (Place) -> String?) -> View {
    [
      "figure": .text(Wording.figure(entry.figure)),
      "chain": .text(
        Wording.others(entry.attribution, author: self.voices.first?.voice)
          ?? "the author's own word"
      ),
      "place": PlaceView.view(entry.place, link: link),
    ]
  }

  private func view(_ entry: VoiceEntry, _ link: (Place) -> String?) -> View {
    [
      "name": quote(entry.voice.name),
      "kind": .text(
        ifAny: entry.voice.name == entry.voice.kind.rawValue ? nil : entry.voice.kind.rawValue
      ),
      "side": .text(ifAny: entry.voice.side),
      "count": .text(Wording.count(entry.passages.count, "passage")),
      "passages": .list(
        entry.passages.map {
          [
            "stance": .text($0.stance.rawValue), "quote": quote($0.place.text),
            "place": PlaceView.view($0.place, link: link),
          ]
        }
      ),
    ]
  }

  private func view(_ entry: CitationEntry, _ link: (Place) -> String?) -> View {
    [
      "kind": .text(entry.value.kind.rawValue),
      "quote": quote(Wording.annotation(entry.value)),
      "place": PlaceView.view(entry.place, link: link),
    ]
  }

  private func view(_ fault: Fault, _ link: (Place) -> String?) -> View {
    [
      "kind": .text(fault.kind.rawValue), "explanation": .text(fault.explanation),
      "quotes": .list(
        fault.places.map {
          ["quote": quote($0.text), "place": PlaceView.view($0, link: link)]
        }
      ),
    ]
  }
}
