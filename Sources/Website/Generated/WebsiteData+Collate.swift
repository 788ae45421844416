// Generated from Templates/collate.mustache by scripts/embed; do not edit.
// swift-format-ignore-file

extension WebsiteData {
  static let collate = #"""
{{<page}}
{{$class}}wide{{/class}}
{{$main}}
<h1>{{heading}}</h1>
{{#isChoice}}
{{#isEmpty}}<p>The ledger holds fewer than two documents; there is nothing to lay side by side.</p>{{/isEmpty}}
{{^isEmpty}}
<form class="choice" action="/collate" method="get">
<fieldset><legend>Choose two to {{most}} documents</legend>
{{#choices}}
<label><input type="checkbox" name="documents" value="{{id}}"> <bdi{{#language}} lang="{{language}}"{{/language}}>{{title}}</bdi> <span class="quiet"><bdi>{{record}}</bdi></span></label>
{{/choices}}
</fieldset>
<button type="submit">Lay side by side</button>
</form>
{{>pager}}
{{/isEmpty}}
{{/isChoice}}
{{^isChoice}}{{>collation-body}}{{/isChoice}}
{{/main}}
{{/page}}

"""#
}
