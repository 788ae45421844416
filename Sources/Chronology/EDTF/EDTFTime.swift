/// A time of day as EDTF writes it, with its shift from universal time.
public struct EDTFTime: Hashable, Sendable {
  /// The hour, 0 to 23.
  public let hour: Int8
  /// The minute, 0 to 59.
  public let minute: Int8
  /// The second, 0 to 59, or 60 for a leap second.
  public let second: Int8
  /// How the shift is written.
  let shiftForm: ShiftForm
  private let shiftMinutes: Int16

  /// How a shift from universal time is written.
  enum ShiftForm: UInt8, Sendable {
    case none
    case zulu
    case hours
    case hoursAndMinutes
  }

  init(hour: Int, minute: Int, second: Int, shiftForm: ShiftForm, shift: Int) {
    self.hour = Int8(truncatingIfNeeded: hour)
    self.minute = Int8(truncatingIfNeeded: minute)
    self.second = Int8(truncatingIfNeeded: second)
    self.shiftForm = shiftForm
    shiftMinutes = Int16(truncatingIfNeeded: shift)
  }

  /// The minutes by which local time is ahead of universal time; nil for local time unsaid where.
  public var shift: Int? { shiftForm == .none ? nil : Int(shiftMinutes) }
}

extension EDTFTime: CustomStringConvertible {
  /// The time as EDTF writes it, without the `T`.
  public var description: String {
    var text = "\(twoDigits(Int(hour))):\(twoDigits(Int(minute))):\(twoDigits(Int(second)))"
    switch shiftForm {
    case .none: break
    case .zulu: text += "Z"
    case .hours, .hoursAndMinutes:
      let size = abs(Int(shiftMinutes))
      text += shiftMinutes < 0 ? "-" : "+"
      text += twoDigits(size / 60)
      if shiftForm == .hoursAndMinutes { text += ":" + twoDigits(size % 60) }
    }
    return text
  }
}

/// Writes a number below 100 with two digits.
func twoDigits(_ value: Int) -> String {
  value < 10 ? "0\(value)" : "\(value)"
}
