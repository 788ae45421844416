/// One way of writing a sound: a printable ASCII sign of sounds.tsv.
///
/// The signs of two scripts are not the same sounds; ``SoundCosts`` says how they answer to each
/// other.
typealias Sound = UInt8

/// The writing systems that have signs of their own.
enum SoundSystem: UInt8, Sendable, CaseIterable {
  case latin
  case cyrillic
  /// Katakana, which writes foreign names.
  case katakana
  /// Hiragana and the Japanese readings of Han letters.
  case japanese

  /// The letter that stands for the system in tables.
  init?(code: some StringProtocol) {
    switch code {
    case "L": self = .latin
    case "C": self = .cyrillic
    case "K": self = .katakana
    case "J": self = .japanese
    default: return nil
    }
  }
}
