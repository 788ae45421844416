import Ledger

struct ReviewCaptions: Decodable {
  struct Caption: Decodable {
    let start: Int
    let end: Int
    let text: String
    let rights_as_given: String
  }

  let captions: [Caption]
}

struct ReviewISBNs: Decodable {
  struct ISBN: Decodable {
    let start: Int
    let end: Int
    let text: String
    let digits: String
    let isbn13: String
    let check_digit_valid: Bool
  }

  let isbns: [ISBN]
}

struct ReviewFootnotes: Decodable {
  struct Footnote: Decodable {
    struct Resolution: Decodable {}

    let marker: String
    let start: Int
    let end: Int
    let note: ReviewSpan?
    let resolves_to: Resolution?
  }

  let footnotes: [Footnote]
}

extension GoldBuilder {
  /// Takes captions: the rights as printed decide; the subject is the annotator's description.
  mutating func add(_ gold: ReviewCaptions) {
    cover(.caption)
    for (index, caption) in gold.captions.enumerated() {
      guard
        let range = range(
          caption.start,
          caption.end,
          text: caption.text,
          of: "caption \(index + 1)"
        )
      else { continue }
      let fields = [ExpectedField("rights", [caption.rights_as_given])]
      add(GoldItem(kind: .caption, range: range, fields: fields))
    }
  }

  /// Takes ISBNs: the digits, as printed or as the ISBN-13 of the same book, and validity decide.
  mutating func add(_ gold: ReviewISBNs) {
    cover(.identifier)
    for (index, isbn) in gold.isbns.enumerated() {
      guard let range = range(isbn.start, isbn.end, text: isbn.text, of: "ISBN \(index + 1)") else {
        continue
      }
      let values = isbn.digits == isbn.isbn13 ? [isbn.digits] : [isbn.digits, isbn.isbn13]
      let fields = [
        ExpectedField("scheme", ["isbn"]), ExpectedField("value", values),
        ExpectedField("valid", [isbn.check_digit_valid ? "yes" : "no"]),
      ]
      add(GoldItem(kind: .identifier, range: range, fields: fields))
    }
  }

  /// Takes the markers of footnotes: whether a note answers one decides.
  ///
  /// A note's own text may be annotated as well or not; such annotations are set aside.
  mutating func add(_ gold: ReviewFootnotes) {
    cover(.note)
    for footnote in gold.footnotes {
      guard
        let range = range(
          footnote.start,
          footnote.end,
          text: footnote.marker,
          of: "marker \(footnote.marker)"
        )
      else { continue }
      let marker = footnote.marker.filter { !"()[]".contains($0) }
      let fields = [
        ExpectedField("marker", [marker]),
        ExpectedField("resolved", [footnote.resolves_to == nil ? "no" : "yes"]),
      ]
      add(GoldItem(kind: .note, range: range, fields: fields))
      if let note = footnote.note,
        let range = self.range(
          note.start,
          note.end,
          text: note.text,
          of: "the note to \(footnote.marker)"
        )
      {
        putAside(range, of: .note)
      }
    }
  }
}
