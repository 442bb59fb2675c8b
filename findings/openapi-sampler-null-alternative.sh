#!/usr/bin/env bash
# openapi-sampler 1.7.10, which makes the examples of Redoc, makes an object of "null or text" if null stands first.
#
# Guess:     anyOf [null, string] gives "string" or null, in any order.
# Behaviour: null first gives {}, an object that neither alternative allows; of the type list ["null", "string"] it gives null.
# Seen:      2026-11-28, Node 20.
. "$(dirname "$0")/setup"

npm_packages openapi-sampler@1.7.10

cat >main.cjs <<'NODE'
const { sample } = require('openapi-sampler');
for (const schema of [
  { anyOf: [{ type: 'string' }, { type: 'null' }] },
  { anyOf: [{ type: 'null' }, { type: 'string' }] },
  { type: ['null', 'string'] },
]) console.log(JSON.stringify(schema), '->', JSON.stringify(sample(schema)));
NODE
node main.cjs >actual

expect <<'EXPECTED'
{"anyOf":[{"type":"string"},{"type":"null"}]} -> "string"
{"anyOf":[{"type":"null"},{"type":"string"}]} -> {}
{"type":["null","string"]} -> null
EXPECTED
