/// The consonants of a word, so coarsely that spellings in any script share them.
///
/// Six classes: p b; f v w; t d; k g; s z and all hisses; m n; r l. Vowels, h and its kin, and glides do
/// not count; a sign that may be read in two ways gives two skeletons.
enum NameSkeleton {
  /// The most classes that count.
  static let maximumLength = 5
  /// The most skeletons of one word.
  static let maximumVariants = 8

  private enum Reading {
    case none
    case one(UInt64)
    case either(UInt64, UInt64)
    /// Counts in some languages only.
    case optional(UInt64)
    /// Latin ch: a hiss, a k, or as in German and Polish the h that does not count.
    case eitherOrNone(UInt64, UInt64)
    case pair(UInt64, UInt64)
  }

  /// The skeletons of a word, each four bits a class, the first class highest.
  static func skeletons(of sounds: ArraySlice<Sound>) -> [UInt64] {
    var variants: [(code: UInt64, length: Int)] = [(0, 0)]
    func extend(_ variant: inout (code: UInt64, length: Int), by part: UInt64) {
      // A class repeated counts once: doubled letters differ by script.
      guard variant.length < maximumLength, variant.code & 0xF != part else { return }
      variant = (variant.code << 4 | part, variant.length + 1)
    }
    for sound in sounds {
      switch reading(of: sound) {
      case .none: continue
      case .one(let part):
        for index in variants.indices { extend(&variants[index], by: part) }
      case .pair(let first, let second):
        for index in variants.indices {
          extend(&variants[index], by: first)
          extend(&variants[index], by: second)
        }
      case .either(let first, let second):
        branch(&variants) {
          extend(&$0, by: first)
        } or: {
          extend(&$0, by: second)
        }
      case .eitherOrNone(let first, let second):
        let silent = variants
        branch(&variants) {
          extend(&$0, by: first)
        } or: {
          extend(&$0, by: second)
        }
        if variants.count + silent.count <= maximumVariants { variants += silent }
      case .optional(let part):
        branch(&variants) {
          extend(&$0, by: part)
        } or: { _ in
        }
      }
    }
    return variants.lazy.map(\.code).filter { $0 != 0 }
  }

  /// Which classes of consonants a word surely has, one bit each.
  static func classes(of sounds: ArraySlice<Sound>) -> UInt8 {
    var classes: UInt8 = 0
    for sound in sounds where Int(sound) < masks.count { classes |= masks[Int(sound)] }
    return classes
  }

  private static let masks: [UInt8] = readings.map { reading in
    switch reading {
    case .one(let part): 1 << part
    case .pair(let first, let second): 1 << first | 1 << second
    case .none, .either, .eitherOrNone, .optional: 0
    }
  }

  private static func branch(
    _ variants: inout [(code: UInt64, length: Int)],
    _ first: (inout (code: UInt64, length: Int)) -> Void,
    or second: (inout (code: UInt64, length: Int)) -> Void
  ) {
    let canBranch = variants.count * 2 <= maximumVariants
    let copies = canBranch ? variants : []
    for index in variants.indices { first(&variants[index]) }
    for var copy in copies {
      second(&copy)
      variants.append(copy)
    }
  }

  private static let readings: [Reading] = (0..<128).map { code in
    switch Character(UnicodeScalar(UInt8(code))) {
    case "p", "b": .one(1)
    case "f", "v", "w": .one(2)
    case "t", "d", "T": .one(3)
    case "3", "2": .optional(3)
    case "k", "g", "Q": .one(4)
    case "9": .either(4, 5)
    case "C": .eitherOrNone(5, 4)
    case "s", "z", "S", "Z", "$", "c", "J", "&", "5", "6", "#", "D": .one(5)
    case "4": .optional(5)
    case "X": .pair(4, 5)
    case "Y": .none
    case "m", "n", "N", "7", "8": .one(6)
    case "r", "l", "L": .one(7)
    case "R": .optional(7)
    default: .none
    }
  }

  private static func reading(of sound: Sound) -> Reading {
    Int(sound) < readings.count ? readings[Int(sound)] : .none
  }
}
