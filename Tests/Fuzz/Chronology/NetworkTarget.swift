// Fuzzes the network of events; built in one module with Sources/Chronology by Tests/Fuzz/chronology.

/// Takes three bytes for a statement; all that hold must hold together, in any order.
func fuzzNetwork(_ bytes: UnsafeBufferPointer<UInt8>) {
  let input = Array(bytes.prefix(300))
  var network = TemporalNetwork()
  let events = (0..<6).map { _ in network.addEvent() }
  var place = 0
  while place + 2 < input.count {
    let first = events[Int(input[place]) % 6]
    let second = events[Int(input[place] >> 4) % 6]
    let days = Int64(Int8(bitPattern: input[place + 2]))
    let relation = AllenRelation.allCases[Int(input[place + 2]) % 13]
    let statement: TemporalStatement =
      switch input[place + 1] % 6 {
      case 0:
        .spans(first, TemporalSpan(RataDie(days)...RataDie(days + Int64(input[place + 1] >> 4))))
      case 1: .relation(first, relation, second)
      case 2: .precedes(first, second)
      case 3: .within(first, second)
      case 4: .gap(first, second, atLeast: days, atMost: days + 3)
      default: .lasts(first, atLeast: days, atMost: days * days)
      }
    if let found = network.add(statement) {
      precondition(found.days > 0)
      precondition(found.others.allSatisfy { network.statements.indices.contains($0) })
    }
    place += 3
  }
  var reversed = TemporalNetwork()
  for _ in 0..<6 { _ = reversed.addEvent() }
  for statement in network.statements.reversed() { precondition(reversed.add(statement) == nil) }
  precondition(network.spans() == reversed.spans(), "the bounds depend on the order of statements")
}
