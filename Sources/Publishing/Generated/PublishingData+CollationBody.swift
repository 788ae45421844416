// Generated from Templates/collation-body.mustache by scripts/embed; do not edit.
// swift-format-ignore-file

extension PublishingData {
  static let collationBody = #"""
<ol class="witnesses">
{{#documents}}
<li><span class="letter">{{letter}}</span> {{#href}}<a href="{{href}}">{{/href}}<bdi{{#language}} lang="{{language}}"{{/language}}>{{title}}</bdi>{{#href}}</a>{{/href}} <span class="quiet"><bdi>{{record}}</bdi></span></li>
{{/documents}}
</ol>
{{#isEmpty}}<p>No incident, agreement, person or figure was found in them.</p>{{/isEmpty}}
{{#matters}}
<section aria-labelledby="{{anchor}}">
<h2 id="{{anchor}}"><bdi>{{name}}</bdi> <span class="quiet">{{kind}}</span></h2>
<table class="stack parallel" role="table">
<caption class="hidden">What each document says, question by question</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Question</th>{{#columns}}<th scope="col" role="columnheader"><span class="letter">{{letter}}</span> <bdi{{#language}} lang="{{language}}"{{/language}}>{{title}}</bdi></th>{{/columns}}<th scope="col" role="columnheader">Compared</th></tr></thead>
<tbody role="rowgroup">
{{#questions}}
<tr role="row"><th scope="row" role="rowheader">{{name}}</th>{{#cells}}<td role="cell"><span class="letter narrow" aria-hidden="true">{{letter}}</span>{{#isSilent}}<span class="quiet">nothing found</span>{{/isSilent}}{{#answers}}<div class="answer"><p><bdi{{#valueLanguage}} lang="{{valueLanguage}}"{{/valueLanguage}}>{{value}}</bdi></p><p class="detail"><q{{#language}} lang="{{language}}"{{/language}}>{{words}}</q> {{#voice}}<bdi>{{voice}}</bdi> {{/voice}}{{#place}}{{>place}}{{/place}}</p></div>{{/answers}}</td>{{/cells}}<td role="cell" class="variance"><span class="label variance-{{variance}}">{{variance}}</span>{{#explanation}}<p class="detail">{{explanation}}</p>{{/explanation}}</td></tr>
{{/questions}}
</tbody>
</table>
</section>
{{/matters}}
{{#lone}}
<section aria-labelledby="lone">
<h2 id="lone">{{heading}} <span class="count">{{count}}</span></h2>
<ol class="entries">
{{#entries}}
<li><p class="entry"><span class="letter">{{letter}}</span> <bdi{{#language}} lang="{{language}}"{{/language}}>{{name}}</bdi> <span class="quiet">{{kind}}</span></p>
<p class="detail"><bdi>{{answers}}</bdi> {{#place}}{{>place}}{{/place}}</p></li>
{{/entries}}
</ol>
</section>
{{/lone}}

"""#
}
