// Generated from Templates/site.css by scripts/embed; do not edit.
// swift-format-ignore-file

extension WebsiteData {
  static let site = #"""
.band.bar { max-width: 76rem; display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1.5rem; padding-top: 0.6rem; padding-bottom: 0.6rem; }
.top { border-bottom: 1px solid var(--line); }
.top p { margin: 0; }
.top .name { font-weight: 600; font-size: 1.125rem; }
.top .name a { color: var(--ink); text-decoration: none; }
.top nav { flex: 1; }
.top ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; margin: 0; padding: 0; }
.top a, .top a:visited { color: var(--quiet); }
.top .name a:visited { color: var(--ink); }
a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
.top a[aria-current] { color: var(--ink); }
.foot { border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.9375rem; padding: 1rem 0; }
.up { margin: 1.5rem 0 0; }
.up + h1 { margin-top: 0.25rem; }
input, button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--edge); border-radius: 3px; padding: 0.2rem 0.5rem; }
button { cursor: pointer; }
button:hover { background: var(--tint); }
input[type="checkbox"] { margin: 0; width: 1rem; height: 1rem; accent-color: var(--link); }
::placeholder { color: var(--quiet); opacity: 1; }
.find { display: flex; gap: 0.4rem; align-items: center; }
.find input { width: 11rem; min-width: 0; }
.find.large { flex-wrap: wrap; margin: 1rem 0; }
.find.large label { flex-basis: 100%; }
.find.large input { flex: 1 1 12rem; }
fieldset { border: 0; margin: 1rem 0; padding: 0.6rem 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
legend { float: left; width: 100%; padding: 0; color: var(--quiet); }
legend + * { clear: both; }
.kinds label { display: inline-flex; align-items: baseline; gap: 0.35rem; margin-right: 1.1rem; white-space: nowrap; min-height: 1.75rem; }
.kinds input { align-self: center; }
.choice label { display: block; padding: 0.3rem 0; }
.pager { margin: 1rem 0; }
blockquote { margin: 0.4rem 0 0.6rem; padding-left: 1rem; border-left: 3px solid var(--line); }
cite { font-style: italic; }
.rule { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: 0.8125rem; color: var(--quiet); overflow-wrap: anywhere; }
.value { font-weight: 600; }
code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: 0.9em; }
dt { font-weight: 600; }
dd { margin: 0 0 0.6rem; }

.beside { display: grid; grid-template-columns: minmax(0, 42rem) minmax(0, 1fr); gap: 0 3rem; align-items: start; }
article { max-width: 65ch; padding-left: 3.25rem; }
article [data-block] { position: relative; }
article [data-block]::before {
  content: attr(data-block); position: absolute; left: -3.25rem; width: 2.75rem; color: var(--quiet);
  font-size: 0.75rem; line-height: 1.5rem; font-weight: 400; font-style: normal; text-align: right;
  user-select: none; direction: ltr;
}
article blockquote[data-block]::before { left: calc(-3.25rem - 3px); }
article li[data-block]::before { left: calc(-3.25rem - 2.5rem); }
article ul { padding-left: 2.5rem; margin: 0 0 0.75rem; }
article p { margin-bottom: 0.9rem; }
article h3, article h4, article h5, article h6 { margin: 1.75rem 0 0.6rem; }
article h3 { font-size: 1.3125rem; }
article h4 { font-size: 1.1875rem; }
article .caption { font-style: italic; color: var(--quiet); }
article .note { font-size: 0.9375rem; }
.list { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 0 0.5rem 2rem; font-size: 0.9375rem; }
.list h2 { border: 0; margin-top: 0.5rem; }

mark { background: none; color: inherit; unicode-bidi: isolate; text-underline-offset: 0.2em; scroll-margin-top: 30vh; }
mark .hidden { user-select: none; }
.k-time { text-decoration: underline dotted 2px var(--k-time); }
.k-person { text-decoration: underline solid 2px var(--k-person); }
.k-place { text-decoration: underline dashed 1px var(--k-place); }
.k-group { text-decoration: underline double 1px var(--k-group); }
.k-incident { text-decoration: underline solid 4px var(--k-incident); }
.k-agreement { text-decoration: underline dashed 4px var(--k-agreement); }
.k-figure { text-decoration: underline wavy 1px var(--k-figure); }
.k-quotation { border-bottom: 1px dotted var(--k-quotation); border-top: 1px dotted var(--k-quotation); }
.k-attribution { text-decoration: underline dotted 4px var(--k-attribution); }
.k-note { border: 1px solid var(--k-note); border-radius: 3px; }
.k-identifier { border-bottom: 3px double var(--k-identifier); }
.k-caption { border-left: 3px solid var(--k-caption); border-right: 3px solid var(--k-caption); }
.k-cause { text-decoration: underline overline solid 1px var(--k-cause); }
.k-judgement { text-decoration: underline overline wavy 1px var(--k-judgement); }
.k-cited { background: var(--tint); border-bottom: 2px solid var(--accent); }
mark:target { outline: 2px solid var(--accent); outline-offset: 2px; }
.label[class*="k-"] { border: 1px solid var(--edge); text-decoration-skip-ink: none; }
.legend { list-style: none; padding: 0; columns: 12rem; }
.legend li { padding: 0.2rem 0.5rem; }

:root {
  --k-time: #2f6b3c; --k-person: #274b7a; --k-place: #7a5a12; --k-group: #5a3a6e;
  --k-incident: #8a3324; --k-agreement: #1f6a6a; --k-figure: #9a2f5f; --k-quotation: #5c564b;
  --k-attribution: #8a5a00; --k-note: #5c564b; --k-identifier: #44608a; --k-caption: #6b6b2a;
  --k-cause: #7a2f7a; --k-judgement: #a03a1a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --k-time: #8fce9c; --k-person: #9cc0f0; --k-place: #dcb968; --k-group: #c9aee0;
    --k-incident: #e59a86; --k-agreement: #86cfcf; --k-figure: #ee9cc0; --k-quotation: #aaa397;
    --k-attribution: #e0b460; --k-note: #aaa397; --k-identifier: #a5bde0; --k-caption: #c8c878;
    --k-cause: #dea0de; --k-judgement: #f0a585;
  }
}
@media (max-width: 60rem) {
  .beside { display: block; }
  .list { position: static; max-height: none; overflow: visible; padding: 0; }
  .list h2 { border-top: 1px solid var(--line); margin-top: 2rem; }
}
@media (max-width: 44rem) {
  article { padding-left: 0; }
  article [data-block]::before { position: static; display: block; width: auto; text-align: left; line-height: 1.2; }
  .top nav { flex-basis: 100%; order: 3; }
  .find { flex: 1; }
  .find input { flex: 1; width: auto; }
}
@media print {
  .top, .foot, .list, .find { display: none; }
  .beside { display: block; }
  article { max-width: none; }
}

"""#
}
