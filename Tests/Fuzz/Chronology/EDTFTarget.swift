// Fuzzes the reading of EDTF; built in one module with Sources/Chronology by Tests/Fuzz/chronology.

/// Reads, prints and reads again; what is printed must mean the same.
func fuzzEDTF(_ bytes: UnsafeBufferPointer<UInt8>) {
  let input = Array(bytes)
  let expression: EDTF
  do throws(EDTFError) {
    expression = try EDTF(utf8: input.span)
  } catch {
    precondition(error.offset <= input.count, "an error beyond the text")
    _ = error.description
    _ = try? EDTF.lenient(String(decoding: input, as: UTF8.self))
    return
  }
  let text = expression.description
  precondition(Array(text.utf8) == input, "\(text) is printed for other bytes")
  precondition((0...2).contains(expression.level))
  if let first = expression.earliest, let last = expression.latest { precondition(first <= last) }
  if let date = expression.date, date.precision == .day, let first = expression.earliest {
    precondition(expression.contains(first))
  }
  for date in expression.dates.prefix(8) { precondition((try? EDTF(date.description)) != nil) }
  for language in DateLanguage.allCases { _ = expression.words(in: language) }
  for calendar in CalendarName.allCases { _ = expression.words(in: .english, calendar: calendar) }
}
