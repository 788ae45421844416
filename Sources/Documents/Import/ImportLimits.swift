/// How much an importer takes on before it refuses.
public struct ImportLimits: Hashable, Sendable {
  /// The longest file, and the longest output of a converting program, in bytes.
  public var maximumBytes: Int
  /// How deep elements of HTML and XML may nest.
  public var maximumNesting: Int
  /// How many blocks a document may have.
  public var maximumBlocks: Int
  /// How long a converting program may run, in seconds.
  public var maximumSeconds: Int
  /// What is done with bytes that the encoding does not allow.
  public var damage: Damage

  /// What is done with bytes that are no text in the file's encoding.
  public enum Damage: Hashable, Sendable {
    /// Each is replaced by U+FFFD and told of in a notice.
    case replaced
    /// The file is refused.
    case refused
  }

  /// 64 MiB, 2,000 levels, 1,000,000 blocks, 60 seconds; damage is replaced and told of.
  public static let standard = ImportLimits()

  /// Creates limits.
  public init(
    maximumBytes: Int = 64 << 20,
    maximumNesting: Int = 2_000,
    maximumBlocks: Int = 1_000_000,
    maximumSeconds: Int = 60,
    damage: Damage = .replaced
  ) {
    self.maximumBytes = maximumBytes
    self.maximumNesting = maximumNesting
    self.maximumBlocks = maximumBlocks
    self.maximumSeconds = maximumSeconds
    self.damage = damage
  }
}
