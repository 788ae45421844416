// Generated from Templates/pager.mustache by scripts/embed; do not edit.
// swift-format-ignore-file

extension WebsiteData {
  static let pager = #"""
{{#pager}}
<nav class="pager" aria-label="Pages of this list"><p>{{#before}}<a rel="prev" href="{{before}}">Page before</a> {{/before}}page {{page}} of {{pages}}{{#after}} <a rel="next" href="{{after}}">Next page</a>{{/after}}</p></nav>
{{/pager}}

"""#
}
