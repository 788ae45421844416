// Generated from Data/en/sovereigns.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let enSovereigns = #"""
czar
emperor
empress
grand duchess
grand duke
kaiser
king
pope
prince
princess
queen
saint
shah
sultan
tsar
tsarina

"""#
}
