extension DateReport {
  /// The report as a table for people: a block a reading, and the notes.
  public var table: String {
    var lines = [input]
    for (index, reading) in readings.enumerated() {
      lines.append(
        index == 0
          ? "  read as \(reading.calendar): \(reading.reason)"
          : "  or as \(reading.calendar): \(reading.reason)"
      )
      var rows: [(String, String)] = [("EDTF", reading.edtf)]
      if reading.earliest != reading.latest || reading.earliest == nil {
        rows.append(("days", "\(reading.earliest ?? "..") to \(reading.latest ?? "..")"))
      }
      let day = reading.weekday.map { ", \($0)" } ?? ""
      if let gregorian = reading.gregorian { rows.append(("Gregorian", gregorian + day)) }
      if let julian = reading.julian { rows.append(("Julian", julian)) }
      if let japanese = reading.japanese { rows.append(("Japanese", japanese)) }
      for other in reading.others {
        let name = CalendarName(rawValue: other.calendar)?.english ?? other.calendar
        rows.append((name, other.date))
      }
      for (name, value) in rows {
        lines.append("    " + name + String(repeating: " ", count: max(1, 12 - name.count)) + value)
      }
    }
    for note in notes { lines.append("  note: \(note)") }
    return lines.joined(separator: "\n")
  }

  /// The report as one line of JSON.
  public var json: String {
    var json = JSONText()
    json.object { object in
      object.field("input", input)
      object.array("readings", readings) { line, object in
        object.field("edtf", line.edtf)
        object.field("calendar", line.calendar)
        object.field("reason", line.reason)
        object.field("earliest", line.earliest)
        object.field("latest", line.latest)
        object.field("gregorian", line.gregorian)
        object.field("julian", line.julian)
        object.field("japanese", line.japanese)
        if let weekday = line.weekday { object.field("weekday", weekday) }
        for other in line.others { object.field(other.calendar, other.date) }
      }
      if !notes.isEmpty { object.strings("notes", notes) }
    }
    return json.text
  }
}
