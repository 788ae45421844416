import Chronology
import Testing

@Suite struct `A network of events` {
  private func span(_ text: String) throws -> TemporalSpan { TemporalSpan(try EDTF(text)) }

  @Test func `bounds are tightened through others`() throws {
    var network = TemporalNetwork()
    let raid = network.addEvent()
    let news = network.addEvent()
    let answer = network.addEvent()
    let year = TemporalStatement.spans(raid, try span("1806-10-22"))
    for statement in [
      year, .gap(raid, news, atLeast: 20, atMost: 40), .precedes(news, answer),
      .spans(answer, try span("1806")),
    ] {
      #expect(network.add(statement) == nil)
    }
    let spans = network.spans()
    #expect(show(spans[news.index].begin.earliest) == "1806-11-11")
    #expect(show(spans[news.index].begin.latest) == "1806-12-01")
    #expect(show(spans[news.index].end.latest) == "1806-12-30")
    #expect(show(spans[answer.index].begin.earliest) == "1806-11-12")
    #expect(show(spans[answer.index].end.latest) == "1806-12-31")
  }

  @Test func `a contradiction names the statements that make it, and no others`() throws {
    var network = TemporalNetwork()
    let events = (0..<5).map { _ in network.addEvent() }
    let statements: [TemporalStatement] = [
      .spans(events[0], try span("1904-02-08")),
      .precedes(events[0], events[1]),
      .spans(events[4], try span("1904-01-01/1906-12-31")),
      .precedes(events[1], events[2]),
      .within(events[3], events[4]),
      .relation(events[2], .equals, events[3]),
    ]
    for statement in statements { #expect(network.add(statement) == nil) }
    let wrong = TemporalStatement.precedes(events[2], events[0])
    let refused = network.add(wrong)
    let contradiction = try #require(refused)
    #expect(contradiction.statement == wrong)
    #expect(contradiction.others == [1, 3])
    #expect(contradiction.days == 3)
    #expect(network.statements == statements)
    let late = TemporalStatement.spans(events[2], try span("1907"))
    #expect(network.add(late)?.others == [2, 4, 5])
  }

  @Test func `an event cannot last shorter than it lasts`() throws {
    var network = TemporalNetwork()
    let siege = network.addEvent()
    #expect(network.add(.spans(siege, try span("1904-07-30/1905-01-02"))) == nil)
    #expect(network.add(.lasts(siege, atLeast: 157, atMost: 157)) == nil)
    let refused = network.add(.lasts(siege, atLeast: nil, atMost: 150))
    let contradiction = try #require(refused)
    // The bounds alone would do, and so would the 157 days: one of them is named.
    #expect(contradiction.others.count == 1)
    #expect(contradiction.days == 7)
  }

  @Test func `a relation of an event to itself can be impossible`() {
    var network = TemporalNetwork()
    let event = network.addEvent()
    #expect(network.add(.relation(event, .equals, event)) == nil)
    #expect(network.add(.precedes(event, event))?.others == [])
    #expect(network.add(.lasts(event, atLeast: nil, atMost: 0))?.others == [])
  }

  /// A random statement about few events.
  private static func statement(
    _ events: [TemporalNetwork.Event],
    _ random: inout SplitMix
  ) -> TemporalStatement {
    let first = events[Int.random(in: 0..<events.count, using: &random)]
    let second = events[Int.random(in: 0..<events.count, using: &random)]
    let least = Int64.random(in: 0...6, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      let days = RataDie(least)...RataDie(least + Int64.random(in: 0...8, using: &random))
      return .spans(first, TemporalSpan(days))
    case 1: return .precedes(first, second)
    case 2: return .within(first, second)
    case 3: return .gap(first, second, atLeast: least, atMost: least + 3)
    case 4: return .lasts(first, atLeast: least, atMost: least + 2)
    default:
      return .relation(
        first,
        AllenRelation.allCases.randomElement(using: &random) ?? .before,
        second
      )
    }
  }

  @Test func `statements that hold have an example, and a contradiction is minimal`() throws {
    var random = SplitMix(seed: 1905)
    var contradictions = 0
    for _ in 0..<300 {
      var network = TemporalNetwork()
      let events = (0..<5).map { _ in network.addEvent() }
      for _ in 0..<14 {
        let statement = Self.statement(events, &random)
        guard let found = network.add(statement) else { continue }
        contradictions += 1
        // Alone they contradict each other; without any one they do not.
        let members = found.others.map { network.statements[$0] } + [statement]
        #expect(Self.holdsTogether(members) == false)
        for index in members.indices {
          var rest = members
          rest.remove(at: index)
          #expect(Self.holdsTogether(rest))
        }
      }
      let example = network.example()
      for (index, span) in network.spans().enumerated() {
        let days = example[index]
        #expect(span.begin.earliest.map { $0 <= days.lowerBound } ?? true)
        #expect(span.end.latest.map { $0 >= days.upperBound } ?? true)
      }
      for statement in network.statements { #expect(Self.holds(statement, example)) }
    }
    #expect(contradictions > 500)
  }

  private static func holdsTogether(_ statements: [TemporalStatement]) -> Bool {
    var network = TemporalNetwork()
    for _ in 0..<5 { _ = network.addEvent() }
    return statements.allSatisfy { network.add($0) == nil }
  }

  /// Whether a statement is true of given days.
  private static func holds(_ statement: TemporalStatement, _ days: [ClosedRange<RataDie>]) -> Bool
  {
    func gap(_ first: TemporalNetwork.Event, _ second: TemporalNetwork.Event) -> Int64 {
      days[second.index].lowerBound.day - days[first.index].upperBound.day
    }
    switch statement {
    case .spans(let event, let span):
      return span.begin.earliest == days[event.index].lowerBound
        && span.end.latest == days[event.index].upperBound
    case .relation(let first, let relation, let second):
      return AllenRelation(days[first.index], days[second.index]) == relation
    case .precedes(let first, let second): return gap(first, second) >= 1
    case .within(let first, let second):
      return days[second.index].lowerBound <= days[first.index].lowerBound
        && days[first.index].upperBound <= days[second.index].upperBound
    case .gap(let first, let second, let least, let most):
      return gap(first, second) >= least ?? .min && gap(first, second) <= most ?? .max
    case .lasts(let event, let least, let most):
      let length = days[event.index].upperBound.day - days[event.index].lowerBound.day + 1
      return length >= least ?? .min && length <= most ?? .max
    }
  }
}
