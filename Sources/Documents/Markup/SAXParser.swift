import CLibXML2

/// What a markup parser tells as it goes.
protocol MarkupHandler: AnyObject {
  func start(_ element: MarkupElement)
  func end()
  func characters(_ bytes: UnsafeBufferPointer<UInt8>)
  /// Whether the parser is to stop.
  var isStopped: Bool { get }
}

/// The start of an element: its name in lower case without prefix, and its attributes.
struct MarkupElement {
  let name: String
  private let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  fileprivate init(
    _ name: UnsafePointer<xmlChar>,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    let whole = String(decoding: Self.local(name), as: UTF8.self)
    self.name = whole
    self.attributes = attributes
  }

  /// The value of the attribute `wanted`, its prefix and case set aside; nil where there is none.
  func attribute(_ wanted: StaticString) -> String? {
    guard let attributes else { return nil }
    var index = 0
    while let name = attributes[index] {
      if Self.isName(name, wanted) {
        return attributes[index + 1].map {
          String(decoding: UnsafeBufferPointer(start: $0, count: Self.length($0)), as: UTF8.self)
        } ?? ""
      }
      index += 2
    }
    return nil
  }

  var hasAttributes: Bool { attributes?[0] != nil }

  private static func length(_ text: UnsafePointer<xmlChar>) -> Int {
    var count = 0
    while text[count] != 0 { count += 1 }
    return count
  }

  /// The name after its prefix, in lower case.
  private static func local(_ name: UnsafePointer<xmlChar>) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while name[index] != 0 {
      let byte = name[index]
      if byte == UInt8(ascii: ":") {
        bytes.removeAll(keepingCapacity: true)
      } else {
        bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
      index += 1
    }
    return bytes
  }

  private static func isName(_ name: UnsafePointer<xmlChar>, _ wanted: StaticString) -> Bool {
    var start = 0
    var end = 0
    while name[end] != 0 {
      if name[end] == UInt8(ascii: ":") { start = end + 1 }
      end += 1
    }
    guard end - start == wanted.utf8CodeUnitCount else { return false }
    for offset in 0..<(end - start) {
      let byte = name[start + offset]
      let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if small != wanted.utf8Start[offset] { return false }
    }
    return true
  }
}

/// Drives libxml2's event parsers, which keep no tree: depth costs a stack of names and no call.
///
/// Nothing outside the text is ever read: the network is off, external entities have no loader, and
/// what entities may add is bounded by ``DeclaredEntities``.
enum SAXParser {
  /// What the parser has to say of the markup.
  struct Verdict {
    var isWellFormed = true
    var line = 0
    var message = ""
  }

  static func parseHTML(_ text: String, _ handler: some MarkupHandler) {
    _ = run(text, handler, isHTML: true)
  }

  static func parseXML(_ text: String, _ handler: some MarkupHandler) -> Verdict {
    run(text, handler, isHTML: false)
  }

  /// The most attributes that an element may have: libxml2 compares each with all before it.
  static let maximumAttributes = 4_000

  /// Whether some element of `text` has more attributes than are read.
  static func hasTooManyAttributes(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var count = 0
      var isAfterSpace = false
      var isName = false
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"):
          count = 0
          isName = false
        case 0x20, 0x09, 0x0A, 0x0D:
          isAfterSpace = true
          isName = false
          continue
        case UInt8(ascii: "="):
          if isName { count += 1 }
          if count > maximumAttributes { return true }
          isName = false
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          // Attributes may follow a value without a space between.
          isAfterSpace = true
          isName = false
          continue
        default:
          if isAfterSpace { isName = true }
        }
        isAfterSpace = false
      }
      return false
    }
  }

  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Carries the handler through C.
  private final class Box {
    let handler: any MarkupHandler
    let context: xmlParserCtxtPtr
    let entities = DeclaredEntities()

    init(_ handler: any MarkupHandler, _ context: xmlParserCtxtPtr) {
      self.handler = handler
      self.context = context
    }

    func stopIfAsked() {
      if handler.isStopped { xmlStopParser(context) }
    }
  }

  private static func run(_ text: String, _ handler: any MarkupHandler, isHTML: Bool) -> Verdict {
    guard isReady, let context = isHTML ? htmlNewParserCtxt() : xmlNewParserCtxt() else {
      return Verdict(isWellFormed: false, line: 0, message: "no parser could be made")
    }
    defer { isHTML ? htmlFreeParserCtxt(context) : xmlFreeParserCtxt(context) }
    guard let sax = context.pointee.sax else { return Verdict() }
    sax.pointee = callbacks()
    let box = Box(handler, context)
    return withExtendedLifetime(box) {
      context.pointee.userData = Unmanaged.passUnretained(box).toOpaque()
      var text = text
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { chars in
          let count = Int32(clamping: chars.count)
          if isHTML {
            htmlCtxtReadMemory(context, chars.baseAddress, count, nil, "UTF-8", htmlOptions)
          } else {
            xmlCtxtReadMemory(context, chars.baseAddress, count, nil, "UTF-8", xmlOptions)
          }
        }
      }
      return verdict(of: context)
    }
  }

  private static func verdict(of context: xmlParserCtxtPtr) -> Verdict {
    var verdict = Verdict(isWellFormed: context.pointee.wellFormed != 0)
    if let error = xmlCtxtGetLastError(context)?.pointee, let message = error.message {
      verdict.line = Int(error.line)
      verdict.message = String(cString: message).filter { $0 != "\n" }
    }
    return verdict
  }

  private static let htmlOptions = Int32(
    bitPattern: HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
  )

  private static let xmlOptions = Int32(
    bitPattern: XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
  )

  private static func callbacks() -> xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = 1
    sax.startElement = { box, name, attributes in
      guard let box, let name else { return }
      let target = Unmanaged<Box>.fromOpaque(box).takeUnretainedValue()
      target.handler.start(MarkupElement(name, attributes))
      target.stopIfAsked()
    }
    sax.endElement = { box, _ in
      guard let box else { return }
      Unmanaged<Box>.fromOpaque(box).takeUnretainedValue().handler.end()
    }
    sax.characters = pass
    sax.ignorableWhitespace = pass
    sax.cdataBlock = pass
    sax.entityDecl = { box, name, type, _, _, content in
      guard let box, let name else { return }
      let isInternal = type == Int32(bitPattern: XML_INTERNAL_GENERAL_ENTITY.rawValue)
      Unmanaged<Box>.fromOpaque(box).takeUnretainedValue().entities
        .declare(String(cString: name), isInternal ? content.map { String(cString: $0) } : nil)
    }
    sax.getEntity = { box, name in
      guard let box, let name else { return nil }
      return xmlGetPredefinedEntity(name)
        ?? Unmanaged<Box>.fromOpaque(box).takeUnretainedValue().entities.entity(
          String(cString: name)
        )
    }
    return sax
  }

  private static let pass: charactersSAXFunc = { box, characters, count in
    guard let box, let characters, count > 0 else { return }
    Unmanaged<Box>.fromOpaque(box).takeUnretainedValue().handler
      .characters(UnsafeBufferPointer(start: characters, count: Int(count)))
  }
}
