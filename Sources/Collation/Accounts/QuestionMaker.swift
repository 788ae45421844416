/// Makes a question of the answers to it.
enum QuestionMaker {
  /// Makes the question with its variance: that of the two answers which stand furthest apart.
  ///
  /// Silence of an account is told only when no two others differ.
  ///
  /// - Parameters:
  ///   - name: What is asked.
  ///   - answers: Each account's answers.
  ///   - compare: How two answers stand to each other, by their values.
  /// - Returns: The question.
  static func question(
    _ name: String,
    _ answers: [[Answer]],
    compare: (String, String) -> (variance: Variance, explanation: String?)
  ) -> Question {
    var worst: (variance: Variance, explanation: String?) = (.same, nil)
    for (number, left) in answers.enumerated() {
      for right in answers.dropFirst(number + 1) {
        guard let found = nearest(left, right, compare) else { continue }
        if rank(found.variance) > rank(worst.variance)
          || found.variance == worst.variance && worst.explanation == nil
        {
          worst = found
        }
      }
    }
    let isSilent = answers.contains { $0.isEmpty }
    return Question(
      name: name,
      answers: answers,
      variance: isSilent && worst.variance == .same
        ? .silent
        : worst.variance,
      explanation: worst.explanation
    )
  }

  /// How the nearest answers of two accounts stand: an account that gives two figures agrees with one
  /// that gives either.
  private static func nearest(
    _ left: [Answer],
    _ right: [Answer],
    _ compare: (String, String) -> (variance: Variance, explanation: String?)
  ) -> (variance: Variance, explanation: String?)? {
    var best: (variance: Variance, explanation: String?)?
    for first in left {
      for second in right {
        let found = compare(first.value, second.value)
        if let known = best, rank(known.variance) <= rank(found.variance) { continue }
        best = found
      }
    }
    return best
  }

  private static func rank(_ variance: Variance) -> Int {
    switch variance {
    case .silent: 0
    case .same: 1
    case .finer: 2
    case .overlapping: 3
    case .different: 4
    case .contradictory: 5
    }
  }
}
