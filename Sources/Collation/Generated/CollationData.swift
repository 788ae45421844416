// Generated from Data and Templates by scripts/embed; do not edit.

/// The data files and templates of this target, one constant each.
enum CollationData {}
