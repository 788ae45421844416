/// Events and what is said about their order, kept free of contradiction.
///
/// Every statement is a set of differences between points in time: a graph whose edges say that one
/// point lies at most so many days after another. The graph is consistent as long as there is a time
/// for every point. The latest such times are kept; a new edge that they do not satisfy moves points
/// back, those that must move farthest first, until all edges hold again or the way leads back to
/// where the edge began or to day 0. The edges on that way then contradict each other.
///
/// Source: S. Cotton, O. Maler, Fast and Flexible Difference Constraint Propagation for DPLL(T), SAT 2006;
/// R. Dechter, I. Meiri, J. Pearl, Temporal constraint networks, Artificial Intelligence 49 (1991).
public struct TemporalNetwork: Sendable {
  /// An event of a network.
  public struct Event: Hashable, Sendable {
    let begin: Int32

    var end: Int32 { begin + 1 }

    /// The place of the event in the order in which events were made, from 0.
    public var index: Int { Int(begin - 1) / 2 }

    init(index: Int) {
      begin = Int32(2 * index + 1)
    }
  }

  struct Edge: Sendable {
    let from: Int32
    let to: Int32
    let days: Int64
  }

  /// The point 0 is day 0; event *n* has the points 2*n* + 1 and 2*n* + 2.
  private(set) var times: [Int64] = [0]
  private(set) var edges: [Edge] = []
  /// Of each edge the statement, or -1 where it only says that a begin is not after its end.
  private(set) var edgeStatements: [Int32] = []
  /// Of each point the last edge from there, of each edge the one before it.
  private(set) var lastEdge: [Int32] = [-1]
  private(set) var earlierEdge: [Int32] = []
  /// The statements that hold.
  public private(set) var statements: [TemporalStatement] = []

  /// Of each point the edge that made its time no later; -1 where nothing did.
  ///
  /// Followed back, these edges lead to day 0, or to a point that nothing binds.
  private var causes: [Int32] = [-1]

  // Working memory of propagation, as long as the points.
  private var moves: [Int64] = [0]
  private var parents: [Int32] = [-1]
  private var heap = MoveHeap()
  /// What the statement in hand has moved, to be undone if it cannot hold.
  private var trail: [(point: Int32, time: Int64, cause: Int32)] = []

  /// Creates a network without events.
  public init() {}

  /// The number of events.
  public var eventCount: Int { (times.count - 1) / 2 }

  /// Makes a new event, of which nothing is known.
  public mutating func addEvent() -> Event {
    let event = Event(index: eventCount)
    for _ in 0..<2 {
      // Nothing binds it yet, so it lies beyond all days that statements tell of; later events later,
      // as events are mostly told in their order and then need not move.
      times.append(TemporalStatement.beyond + 400 * Int64(event.index))
      causes.append(-1)
      lastEdge.append(-1)
      moves.append(0)
      parents.append(-1)
    }
    append(Edge(from: event.end, to: event.begin, days: 0), statement: -1)
    return event
  }

  /// Adds a statement, unless it contradicts those that hold.
  ///
  /// - Parameter statement: What is said.
  /// - Returns: nil when the statement holds now; otherwise the statements that contradict it, and the
  ///   network is as before.
  public mutating func add(_ statement: TemporalStatement) -> TemporalContradiction? {
    guard let cycle = insert(statement) else { return nil }
    return contradiction(cycle, with: statement)
  }

  /// Adds a statement; where it contradicts others, the statements and lengths of the edges that do,
  /// with -1 for the statement itself.
  private mutating func insert(_ statement: TemporalStatement) -> [(statement: Int, days: Int64)]? {
    let number = Int32(statements.count)
    let before = edges.count
    statements.append(statement)
    trail.removeAll(keepingCapacity: true)
    for edge in statement.edges {
      append(edge, statement: number)
      guard let cycle = propagate(Int32(edges.count - 1)) else { continue }
      let found = cycle.map { edge in
        let owner = edgeStatements[Int(edge)]
        // An event's own edge belongs to no statement, and counts for none.
        return (
          statement: owner == number ? -1 : owner < 0 ? -2 : Int(owner), days: edges[Int(edge)].days
        )
      }
      for (point, time, cause) in trail.reversed() {
        times[Int(point)] = time
        causes[Int(point)] = cause
      }
      while edges.count > before { removeLastEdge() }
      statements.removeLast()
      return found
    }
    return nil
  }

  private mutating func append(_ edge: Edge, statement: Int32) {
    edges.append(edge)
    edgeStatements.append(statement)
    earlierEdge.append(lastEdge[Int(edge.from)])
    lastEdge[Int(edge.from)] = Int32(edges.count - 1)
  }

  private mutating func removeLastEdge() {
    let edge = edges.removeLast()
    edgeStatements.removeLast()
    lastEdge[Int(edge.from)] = earlierEdge.removeLast()
  }

  /// Moves points until the edge holds; the edges of a cycle that cannot hold, if there is one.
  private mutating func propagate(_ new: Int32) -> [Int32]? {
    let edge = edges[Int(new)]
    if edge.from == edge.to { return edge.days < 0 ? [new] : nil }
    let first = times[Int(edge.from)] + edge.days - times[Int(edge.to)]
    guard first < 0 else { return nil }
    var touched: [Int32] = [edge.to]
    moves[Int(edge.to)] = first
    parents[Int(edge.to)] = new
    heap.push(first, edge.to)
    var cycle: [Int32]?
    while cycle == nil, let (move, point) = heap.pop() {
      guard move == moves[Int(point)], move < 0 else { continue }
      if point == edge.from {
        cycle = way(back: point, to: edge.to) + [new]
        break
      }
      if point == 0 {
        // Day 0 does not move: what pushes it is bound by it.
        cycle = cycleThroughOrigin(new)
        break
      }
      trail.append((point, times[Int(point)], causes[Int(point)]))
      times[Int(point)] += move
      causes[Int(point)] = parents[Int(point)]
      // Moved once is moved for good: the moves of others cannot be larger.
      moves[Int(point)] = 0
      let time = times[Int(point)]
      var next = lastEdge[Int(point)]
      while next >= 0 {
        let way = edges[Int(next)]
        let needed = time + way.days - times[Int(way.to)]
        if needed < moves[Int(way.to)] {
          moves[Int(way.to)] = needed
          parents[Int(way.to)] = next
          touched.append(way.to)
          heap.push(needed, way.to)
        }
        next = earlierEdge[Int(next)]
      }
    }
    heap.removeAll()
    for point in touched { moves[Int(point)] = 0 }
    return cycle
  }

  /// The edges by which a point was reached from another, the last first.
  private func way(back point: Int32, to start: Int32) -> [Int32] {
    var result: [Int32] = []
    var point = point
    while point != start {
      let way = parents[Int(point)]
      result.append(way)
      point = edges[Int(way)].from
    }
    return result
  }

  /// The way from day 0 to the new edge, over it, and back to day 0, without detours.
  private func cycleThroughOrigin(_ new: Int32) -> [Int32] {
    var walk = way(back: 0, to: edges[Int(new)].to) + [new]
    var point = edges[Int(new)].from
    var back: [Int32] = []
    while point != 0, causes[Int(point)] >= 0 {
      let cause = causes[Int(point)]
      // What binds the begin of the new edge was moved by that edge itself: the way is closed already.
      if cause == new { return back + [new] }
      back.append(cause)
      point = edges[Int(cause)].from
    }
    walk += back
    // Where the walk comes to a point a second time, the part between either contradicts itself, or
    // can be left out.
    walk.reverse()
    var path: [Int32] = []
    var places: [Int32: Int] = [edges[Int(walk[0])].from: 0]
    for step in walk {
      path.append(step)
      let to = edges[Int(step)].to
      guard let place = places[to] else {
        places[to] = path.count
        continue
      }
      let loop = path[place...]
      if loop.reduce(0, { $0 + edges[Int($1)].days }) < 0 { return Array(loop) }
      for step in loop { places[edges[Int(step)].to] = nil }
      places[to] = place
      path.removeSubrange(place...)
    }
    return walk
  }

  private func contradiction(
    _ cycle: [(statement: Int, days: Int64)],
    with statement: TemporalStatement
  ) -> TemporalContradiction {
    let excess = cycle.reduce(0) { $0 - $1.days }
    var numbers = Set(cycle.map(\.statement).filter { $0 >= 0 }).sorted()
    // The cycle is simple, but a statement with several edges may make another superfluous.
    if numbers.count <= Self.mostMinimised {
      for number in numbers {
        let rest = numbers.filter { $0 != number }
        if numbers.contains(number), let fewer = contradicting(rest, statement) { numbers = fewer }
      }
    }
    return TemporalContradiction(statement: statement, others: numbers, days: excess)
  }

  /// The most statements of which each is tried whether it can be left out.
  private static let mostMinimised = 1_000

  /// Those of a few statements that contradict another; nil when they do not.
  private func contradicting(_ numbers: [Int], _ statement: TemporalStatement) -> [Int]? {
    var small = TemporalNetwork()
    var known: [Int: Event] = [:]
    func event(_ old: Event) -> Event {
      if let new = known[old.index] { return new }
      let new = small.addEvent()
      known[old.index] = new
      return new
    }
    let moved = (numbers.map { statements[$0] } + [statement]).map { $0.replacingEvents(event) }
    for (place, statement) in moved.enumerated() {
      guard let cycle = small.insert(statement) else { continue }
      var found = cycle.map(\.statement).filter { $0 >= 0 }.map { numbers[$0] }
      if place < numbers.count { found.append(numbers[place]) }
      return Set(found).sorted()
    }
    return nil
  }
}
