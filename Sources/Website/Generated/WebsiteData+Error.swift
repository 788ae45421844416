// Generated from Templates/error.mustache by scripts/embed; do not edit.
// swift-format-ignore-file

extension WebsiteData {
  static let error = #"""
{{<page}}
{{$main}}
<h1>{{pageTitle}}</h1>
<p><bdi>{{message}}</bdi></p>
<p class="quiet">status {{status}}</p>
<p><a href="/">All documents</a></p>
{{/main}}
{{/page}}

"""#
}
