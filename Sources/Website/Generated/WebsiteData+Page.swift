// Generated from Templates/page.mustache by scripts/embed; do not edit.
// swift-format-ignore-file

extension WebsiteData {
  static let page = ##"""
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{pageTitle}} · Rashomon</title>
{{#canonical}}<link rel="canonical" href="{{canonical}}">{{/canonical}}
{{#json}}<link rel="alternate" type="application/json" href="{{json}}">{{/json}}
<link rel="stylesheet" href="{{styleHref}}">
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header class="top">
<div class="band bar">
<p class="name"><a href="/">Rashomon</a></p>
<nav aria-label="Site"><ul>
{{#navigation}}
<li><a href="{{href}}"{{#isHere}} aria-current="page"{{/isHere}}>{{name}}</a></li>
{{/navigation}}
</ul></nav>
<form class="find" role="search" action="/search" method="get"><label class="hidden" for="q">Search the documents</label><input id="q" name="q" type="search" maxlength="200" placeholder="Search"><button type="submit">Search</button></form>
</div>
</header>
<main id="main" class="{{$class}}{{/class}}" tabindex="-1">
{{$main}}{{/main}}
</main>
<footer class="foot">
<div class="band">
<p>What stands here is what the documents say; Rashomon holds no view of its own. {{#json}}<a href="{{json}}">This page as JSON</a>{{/json}}</p>
</div>
</footer>
</body>
</html>

"""##
}
