// Generated from Templates/about.mustache by scripts/embed; do not edit.
// swift-format-ignore-file

extension WebsiteData {
  static let about = #"""
{{<page}}
{{$main}}
<h1>About</h1>
<p>Rashomon reads several accounts of the same past and lays them side by side: what each says happened, when, where, to how many, and on whose word; where they agree, where they differ, and why. This ledger holds {{documents}}.</p>
<p>Nothing on these pages is the program’s own opinion. Each line says who says it, and leads to the passage.</p>
<h2>How to read the marks</h2>
<p>In a document’s text each kind of annotation has a line of its own form; the colour repeats what the form says.</p>
<ul class="legend">
{{#kinds}}
<li><mark class="k-{{kind}}">{{name}}</mark></li>
{{/kinds}}
</ul>
<h2>Words</h2>
<dl>
<dt>Place</dt><dd>¶ is the number of the block (paragraph, heading, note), counted from 1. Scalars are Unicode code points, counted from 0; the second number is the first that no longer belongs to the passage.</dd>
<dt>Voice</dt><dd>Who speaks: a person, an institution, or somebody unnamed. The outermost voice stands first.</dd>
<dt>Standing</dt><dd>Whether the people who keep the ledger have taken a statement up: proposed, accepted, rejected or superseded.</dd>
<dt>Date</dt><dd>In EDTF: 1904-02-08 is a day, 1904 a year, 1904~ about that year, 1904/1905 a span.</dd>
</dl>
<h2>For programs</h2>
<p>Every page is also given as JSON: add <code>.json</code> to its path, before the question mark. The first page’s is <a href="/index.json">/index.json</a>.</p>
{{/main}}
{{/page}}

"""#
}
