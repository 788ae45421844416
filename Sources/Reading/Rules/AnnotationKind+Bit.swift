import Ledger

extension AnnotationKind {
  /// The kind's place among all kinds, from 0; below 16.
  var number: Int {
    switch self {
    case .time: 0
    case .person: 1
    case .place: 2
    case .group: 3
    case .incident: 4
    case .agreement: 5
    case .figure: 6
    case .quotation: 7
    case .attribution: 8
    case .note: 9
    case .identifier: 10
    case .caption: 11
    case .cause: 12
    case .judgement: 13
    }
  }

  /// The kind as one bit.
  var bit: UInt16 { 1 << UInt16(number) }
}
