import Documents
import Ledger
import Testing

@Suite struct CauseTests {
  @Test(arguments: [
    Sentence("The guild left because the pier was lost.", ["the pier was lost → The guild left"]),
    Sentence(
      "The pier was lost. Thus the guild withdrew.",
      ["The pier was lost → the guild withdrew"]
    ),
    Sentence("The storm forced the guild to leave.", ["The storm → the guild to leave"]),
    Sentence("The storm was the cause of the famine.", ["The storm → the famine"]),
    Sentence("The storm paved the way for the fire.", ["The storm → the fire"]),
    // What somebody is after is no cause; what an author concludes is none either.
    Sentence("The guild left in order to build a pier.", []),
    Sentence("The pier was lost. Thus the plan was a dead letter.", []),
    Sentence("The pier was old; hence it is necessary to build one.", []),
    Sentence("The port lived on forced labour.", []),
    Sentence("The truce was so called by nobody.", []),
    Sentence("The truce of a year or so was kept.", []),
    Sentence("The guild had lived there for so long.", []),
    Sentence("The storm broke the pier so thoroughly that nothing was left.", []),
    Sentence("He gave the so sensational answer.", []),
    Sentence("He ceded the port in turn for two ships.", []),
    Sentence(
      "The pier was closed.[2] The fire led to the end of the guild.",
      ["The fire → the end of the guild"]
    ),
    Sentence("It rained so they stayed in the port.", ["It rained → they stayed in the port"]),
    Sentence("The guild paid so they could stay.", []),
    Sentence("The consul remained so popular in the port.", []),
    Sentence("The pier fell, so the guild left.", ["The pier fell → the guild left"]),
  ])
  func `a cause is told by what brings something about`(_ sentence: Sentence) {
    let found = Finds(.cause, in: sentence.text).values.compactMap { value -> String? in
      guard case .cause(let value) = value else { return nil }
      return "\(value.cause) → \(value.effect)"
    }
    #expect(found == sentence.expected)
  }
}
