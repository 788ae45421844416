import Foundation
import Publishing
import Testing

/// Computes the contrasts of the palette, as WCAG 2.2 defines them (success criteria 1.4.3, 1.4.11).
@Suite struct ContrastTests {
  private static let text = 4.5
  private static let graphics = 3.0

  @Test(arguments: ["light", "dark"])
  func `text stands out from its ground`(scheme: String) throws {
    let palette = try Self.palette(scheme)
    for ground in ["paper", "tint"] {
      for name in ["ink", "quiet", "link", "visited", "accent"] {
        let contrast = try Self.contrast(palette[name], palette[ground])
        #expect(contrast >= Self.text, "\(name) on \(ground): \(contrast)")
      }
    }
  }

  @Test(arguments: ["light", "dark"])
  func `edges that mean something stand out`(scheme: String) throws {
    let palette = try Self.palette(scheme)
    let contrast = try Self.contrast(palette["edge"], palette["paper"])
    #expect(contrast >= Self.graphics, "edge: \(contrast)")
  }

  @Test func `the measure itself is right`() throws {
    #expect(try abs(Self.contrast("000000", "ffffff") - 21) < 0.01)
    #expect(try abs(Self.contrast("777777", "ffffff") - 4.48) < 0.01)
  }

  /// The custom properties of the first `:root` rule, or of the one for dark schemes.
  private static func palette(_ scheme: String) throws -> [String: String] {
    let style = Templates.style
    let from = scheme == "dark" ? "prefers-color-scheme: dark" : ":root {"
    let start = try #require(style.range(of: from)).upperBound
    let end = try #require(style[start...].range(of: "}")).lowerBound
    var palette: [String: String] = [:]
    for match in style[start..<end].matches(of: /--([a-z]+): #([0-9a-f]{6});/) {
      palette[String(match.output.1)] = String(match.output.2)
    }
    return palette
  }

  private static func contrast(_ one: String?, _ other: String?) throws -> Double {
    let values = try [one, other].map { try luminance(#require($0)) }.sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }

  private static func luminance(_ colour: String) throws -> Double {
    let value = try #require(Int(colour, radix: 16))
    let channels = [value >> 16 & 255, value >> 8 & 255, value & 255].map { channel in
      let part = Double(channel) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
