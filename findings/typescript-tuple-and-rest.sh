#!/usr/bin/env bash
# A list that begins with a text and goes on with numbers fits the types of none of three generators.
#
# Guess:     prefixItems [string] with items number is [string, ...number[]]; with "items": false it is [string] or its beginning.
# Behaviour: openapi-typescript leaves out the numbers; json-schema-to-typescript and json-schema-to-zod leave out the text. With
#            "items": false the second writes never[], which no ["a"] is, and the third takes anything.
# Seen:      2026-11-28, openapi-typescript 7.13.0, json-schema-to-typescript 16.0.0, json-schema-to-zod 2.8.1, zod 4.1.12, Node 20.
. "$(dirname "$0")/setup"

npm_packages openapi-typescript@7.13.0 json-schema-to-typescript@16.0.0 json-schema-to-zod@2.8.1 typescript@5.9.3 zod@4.1.12

cat >main.mjs <<'NODE'
import openapi, { astToString } from 'openapi-typescript';
import { compile } from 'json-schema-to-typescript';
import { jsonSchemaToZod } from 'json-schema-to-zod';
import { z } from 'zod';
for (const items of [{ type: 'number' }, false]) {
  const schema = { type: 'array', prefixItems: [{ type: 'string' }], items };
  console.log(JSON.stringify(schema));
  const document = { openapi: '3.1.0', info: { title: 'Harbour', version: '1' }, paths: {}, components: { schemas: { It: schema } } };
  console.log('openapi-typescript', astToString(await openapi(document)).match(/It: ([^;]*);/)[1].replace(/\s+/g, ' '));
  console.log('json-schema-to-typescript', (await compile(schema, 'It', { bannerComment: '' })).match(/It = (.*)/)[1]);
  const made = jsonSchemaToZod(schema);
  const check = new Function('z', `return ${made}`)(z);
  console.log('json-schema-to-zod', made, 'takes ["a", 1]:', check.safeParse(['a', 1]).success);
}
NODE
node main.mjs >actual

expect <<'EXPECTED'
{"type":"array","prefixItems":[{"type":"string"}],"items":{"type":"number"}}
openapi-typescript [ string ]
json-schema-to-typescript number[];
json-schema-to-zod z.array(z.number()) takes ["a", 1]: false
{"type":"array","prefixItems":[{"type":"string"}],"items":false}
openapi-typescript [ string ]
json-schema-to-typescript never[];
json-schema-to-zod z.array(z.any()) takes ["a", 1]: true
EXPECTED
