// Generated from Templates/review-page.mustache by scripts/embed; do not edit.
// swift-format-ignore-file

extension WebsiteData {
  static let reviewPage = ##"""
{{<page}}
{{$main}}
<header>
<h1>Review: <bdi{{#language}} lang="{{language}}"{{/language}}>{{title}}</bdi></h1>
<p class="record"><bdi>{{record}}</bdi></p>
<p><a href="{{href}}">The document itself</a></p>
{{#review}}<nav aria-label="Sections"><ul class="contents">{{#sections}}<li><a href="#{{anchor}}">{{heading}}</a> <span class="count">{{count}}</span></li>{{/sections}}</ul></nav>{{/review}}
</header>
{{#review}}{{>review-body}}{{/review}}
{{/main}}
{{/page}}

"""##
}
