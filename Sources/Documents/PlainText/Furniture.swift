/// Words that belong to the page and not to the text, as saved pages have them.
enum Furniture {
  /// Whether `line`, in small letters, is nothing but such words.
  static func contains(_ line: [UInt8]) -> Bool {
    guard line.count <= 120 else { return false }
    if line.count <= longest, phrases.contains(line) { return true }
    return reserved.end(in: line) != nil || line.starts(with: copyright)
  }

  private static let reserved = Needles(["all rights reserved"])
  private static let longest = 40
  private static let copyright = Array("copyright ©".utf8)

  private static let phrases: Set<[UInt8]> = Set(
    [
      "top of page", "bottom of page", "back to top", "to top", "skip to content",
      "skip to main content", "skip to navigation", "share", "share this", "print", "menu",
      "read more", "log in", "sign up", "home", "search", "advertisement", "наверх", "в начало",
      "к началу страницы", "меню", "поделиться", "версия для печати", "войти", "реклама",
      "ページトップへ", "ページの先頭へ", "トップへ戻る", "トップページ", "メニュー", "印刷", "返回顶部",
    ].map { Array($0.utf8) }
  )
}
