// Generated from Templates/place.mustache by scripts/embed; do not edit.
// swift-format-ignore-file

extension PublishingData {
  static let place = #"""
{{#href}}<a class="place" href="{{href}}">{{label}}</a>{{/href}}{{^href}}<span class="place">{{label}}</span>{{/href}}

"""#
}
