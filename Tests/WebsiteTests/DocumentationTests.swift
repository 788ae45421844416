import Foundation
import Ledger
import Testing

@testable import Website

/// Internal: the routes are known only inside.
@Suite struct DocumentationTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `the page documents every route and no other`() throws {
    let file = Self.root.appending(path: "Docs/website.md")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let headings = text.matches(of: /\n### (\/.*)\n/).map { String($0.output.1) }
    #expect(headings == Route.all.map(\.path))
  }

  @Test func `every template of the folder is compiled in`() throws {
    let folder = Self.root.appending(path: "Sources/Website/Templates").resolvingSymlinksInPath()
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where file.hasSuffix(".mustache") {
      let name = String(file.dropLast(".mustache".count))
      let text = String(decoding: try Data(contentsOf: folder.appending(path: file)), as: UTF8.self)
      #expect(PageRenderer.sources[name] == text, "\(file): run scripts/embed")
      #expect(!text.contains("{{{") && !text.contains("{{&"), "\(file)")
    }
  }

  @Test func `each kind of annotation has a mark of its own form`() throws {
    let style = WebsiteData.site
    var forms: [String: String] = [:]
    for match in style.matches(of: /\n\.k-([a-z]+) \{ ([^}]*) \}/) where match.output.1 != "cited" {
      let form = String(match.output.2).replacing(/var\(--k-[a-z]+\)/, with: "colour")
      #expect(forms[form] == nil, "\(match.output.1) looks like \(forms[form] ?? "")")
      forms[form] = String(match.output.1)
    }
    #expect(forms.values.sorted() == AnnotationKind.allCases.map(\.rawValue).sorted())
  }

  @Test(arguments: ["light", "dark"])
  func `the marks' colours stand out from the ground`(scheme: String) throws {
    let ground = scheme == "light" ? "#fcfbf8" : "#171614"
    let start = scheme == "light" ? ":root {\n  --k-" : "  :root {\n    --k-"
    let style = WebsiteData.site
    let from = try #require(style.range(of: start)).lowerBound
    let end = try #require(style[from...].range(of: "}")).lowerBound
    let colours = style[from..<end].matches(of: /--k-([a-z]+): (#[0-9a-f]{6});/)
    #expect(colours.count == AnnotationKind.allCases.count)
    for colour in colours {
      let light = [Self.luminance(colour.output.2), Self.luminance(ground[...])].sorted()
      let contrast = (light[1] + 0.05) / (light[0] + 0.05)
      #expect(contrast >= 4.5, "\(colour.output.1): \(contrast)")
    }
  }

  /// As WCAG 2.2 defines it.
  private static func luminance(_ colour: Substring) -> Double {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { channel in
      let part = Double(channel) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
