import Documents
import FoundationEssentials
import Ledger
import Testing

@Suite struct ExchangedAnnotationTests {
  /// Two bytes, three and four a scalar among ones of one byte.
  static let text = "Резанов wrote to 樺太 — 😀 and \"Khvostov\"."

  static let values: [AnnotationValue] = [
    .time(TimeValue(type: .date, value: "1904-02-08", edtf: "1904-02-08", calendar: "gregorian")),
    .time(TimeValue(type: .duration, value: "P25Y")),
    .person(PersonValue(name: "Nikolai Rezanov", born: "1764", died: "1807", role: "envoy")),
    .person(PersonValue(name: "Резанов")),
    .place(NameValue(name: "樺太")),
    .group(NameValue(name: "Ainu")),
    .incident(IncidentValue(name: "Golovnin Incident", edtf: "1811/1813")),
    .incident(IncidentValue(name: "raid")),
    .agreement(AgreementValue(name: "Treaty of Shimoda", edtf: "1855-02-07", article: "2")),
    .agreement(AgreementValue(name: "pact")),
    .figure(
      FigureValue(
        low: 560_000,
        high: 760_000,
        isApproximate: true,
        unit: "persons",
        counted: "prisoners"
      )
    ),
    .figure(FigureValue(low: 0.25, high: nil, unit: "percent")),
    .figure(FigureValue(low: nil, high: -1.5e300)),
    .quotation(
      QuotationValue(text: "tab\there \"so\" \\ / \u{1}\u{8}\u{C}\r\n", voice: "Golovnin")
    ),
    .quotation(QuotationValue(text: "")),
    .attribution(
      AttributionValue(
        voice: "Резанов",
        stance: .callsForged,
        source: Passage(start: 0, end: 14),
        content: [Passage(start: 24, end: 30), Passage(start: 35, end: 39)]
      )
    ),
    .attribution(AttributionValue(voice: "some historians", stance: .asserts)),
    .note(NoteValue(marker: "3", resolves: "Lensen 1959, p. 12")),
    .note(NoteValue(marker: "*")),
    .identifier(Identifier(scheme: "isbn", value: "9784062884822", isValid: false)),
    .caption(CaptionValue(subject: "A frigate", rights: "Public domain")),
    .cause(CauseValue(cause: "the raid", effect: "the arrest", voice: "Golovnin")),
    .cause(CauseValue(cause: "a", effect: "b")),
    .judgement(JudgementValue(of: "the raid", voice: "the Shogunate")),
    .judgement(JudgementValue(of: "the raid")),
    .incident(
      IncidentValue(
        name: "Lind raided Riga",
        edtf: "1741",
        form: .told,
        actor: "Lind",
        parties: ["Livonia", "Estonia"],
        place: "Riga"
      )
    ),
    .note(
      NoteValue(
        marker: "4",
        resolves: "Kent 1959, 12",
        work: WorkReference(author: "Kent", title: "Salt", year: "1959", page: "12")
      )
    ),
  ]

  static func annotation(_ value: AnnotationValue) -> Annotation {
    Annotation(passage: Passage(start: 24, end: 30), value: value, rule: "test.rule")
  }

  private func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  @Test func `the values below show every kind`() {
    #expect(Set(Self.values.map(\.kind)) == Set(AnnotationKind.allCases))
  }

  @Test(arguments: values)
  func `both encoders give the same bytes`(value: AnnotationValue) throws {
    let exchanged = ExchangedAnnotation(Self.annotation(value), offsets: OffsetTable(Self.text))
    var bytes = Array("before ".utf8)
    exchanged.writeJSON(into: &bytes)
    value.writeJSON(into: &bytes)
    let expected = try "before " + encoded(exchanged) + encoded(value)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: values)
  func `what goes out comes back`(value: AnnotationValue) throws {
    let offsets = OffsetTable(Self.text)
    let annotation = Self.annotation(value)
    let json = try encoded(ExchangedAnnotation(annotation, offsets: offsets))
    let read = try JSONDecoder().decode(ExchangedAnnotation.self, from: Data(json.utf8))
    #expect(try Annotation(read, offsets: offsets) == annotation)
    let bare = try JSONDecoder().decode(AnnotationValue.self, from: Data(encoded(value).utf8))
    #expect(bare == value)
  }

  @Test(arguments: [
    (
      0,
      #"{"calendar":"gregorian","edtf":"1904-02-08","end":19,"kind":"time","rule":"test.rule","#
        + #""start":17,"type":"DATE","value":"1904-02-08"}"#
    ),
    (
      10,
      #"{"approximate":true,"counted":"prisoners","end":19,"high":760000,"kind":"figure","#
        + #""low":560000,"rule":"test.rule","start":17,"unit":"persons"}"#
    ),
    (
      11,
      #"{"approximate":false,"counted":"","end":19,"kind":"figure","low":0.25,"#
        + #""rule":"test.rule","start":17,"unit":"percent"}"#
    ),
    (
      15,
      #"{"content":[{"end":19,"start":17},{"end":23,"start":22}],"end":19,"kind":"attribution","#
        + #""rule":"test.rule","source":{"end":7,"start":0},"stance":"calls forged","start":17,"#
        + #""voice":"Резанов"}"#
    ),
    (
      19,
      #"{"end":19,"kind":"identifier","rule":"test.rule","scheme":"isbn","start":17,"#
        + #""valid":false,"value":"9784062884822"}"#
    ),
  ])
  func `the fields are the contract's, flat and counted in scalars`(row: Int, json: String) throws {
    let annotation = Self.annotation(Self.values[row])
    let exchanged = ExchangedAnnotation(annotation, offsets: OffsetTable(Self.text))
    #expect(try encoded(exchanged) == json)
  }

  @Test func `every control character and many others are escaped alike`() throws {
    var scalars = String.UnicodeScalarView()
    for value in 0...0x2100 as ClosedRange<UInt32> {
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    let value = AnnotationValue.place(NameValue(name: String(scalars)))
    let exchanged = ExchangedAnnotation(Self.annotation(value), offsets: OffsetTable(Self.text))
    var bytes: [UInt8] = []
    exchanged.writeJSON(into: &bytes)
    #expect(try String(decoding: bytes, as: UTF8.self) == encoded(exchanged))
  }

  @Test(arguments: [
    0, -0.0, 1, -1, 0.1, 1e15, 9_007_199_254_740_992, 1e16, 1e21, 1.5e-7,
    .leastNonzeroMagnitude, .greatestFiniteMagnitude,
  ])
  func `numbers are written alike and read back the same`(number: Double) throws {
    let value = AnnotationValue.figure(FigureValue(low: number, high: number))
    let exchanged = ExchangedAnnotation(Self.annotation(value), offsets: OffsetTable(Self.text))
    var bytes: [UInt8] = []
    exchanged.writeJSON(into: &bytes)
    #expect(try String(decoding: bytes, as: UTF8.self) == encoded(exchanged))
    let read = try JSONDecoder().decode(ExchangedAnnotation.self, from: Data(bytes))
    #expect(read == exchanged)
  }

  @Test(arguments: [Double.infinity, -.infinity, .nan])
  func `a bound that is no number is left out`(number: Double) throws {
    let value = AnnotationValue.figure(FigureValue(low: number, high: 3))
    let exchanged = ExchangedAnnotation(Self.annotation(value), offsets: OffsetTable(Self.text))
    var bytes: [UInt8] = []
    exchanged.writeJSON(into: &bytes)
    let json = String(decoding: bytes, as: UTF8.self)
    #expect(!json.contains("\"low\""))
    #expect(json.contains("\"high\":3,"))
    #expect(try json == encoded(exchanged))
  }

  @Test(arguments: [
    (
      #"{"start":0,"end":43,"kind":"place","name":"x"}"#,
      "the field end is 43; allowed: 0 to 39"
    ),
    (
      #"{"start":40,"end":43,"kind":"place","name":"x"}"#,
      "the field start is 40; allowed: 0 to 39"
    ),
    (
      #"{"start":0,"end":2,"kind":"attribution","voice":"x","stance":"asserts","#
        + #""source":{"start":1,"end":90},"content":[]}"#,
      "the field source.end is 90; allowed: 0 to 39"
    ),
    (
      #"{"start":0,"end":2,"kind":"attribution","voice":"x","stance":"asserts","#
        + #""content":[{"start":1,"end":2},{"start":70,"end":90}]}"#,
      "the field content[1].end is 90; allowed: 0 to 39"
    ),
  ])
  func `a position past the text is refused`(json: String, clause: String) throws {
    let exchanged = try JSONDecoder().decode(ExchangedAnnotation.self, from: Data(json.utf8))
    let error = #expect(throws: ExchangeError.self) {
      try Annotation(exchanged, offsets: OffsetTable(Self.text))
    }
    #expect(error?.description == clause)
  }
}
