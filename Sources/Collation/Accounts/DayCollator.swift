import Algorithms
import Chronology
import Documents
import Ledger

/// Lays days side by side: days that two accounts both tell of, be it in two calendars.
struct DayCollator {
  private let accounts: [Account]

  init(_ accounts: [Account]) {
    self.accounts = accounts
  }

  /// Lays days side by side.
  ///
  /// - Parameter events: The incidents and agreements laid side by side; their days are not told again.
  /// - Returns: A matter for each day that two accounts tell of, those of the first account before others.
  func matters(besides events: [Matter]) -> [Matter] {
    let told = Set(
      events.lazy.flatMap(\.questions).filter { $0.name == Self.when }
        .filter { $0.answers.count { !$0.isEmpty } > 1 }
        .flatMap { $0.answers.joined().map(\.place) }
    )
    let days = accounts.map { $0.days.sorted(by: Self.isBefore) }
    var seen = [Set<String>](repeating: [], count: accounts.count)
    return days.indices.flatMap { number in
      days[number].compactMap { date -> Matter? in
        guard seen[number].insert(date.days.edtf).inserted else { return nil }
        let rows = days.enumerated().map { other, days -> [AccountDate] in
          guard other > number else { return other == number ? [date] : [] }
          return Self.near(date, in: days).filter { Self.isOneDay(date.days, $0.days) }
            .min { $0.annotation < $1.annotation }.map { [$0] } ?? []
        }
        for (other, row) in rows.enumerated() { seen[other].formUnion(row.map(\.days.edtf)) }
        guard rows.count(where: { !$0.isEmpty }) > 1 else { return nil }
        let when = Self.question(Self.when, Array(zip(rows, accounts)))
        guard !when.answers.joined().allSatisfy({ told.contains($0.place) }) else { return nil }
        return Matter(kind: .day, name: date.days.edtf, questions: [when, self.told(rows)])
      }
    }
  }

  /// The question of dates.
  static let when = "when"

  /// Returns the question of dates, each account's with the calendar it names.
  static func question(_ name: String, _ rows: [(dates: [AccountDate], account: Account)])
    -> Question
  {
    var byText: [String: DatedDays] = [:]
    let answers = rows.map { dates, account in
      dates.map { date -> Answer in
        let text = date.days.edtf + (date.days.calendar.map { " (\($0))" } ?? "")
        byText[text] = date.days
        return Answer(value: text, place: account.index.place(date.annotation.passage))
      }
    }
    return QuestionMaker.question(name, answers) { left, right in
      guard let first = byText[left], let second = byText[right] else { return (.different, nil) }
      return AccountDate.compare(first, second)
    }
  }

  /// What each account says of the day: the sentence that dates it.
  private func told(_ rows: [[AccountDate]]) -> Question {
    let answers = zip(rows, accounts).map { dates, account in
      dates.map { date -> Answer in
        let passage = date.annotation.passage
        return Answer(
          value: account.line(account.index.sentence(of: passage)),
          place: account.index.place(passage),
          voice: account.voice(over: passage)
        )
      }
    }
    return QuestionMaker.question("told", answers) { left, right in
      left == right ? (.same, nil) : (.different, nil)
    }
  }

  /// The days, ordered by when they were, that two calendars may have parted from a date.
  private static func near(_ date: AccountDate, in days: [AccountDate]) -> ArraySlice<AccountDate> {
    guard let earliest = date.days.earliest else { return days[...] }
    let begin = days.partitioningIndex { ($0.days.earliest ?? 0) >= earliest - farthest }
    return days[begin...].prefix { ($0.days.earliest ?? 0) <= earliest + farthest }
  }

  /// More days than have ever parted the Julian calendar from the Gregorian in dates of history.
  private static let farthest: Int64 = 40

  private static func isOneDay(_ left: DatedDays, _ right: DatedDays) -> Bool {
    let found = AccountDate.compare(left, right)
    if found.variance == .same { return true }
    guard found.variance == .different, let first = try? EDTF(left.edtf),
      let second = try? EDTF(right.edtf)
    else { return false }
    return CalendarExplanation.explain(first, second)?.kind == .sameDay
  }

  private static func isBefore(_ left: AccountDate, _ right: AccountDate) -> Bool {
    let (first, second) = (left.days.earliest ?? 0, right.days.earliest ?? 0)
    return first != second ? first < second : left.annotation < right.annotation
  }
}
