import Foundation
import Publishing

/// The terminal that the output goes to, if it goes to one.
enum Terminal {
  /// How a text report is laid out: as wide as the terminal, with colour only there.
  static var style: TextStyle {
    guard isatty(STDOUT_FILENO) == 1 else { return TextStyle() }
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let environment = ProcessInfo.processInfo.environment
    let usesColour = environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
    return TextStyle(width: isKnown ? Int(size.ws_col) : 80, usesColour: usesColour)
  }

  /// Whether somebody watches standard error.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }
}
