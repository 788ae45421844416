extension StringProtocol {
  /// Whether the text begins with the bytes of `beginning`.
  ///
  /// Rules ask this of nearly every word, in scripts whose characters `hasPrefix` would first
  /// normalise and count, at many times the cost; texts and lists are in composed form.
  func begins(with beginning: some StringProtocol) -> Bool {
    utf8.starts(with: beginning.utf8)
  }

  /// Whether the text ends in the bytes of `ending`; see ``begins(with:)``.
  func ends(in ending: some StringProtocol) -> Bool {
    let count = ending.utf8.count
    return utf8.count >= count && utf8.suffix(count).elementsEqual(ending.utf8)
  }
}
