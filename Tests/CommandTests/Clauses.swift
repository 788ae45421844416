import Testing

/// Expects that a run ended of itself with `status`.
func expect(
  _ outcome: Rashomon.Outcome,
  exitsWith status: Int32,
  at location: SourceLocation = #_sourceLocation
) {
  #expect(outcome.exited, "\(outcome)", sourceLocation: location)
  #expect(outcome.status == status, "\(outcome)", sourceLocation: location)
}

/// Expects that `complaint` is one clause that names `subject`, and nothing of the machinery.
func expect(
  clause complaint: String,
  names subject: String,
  at location: SourceLocation = #_sourceLocation
) {
  #expect(complaint.contains(subject), sourceLocation: location)
  #expect(!complaint.hasSuffix("."), "a clause, not a sentence", sourceLocation: location)
  for sign in ["Error Domain", "NSError", "Optional(", "Fatal error", "0x0000", ".swift:"] {
    #expect(!complaint.contains(sign), "\(complaint)", sourceLocation: location)
  }
}

/// Expects status 1 and exactly one clause, about `subject`.
func expect(
  _ outcome: Rashomon.Outcome,
  refuses subject: String,
  at location: SourceLocation = #_sourceLocation
) {
  expect(outcome, exitsWith: 1, at: location)
  #expect(outcome.complaints.count == 1, "\(outcome)", sourceLocation: location)
  for complaint in outcome.complaints {
    expect(clause: complaint, names: subject, at: location)
  }
}

/// Expects what `file` allows: a refusal, or a reading whose complaints, if any, are clauses.
func expect(
  _ outcome: Rashomon.Outcome,
  answers file: BadFile,
  at location: SourceLocation = #_sourceLocation
) {
  switch file.answer {
  case .refused:
    expect(outcome, refuses: file.name, at: location)
  case .readOrRefused:
    #expect(outcome.exited, "\(outcome)", sourceLocation: location)
    #expect([0, 1].contains(outcome.status), "\(outcome)", sourceLocation: location)
    for complaint in outcome.complaints {
      expect(clause: complaint, names: file.name, at: location)
    }
  }
}
