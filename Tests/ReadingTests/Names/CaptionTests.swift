import Documents
import Ledger
import Testing

/// Captions parted into what the picture shows and whose it is.
@Suite struct CaptionTests {
  @Test(arguments: [
    Sentence("Photo: Hulton Archive/Getty Images", [" | Hulton Archive/Getty Images"]),
    Sentence("Credit: Library of Riga, Prints", [" | Library of Riga, Prints"]),
    Sentence(
      "The signing at Riga. Courtesy of the Diet Library, Riga.",
      ["The signing at Riga. | Courtesy of the Diet Library, Riga."]
    ),
    Sentence(
      "Soldiers at the pier. Photograph by Karl Brandt / TASS via Getty Images",
      ["Soldiers at the pier. | Photograph by Karl Brandt / TASS via Getty Images"]
    ),
    Sentence("Photo: The consul on a courtesy visit", ["The consul on a courtesy visit | "]),
    Sentence(
      "The Riga Treaty (AP Photo/Ellen Grey)",
      ["The Riga Treaty | AP Photo/Ellen Grey"]
    ),
    Sentence(
      "The pier, 1905. Reuters/Ellen Grey",
      ["The pier, 1905. | Reuters/Ellen Grey"]
    ),
    Sentence(
      "Portrait of Lind. Wikimedia Commons / CC BY-SA 3.0",
      ["Portrait of Lind. | Wikimedia Commons / CC BY-SA 3.0"]
    ),
    Sentence(
      "Lind at the pier. (Wikimedia Commons, public domain)",
      ["Lind at the pier. | Wikimedia Commons, public domain"]
    ),
    Sentence(
      "Lind, 1941. By Unknown author - Own work, CC BY 2.0",
      ["Lind, 1941. | By Unknown author - Own work, CC BY 2.0"]
    ),
    Sentence(
      "A woodblock print. © Trustees of the Riga Museum",
      ["A woodblock print. | © Trustees of the Riga Museum"]
    ),
  ])
  func `what a picture shows and whose it is`(_ sentence: Sentence) {
    let text = "The port was quiet, and nobody came.\n\n\(sentence.text)\n\nThen the rain came.\n"
    let found = Finds(.caption, in: text).values.compactMap { value -> String? in
      guard case .caption(let caption) = value else { return nil }
      return "\(caption.subject) | \(caption.rights)"
    }
    #expect(found == sentence.expected)
  }
}
