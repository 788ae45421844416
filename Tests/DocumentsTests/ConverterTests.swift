import Documents
import Foundation
import Testing

/// The first bytes of an archive that says it is an EPUB; enough to be taken for one.
private let epub = [0x50, 0x4B, 0x03, 0x04] + Array("mimetypeapplication/epub+zip".utf8)

/// What importing `bytes` fails with, in a process whose only programs are `scripts`.
private func failure(_ bytes: [UInt8], scripts: [String: String], limits: ImportLimits) async throws
  -> String
{
  let folder = try TemporaryFolder()
  for (name, script) in scripts {
    let path = try folder.write(Array(script.utf8), to: name)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }
  setenv("PATH", folder.url.path, 1)
  do {
    let document = try await Importer(limits: limits).document(from: bytes, named: "a")
    return "none: \(document.text)"
  } catch {
    return "\(error)"
  }
}

/// These run in processes of their own, since they change where programs are looked for.
@Suite struct ConverterTests {
  @Test func `a missing program is named with its package`() async {
    await #expect(processExitsWith: .success) {
      let pandoc = try await failure(epub, scripts: [:], limits: .standard)
      #expect(
        pandoc == "a: needs the program 'pandoc', which is not installed (Debian package 'pandoc')"
      )
      let pdf = try await failure(Array("%PDF-1.4".utf8), scripts: [:], limits: .standard)
      #expect(
        pdf
          == "a: needs the program 'pdftotext', which is not installed"
          + " (Debian package 'poppler-utils')"
      )
      try #require(pandoc.contains("not installed") && pdf.contains("not installed"))
    }
  }

  @Test func `a program that does not end is stopped`() async {
    await #expect(processExitsWith: .success) {
      let limits = ImportLimits(maximumSeconds: 1)
      let scripts = ["pandoc": "#!/bin/sh\nexec /bin/sleep 60\n"]
      let start = ContinuousClock.now
      let clause = try await failure(epub, scripts: scripts, limits: limits)
      try #require(clause == "a: 'pandoc' took longer than the 1 seconds allowed")
      try #require(ContinuousClock.now - start < .seconds(20))
    }
  }

  @Test func `a program that fails is quoted`() async {
    await #expect(processExitsWith: .success) {
      let scripts = ["pandoc": "#!/bin/sh\necho 'no such book' >&2\nexit 3\n"]
      let clause = try await failure(epub, scripts: scripts, limits: .standard)
      try #require(clause == "a: 'pandoc' could not convert it: no such book")
    }
  }

  @Test func `too much output is refused`() async {
    await #expect(processExitsWith: .success) {
      let limits = ImportLimits(maximumBytes: 1000)
      let scripts = ["pandoc": "#!/bin/sh\nwhile :; do echo '<p>more and more</p>'; done\n"]
      let clause = try await failure(epub, scripts: scripts, limits: limits)
      try #require(
        clause
          == "a: 'pandoc' could not convert it: its output is longer than the 1000 bytes allowed"
      )
    }
  }

  @Test func `what a program gives is read as what it is`() async {
    await #expect(processExitsWith: .success) {
      let scripts = [
        "pandoc": "#!/bin/sh\necho '<p>From a book.</p>'\n",
        "pdftotext": "#!/bin/sh\necho 'From a page.'\n",
      ]
      let book = try await failure(epub, scripts: scripts, limits: .standard)
      try #require(book == "none: From a book.")
      let page = try await failure(Array("%PDF-1.4".utf8), scripts: scripts, limits: .standard)
      try #require(page == "none: From a page.\n")
    }
  }

  @Test(
    arguments: [
      ("a.zip", [0x50, 0x4B, 0x03, 0x04, 0x20], "zip"),
      ("a.xlsx", [0x50, 0x4B, 0x03, 0x04], "xlsx"),
      ("a.doc", Array("text".utf8), "doc"), ("a.csv", Array("a,b".utf8), "csv"),
    ] as [(String, [UInt8], String)]
  )
  func `a format that is not read is one clause`(name: String, bytes: [UInt8], format: String) async
  {
    await #expect(throws: ImportError.unsupportedFormat(file: name, format: format)) {
      _ = try await Importer().document(from: bytes, named: name)
    }
  }

  @Test(arguments: [
    ("<!DOCTYPE html><p>A", "text/html"),
    ("<?xml version='1.0'?><x><p>A</p></x>", "application/xml"),
    ("<?xml version='1.0'?><html><p>A</p></html>", "text/html"), ("A < B", "text/plain"),
  ])
  func `without an ending the text's beginning tells`(text: String, mediaType: String) async throws
  {
    let document = try await Importer().document(from: Array(text.utf8), named: "page")
    #expect(document.record.mediaType == mediaType)
  }
}
