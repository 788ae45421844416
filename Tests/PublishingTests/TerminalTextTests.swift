import Testing

@testable import Publishing

/// The invariants of what is printed; they cannot be seen whole through a report.
@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("plain words, ё, 山", "plain words, ё, 山"),
    ("\u{1B}]0;title\u{07}", "␛]0;title␇"),
    ("\u{1B}[2J", "␛[2J"),
    ("a\r\nb\tc", "a  b c"),
    ("\u{9B}31m", "⟨U+009B⟩31m"),
    ("\u{7F}\u{00}", "␡␀"),
    ("abc\u{202E}fed", "abc⟨U+202E⟩fed"),
    ("\u{2067}x\u{2069}", "⟨U+2067⟩x⟨U+2069⟩"),
    ("\u{E0041}", "⟨U+E0041⟩"),
    ("\u{FEFF}x\u{AD}y", "xy"),
    ("e\u{301}", "e\u{301}"),
  ])
  func `controls become visible and lose their effect`(text: String, safe: String) {
    #expect(TerminalText.safe(text) == safe)
  }

  @Test func `no control of any kind is left`() {
    var view = String.UnicodeScalarView()
    for value in (0 as UInt32)...0x10FFFF {
      if let scalar = Unicode.Scalar(value), scalar.properties.generalCategory == .control {
        view.append(scalar)
      }
    }
    let safe = TerminalText.safe(String(view))
    #expect(safe.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("山田", 4), ("ｱ", 1), ("Ａ", 2), ("e\u{301}", 1), ("か\u{3099}", 2),
    ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("🗾", 2), ("a\u{200D}b", 2), ("ж", 1), ("—", 1),
  ])
  func `wide signs take two columns, marks none`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]),
    ("  one   two ", 20, ["one two"]),
    ("", 10, [""]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("山田太郎も、いた。", 6, ["山田太", "郎も、", "いた。"]),
    ("あい、う", 4, ["あ", "い、", "う"]),
    ("あ「い」う", 4, ["あ", "「い", "」う"]),
    ("word 山田", 6, ["word", "山田"]),
  ])
  func `lines break at spaces and between ideographs`(
    text: String,
    columns: Int,
    lines: [String]
  ) {
    #expect(TextWrapping.lines(of: text, columns: columns) == lines)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdefg", 6, "abcde…"), ("山田太郎", 6, "山田…"), ("ab cd", 4, "ab…"),
  ])
  func `clipping keeps within the columns`(text: String, columns: Int, clipped: String) {
    #expect(TextWrapping.clip(text, columns: columns) == clipped)
  }

  @Test func `json escapes what a terminal would act upon`() {
    let value = JSONValue.string("\"\\\n\u{1B}\u{202E}\u{2028}\u{E0001}é山")
    #expect(value.text == #""\"\\\n\u001b\u202e\u2028\udb40\udc01é山""# + "\n")
  }

  @Test(arguments: [
    (560_000.0, "560000"), (-0.5, "-0.5"), (0.1, "0.1"), (1e22, "1e+22"), (.infinity, "null"),
    (-0.0, "0"),
  ])
  func `whole numbers have no fraction`(number: Double, text: String) {
    #expect(JSONValue.number(number).text == text + "\n")
  }

  @Test func `keys are sorted by scalar`() {
    let value = JSONValue.object(["b": .int(1), "a": .array([]), "я": .object([:]), "B": .null])
    #expect(value.text == "{\n  \"B\": null,\n  \"a\": [],\n  \"b\": 1,\n  \"я\": {}\n}\n")
  }
}
