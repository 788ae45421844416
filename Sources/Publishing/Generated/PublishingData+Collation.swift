// Generated from Templates/collation.mustache by scripts/embed; do not edit.
// swift-format-ignore-file

extension PublishingData {
  static let collation = ##"""
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{{heading}}</title>
<style>
{{style}}
</style>
</head>
<body>
<a class="skip" href="#main">Skip to the accounts</a>
<main id="main" class="wide" tabindex="-1">
<h1>{{heading}}</h1>
{{>collation-body}}
</main>
</body>
</html>

"""##
}
