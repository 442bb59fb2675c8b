#!/usr/bin/env bash
# openapi-format 1.33.6, asked for OpenAPI 3.1, takes properties for keywords that have the same name, and data for schemas.
#
# Guess:     what stands under "properties" are names, and what stands under "default" and "enum" is data: all of it stays.
# Behaviour: beside a property "type", those called "nullable" and "exclusiveMinimum" vanish, "example" is "examples" then, and the
#            schema of "type" can be ["[object Object]"]. "nullable" in a default value or in an enumeration is made a list of types there.
# Seen:      2026-11-28, Node 20.
. "$(dirname "$0")/setup"

npm_packages openapi-format@1.33.6

cat >main.cjs <<'NODE'
const { openapiConvertVersion } = require('openapi-format');
const text = { type: 'string' };
const schemas = {
  Column: { type: 'object', properties: { type: text, nullable: { type: 'boolean' } } },
  Word: { type: 'object', properties: { type: text, example: text } },
  Range: { type: 'object', properties: { type: text, minimum: { type: 'integer' }, exclusiveMinimum: { type: 'boolean' } } },
  Settings: { type: 'object', default: { type: 'string', nullable: true } },
  Choice: { enum: [{ type: 'string', nullable: true }] },
};
openapiConvertVersion({ openapi: '3.0.3', info: { title: 'Lexicon', version: '1' }, paths: {}, components: { schemas } }, { convertTo: '3.1' })
  .then(({ data }) => Object.entries(data.components.schemas).forEach(([name, schema]) => console.log(name, JSON.stringify(schema))));
NODE
node main.cjs >actual

expect <<'EXPECTED'
Column {"type":"object","properties":{"type":["[object Object]"]}}
Word {"type":"object","properties":{"type":{"type":"string"},"examples":[{"type":"string"}]}}
Range {"type":"object","properties":{"type":{"type":"string"},"minimum":{"type":"integer"}}}
Settings {"type":"object","default":{"type":["string","null"]}}
Choice {"enum":[{"type":["string","null"]}]}
EXPECTED
