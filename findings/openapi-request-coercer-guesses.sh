#!/usr/bin/env bash
# openapi-request-coercer 12.1.3 makes true of "no" and an integer of what is none.
#
# Guess:     "true" and "false" become booleans, decimal digits integers; any other text stays, for the validator to refuse.
# Behaviour: every text but "false" is true, "0" and the empty one too. As an integer "1.5" is 1, "0x10" is 16, "1e3" is 1000 and
#            the empty text 0, so that the validator behind it (openapi-request-validator) finds nothing wrong.
# Seen:      2026-11-28, openapi-request-validator 12.1.3, Node 20.
. "$(dirname "$0")/setup"

npm_packages openapi-request-coercer@12.1.3 openapi-request-validator@12.1.3

cat >main.cjs <<'NODE'
const Coercer = require('openapi-request-coercer').default;
const Validator = require('openapi-request-validator').default;
for (const [type, values] of [['boolean', ['true', 'false', 'no', '0', '']], ['integer', ['12', '1.5', '0x10', '1e3', '', '12a']]]) {
  const parameters = [{ name: 'p', in: 'query', schema: { type } }];
  for (const value of values) {
    const request = { query: { p: value }, headers: {}, params: {} };
    new Coercer({ parameters }).coerce(request);
    const refused = new Validator({ parameters }).validateRequest(request);
    console.log(type, JSON.stringify(value), '->', JSON.stringify(request.query.p), refused ? refused.errors[0].message : 'valid');
  }
}
NODE
node main.cjs >actual

expect <<'EXPECTED'
boolean "true" -> true valid
boolean "false" -> false valid
boolean "no" -> true valid
boolean "0" -> true valid
boolean "" -> true valid
integer "12" -> 12 valid
integer "1.5" -> 1 valid
integer "0x10" -> 16 valid
integer "1e3" -> 1000 valid
integer "" -> 0 valid
integer "12a" -> "12a" must be integer
EXPECTED
