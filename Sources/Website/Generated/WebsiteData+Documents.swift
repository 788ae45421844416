// Generated from Templates/documents.mustache by scripts/embed; do not edit.
// swift-format-ignore-file

extension WebsiteData {
  static let documents = #"""
{{<page}}
{{$main}}
<h1>Documents</h1>
{{#isEmpty}}<p>This ledger holds no document yet.</p>{{/isEmpty}}
{{^isEmpty}}
<p class="quiet">{{count}}, by title</p>
<ol class="entries">
{{#documents}}
<li><p class="entry"><a href="{{href}}"><bdi{{#language}} lang="{{language}}"{{/language}}>{{title}}</bdi></a></p>
<p class="detail"><bdi>{{record}}</bdi> · {{length}}</p>
<p class="detail"><a href="{{href}}/review">Review<span class="hidden"> of {{title}}</span></a>{{#source}} · from <bdi>{{source}}</bdi>{{/source}}</p></li>
{{/documents}}
</ol>
{{>pager}}
{{/isEmpty}}
{{/main}}
{{/page}}

"""#
}
