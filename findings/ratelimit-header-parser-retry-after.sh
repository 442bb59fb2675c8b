#!/usr/bin/env bash
# ratelimit-header-parser 0.1.0 takes the seconds of Retry-After for seconds since 1970.
#
# Guess:     Retry-After: 120 resets in two minutes (RFC 9110, 10.2.3), as RateLimit-Reset: 120 does, and a date resets at that date.
# Behaviour: the limit has been reset in the year 1970, and with a date at no valid time: who waits until then does not wait.
#            The number in RateLimit-Reset is read well.
# Seen:      2026-11-29, Node 20.
. "$(dirname "$0")/setup"

npm_packages ratelimit-header-parser@0.1.0

cat >main.cjs <<'NODE'
const { parseRateLimit } = require('ratelimit-header-parser');
for (const [name, value] of [['ratelimit-reset', '120'], ['retry-after', '120'], ['retry-after', 'Thu, 01 Jan 2099 00:00:00 GMT']]) {
  const { limit, remaining, reset } = parseRateLimit(new Headers({ 'ratelimit-limit': '100', 'ratelimit-remaining': '0', [name]: value }));
  console.log(name, value, '->', limit, remaining, Math.abs(reset - Date.now() - 120000) < 60000 ? 'in two minutes' : String(reset.valueOf()));
}
NODE
node main.cjs >actual

expect <<'EXPECTED'
ratelimit-reset 120 -> 100 0 in two minutes
retry-after 120 -> 100 0 120000
retry-after Thu, 01 Jan 2099 00:00:00 GMT -> 100 0 NaN
EXPECTED
