#!/usr/bin/env bash
# @scalar/openapi-upgrader 0.4.9 gives an "allOf" the null that it never had, and leaves "nullable" in other schemas without a type.
#
# Guess:     one rule for all: OpenAPI 3.0 lets "nullable" act beside a "type" only, so elsewhere it is dropped and no null allowed.
# Behaviour: beside one reference in "allOf" it becomes a choice with null; beside "anyOf", or two parts of an "allOf", the word stays,
#            which OpenAPI 3.1 does not know.
# Seen:      2026-11-28, Node 20.
. "$(dirname "$0")/setup"

npm_packages @scalar/openapi-upgrader@0.4.9

cat >main.mjs <<'NODE'
import { upgrade } from '@scalar/openapi-upgrader';
const ref = { $ref: '#/components/schemas/Berth' };
const schemas = {
  Berth: { type: 'object', nullable: true },
  OneOfAll: { nullable: true, allOf: [ref] },
  TwoOfAll: { nullable: true, allOf: [ref, { required: ['name'] }] },
  Any: { nullable: true, anyOf: [{ type: 'string' }, { type: 'integer' }] },
  Enumerated: { nullable: true, enum: ['a', 'b'] },
};
const done = upgrade({ openapi: '3.0.3', info: { title: 'Harbour', version: '1' }, paths: {}, components: { schemas } }, '3.1');
for (const [name, schema] of Object.entries(done.components.schemas)) console.log(name, JSON.stringify(schema));
NODE
node main.mjs >actual

expect <<'EXPECTED'
Berth {"type":["object","null"]}
OneOfAll {"anyOf":[{"$ref":"#/components/schemas/Berth"},{"type":"null"}]}
TwoOfAll {"anyOf":[{"allOf":[{"$ref":"#/components/schemas/Berth"},{"required":["name"]}]},{"type":"null"}]}
Any {"nullable":true,"anyOf":[{"type":"string"},{"type":"integer"}]}
Enumerated {"nullable":true,"enum":["a","b"]}
EXPECTED
