#!/usr/bin/env bash
# openapi-sampler 1.7.10 heeds some limits of a schema and, beside them, not others.
#
# Guess:     as it starts at minimum and exclusiveMinimum, it also finds a multipleOf, and as many properties as minProperties.
# Behaviour: 10 for multiples of 7 from 10 on; two properties where three are asked for; three equal items that are to be unique.
# Seen:      2026-11-28, Node 20.
. "$(dirname "$0")/setup"

npm_packages openapi-sampler@1.7.10

cat >main.cjs <<'NODE'
const { sample } = require('openapi-sampler');
for (const schema of [
  { type: 'integer', exclusiveMinimum: 5 },
  { type: 'integer', minimum: 10, multipleOf: 7 },
  { type: 'object', minProperties: 3, additionalProperties: { type: 'integer' } },
  { type: 'array', minItems: 3, uniqueItems: true, items: { type: 'integer' } },
]) console.log(JSON.stringify(schema), '->', JSON.stringify(sample(schema)));
NODE
node main.cjs >actual

expect <<'EXPECTED'
{"type":"integer","exclusiveMinimum":5} -> 6
{"type":"integer","minimum":10,"multipleOf":7} -> 10
{"type":"object","minProperties":3,"additionalProperties":{"type":"integer"}} -> {"property1":0,"property2":0}
{"type":"array","minItems":3,"uniqueItems":true,"items":{"type":"integer"}} -> [0,0,0]
EXPECTED
