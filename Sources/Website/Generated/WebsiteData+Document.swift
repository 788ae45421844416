// Generated from Templates/document.mustache by scripts/embed; do not edit.
// swift-format-ignore-file

extension WebsiteData {
  static let document = #"""
{{<page}}
{{$class}}wide{{/class}}
{{$main}}
<header class="document">
<h1><bdi{{#language}} lang="{{language}}"{{/language}}>{{title}}</bdi></h1>
<p class="record"><bdi>{{record}}</bdi></p>
<p class="quiet">{{#source}}from <bdi>{{source}}</bdi> · {{/source}}document {{id}}</p>
<p><a href="{{reviewHref}}">Review of this document</a></p>
</header>
<form class="kinds" action="{{path}}" method="get">
<fieldset><legend>Marked in the text</legend>
{{#kinds}}
<label><input type="checkbox" name="kinds" value="{{kind}}"{{#isChosen}} checked{{/isChosen}}> <span class="k-{{kind}}">{{name}}</span> <span class="count">{{count}}</span></label>
{{/kinds}}
<button type="submit">Show</button>{{#isFiltered}} <a href="{{path}}">Show all kinds</a>{{/isFiltered}}
</fieldset>
</form>
{{>pager}}
<div class="beside">
<section class="text" aria-labelledby="text">
<h2 id="text" class="hidden">Text</h2>
<article lang="{{textLanguage}}">
{{text}}
</article>
</section>
<section class="list" aria-labelledby="annotations" tabindex="0">
<h2 id="annotations">Annotations</h2>
<p class="quiet">{{count}} on this page{{#pager}}, page {{page}} of {{pages}}{{/pager}}; each as a rule read it</p>
{{#hasNone}}<p>None of the kinds chosen stands here.</p>{{/hasNone}}
<ol class="entries">
{{#annotations}}
<li><span class="label k-{{kind}}">{{kind}}</span> <bdi{{#language}} lang="{{language}}"{{/language}}>{{words}}</bdi> <span class="detail"><a class="place" href="{{href}}">{{label}}</a> <span class="rule">{{rule}}</span></span></li>
{{/annotations}}
</ol>
</section>
</div>
{{>pager}}
{{/main}}
{{/page}}

"""#
}
