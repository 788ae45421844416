import Chronology
import Testing

@Suite struct `The report on a date` {
  @Test func `the table shows each reading in every calendar`() throws {
    let report = try DateReport("August 9 (21), 1905")
    #expect(
      report.table == """
        August 9 (21), 1905
          read as julian: the first half, Julian, by itself
            EDTF        1905-08-22
            Gregorian   1905-08-22, Tuesday
            Julian      1905-08-09
            Japanese    明治38年8月22日
            Chinese     光緒31年7月22日
          or as gregorian: the second half, Gregorian, by itself
            EDTF        1905-08-21
            Gregorian   1905-08-21, Monday
            Julian      1905-08-08
            Japanese    明治38年8月21日
            Chinese     光緒31年7月21日
          note: the halves do not match: in the Gregorian calendar the first is 1905-08-22
        """
    )
  }

  @Test func `the JSON is one line with the fields of the contract`() throws {
    let report = try DateReport("嘉永7年3月3日")
    #expect(
      report.json
        == #"{"input":"嘉永7年3月3日","readings":[{"edtf":"1854-03-31","calendar":"japanese","reason":"Kaei is a Japanese era","earliest":"1854-03-31","latest":"1854-03-31","gregorian":"1854-03-31","julian":"1854-03-19","japanese":"嘉永7年3月3日","weekday":"Friday","chinese":"咸豐4年3月3日","korean":"哲宗5年3月3日"}]}"#
    )
  }

  @Test func `open ends are null, and what is in quotes is escaped`() throws {
    let report = try DateReport("\tbefore 1904")
    #expect(report.json.hasPrefix(#"{"input":"\tbefore 1904","readings":[{"edtf":"../1904","#))
    #expect(report.json.contains(#""earliest":null,"latest":"1904-12-31""#))
  }
}
