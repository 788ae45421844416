import Foundation
import Hummingbird
public import Ledger

/// The pages of a ledger, and the same as JSON.
///
/// Server-rendered, without scripts; every page works in any browser and every one is read-only.
public struct Website: Sendable {
  /// The address that is listened on unless told otherwise: this machine alone.
  public static let defaultHost = "127.0.0.1"
  /// The port that is listened on unless told otherwise.
  public static let defaultPort = 8904

  let store: any Store
  let renderer: PageRenderer
  let hosts: AllowedHosts

  /// Creates the site of a ledger.
  ///
  /// - Parameters:
  ///   - store: The ledger.
  ///   - host: A further name by which the site may be called, besides this machine's own; requests
  ///     for any other are refused, so that no foreign page can read the ledger by renaming itself.
  /// - Throws: When a template of the program is not one.
  public init(store: some Store, host: String? = nil) throws {
    self.store = store
    self.hosts = AllowedHosts(configured: host)
    self.renderer = try PageRenderer()
  }

  /// Runs the site until the process is told to stop.
  ///
  /// - Parameters:
  ///   - host: The address to listen on.
  ///   - port: The port; 0 for any free one.
  ///   - onReady: Called with the site's URL once it answers.
  /// - Throws: When the port cannot be had.
  public func run(
    host: String = defaultHost,
    port: Int = defaultPort,
    onReady: @escaping @Sendable (String) -> Void = announce
  ) async throws {
    try await application(host: host, port: port, onReady: onReady).runService()
  }

  /// Prints the site's URL at once, even where the output goes to a file.
  ///
  /// - Parameter url: The address of the first page.
  @Sendable public static func announce(url: String) {
    print("Serving \(url)")
    fflush(nil)
  }
}
