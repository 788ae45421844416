/// A language in which dates are written for people.
public enum DateLanguage: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case russian = "ru"
  case japanese = "ja"
}
