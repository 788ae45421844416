// Generated from Templates/entity.mustache by scripts/embed; do not edit.
// swift-format-ignore-file

extension WebsiteData {
  static let entity = #"""
{{<page}}
{{$main}}
<p class="up"><a href="{{listHref}}">{{listName}}</a></p>
<h1><bdi{{#language}} lang="{{language}}"{{/language}}>{{label}}</bdi></h1>
<p class="quiet">{{id}}</p>
{{#hasNames}}<p>also written: {{#names}}{{^first()}}; {{/first()}}<bdi{{#language}} lang="{{language}}"{{/language}}>{{text}}</bdi>{{/names}}</p>{{/hasNames}}
<h2>What is said <span class="count">{{statementCount}}</span></h2>
{{#isEmpty}}<p>The documents name it and say no more.</p>{{/isEmpty}}
{{>statements}}
{{>pager}}
{{/main}}
{{/page}}

"""#
}
