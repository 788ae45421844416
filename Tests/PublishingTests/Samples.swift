import Collation
import Documents
import Ledger

/// Hand-made documents, reviews and parallel accounts; the places and people are invented.
enum Samples {
  /// A text whose places can be found by their words.
  struct Source {
    let document: Document
    let offsets: OffsetTable

    init(title: String, authors: [String], language: Language, paragraphs: [String]) {
      let text = paragraphs.joined(separator: "\n\n")
      var blocks: [Block] = []
      var start = 0
      for (index, paragraph) in paragraphs.enumerated() {
        let end = start + paragraph.utf8.count
        let kind: BlockKind = index == 0 ? .heading(level: 1) : .paragraph
        blocks.append(Block(kind: kind, passage: Passage(start: start, end: end)))
        start = end + 2
      }
      document = Document(
        record: BibliographicRecord(
          title: title,
          authors: authors,
          date: "1931",
          language: language,
          identifiers: [Identifier(scheme: "isbn", value: "9780306406157", isValid: true)],
          source: "samples/\(language.code).txt"
        ),
        text: text,
        blocks: blocks
      )
      offsets = OffsetTable(text)
    }

    /// The place of the `occurrence`th `words`, counted from 1.
    func place(_ words: String, _ occurrence: Int = 1) -> Place {
      let all = document.text.utf8.indices.filter {
        document.text.utf8[$0...].starts(with: words.utf8)
      }
      precondition(all.count >= occurrence, "the sample does not hold \(words)")
      let start = document.text.utf8.distance(
        from: document.text.utf8.startIndex,
        to: all[occurrence - 1]
      )
      let passage = Passage(start: start, end: start + words.utf8.count)
      let block = document.blocks.firstIndex { $0.passage.contains(passage) } ?? 0
      return Place(
        document: document.id,
        passage: passage,
        scalars: offsets.scalars(of: passage),
        block: block + 1,
        text: words
      )
    }

    var summary: DocumentSummary {
      DocumentSummary(id: document.id, record: document.record, length: offsets.counts.scalars)
    }
  }

  static let english = Source(
    title: "The Lantern Strait Incident",
    authors: ["Ada Marlowe", "Piet Verhoeven"],
    language: .english,
    paragraphs: [
      "The Lantern Strait Incident",
      "On 8 February 1871 the cutter Osprey was fired on in Lantern Strait. Captain Ivan Berezin "
        + "(1829–1902) wrote that “no lamp was shown”, and Berezin blamed the harbour office.",
      "Some historians put the drowned at 40 to 60 sailors; Marlowe counts about 1,250.5 tons lost.[1]",
      "By article 4 of the Treaty of Aldmoor (1873) the strait was open.[2] 山田太郎（やまだたろう）もその場にいた。",
      "1. P. Verhoeven, Straits, p. 12. ISBN 0-306-40615-3.",
    ]
  )

  static let russian = Source(
    title: "Происшествие в Фонарном проливе",
    authors: ["Н. Белова"],
    language: .russian,
    paragraphs: [
      "Происшествие в Фонарном проливе",
      "27 января 1871 года катер «Скопа» попал под огонь. Утонуло 38 матросов.",
    ]
  )

  private static let author = Voice(
    name: "Ada Marlowe",
    kind: .person,
    entity: EntityID("person/ada-marlowe")
  )
  private static let historians = Voice(name: "some historians", kind: .unnamed, side: "Aldmoor")

  static let review = Review(
    document: english.document.id,
    record: english.document.record,
    people: [
      PersonEntry(
        id: entity("person/ivan-berezin"),
        name: "Ivan Berezin",
        born: "1829",
        died: "1902",
        roles: ["Captain"],
        variants: ["Berezin"],
        mentions: [english.place("Ivan Berezin"), english.place("Berezin", 2)]
      ),
      PersonEntry(
        id: entity("person/山田太郎"),
        name: "山田太郎",
        born: nil,
        died: nil,
        roles: [],
        variants: ["やまだたろう"],
        mentions: [english.place("山田太郎")]
      ),
    ],
    timeline: [
      TimelineEntry(
        edtf: "1871-02-08",
        written: "8 February 1871",
        calendar: "gregorian",
        earliest: 682_978,
        sentence: "On 8 February 1871 the cutter Osprey was fired on in Lantern Strait.",
        place: english.place("8 February 1871")
      ),
      TimelineEntry(
        edtf: "1873",
        written: "1873",
        calendar: nil,
        earliest: 683_671,
        sentence: "By article 4 of the Treaty of Aldmoor (1873) the strait was open.",
        place: english.place("1873")
      ),
    ],
    incidents: [
      IncidentEntry(
        id: entity("incident/lantern-strait-incident"),
        name: "Lantern Strait Incident",
        edtf: "1871-02-08",
        articles: [],
        parties: ["Aldmoor"],
        location: "Lantern Strait",
        mentions: [english.place("Lantern Strait Incident")],
        accounts: [
          IncidentAccount(
            sentence: "The Lantern Strait Incident",
            attribution: [AttributionLink(voice: author, stance: .asserts)],
            place: english.place("Lantern Strait Incident")
          )
        ]
      ),
      IncidentEntry(
        id: entity("agreement/treaty-of-aldmoor"),
        name: "Treaty of Aldmoor",
        edtf: nil,
        articles: ["4"],
        mentions: [english.place("Treaty of Aldmoor")],
        accounts: [
          IncidentAccount(
            sentence: "By article 4 of the Treaty of Aldmoor (1873) the strait was open.",
            attribution: [
              AttributionLink(voice: author, stance: .reports),
              AttributionLink(voice: historians, stance: .asserts),
            ],
            place: english.place("Treaty of Aldmoor")
          )
        ]
      ),
      IncidentEntry(
        id: entity("incident/the-cutter-osprey-was-fired-on"),
        name: "the cutter Osprey was fired on",
        isTold: true,
        edtf: "1871-02-08",
        articles: [],
        actor: "harbour office",
        parties: ["Osprey"],
        location: "Lantern Strait",
        mentions: [english.place("was fired on")],
        accounts: [
          IncidentAccount(
            sentence: "On 8 February 1871 the cutter Osprey was fired on in Lantern Strait.",
            attribution: [AttributionLink(voice: author, stance: .asserts)],
            place: english.place("was fired on")
          )
        ]
      ),
    ],
    figures: [
      FigureEntry(
        figure: FigureValue(
          low: 40,
          high: 60,
          unit: "persons",
          counted: "sailors drowned",
          fate: "drowned"
        ),
        attribution: [
          AttributionLink(voice: author, stance: .reports),
          AttributionLink(voice: historians, stance: .asserts),
        ],
        place: english.place("40 to 60 sailors")
      ),
      FigureEntry(
        figure: FigureValue(
          low: 1250.5,
          high: 1250.5,
          isApproximate: true,
          unit: "tons",
          side: "Aldmoor",
          metric: MetricAmount(low: 1_270_000, high: 1_271_000, unit: "kg")
        ),
        attribution: [AttributionLink(voice: author, stance: .asserts)],
        place: english.place("about 1,250.5 tons")
      ),
      FigureEntry(
        figure: FigureValue(low: nil, high: 1_234_567, counted: "lamps"),
        attribution: [],
        place: english.place("no lamp")
      ),
    ],
    voices: [
      VoiceEntry(
        voice: author,
        passages: [VoicedPassage(stance: .asserts, place: english.place("Marlowe counts"))]
      ),
      VoiceEntry(
        voice: historians,
        passages: [
          VoicedPassage(
            stance: .asserts,
            place: english.place("put the drowned at 40 to 60 sailors")
          )
        ]
      ),
    ],
    citations: [
      CitationEntry(
        value: .quotation(QuotationValue(text: "no lamp was shown", voice: "Ivan Berezin")),
        place: english.place("“no lamp was shown”")
      ),
      CitationEntry(
        value: .note(
          NoteValue(
            marker: "1",
            resolves: "P. Verhoeven, Straits, p. 12",
            work: WorkReference(author: "P. Verhoeven", title: "Straits", year: "1911", page: "12")
          )
        ),
        place: english.place("[1]")
      ),
      CitationEntry(value: .note(NoteValue(marker: "2")), place: english.place("[2]")),
      CitationEntry(
        value: .identifier(Identifier(scheme: "isbn", value: "0306406153", isValid: false)),
        place: english.place("ISBN 0-306-40615-3")
      ),
      CitationEntry(
        value: .caption(CaptionValue(subject: "The harbour office", rights: "")),
        place: english.place("harbour office")
      ),
    ],
    faults: [
      Fault(
        kind: .noteWithoutText,
        explanation: "marker 2 has no note; the notes given are 1",
        places: [english.place("[2]")]
      ),
      Fault(
        kind: .contradiction,
        explanation: "the document gives 8 February 1871 in one place and 1873 in another",
        places: [english.place("8 February 1871"), english.place("1873")]
      ),
    ]
  )

  static let accounts = ParallelAccounts(
    documents: [english.summary, russian.summary],
    matters: [
      Matter(
        kind: .incident,
        name: "Lantern Strait Incident",
        questions: [
          Question(
            name: "called",
            answers: [
              [Answer(value: "Lantern Strait Incident", place: english.place("Lantern Strait"))],
              [
                Answer(
                  value: "Происшествие в Фонарном проливе",
                  place: russian.place("Происшествие в Фонарном проливе")
                )
              ],
            ],
            variance: .same,
            explanation: nil
          ),
          Question(
            name: "when",
            answers: [
              [Answer(value: "1871-02-08", place: english.place("8 February 1871"))],
              [Answer(value: "1871-01-27", place: russian.place("27 января 1871 года"))],
            ],
            variance: .different,
            explanation: "the days differ by 12, which is what the Julian and the Gregorian "
              + "calendar differ by in 1871"
          ),
          Question(
            name: "who took part",
            answers: [
              [
                Answer(value: "Ivan Berezin", place: english.place("Ivan Berezin")),
                Answer(value: "山田太郎", place: english.place("山田太郎")),
              ],
              [],
            ],
            variance: .silent,
            explanation: nil
          ),
        ]
      ),
      Matter(
        kind: .agreement,
        name: "Treaty of Aldmoor",
        questions: [
          Question(
            name: "called",
            answers: [
              [Answer(value: "Treaty of Aldmoor", place: english.place("Treaty of Aldmoor"))], [],
            ],
            variance: .silent,
            explanation: nil
          ),
          Question(
            name: "when",
            answers: [[Answer(value: "1873", place: english.place("1873"))], []],
            variance: .silent,
            explanation: nil
          ),
        ]
      ),
      Matter(
        kind: .figure,
        name: "sailors drowned",
        questions: [
          Question(
            name: "how many",
            answers: [
              [
                Answer(
                  value: "40 to 60",
                  place: english.place("40 to 60 sailors"),
                  voice: AttributionLink(
                    voice: Voice(name: "the harbour master", kind: .unnamed),
                    stance: .doubts
                  )
                )
              ],
              [Answer(value: "38", place: russian.place("38 матросов"))],
            ],
            variance: .contradictory,
            explanation: nil
          )
        ]
      ),
    ]
  )

  /// A review of a document that holds `text` wherever it can hold text.
  static func hostile(_ text: String) -> Review {
    let source = Source(title: text, authors: [text], language: .english, paragraphs: [text])
    let place = source.place(text)
    let link = AttributionLink(voice: Voice(name: text, kind: .unnamed, side: text), stance: .asks)
    return Review(
      document: source.document.id,
      record: source.document.record,
      people: [
        PersonEntry(
          id: entity("person/x"),
          name: text,
          born: text,
          died: text,
          roles: [text],
          variants: [text],
          mentions: [place]
        )
      ],
      timeline: [
        TimelineEntry(
          edtf: text,
          written: text,
          calendar: text,
          earliest: 1,
          sentence: text,
          place: place
        )
      ],
      incidents: [
        IncidentEntry(
          id: entity("incident/x"),
          name: text,
          edtf: text,
          articles: [text],
          mentions: [place]
        )
      ],
      figures: [
        FigureEntry(
          figure: FigureValue(low: 1, high: 2, unit: text, counted: text),
          attribution: [link],
          place: place
        )
      ],
      voices: [
        VoiceEntry(voice: link.voice, passages: [VoicedPassage(stance: .asks, place: place)])
      ],
      citations: [
        CitationEntry(value: .quotation(QuotationValue(text: text, voice: text)), place: place),
        CitationEntry(value: .caption(CaptionValue(subject: text, rights: text)), place: place),
        CitationEntry(value: .note(NoteValue(marker: text, resolves: text)), place: place),
      ],
      faults: [Fault(kind: .contradiction, explanation: text, places: [place, place])]
    )
  }

  static func entity(_ name: String) -> EntityID {
    guard let id = EntityID(name) else { preconditionFailure("\(name) is no entity id") }
    return id
  }
}
