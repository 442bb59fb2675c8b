#!/usr/bin/env bash
# openapi-down-convert 0.14.2 takes properties for keywords of OpenAPI 3.1 that have the same name.
#
# Guess:     what stands under "properties" are names, and what stands under "default" is data: all of it stays.
# Behaviour: the property "const" becomes one called "enum", whose schema is a list and so none; "propertyNames" and "$comment" vanish,
#            though they are still required. A default value changes its members.
# Seen:      2026-11-28, @apiture/openapi-down-convert 0.14.2, Node 20.
. "$(dirname "$0")/setup"

npm_packages @apiture/openapi-down-convert@0.14.2

cat >main.cjs <<'NODE'
const { Converter } = require('@apiture/openapi-down-convert');
const text = { type: 'string' };
const schemas = {
  Rule: { type: 'object', properties: { name: text, const: text } },
  Check: { type: 'object', required: ['propertyNames', '$comment'], properties: { propertyNames: text, $comment: text, pattern: text } },
  Settings: { type: 'object', default: { type: ['string', 'null'], const: 'a' } },
};
const done = new Converter({ openapi: '3.1.0', info: { title: 'Rules', version: '1' }, paths: {}, components: { schemas } }, {}).convert();
for (const [name, schema] of Object.entries(done.components.schemas)) console.log(name, JSON.stringify(schema));
NODE
node main.cjs >actual

expect <<'EXPECTED'
Rule {"type":"object","properties":{"name":{"type":"string"},"enum":[{"type":"string"}]}}
Check {"type":"object","required":["propertyNames","$comment"],"properties":{"pattern":{"type":"string"}}}
Settings {"type":"object","default":{"type":"string","enum":["a"],"nullable":true}}
EXPECTED
