#!/usr/bin/env bash
# json-schema-merge-allof 0.8.1 merges schemas into one that takes what one of them refuses, and finds integers no numbers.
#
# Guess:     the merged schema takes the same values; "integer" and "number" together are "integer".
# Behaviour: beside "additionalProperties": false a schema for names by pattern is lost, so that a number passes where a text
#            is wanted; "integer" and "number" are an error, "probably incompatible".
# Seen:      2026-11-29, ajv 8.17.1, Node 20.
. "$(dirname "$0")/setup"

npm_packages json-schema-merge-allof@0.8.1 ajv@8.17.1

cat >main.cjs <<'NODE'
const merge = require('json-schema-merge-allof');
const Ajv = require('ajv');
const takes = (schema, value) => new Ajv({ strict: false }).validate(schema, value);
const texts = { patternProperties: { '^x-': { type: 'string' } } };
const closed = { properties: { 'x-mast': { description: 'a mast' } }, additionalProperties: false };
for (const allOf of [[texts, { ...closed, additionalProperties: true }], [texts, closed]]) {
  const merged = merge({ allOf });
  console.log(JSON.stringify(merged), 'takes {"x-mast":1}:', takes(merged, { 'x-mast': 1 }), 'before:', takes({ allOf }, { 'x-mast': 1 }));
}
try {
  console.log(JSON.stringify(merge({ allOf: [{ type: 'integer' }, { type: 'number' }] })));
} catch (e) {
  console.log(e.message.split(/\s+/).join(' '));
}
NODE
node main.cjs >actual

expect <<'EXPECTED'
{"additionalProperties":true,"patternProperties":{"^x-":{"type":"string"}},"properties":{"x-mast":{"description":"a mast"}}} takes {"x-mast":1}: false before: false
{"additionalProperties":false,"properties":{"x-mast":{"description":"a mast"}}} takes {"x-mast":1}: true before: false
Could not resolve values for path:"type". They are probably incompatible. Values: "integer" "number"
EXPECTED
