/// An expression of the Extended Date/Time Format, levels 0 to 2: a date, an interval or a set.
///
/// `EDTF("1904-02~")` reads one, `description` writes it back as it was.
///
/// Source: ISO 8601-2:2019, annex A; Library of Congress, Extended Date/Time Format (EDTF)
/// Specification, 4 February 2019.
public struct EDTF: Hashable, Sendable {
  /// The forms of an expression.
  public enum Form: Hashable, Sendable {
    case date(EDTFDate)
    case interval(EDTFInterval)
    case set(EDTFSet)
  }

  /// What the expression is.
  public let form: Form

  /// Creates an expression of this form.
  init(form: Form) {
    self.form = form
  }

  /// Reads an expression.
  ///
  /// - Parameter text: The whole expression, without space around it.
  /// - Throws: ``EDTFError`` with the byte, what stands there and what could.
  /// - Complexity: O(*n*); years written with `X` in a date with day take longer, within a bound.
  public init(_ text: String) throws(EDTFError) {
    try self.init(utf8: text.utf8.span)
  }

  /// Reads an expression from its bytes.
  ///
  /// - Parameter utf8: The whole expression.
  /// - Throws: ``EDTFError`` with the byte, what stands there and what could.
  public init(utf8: Span<UInt8>) throws(EDTFError) {
    form = try EDTFParser.expression(utf8)
  }

  /// The expression for one day; nil when its year has more than four digits.
  public init?(_ day: RataDie) {
    guard let date = EDTFDate(GregorianDate(day)) else { return nil }
    form = .date(date)
  }

  /// The earliest day that the expression can mean; nil when the begin is open or unknown.
  public var earliest: RataDie? {
    switch form {
    case .date(let date): date.earliest
    case .interval(let interval): interval.start.date?.earliest
    case .set(let set): set.earliest
    }
  }

  /// The latest day that the expression can mean; nil when the end is open or unknown.
  public var latest: RataDie? {
    switch form {
    case .date(let date): date.latest
    case .interval(let interval): interval.end.date?.latest
    case .set(let set): set.latest
    }
  }

  /// The date, where the expression is one.
  public var date: EDTFDate? {
    if case .date(let date) = form { date } else { nil }
  }
}
