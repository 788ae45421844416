// Generated from Templates/timeline.mustache by scripts/embed; do not edit.
// swift-format-ignore-file

extension WebsiteData {
  static let timeline = #"""
{{<page}}
{{$class}}wide{{/class}}
{{$main}}
<h1>Timeline</h1>
{{#isEmpty}}<p>The documents of this ledger date nothing.</p>{{/isEmpty}}
{{^isEmpty}}
<p class="quiet">{{count}}, by the earliest day that the date can mean</p>
<table class="stack" role="table">
<caption class="hidden">Dated statements of all documents, with whose word they are and where they stand</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Date</th><th scope="col" role="columnheader">Said of</th><th scope="col" role="columnheader">On whose word</th><th scope="col" role="columnheader">Passage</th></tr></thead>
<tbody role="rowgroup">
{{#statements}}
<tr role="row"><th scope="row" role="rowheader" class="date"><bdi>{{value}}</bdi></th><td role="cell"><a href="{{subjectHref}}"><bdi>{{subject}}</bdi></a> <span class="detail">{{property}}{{#qualifiers}}; {{qualifiers}}{{/qualifiers}}</span></td><td role="cell" class="detail"><bdi>{{chain}}</bdi> <span class="label">{{standing}}</span></td><td role="cell">{{#passage}}<q{{#language}} lang="{{language}}"{{/language}}>{{words}}</q> <span class="detail"><cite><bdi{{#titleLanguage}} lang="{{titleLanguage}}"{{/titleLanguage}}>{{title}}</bdi></cite> {{#place}}{{>place}}{{/place}}</span>{{/passage}}</td></tr>
{{/statements}}
</tbody>
</table>
{{>pager}}
{{/isEmpty}}
{{/main}}
{{/page}}

"""#
}
