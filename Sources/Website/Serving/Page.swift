import Publishing

/// A page: what it shows, and the same for programs.
struct Page: Sendable {
  /// The title, without the site's name.
  var title: String
  /// The permanent address of the page: a path, with a query where the page depends on one.
  var address: String
  /// The template of its main part.
  var template: String
  /// What the template is given.
  var view: View
  /// The page for programs.
  var json: JSONValue

  /// The address of the JSON: `.json` at the end of the path.
  var jsonAddress: String {
    let parts = address.split(separator: "?", maxSplits: 1)
    let path = parts.first == "/" ? "/index" : parts.first ?? ""
    return "\(path).json" + (parts.count > 1 ? "?\(parts[1])" : "")
  }
}
