// Fuzzes the reading of dates in words; built in one module with Sources/Chronology by
// Tests/Fuzz/chronology.

/// Reads a date in words, reports on it, and explains it against another.
func fuzzWords(_ bytes: UnsafeBufferPointer<UInt8>) {
  let text = String(decoding: bytes, as: UTF8.self)
  let context = DateContext(
    calendar: bytes.count % 3 == 0
      ? CalendarName.allCases[bytes.count / 3 % CalendarName.allCases.count] : nil,
    country: bytes.count % 5 == 0
      ? DateContext.Country.allCases[bytes.count / 5 % DateContext.Country.allCases.count] : nil
  )
  _ = try? JapaneseDate(text)
  do throws(HistoricalDateError) {
    let date = try HistoricalDate(text, context: context)
    precondition(!date.readings.isEmpty)
    for reading in date.readings {
      let again = try? EDTF(reading.edtf.description)
      precondition(again == reading.edtf)
      if let other = try? EDTF("1806-09-11") { _ = CalendarExplanation.all(reading.edtf, other) }
    }
    let report = DateReport(date)
    _ = report.table
    _ = report.json
  } catch {
    _ = error.description
  }
}
