/// Tells the words under or behind a picture from running text.
///
/// Either the line begins with what the picture is ("FILE PHOTO:", "Рис. 2", "図1"), or it is short,
/// is no sentence, and ends in whose the picture is ("© …", "Image: Public Domain").
enum CaptionLine {
  /// The longest caption, in columns.
  static let maximumColumns = 300
  /// The longest line that a sign of rights alone makes a caption.
  static let maximumRightsColumns = 170

  /// Whether `line`, in small letters, is a caption.
  static func matches(_ line: [UInt8], columns: Int, ending: ByteText.Ending) -> Bool {
    guard columns <= maximumColumns else { return false }
    if beginsWithLabel(line) { return true }
    guard columns <= maximumRightsColumns, ending != .colon else { return false }
    // "… of the treaty. Courtesy of the Library.": the holder has a sentence of its own.
    if ending == .sentence {
      return ownSentence.end(in: line).map { $0 < line.count && line.count - $0 <= 80 } ?? false
    }
    // The holder follows the sign, and nothing more: a long rest is a sentence about rights.
    return rights.end(in: line).map { line.count - $0 <= 80 } ?? false
  }

  private static func beginsWithLabel(_ line: [UInt8]) -> Bool {
    for label in labels.openings(of: line) {
      var rest = line.dropFirst(label.count)
      while rest.first == 0x20 { rest.removeFirst() }
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest.dropFirst(digits.count)
      if rest.starts(with: Array("：".utf8)) { return true }
      guard let next = rest.first else { return false }
      if next == UInt8(ascii: ":") { return true }
      guard !digits.isEmpty else { continue }
      // "Fig. 3. The harbour", "Рис. 3 — Порт", "図3 港"
      if next == UInt8(ascii: "."), rest.count > 1 { return true }
      if next == 0x20 || next == 0xE3 || next == UInt8(ascii: ")") {
        return isFigureLabel(label)
      }
    }
    return false
  }

  /// Whether the label, with a number and no colon, still opens a caption and not a sentence.
  private static func isFigureLabel(_ label: [UInt8]) -> Bool {
    figures.contains { $0 == label }
  }

  private static let figures = ["図", "写真", "рис.", "fig.", "abb."].map { Array($0.utf8) }

  private static let labels = Needles([
    "file photo", "photograph", "photo", "image", "picture", "figure", "fig.", "fig",
    "illustration", "photo credit", "image credit", "credit", "illus.", "map",
    "caption", "plate", "portrait", "рисунок", "рис.", "фотография", "фото",
    "иллюстрация", "илл.", "ил.", "карта", "портрет", "малюнок", "мал.", "図", "写真", "画像", "地図",
    "挿絵", "图", "照片", "abbildung", "abb.", "foto", "bild", "karte", "carte", "légende",
  ])

  /// Signs of rights behind the point of the sentence before.
  private static let ownSentence = Needles([
    ". courtesy", ". image:", ". photo:", ". source:", ". credit:", ". photo by ",
    ". photograph by ", ". ©", ". wikimedia commons", ". public domain",
  ])

  private static let rights = Needles([
    "©", "(c) ", " image:", " photo:", " picture:", " source:", "photo by ", "photo courtesy",
    "courtesy of ", "wikimedia commons", "wikipedia commons", "public domain", "cc by", "cc0",
    "getty images", "associated press", "фото:", "фото автора", "общественное достояние",
    "(ap photo", "ap photo/", "reuters/", "(reuters", "afp/", "photo credit", "image credit",
    ". credit:", "(credit:", "/ credit:", ", own work", "- own work", "– own work", "— own work",
    "(own work",
    "写真：", "写真:", "画像：", "画像:", "提供：", "撮影：", "パブリックドメイン", "パブリック・ドメイン",
  ])
}
