import Ledger

struct ReviewPersons: Decodable {
  struct Person: Decodable {
    let id: String
    let forms: [String]
    let mentions: [ReviewSpan]
    let life_edtf: String?
  }

  let persons: [Person]
}

struct ReviewPlaces: Decodable {
  struct Place: Decodable {
    let id: String
    let forms: [String]
    let spans: [ReviewSpan]
  }

  let places: [Place]
}

struct ReviewTreaties: Decodable {
  struct Treaty: Decodable {
    let id: String
    let mentions: [ReviewSpan]
    let edtf: String?
  }

  let treaties: [Treaty]
}

extension GoldBuilder {
  /// Takes persons: each mention by name is an item, with the life years of the person.
  ///
  /// A person without life years has none expected and is left out of the value. Words for a person
  /// that are no name ("some historian") are no gold: marking them is a false alarm.
  mutating func add(_ gold: ReviewPersons) {
    cover(.person)
    for person in gold.persons {
      var fields = [ExpectedField("name", person.forms, comparison: .folded)]
      if let life = person.life_edtf {
        let ends = life.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if ends.count == 2 {
          fields.append(ExpectedField("born", [ends[0]]))
          fields.append(ExpectedField("died", [ends[1]]))
        } else {
          note("person \(person.id) lived \"\(life)\", allowed is birth/death; years not used")
        }
      }
      for mention in person.mentions {
        guard
          let range = range(
            mention.start,
            mention.end,
            text: mention.text,
            of: "a mention of person \(person.id)"
          )
        else { continue }
        add(GoldItem(kind: .person, range: range, identity: person.id, fields: fields))
      }
    }
  }

  /// Takes places: each mention is an item; any of the forms is a right name.
  mutating func add(_ gold: ReviewPlaces) {
    cover(.place)
    for place in gold.places {
      let fields = [ExpectedField("name", place.forms, comparison: .folded)]
      for span in place.spans {
        guard
          let range = range(
            span.start,
            span.end,
            text: span.text,
            of: "a mention of place \(place.id)"
          )
        else { continue }
        add(GoldItem(kind: .place, range: range, identity: place.id, fields: fields))
      }
    }
  }

  /// Takes agreements: each mention is an item.
  ///
  /// The gold's date is the agreement's, the annotation's only what the mention says; they are
  /// compared where the gold has a bare year and the mention holds it. The gold's name and articles
  /// are a historian's description and not compared.
  mutating func add(_ gold: ReviewTreaties) {
    cover(.agreement)
    for treaty in gold.treaties {
      for mention in treaty.mentions {
        guard
          let range = range(
            mention.start,
            mention.end,
            text: mention.text,
            of: "a mention of agreement \(treaty.id)"
          )
        else { continue }
        var fields: [ExpectedField] = []
        if let edtf = treaty.edtf, edtf.utf8.count == 4, mention.text.contains(edtf) {
          fields.append(ExpectedField("edtf", [edtf]))
        }
        add(GoldItem(kind: .agreement, range: range, identity: treaty.id, fields: fields))
      }
    }
  }
}
