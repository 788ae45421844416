import Collation

extension ParallelAccounts {
  /// The matters on which at least two documents give an answer; these are laid side by side.
  var shared: [Matter] { matters.filter { $0.accounts.count > 1 } }

  /// The matters of which one document alone speaks; a table of silences would say no more.
  var lone: [Matter] { matters.filter { $0.accounts.count == 1 } }
}

extension Matter {
  /// The numbers of the documents that answer any question.
  var accounts: [Int] {
    let numbers = questions.flatMap { $0.answers.indices }
    return Set(numbers).sorted().filter { number in
      questions.contains { number < $0.answers.count && !$0.answers[number].isEmpty }
    }
  }

  /// What the only account says, question by question: `called Hague Convention; when 1899`; not its whole
  /// sentences.
  var loneAnswers: String {
    questions.filter { $0.name != "told" }.compactMap { question in
      let values = question.answers.flatMap { $0 }.map(\.value)
      return values.isEmpty ? nil : "\(question.name) \(values.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  /// The first place that the only account gives.
  var lonePlace: Place? { questions.flatMap { $0.answers.flatMap { $0 } }.map(\.place).min() }
}
