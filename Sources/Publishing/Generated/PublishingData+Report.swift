// Generated from Templates/report.css by scripts/embed; do not edit.
// swift-format-ignore-file

extension PublishingData {
  static let report = #"""
/* Shared by the reports and the site. The palette's contrasts are computed by a test. */
:root {
  color-scheme: light dark;
  --paper: #fcfbf8;
  --ink: #1e1c19;
  --quiet: #5c564b;
  --line: #d8d2c4;
  --edge: #857d6d;
  --link: #274b7a;
  --visited: #5a3a6e;
  --accent: #8a3324;
  --tint: #f4eedf;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614;
    --ink: #e9e5db;
    --quiet: #aaa397;
    --line: #3b3833;
    --edge: #857d6d;
    --link: #9cc0f0;
    --visited: #c9aee0;
    --accent: #e59a86;
    --tint: #2a2721;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Noto Serif",
    "DejaVu Serif", Georgia, "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", serif;
  font-size: 1.0625rem;
  line-height: 1.55;
  overflow-wrap: break-word;
}
main, .band {
  max-width: 46rem;
  margin: 0 auto;
  padding: 0 1.25rem;
}
main { padding-bottom: 4rem; }
main:focus { outline: none; }
main.wide { max-width: 76rem; }
h1, h2, h3 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
h1 { font-size: 1.75rem; margin: 2rem 0 0.5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.75rem; padding-top: 0.5rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 0.5rem; }
p { margin: 0 0 0.75rem; }
bdi, q { unicode-bidi: isolate; }
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
a:visited { color: var(--visited); }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
q { quotes: "“" "”" "‘" "’"; }
q:lang(ru), q:lang(und-Cyrl) { quotes: "«" "»" "„" "“"; }
q:lang(ja) { quotes: "「" "」" "『" "』"; }
.skip { position: absolute; left: 0.5rem; top: -6rem; padding: 0.5rem 1rem; background: var(--paper); z-index: 2; }
.skip:focus { top: 0.5rem; }
.hidden {
  position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; border: 0;
  overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.quiet, .record, .detail, .count, .place, caption { color: var(--quiet); }
.quiet, .detail, .place, .label, caption { font-size: 0.9375rem; }
h1 .quiet, h2 .quiet, h2 .count { font-weight: 400; font-size: 0.9375rem; }
.record { margin-bottom: 0.25rem; }
.place { white-space: nowrap; font-variant-numeric: tabular-nums; }
a.place { color: var(--link); }
.label {
  display: inline-block; padding: 0 0.4em; border: 1px solid var(--edge); border-radius: 3px;
  line-height: 1.35; font-size: 0.875rem; white-space: nowrap;
}
.letter { font-weight: 600; color: var(--accent); }
.letter.narrow { display: none; }
ol.entries, ul.passages, ul.contents, ol.witnesses { list-style: none; margin: 0; padding: 0; }
ol.entries > li { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
ol.entries > li:last-child { border-bottom: 0; }
ol.entries p, ul.passages li { margin: 0; }
.entry { font-size: 1.0625rem; }
.places .place { margin-right: 0.6em; }
ul.passages { padding-left: 1rem; }
ul.contents { display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; }
ol.witnesses { margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; }
caption { text-align: left; padding-bottom: 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 1rem 0.45rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
thead th { color: var(--quiet); font-size: 0.9375rem; }
td:last-child, th:last-child { padding-right: 0; }
.date { min-width: 6.5rem; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
td p { margin: 0; }
.answer + .answer { margin-top: 0.5rem; }
table.parallel { table-layout: fixed; }
table.parallel th:first-child { width: 9rem; }
table.parallel th:last-child { width: 12rem; }
.variance-different, .variance-contradictory { border-color: var(--accent); color: var(--accent); font-weight: 600; }
.variance-same { border-style: dotted; }
.variance-silent { border-style: dashed; }

@media (max-width: 44rem) {
  h1 { font-size: 1.5rem; }
  table.stack, table.stack caption:not(.hidden), table.stack tbody, table.stack tr, table.stack th, table.stack td {
    display: block; width: auto;
  }
  table.stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.stack tr { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  table.stack th, table.stack td { padding: 0.1rem 0; border: 0; }
  table.parallel tr > * { width: auto; }
  table.parallel th:first-child, table.parallel th:last-child { width: auto; }
  table.parallel td { position: relative; padding-left: 1.6rem; }
  .letter.narrow { display: block; position: absolute; left: 0; }
}

@media print {
  :root {
    --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --edge: #777; --link: #000;
    --visited: #000; --accent: #000; --tint: #fff;
  }
  body { font-size: 10.5pt; line-height: 1.4; }
  main, main.wide { max-width: none; padding: 0; }
  .skip, nav, form { display: none; }
  h2, h3 { break-after: avoid; }
  li, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  a { text-decoration: none; }
}

"""#
}
