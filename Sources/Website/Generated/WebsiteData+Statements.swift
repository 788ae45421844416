// Generated from Templates/statements.mustache by scripts/embed; do not edit.
// swift-format-ignore-file

extension WebsiteData {
  static let statements = #"""
<ol class="entries statements">
{{#statements}}
<li><p class="entry">{{#showsSubject}}<a href="{{subjectHref}}"><bdi>{{subject}}</bdi></a>, {{/showsSubject}}<span class="property">{{property}}</span>: {{#valueHref}}<a href="{{valueHref}}">{{/valueHref}}<bdi class="value">{{value}}</bdi>{{#valueHref}}</a>{{/valueHref}} <span class="label">{{standing}}</span></p>
{{#qualifiers}}<p class="detail"><bdi>{{qualifiers}}</bdi></p>{{/qualifiers}}
<p class="detail"><bdi>{{chain}}</bdi></p>
{{#passage}}<blockquote{{#language}} lang="{{language}}"{{/language}}>{{before}}<mark class="k-cited">{{words}}</mark>{{after}}</blockquote>
<p class="detail"><cite><bdi{{#titleLanguage}} lang="{{titleLanguage}}"{{/titleLanguage}}>{{title}}</bdi></cite> {{#place}}{{>place}}{{/place}} <span class="rule">{{rule}}</span></p>{{/passage}}
{{^passage}}<p class="detail">the ledger no longer holds the document</p>{{/passage}}</li>
{{/statements}}
</ol>

"""#
}
