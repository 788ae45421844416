// Generated from Templates/review.mustache by scripts/embed; do not edit.
// swift-format-ignore-file

extension PublishingData {
  static let review = ##"""
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{{title}}: review</title>
<style>
{{style}}
</style>
</head>
<body>
<a class="skip" href="#main">Skip to the review</a>
<main id="main" tabindex="-1">
<header>
<h1><bdi{{#titleLanguage}} lang="{{titleLanguage}}"{{/titleLanguage}}>{{title}}</bdi></h1>
<p class="record"><bdi>{{record}}</bdi></p>
<p class="quiet">document {{id}}; places are block (¶) and Unicode scalars, the last not included</p>
<nav aria-label="Sections"><ul class="contents">{{#sections}}<li><a href="#{{anchor}}">{{heading}}</a> <span class="count">{{count}}</span></li>{{/sections}}</ul></nav>
</header>
{{>review-body}}
</main>
</body>
</html>

"""##
}
