/// Why a file, or one line of it, gave no document.
///
/// Each case prints as one clause: what, where, which value, what is allowed. `file` is the path or
/// the name as the caller gave it.
public enum ImportError: Error, Hashable, Sendable {
  case missingFile(file: String)
  case directory(file: String)
  case unreadable(file: String, reason: String)
  case emptyFile(file: String)
  /// `found` names what the first bytes show, where they show it.
  case binaryFile(file: String, found: String)
  case tooLarge(file: String, bytes: Int, limit: Int)
  case unknownEncoding(file: String, label: String)
  /// Bytes that are no text in the encoding; thrown only when damage is to be refused.
  case malformedText(file: String, encoding: String, byte: Int, count: Int)
  case unsupportedFormat(file: String, format: String)
  case missingProgram(file: String, program: String, package: String)
  case programFailed(file: String, program: String, reason: String)
  case programTimedOut(file: String, program: String, seconds: Int)
  /// A line of a JSON Lines file; `line` counts from 1.
  case malformedLine(file: String, line: Int, reason: String)
  case nestedTooDeep(file: String, limit: Int)
  case tooManyBlocks(file: String, limit: Int)
  case tooManyAttributes(file: String, limit: Int)
}

extension ImportError: CustomStringConvertible {
  /// The clause that is printed.
  public var description: String {
    switch self {
    case .missingFile(let file):
      "\(file): no such file"
    case .directory(let file):
      "\(file): is a directory, not a file"
    case .unreadable(let file, let reason):
      "\(file): cannot be read: \(reason)"
    case .emptyFile(let file):
      "\(file): is empty; a document needs text"
    case .binaryFile(let file, let found):
      "\(file): is binary data (\(found)), not text; \(Self.allowed) are read"
    case .tooLarge(let file, let bytes, let limit):
      "\(file): is \(bytes) bytes long; at most \(limit) bytes are read"
    case .unknownEncoding(let file, let label):
      "\(file): names the unknown character encoding '\(label)';"
        + " known are utf-8, utf-16, windows-1251, koi8-r, ibm866, shift_jis, euc-jp, iso-2022-jp,"
        + " windows-1252 and what the system's iconv knows"
    case .malformedText(let file, let encoding, let byte, let count):
      "\(file): holds \(count) \(count == 1 ? "sequence" : "sequences") that \(encoding)"
        + " does not allow, the first at byte \(byte)"
    case .unsupportedFormat(let file, let format):
      "\(file): is of the unsupported format '\(format)'; \(Self.allowed) are read"
    case .missingProgram(let file, let program, let package):
      "\(file): needs the program '\(program)', which is not installed"
        + " (Debian package '\(package)')"
    case .programFailed(let file, let program, let reason):
      "\(file): '\(program)' could not convert it: \(reason)"
    case .programTimedOut(let file, let program, let seconds):
      "\(file): '\(program)' took longer than the \(seconds) seconds allowed"
    case .malformedLine(let file, let line, let reason):
      "\(file): line \(line): \(reason)"
    case .nestedTooDeep(let file, let limit):
      "\(file): nests elements more than \(limit) deep; at most \(limit) are allowed"
    case .tooManyBlocks(let file, let limit):
      "\(file): has more than \(limit) blocks; at most \(limit) are allowed"
    case .tooManyAttributes(let file, let limit):
      "\(file): has an element with more than \(limit) attributes; at most \(limit) are allowed"
    }
  }

  private static let allowed =
    "plain text, Markdown, HTML, XML, EPUB, DOCX, ODT, RTF, PDF and JSON Lines"
}
