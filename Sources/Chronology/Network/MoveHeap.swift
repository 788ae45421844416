/// Points by how far they must move back, the farthest first.
struct MoveHeap: Sendable {
  private var items: [(move: Int64, point: Int32)] = []

  mutating func push(_ move: Int64, _ point: Int32) {
    items.append((move, point))
    var place = items.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard items[parent].move > move else { break }
      items[place] = items[parent]
      place = parent
    }
    items[place] = (move, point)
  }

  mutating func pop() -> (move: Int64, point: Int32)? {
    guard let first = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return first }
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < items.count else { break }
      if child + 1 < items.count, items[child + 1].move < items[child].move { child += 1 }
      guard items[child].move < last.move else { break }
      items[place] = items[child]
      place = child
    }
    items[place] = last
    return first
  }

  mutating func removeAll() {
    items.removeAll(keepingCapacity: true)
  }
}
