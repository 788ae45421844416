// Generated from Templates/entities.mustache by scripts/embed; do not edit.
// swift-format-ignore-file

extension WebsiteData {
  static let entities = #"""
{{<page}}
{{$main}}
<h1>{{heading}}</h1>
<nav aria-label="Kinds"><ul class="contents">{{#kinds}}<li><a href="{{href}}"{{#isHere}} aria-current="page"{{/isHere}}>{{name}}</a></li>{{/kinds}}</ul></nav>
{{#isEmpty}}<p>The documents of this ledger name none.</p>{{/isEmpty}}
{{^isEmpty}}
<p class="quiet">{{count}}, by name</p>
<ol class="entries">
{{#entities}}
<li><p class="entry"><a href="{{href}}"><bdi{{#language}} lang="{{language}}"{{/language}}>{{label}}</bdi></a></p>
{{#hasNames}}<p class="detail">also written: {{#names}}{{^first()}}; {{/first()}}<bdi{{#language}} lang="{{language}}"{{/language}}>{{text}}</bdi>{{/names}}</p>{{/hasNames}}</li>
{{/entities}}
</ol>
{{>pager}}
{{/isEmpty}}
{{/main}}
{{/page}}

"""#
}
