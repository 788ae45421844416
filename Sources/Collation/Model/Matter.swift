public import Ledger

/// How two or more answers to one question stand to each other.
public enum Variance: String, CaseIterable, Sendable {
  case same
  /// One answer lies within the other.
  case finer
  case overlapping
  case different
  case contradictory
  /// At least one account gives no answer.
  case silent
}

/// What one account answers to one question.
public struct Answer: Hashable, Sendable {
  /// The answer in its normal form.
  public let value: String
  /// Where it is given.
  public let place: Place
  /// Whom the account cites for it, the innermost of several, and with what stance; nil where it says
  /// so on its author's own word.
  public let voice: AttributionLink?

  /// Creates an answer.
  public init(value: String, place: Place, voice: AttributionLink? = nil) {
    self.value = value
    self.place = place
    self.voice = voice
  }
}

/// One question put to all accounts of a matter.
public struct Question: Hashable, Sendable {
  /// What is asked: `called`, `when`, `how many killed`.
  public let name: String
  /// Each document's answers, in the order of the documents; empty where it is silent.
  public let answers: [[Answer]]
  /// How the answers stand to each other.
  public let variance: Variance
  /// Why they differ, where it can be shown.
  public let explanation: String?

  /// Creates a question.
  public init(name: String, answers: [[Answer]], variance: Variance, explanation: String?) {
    self.name = name
    self.answers = answers
    self.variance = variance
    self.explanation = explanation
  }
}

/// What sort of thing accounts are compared on; the raw value is printed.
public enum MatterKind: String, CaseIterable, Sendable {
  case incident
  case agreement
  case person
  /// A day that accounts tell of, be it in several calendars.
  case day
  /// What figures count.
  case figure
}

/// A thing that accounts speak of: an incident, an agreement, a person, a day, or what figures count.
public struct Matter: Hashable, Sendable {
  /// What sort of thing.
  public let kind: MatterKind
  /// The name to show.
  public let name: String
  /// The questions, in a fixed order.
  public let questions: [Question]

  /// Creates a matter.
  public init(kind: MatterKind, name: String, questions: [Question]) {
    self.kind = kind
    self.name = name
    self.questions = questions
  }
}

/// Several documents side by side.
public struct ParallelAccounts: Sendable {
  /// The documents compared, in the order given.
  public let documents: [DocumentSummary]
  /// What they speak of: incidents and agreements, people, days, then figures.
  public let matters: [Matter]

  /// Creates parallel accounts.
  public init(documents: [DocumentSummary], matters: [Matter]) {
    self.documents = documents
    self.matters = matters
  }
}
