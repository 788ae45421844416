package import Collation
import Documents
package import Ledger

extension ParallelAccounts {
  /// The accounts as their templates want them.
  ///
  /// - Parameters:
  ///   - link: The address of a place, where the page can lead to it.
  ///   - documentLink: The address of a document, likewise.
  /// - Returns: The fields that `collation` and `collation-body` read.
  package func view(
    link: (Place) -> String?,
    documentLink: (DocumentSummary) -> String?
  ) -> View {
    let columns: [View] = documents.enumerated().map { index, document in
      [
        "letter": .text(Self.letter(index)), "title": .text(document.record.title),
        "language": language(of: document.record.title, index),
        "record": .text(Wording.record(document.record).joined(separator: " · ")),
        "id": .text(document.id.value), "href": .text(ifAny: documentLink(document)),
      ]
    }
    return [
      "heading": .text("\(Wording.count(documents.count, "document")) side by side"),
      "documents": .list(columns), "isEmpty": .flag(matters.isEmpty),
      "matters": .list(shared.enumerated().map { view($1, number: $0 + 1, columns, link) }),
      "lone": lone(link: link),
    ]
  }

  private func lone(link: (Place) -> String?) -> View {
    let lone = lone
    guard !lone.isEmpty else { return .nothing }
    return [
      "heading": .text(Wording.Heading.lone), "count": .number(lone.count),
      "entries": .list(
        lone.map { matter in
          let number = matter.accounts.first ?? 0
          return [
            "letter": .text(Self.letter(number)), "name": .text(matter.name),
            "language": language(of: matter.name, number),
            "kind": .text(matter.kind.rawValue), "answers": .text(matter.loneAnswers),
            "place": matter.lonePlace.map { PlaceView.view($0, link: link) } ?? .nothing,
          ]
        }
      ),
    ]
  }

  private func view(
    _ matter: Matter,
    number: Int,
    _ columns: [View],
    _ link: (Place) -> String?
  ) -> View {
    [
      "anchor": .text("matter-\(number)"), "name": .text(matter.name),
      "kind": .text(matter.kind.rawValue), "columns": .list(columns),
      "questions": .list(
        matter.questions.map { question in
          [
            "name": .text(question.name), "variance": .text(question.variance.rawValue),
            "explanation": .text(ifAny: question.explanation),
            "span": .number(documents.count + 2),
            "cells": .list(question.answers.enumerated().map { cell($1, index: $0, link) }),
          ]
        }
      ),
    ]
  }

  private func cell(_ answers: [Answer], index: Int, _ link: (Place) -> String?) -> View {
    [
      "letter": .text(Self.letter(index)), "isSilent": .flag(answers.isEmpty),
      "answers": .list(
        answers.map { answer in
          [
            "value": .text(answer.value), "valueLanguage": language(of: answer.value, index),
            "words": .text(answer.place.text), "language": language(of: answer.place.text, index),
            "voice": .text(ifAny: answer.onWhoseWord),
            "place": PlaceView.view(answer.place, link: link),
          ]
        }
      ),
    ]
  }

  private func language(of words: String, _ index: Int) -> View {
    let language = index < documents.count ? documents[index].record.language : .undetermined
    return .text(ifAny: PlaceView.language(of: words, in: language))
  }
}
