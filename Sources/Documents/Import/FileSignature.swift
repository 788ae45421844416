/// Tells files that are no text by their first bytes.
enum FileSignature {
  /// What the first bytes show, when they show a kind of file that holds no text to read.
  static func binary(_ bytes: [UInt8]) -> String? {
    for (signature, name) in signatures where bytes.starts(with: signature) { return name }
    return nil
  }

  private static let signatures: [([UInt8], String)] = [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"),
    (Array("II*\0".utf8), "a TIFF picture"),
    (Array("MM\0*".utf8), "a TIFF picture"),
    ([0x1F, 0x8B], "gzip compressed data"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz compressed data"),
    (Array("BZh".utf8) + [0x31], "bzip2 compressed data"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"),
    ([0x7F, 0x45, 0x4C, 0x46], "an ELF program"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Microsoft Office file"),
    (Array("SQLite format 3\0".utf8), "an SQLite database"),
    (Array("OggS".utf8), "Ogg sound"),
    (Array("ID3".utf8), "MP3 sound"),
  ]
}
