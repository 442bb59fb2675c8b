#!/usr/bin/env bash
# @hugoalh/http-header-link 1.0.3 makes the empty text of a parameter without quotes that another one follows.
#
# Guess:     rel=next; title="more" has the relation "next": a token is a value as a quoted text is (RFC 8288, 3).
# Behaviour: rel is "", also where another link follows; only the last parameter of the header keeps its token, so that the
#            order of two parameters decides whether there is a next page. http-link-header reads all of them well.
# Seen:      2026-11-29, http-link-header 1.1.4, Node 20.
. "$(dirname "$0")/setup"

npm_packages @hugoalh/http-header-link@1.0.3 http-link-header@1.1.4

cat >main.mjs <<'NODE'
import { HTTPHeaderLink } from '@hugoalh/http-header-link';
import second from 'http-link-header';
for (const header of [
  '</b?p=2>; rel="next"; title="more"',
  '</b?p=2>; title="more"; rel=next',
  '</b?p=2>; rel=next; title="more"',
  '</b?p=2>; rel=next, </b?p=9>; rel=last',
]) {
  console.log(header);
  console.log('  @hugoalh/http-header-link', JSON.stringify([...new HTTPHeaderLink(header).entries()]));
  console.log('  http-link-header         ', JSON.stringify(second.parse(header).refs));
}
NODE
node main.mjs >actual

expect <<'EXPECTED'
</b?p=2>; rel="next"; title="more"
  @hugoalh/http-header-link [["/b?p=2",{"rel":"next","title":"more"}]]
  http-link-header          [{"uri":"/b?p=2","rel":"next","title":"more"}]
</b?p=2>; title="more"; rel=next
  @hugoalh/http-header-link [["/b?p=2",{"title":"more","rel":"next"}]]
  http-link-header          [{"uri":"/b?p=2","title":"more","rel":"next"}]
</b?p=2>; rel=next; title="more"
  @hugoalh/http-header-link [["/b?p=2",{"rel":"","title":"more"}]]
  http-link-header          [{"uri":"/b?p=2","rel":"next","title":"more"}]
</b?p=2>; rel=next, </b?p=9>; rel=last
  @hugoalh/http-header-link [["/b?p=2",{"rel":""}],["/b?p=9",{"rel":"last"}]]
  http-link-header          [{"uri":"/b?p=2","rel":"next"},{"uri":"/b?p=9","rel":"last"}]
EXPECTED
