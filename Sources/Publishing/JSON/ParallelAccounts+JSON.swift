package import Collation
import Documents
import Ledger

extension ParallelAccounts {
  /// The schema that the JSON form follows.
  package static let schema = "rashomon-collation-1"

  /// The accounts for other programs.
  package var json: JSONValue {
    .object([
      "schema": .string(Self.schema),
      "documents": .array(documents.map { $0.record.json(id: $0.id) }),
      "matters": .array(matters.map(json)),
    ])
  }

  private func json(_ matter: Matter) -> JSONValue {
    .fields([
      "kind": .string(matter.kind.rawValue), "name": .string(matter.name),
      "questions": .array(matter.questions.map(json)),
    ])
  }

  private func json(_ question: Question) -> JSONValue {
    .fields([
      "question": .string(question.name), "variance": .string(question.variance.rawValue),
      "explanation": .optional(question.explanation),
      "accounts": .array(
        zip(documents, question.answers).map { document, answers in
          .object([
            "document": .string(document.id.value),
            "answers": .array(
              answers.map { answer in
                .fields([
                  "value": .string(answer.value), "place": answer.place.json,
                  "voice": .optional(answer.voice?.voice.name),
                  "stance": .optional(answer.voice?.stance.rawValue),
                ])
              }
            ),
          ])
        }
      ),
    ])
  }
}
