// Generated from Data/asides.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension CollationData {
  static let asides = #"""
after,before,since,until,following,preceding,unlike,than	после,до,перед,со времен,накануне,чем	の後,後に,の前,前に,以来,以後,以前,より,と同様,とは異な
in which,at which,during which,in the course of which,which,where,when	в котор,в ходе котор,во время котор,котор,где,когда	

"""#
}
