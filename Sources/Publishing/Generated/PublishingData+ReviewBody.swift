// Generated from Templates/review-body.mustache by scripts/embed; do not edit.
// swift-format-ignore-file

extension PublishingData {
  static let reviewBody = #"""
{{#summary}}
<section aria-labelledby="summary">
<h2 id="summary">{{heading}}</h2>
{{#lines}}<p><bdi>{{line}}</bdi></p>
{{/lines}}
</section>
{{/summary}}
{{#sections}}
<section aria-labelledby="{{anchor}}">
<h2 id="{{anchor}}">{{heading}} <span class="count">{{count}}</span></h2>
{{#isEmpty}}<p class="quiet">None found.</p>{{/isEmpty}}
{{#people}}
<ol class="entries">
{{#entries}}
<li><p class="entry"><bdi{{#name.language}} lang="{{name.language}}"{{/name.language}}>{{name.words}}</bdi>{{#life}}, {{life}}{{/life}} <span class="quiet">{{count}}</span></p>
{{#roles}}<p class="detail">the document says: <q>{{roles}}</q></p>{{/roles}}
{{#variants}}<p class="detail">also written: <bdi>{{variants}}</bdi></p>{{/variants}}
<p class="places">{{#places}}{{>place}} {{/places}}</p></li>
{{/entries}}
</ol>
{{/people}}
{{#dates}}
<table class="stack" role="table">
<caption>What the document dates, by the earliest day that the date can mean</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Date</th><th scope="col" role="columnheader">The document says</th><th scope="col" role="columnheader">Place</th></tr></thead>
<tbody role="rowgroup">
{{#entries}}
<tr role="row"><th scope="row" role="rowheader" class="date">{{edtf}}</th><td role="cell"><q{{#sentence.language}} lang="{{sentence.language}}"{{/sentence.language}}>{{sentence.words}}</q> <span class="detail">written <q{{#written.language}} lang="{{written.language}}"{{/written.language}}>{{written.words}}</q>{{#calendar}}, {{calendar}} calendar{{/calendar}}</span></td><td role="cell">{{#place}}{{>place}}{{/place}}</td></tr>
{{/entries}}
</tbody>
</table>
{{/dates}}
{{#incidents}}
<ol class="entries">
{{#entries}}
<li><p class="entry"><bdi{{#name.language}} lang="{{name.language}}"{{/name.language}}>{{name.words}}</bdi></p>
<p class="detail"><bdi>{{about}}</bdi></p>
<ul class="passages">
{{#accounts}}
<li><q{{#quote.language}} lang="{{quote.language}}"{{/quote.language}}>{{quote.words}}</q>{{#chain}} <span class="detail"><bdi>{{chain}}</bdi></span>{{/chain}} {{#place}}{{>place}}{{/place}}</li>
{{/accounts}}
</ul></li>
{{/entries}}
</ol>
{{/incidents}}
{{#figures}}
<table class="stack" role="table">
<caption>Figures, what they count, and on whose word they stand</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Figure</th><th scope="col" role="columnheader">Whose word</th><th scope="col" role="columnheader">Place</th></tr></thead>
<tbody role="rowgroup">
{{#entries}}
<tr role="row"><th scope="row" role="rowheader"><bdi>{{figure}}</bdi></th><td role="cell"><bdi>{{chain}}</bdi></td><td role="cell">{{#place}}{{>place}}{{/place}}</td></tr>
{{/entries}}
</tbody>
</table>
{{/figures}}
{{#voices}}
<ol class="entries">
{{#entries}}
<li><p class="entry"><bdi{{#name.language}} lang="{{name.language}}"{{/name.language}}>{{name.words}}</bdi> <span class="quiet">{{#kind}}{{kind}}, {{/kind}}{{#side}}side: {{side}}, {{/side}}{{count}}</span></p>
<ul class="passages">
{{#passages}}
<li><span class="label">{{stance}}</span> <q{{#quote.language}} lang="{{quote.language}}"{{/quote.language}}>{{quote.words}}</q> {{#place}}{{>place}}{{/place}}</li>
{{/passages}}
</ul></li>
{{/entries}}
</ol>
{{/voices}}
{{#citations}}
<ol class="entries">
{{#entries}}
<li><span class="label">{{kind}}</span> <bdi{{#quote.language}} lang="{{quote.language}}"{{/quote.language}}>{{quote.words}}</bdi> {{#place}}{{>place}}{{/place}}</li>
{{/entries}}
</ol>
{{/citations}}
{{#faults}}
<ol class="entries">
{{#entries}}
<li><p class="entry"><span class="label">{{kind}}</span> <bdi>{{explanation}}</bdi></p>
<ul class="passages">
{{#quotes}}
<li><q{{#quote.language}} lang="{{quote.language}}"{{/quote.language}}>{{quote.words}}</q> {{#place}}{{>place}}{{/place}}</li>
{{/quotes}}
</ul></li>
{{/entries}}
</ol>
{{/faults}}
</section>
{{/sections}}

"""#
}
