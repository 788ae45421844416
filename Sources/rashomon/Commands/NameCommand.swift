import ArgumentParser
import Onomastics

/// `rashomon name`: the spellings of a name, or the likeness of two.
struct NameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "name",
    abstract: "Shows a name's comparable forms, or how alike two names are and why.",
    discussion: """
      With one name: its folded form, its slug and its form in Latin letters. With two: how surely
      they are one person's, from 0 to 1, and each reason.
      """
  )

  @Argument(help: ArgumentHelp("One name, or two; put each in quotation marks.", valueName: "name"))
  var names: [String]

  func validate() throws {
    guard (1...2).contains(names.count) else {
      throw ValidationError("\(names.count) names are given, allowed are 1 or 2")
    }
  }

  func run() throws {
    if names.count == 1 {
      let name = names[0]
      try Output.standard.write(
        """
        folded  \(Printable.line(NameFolding.fold(name)))
        latin   \(Printable.line(Romanization.plain.romanize(name)))
        slug    \(NameFolding.slug(of: name))

        """
      )
    } else {
      let likeness = NameLikeness.compare(names[0], names[1])
      let percent = (likeness.score * 100).rounded() / 100
      try Output.standard.write("\(likeness.isSame ? "alike" : "not alike")  \(percent)\n")
      for reason in likeness.reasons { try Output.standard.write("  \(Printable.line(reason))\n") }
    }
    try Output.standard.flush()
  }
}
