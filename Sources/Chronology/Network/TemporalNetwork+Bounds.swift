extension TemporalNetwork {
  /// The spans of all events, as tight as the statements make them, in the order of the events.
  ///
  /// - Complexity: O((*n* + *m*) log *n*) for *n* events and *m* statements.
  public func spans() -> [TemporalSpan] {
    // From day 0 to a point: the latest time; from the point to day 0: the earliest, with its sign
    // turned. The times that are kept make all edges non-negative.
    let latest = distances(isForward: true)
    let earliest = distances(isForward: false)
    return (0..<eventCount).map { index in
      let event = Event(index: index)
      func bounds(_ point: Int32) -> TemporalSpan.Bounds {
        TemporalSpan.Bounds(
          unchecked: earliest[Int(point)].map { RataDie(-$0) },
          latest[Int(point)].map { RataDie($0) }
        )
      }
      return TemporalSpan(
        unchecked: bounds(event.begin),
        bounds(event.end)
      )
    }
  }

  /// Days for all events with which every statement holds: late ones, and where nothing binds an event,
  /// days far in the future.
  public func example() -> [ClosedRange<RataDie>] {
    (0..<eventCount).map { index in
      let event = Event(index: index)
      let begin = RataDie(times[Int(event.begin)] - times[0])
      let end = RataDie(times[Int(event.end)] - times[0])
      return begin...max(begin, end)
    }
  }

  /// The shortest ways from day 0 to each point, or from each point to day 0.
  private func distances(isForward: Bool) -> [Int64?] {
    let count = times.count
    var starts = [Int32](repeating: 0, count: count + 1)
    for edge in edges { starts[Int(isForward ? edge.from : edge.to) + 1] += 1 }
    for point in 0..<count { starts[point + 1] += starts[point] }
    var places = starts
    var order = [Int32](repeating: 0, count: edges.count)
    for (number, edge) in edges.enumerated() {
      let point = Int(isForward ? edge.from : edge.to)
      order[Int(places[point])] = Int32(number)
      places[point] += 1
    }
    var reduced = [Int64](repeating: .max, count: count)
    var heap = MoveHeap()
    reduced[0] = 0
    heap.push(0, 0)
    while let (length, point) = heap.pop() {
      guard length == reduced[Int(point)] else { continue }
      for place in Int(starts[Int(point)])..<Int(starts[Int(point) + 1]) {
        let edge = edges[Int(order[place])]
        let next = Int(isForward ? edge.to : edge.from)
        let cost = times[Int(edge.from)] + edge.days - times[Int(edge.to)]
        if length + cost < reduced[next] {
          reduced[next] = length + cost
          heap.push(length + cost, Int32(next))
        }
      }
    }
    return reduced.enumerated().map { point, length in
      guard length < .max else { return nil }
      let shift = times[point] - times[0]
      return isForward ? length + shift : length - shift
    }
  }
}

extension TemporalSpan {
  /// Creates a span from bounds that are known to fit.
  init(unchecked begin: Bounds, _ end: Bounds) {
    self.begin = begin
    self.end = end
  }
}
