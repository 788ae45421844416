import Ledger
import SQLiteStore
import Testing

/// The work of adding does not grow with the ledger.
@Suite(.serialized) struct GrowthTests {
  @Test func `two hundred documents are added in linear time`() async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder.file("test.ledger"))
    let clock = ContinuousClock()
    var times: [Duration] = []
    for quarter in 0..<4 {
      let contributions = try (0..<50).map { index in
        let words = (0..<200).map { "word\($0 * 7 % 83)" }.joined(separator: " ")
        return try Samples.plain("\(words) \(quarter) \(index)", slug: "p\(index)")
      }
      var single: [Duration] = []
      for contribution in contributions {
        single.append(
          try await clock.measure {
            _ = try await store.add(contribution, author: "test", time: Samples.time)
          }
        )
      }
      times.append(single.sorted()[25])
    }
    // Were the cost of one document in step with those before it, the middle one of the last
    // quarter would take seven times as long as that of the first; a busy machine stays below four.
    #expect(times[3] < times[0] * 4)
    #expect(try await store.documents().count == 200)
    #expect(try await store.find("word82", limit: 999).count == 200)
  }
}
