import Ledger
import Testing

/// What every store must keep to when statements are revised.
enum RevisionLaws {
  /// Revising adds; nothing that was there changes.
  static func revising(_ store: some Store) async throws {
    _ = try await store.add(Samples.full(), author: "rule", time: Samples.time)
    let before = try await store.revisions(of: 2)
    let revision = try await store.revise(
      statement: 2,
      to: .accepted,
      author: "Ann",
      time: Samples.later,
      reason: "seen in the archive"
    )
    #expect(
      revision
        == Revision(
          number: 6,
          statement: 2,
          standing: .accepted,
          author: "Ann",
          time: Samples.later,
          reason: "seen in the archive"
        )
    )
    #expect(try await store.revisions(of: 2) == before + [revision])
    let standings = try await store.statements(about: nil).map { ($0.number, $0.standing) }
    for (number, standing) in standings {
      #expect(standing == (number == 2 ? .accepted : .proposed))
    }
  }

  /// An undone revision can itself be undone; each time the standing before comes back.
  static func undoing(_ store: some Store) async throws {
    _ = try await store.add(Samples.plain("text"), author: "rule", time: Samples.time)
    func standing() async throws -> Standing? {
      try await store.statements(about: nil).first?.standing
    }
    for standing in [Standing.accepted, .superseded] {
      _ = try await store.revise(
        statement: 1,
        to: standing,
        author: "Ann",
        time: Samples.time,
        reason: ""
      )
    }
    #expect(try await standing() == .superseded)
    let undone = try await store.undo(revision: 3, author: "Bob", time: Samples.later)
    #expect(undone.undoes == 3)
    #expect(undone.standing == .accepted)
    #expect(undone.author == "Bob")
    #expect(try await standing() == .accepted)
    await #expect(throws: StoreError.notNewest(revision: 3, newest: 4)) {
      try await store.undo(revision: 3, author: "Bob", time: Samples.later)
    }
    await #expect(throws: StoreError.notNewest(revision: 2, newest: 4)) {
      try await store.undo(revision: 2, author: "Bob", time: Samples.later)
    }
    let redone = try await store.undo(revision: 4, author: "Ann", time: Samples.later)
    #expect(redone.undoes == 4)
    #expect(redone.standing == .superseded)
    #expect(try await standing() == .superseded)
    #expect(try await store.revisions(of: 1).map(\.undoes) == [nil, nil, nil, 3, 4])
  }

  /// What cannot be revised or undone is refused, and nothing changes.
  static func refusing(_ store: some Store) async throws {
    _ = try await store.add(Samples.plain("text"), author: "rule", time: Samples.time)
    let before = try await StoreLaws.contents(of: store)
    for number in [-1, 0, 2, .max] {
      await #expect(throws: StoreError.noStatement(number)) {
        try await store.revise(
          statement: number,
          to: .accepted,
          author: "Ann",
          time: Samples.time,
          reason: ""
        )
      }
      await #expect(throws: StoreError.noRevision(number)) {
        try await store.undo(revision: number, author: "Ann", time: Samples.time)
      }
    }
    await #expect(throws: StoreError.firstRevision(1)) {
      try await store.undo(revision: 1, author: "Ann", time: Samples.time)
    }
    await #expect(throws: StoreError.noAuthor) {
      try await store.revise(
        statement: 1,
        to: .accepted,
        author: "",
        time: Samples.time,
        reason: ""
      )
    }
    await #expect(throws: StoreError.badTime("now")) {
      try await store.undo(revision: 1, author: "Ann", time: "now")
    }
    #expect(try await StoreLaws.contents(of: store) == before)
  }

  /// A long random history agrees, step by step, with a plain list of revisions.
  static func history(_ store: some Store) async throws {
    _ = try await store.add(Samples.full(), author: "rule", time: Samples.time)
    var model = (1...5).map { number in
      Revision(
        number: number,
        statement: number,
        standing: .proposed,
        author: "rule",
        time: Samples.time,
        reason: ""
      )
    }
    var random = SplitMix(state: 2)
    for _ in 0..<150 {
      if Bool.random(using: &random) {
        let statement = Int.random(in: 1...5, using: &random)
        let standing = Standing.allCases.randomElement(using: &random) ?? .accepted
        let revision = try await store.revise(
          statement: statement,
          to: standing,
          author: "Ann",
          time: Samples.later,
          reason: "r"
        )
        model.append(
          Revision(
            number: model.count + 1,
            statement: statement,
            standing: standing,
            author: "Ann",
            time: Samples.later,
            reason: "r"
          )
        )
        #expect(revision == model.last)
      } else {
        let number = Int.random(in: 1...model.count, using: &random)
        let statement = model[number - 1].statement
        let own = model.filter { $0.statement == statement }
        guard own.last?.number == number, own.count > 1 else {
          await #expect(throws: StoreError.self) {
            try await store.undo(revision: number, author: "Bob", time: Samples.later)
          }
          continue
        }
        let revision = try await store.undo(revision: number, author: "Bob", time: Samples.later)
        model.append(
          Revision(
            number: model.count + 1,
            statement: statement,
            standing: own[own.count - 2].standing,
            author: "Bob",
            time: Samples.later,
            reason: "",
            undoes: number
          )
        )
        #expect(revision == model.last)
      }
    }
    for statement in try await store.statements(about: nil) {
      let own = model.filter { $0.statement == statement.number }
      #expect(try await store.revisions(of: statement.number) == own)
      #expect(statement.standing == own.last?.standing)
    }
    #expect(model.contains { $0.undoes != nil })
  }
}

/// A small generator with a seed, so that a failing history can be run again.
///
/// Source: G. L. Steele, D. Lea, C. H. Flood, *Fast Splittable Pseudorandom Number Generators*.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
