import Documents
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: [
    ("978-4-329-00486-4", "9784329004864", true), ("4329004860", "4329004860", true),
    ("978-4003342114", "9784003342114", true), ("0-8044-2957-X", "080442957X", true),
    ("0 8044 2957 x", "080442957X", true), ("978–4–329–00486–5", "9784329004865", false),
    ("4329004861", "4329004861", false), ("9790260000438", "9790260000438", true),
  ])
  func `an ISBN has a normal form and a check digit`(text: String, value: String, isValid: Bool) {
    #expect(
      ISBN.identifier(text) == Identifier(scheme: "isbn", value: value, isValid: isValid)
    )
  }

  @Test(arguments: [
    "", "123", "1234567890123", "X234567890", "978-4-329-0048X-4", "432900486a", "-4329004860",
    "4329--004860", "43290048601",
  ])
  func `what has not the form is no ISBN`(text: String) {
    #expect(ISBN.identifier(text) == nil)
  }

  @Test func `ten and thirteen digits of one edition meet`() {
    #expect(ISBN.thirteenDigits(of: "4329004860") == "9784329004864")
    #expect(ISBN.thirteenDigits(of: "978-4-329-00486-4") == "9784329004864")
    #expect(ISBN.thirteenDigits(of: "4329004861") == nil)
  }

  /// Any one digit altered, or any two unlike neighbours swapped, must be seen in ten digits.
  @Test func `one wrong digit is always seen`() {
    let right = Array("080442957X")
    for place in 0..<9 {
      for digit in "0123456789" where digit != right[place] {
        var wrong = right
        wrong[place] = digit
        #expect(ISBN.identifier(String(wrong))?.isValid == false)
      }
      var swapped = right
      swapped.swapAt(place, place + 1)
      guard place < 8, swapped != right else { continue }
      #expect(ISBN.identifier(String(swapped))?.isValid == false)
    }
  }

  @Test(arguments: [
    ("0317-8471", "03178471", true), ("1050-124X", "1050124X", true),
    ("0317-8472", "03178472", false),
  ])
  func `an ISSN has a check digit`(text: String, value: String, isValid: Bool) {
    #expect(
      ISSN.identifier(text) == Identifier(scheme: "issn", value: value, isValid: isValid)
    )
  }

  @Test(arguments: [
    ("10.1000/182", "10.1000/182"), ("doi:10.1000/ABC", "10.1000/abc"),
    ("https://doi.org/10.1000/182", "10.1000/182"), ("DOI 10.1002/(SICI)1", "10.1002/(sici)1"),
  ])
  func `a DOI is written in several ways`(text: String, value: String) {
    #expect(DOI.identifier(text) == Identifier(scheme: "doi", value: value, isValid: true))
  }

  @Test(arguments: ["10.1000", "10.1000/", "11.1000/1", "10.1/1", "10.1000/a b"])
  func `what has not the form is no DOI`(text: String) {
    #expect(DOI.identifier(text) == nil)
  }

  @Test(arguments: [
    ("HTTP://Example.ORG/Page", "http://example.org/Page", true),
    ("www.example.org", "http://www.example.org", true),
    ("https://ru.wikipedia.org/wiki/Порт-Артур", "https://ru.wikipedia.org/wiki/Порт-Артур", true),
    ("http://nohost", "http://nohost", false), ("http://a..b/", "http://a..b/", false),
  ])
  func `an address has a normal form`(text: String, value: String, isValid: Bool) {
    #expect(
      WebAddress.identifier(text) == Identifier(scheme: "url", value: value, isValid: isValid)
    )
  }

  private func found(_ text: String) -> [String] {
    let document = PlainText.document(text: text)
    return IdentifierScanner.identifiers(in: text).map { found in
      let words = document.text(of: found.passage)
      return "\(found.identifier.scheme) \(words)\(found.identifier.isValid ? "" : " !")"
    }
  }

  @Test(arguments: [
    ("ISBN: 978-4-329-00486-4 (RU)", ["isbn 978-4-329-00486-4"]),
    ("ISBN:4329004860 / 978-4329004864 (JP)", ["isbn 4329004860", "isbn 978-4329004864"]),
    ("(日本幽囚記』; ISBN-13 : 978-4003342114).", ["isbn 978-4003342114"]),
    ("岩波書店、ISBN978-4-00-024267-7。", ["isbn 978-4-00-024267-7"]),
    ("ISBN-10 0-8044-2957-X.", ["isbn 0-8044-2957-X"]),
    ("ISBN 4-329-00486-1", ["isbn 4-329-00486-1 !"]), ("call 4329004860 now", []),
    ("order 9784329004865", []), ("978-4-329-00486-5", ["isbn 978-4-329-00486-5 !"]),
    ("ISSN 0317-8471, 1904-1905", ["issn 0317-8471"]),
    ("ISSN 0317-8472", ["issn 0317-8472 !"]),
    (
      "See https://example.org/a_(b)?q=1, and www.example.com.",
      [
        "url https://example.org/a_(b)?q=1", "url www.example.com",
      ]
    ),
    ("(http://example.org/x)", ["url http://example.org/x"]),
    ("出典：https://example.jp/頁。", ["url https://example.jp/"]),
    (
      "doi:10.1000/182. https://doi.org/10.1000/183",
      [
        "doi 10.1000/182", "doi https://doi.org/10.1000/183",
      ]
    ),
    ("from 1904-02-08 to 1905-09-05, 10.5 km, 560,000 to 760,000", []),
  ])
  func `identifiers are found in running text`(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }
}
