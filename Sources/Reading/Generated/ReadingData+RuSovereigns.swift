// Generated from Data/ru/sovereigns.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let ruSovereigns = #"""
великий князь
император
императрица
кайзер
княгиня
князь
король
королева
папа
патриарх
принц
принцесса
султан
царица
царь
цесаревич
шах

"""#
}
