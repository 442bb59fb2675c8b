#!/usr/bin/env bash
# parse-link-header 2.0.0 reads parameters inside of a quoted text, and no parameter in capitals.
#
# Guess:     a quoted text is one value, and the names of parameters have no case (RFC 8288, 3): all of these lead to page 2 as "next".
# Behaviour: a title with a semicolon is cut, and what follows counts: "next" becomes "last". A title with "=" is a parameter of that
#            odd name; with REL there is no link at all. http-link-header reads all of them well.
# Seen:      2026-11-28, http-link-header 1.1.4, Node 20.
. "$(dirname "$0")/setup"

npm_packages parse-link-header@2.0.0 http-link-header@1.1.4

cat >main.cjs <<'NODE'
const first = require('parse-link-header');
const second = require('http-link-header');
for (const header of [
  '</b?p=2>; rel="next"; title="more"',
  '</b?p=2>; rel="next"; title="it\'s long; be patient"',
  '</b?p=2>; rel="next"; title="up to; rel=last"',
  '</b?p=2>; rel="next"; title="p=2"',
  '</b?p=2>; REL="next"',
]) {
  console.log(header);
  console.log('  parse-link-header', JSON.stringify(first(header)));
  console.log('  http-link-header ', JSON.stringify(second.parse(header).refs));
}
NODE
node main.cjs >actual

expect <<'EXPECTED'
</b?p=2>; rel="next"; title="more"
  parse-link-header {"next":{"p":"2","rel":"next","title":"more","url":"/b?p=2"}}
  http-link-header  [{"uri":"/b?p=2","rel":"next","title":"more"}]
</b?p=2>; rel="next"; title="it's long; be patient"
  parse-link-header {"next":{"p":"2","rel":"next","title":"it's long","url":"/b?p=2"}}
  http-link-header  [{"uri":"/b?p=2","rel":"next","title":"it's long; be patient"}]
</b?p=2>; rel="next"; title="up to; rel=last"
  parse-link-header {"last":{"p":"2","rel":"last","title":"up to","url":"/b?p=2"}}
  http-link-header  [{"uri":"/b?p=2","rel":"next","title":"up to; rel=last"}]
</b?p=2>; rel="next"; title="p=2"
  parse-link-header {"next":{"p":"2","rel":"next","title=\"p":"2","url":"/b?p=2"}}
  http-link-header  [{"uri":"/b?p=2","rel":"next","title":"p=2"}]
</b?p=2>; REL="next"
  parse-link-header {}
  http-link-header  [{"uri":"/b?p=2","rel":"next"}]
EXPECTED
