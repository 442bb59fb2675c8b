#!/usr/bin/env bash
# Two generators of TypeScript types allow the null that an enumeration does not list.
#
# Guess:     type ["string", "null"] with enum ["a"] is "a", since a value must meet both keywords.
# Behaviour: openapi-typescript and json-schema-to-typescript write "a" | null; json-schema-to-zod has "a" alone.
#            For openapi-typescript, "const": null is unknown.
# Seen:      2026-11-28, openapi-typescript 7.13.0, json-schema-to-typescript 16.0.0, json-schema-to-zod 2.8.1, Node 20.
. "$(dirname "$0")/setup"

npm_packages openapi-typescript@7.13.0 json-schema-to-typescript@16.0.0 json-schema-to-zod@2.8.1 typescript@5.9.3

cat >main.mjs <<'NODE'
import openapi, { astToString } from 'openapi-typescript';
import { compile } from 'json-schema-to-typescript';
import { jsonSchemaToZod } from 'json-schema-to-zod';
for (const schema of [{ type: ['string', 'null'], enum: ['a'] }, { type: ['string', 'null'], enum: ['a', null] }, { const: null }]) {
  console.log(JSON.stringify(schema));
  const document = { openapi: '3.1.0', info: { title: 'Harbour', version: '1' }, paths: {}, components: { schemas: { It: schema } } };
  console.log('openapi-typescript', astToString(await openapi(document)).match(/It: (.*);/)[1]);
  console.log('json-schema-to-typescript', (await compile(schema, 'It', { bannerComment: '' })).match(/It = (.*)/)[1]);
  console.log('json-schema-to-zod', jsonSchemaToZod(schema));
}
NODE
node main.mjs >actual

expect <<'EXPECTED'
{"type":["string","null"],"enum":["a"]}
openapi-typescript "a" | null
json-schema-to-typescript "a" | null;
json-schema-to-zod z.literal("a")
{"type":["string","null"],"enum":["a",null]}
openapi-typescript "a" | null
json-schema-to-typescript "a" | null;
json-schema-to-zod z.union([z.literal("a"), z.literal(null)])
{"const":null}
openapi-typescript unknown
json-schema-to-typescript null;
json-schema-to-zod z.literal(null)
EXPECTED
