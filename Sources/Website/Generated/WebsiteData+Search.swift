// Generated from Templates/search.mustache by scripts/embed; do not edit.
// swift-format-ignore-file

extension WebsiteData {
  static let search = #"""
{{<page}}
{{$main}}
<h1>Search</h1>
<form class="find large" role="search" action="/search" method="get" aria-label="Search again"><label for="words">Words that must all stand in a passage</label><input id="words" name="q" type="search" maxlength="200"{{#query}} value="{{query}}"{{/query}}><button type="submit">Search</button></form>
{{#wasAsked}}
{{#isEmpty}}<p>No passage holds all of these words.</p>{{/isEmpty}}
{{^isEmpty}}
<p class="quiet">{{count}}, best first{{#isCut}}; only the first {{limit}} are shown{{/isCut}}</p>
<ol class="entries">
{{#findings}}
<li><p class="entry"><bdi{{#titleLanguage}} lang="{{titleLanguage}}"{{/titleLanguage}}>{{title}}</bdi> {{#place}}{{>place}}{{/place}}</p>
<blockquote{{#language}} lang="{{language}}"{{/language}}>{{words}}</blockquote></li>
{{/findings}}
</ol>
{{/isEmpty}}
{{/wasAsked}}
{{/main}}
{{/page}}

"""#
}
