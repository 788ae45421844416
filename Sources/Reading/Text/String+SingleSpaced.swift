extension String {
  /// The text with every run of white space, line ends included, made one space.
  var singleSpaced: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
