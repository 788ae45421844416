extension EDTF {
  /// What a lenient reading forgave, and where.
  public struct Forgiven: Hashable, Sendable {
    /// The kinds of slip whose meaning is evident.
    public enum Slip: String, Hashable, Sendable, CaseIterable {
      case space = "space is left out"
      case dash = "a dash is read as a hyphen"
      case letterCase = "a small letter is read as a capital"
      case draftUnspecified = "u of the draft of 2012 is read as X"
      case draftQualification = "?~ of the draft of 2012 is read as %"
      case draftOpen = "“open” of the draft of 2012 is read as two dots"
      case draftUnknown = "“unknown” of the draft of 2012 is read as nothing"
      case century = "two digits are read as a century"
      case decade = "three digits are read as a decade"
      case noSeconds = "a time without seconds is read as at the full minute"
      case fraction = "a fraction of a second is left out"
      case shiftWithoutColon = "a shift without colon is read as with one"
    }

    /// The offset in UTF-8 bytes of the text as given.
    public let offset: Int
    /// What was forgiven.
    public let slip: Slip
  }

  /// Reads an expression, forgiving slips whose meaning is evident.
  ///
  /// - Parameter text: The expression.
  /// - Returns: The expression, and what was forgiven in the order of the text.
  /// - Throws: ``EDTFError`` for the text as mended, when it is no EDTF even so.
  public static func lenient(_ text: String) throws(EDTFError) -> (EDTF, [Forgiven]) {
    do throws(EDTFError) {
      return (try EDTF(text), [])
    } catch {
      var mender = EDTFMender(Array(text.utf8))
      mender.mend()
      guard !mender.forgiven.isEmpty else { throw error }
      return (try EDTF(utf8: mender.output.span), mender.forgiven)
    }
  }
}

extension EDTF.Forgiven: CustomStringConvertible {
  /// The form that is printed.
  public var description: String { "at byte \(offset) \(slip.rawValue)" }
}
