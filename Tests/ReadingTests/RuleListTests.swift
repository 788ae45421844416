import Documents
import FoundationEssentials
import Ledger
import Reading
import Testing

@Suite struct RuleListTests {
  @Test func `the list of rules in the documentation is up to date`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Docs/rules.md")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(Self.list.utf8).write(to: file)
      Issue.record("recorded Docs/rules.md anew")
    }
    let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(kept == Self.list, "record it anew with RECORD_SNAPSHOTS=1")
  }

  @Test func `every rule has a name of its own and a summary of one sentence`() {
    let rules = Reader.rules
    #expect(Set(rules.map(\.id)).count == rules.count)
    for rule in rules {
      #expect(rule.summary.hasSuffix("."), "\(rule.id)")
      #expect(rule.id.split(separator: ".").count >= 2, "\(rule.id)")
    }
  }

  private static var list: String {
    var text = """
      # The rules of reading

      Each annotation carries the name of the rule that made it. Rules run in this order; of two
      annotations of one kind that overlap, the one found first stays. This list is made from the
      rules themselves: `RECORD_SNAPSHOTS=1 swift test --filter RuleListTests` writes it anew.

      | rule | kind | languages | finds |
      | --- | --- | --- | --- |

      """
    for rule in Reader.rules {
      let languages =
        rule.languages.isEmpty
        ? "every" : rule.languages.map { "\($0.code)" }.joined(separator: ", ")
      text += "| `\(rule.id)` | \(rule.kind.rawValue) | \(languages) | \(rule.summary) |\n"
    }
    return text
  }
}
