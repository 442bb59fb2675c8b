#!/usr/bin/env bash
# json-schema-to-zod 2.8.1 makes a check of the pattern for letters, \p{L}, that letters do not pass.
#
# Guess:     the expression gets the flag "u" without which \p{L} has another meaning, as ajv does by default and JSON Schema
#            (2020-12, core, 6.4) asks for.
# Behaviour: new RegExp("^\\p{L}+$"): "Łódź" is refused and "p{L}" taken.
# Seen:      2026-11-28, zod 4.1.12, ajv 8.17.1, Node 20.
. "$(dirname "$0")/setup"

npm_packages json-schema-to-zod@2.8.1 zod@4.1.12 ajv@8.17.1

cat >main.mjs <<'NODE'
import { jsonSchemaToZod } from 'json-schema-to-zod';
import { z } from 'zod';
import ajv from 'ajv/dist/2020.js';
const schema = { type: 'string', pattern: '^\\p{L}+$' };
const made = jsonSchemaToZod(schema);
console.log(made);
const check = new Function('z', `return ${made}`)(z);
const reference = new ajv.default().compile(schema);
for (const name of ['Łódź', 'Bergen', 'p{L}'])
  console.log(name, 'zod', check.safeParse(name).success, 'ajv', reference(name));
NODE
node main.mjs >actual

expect <<'EXPECTED'
z.string().regex(new RegExp("^\\p{L}+$"))
Łódź zod false ajv true
Bergen zod false ajv true
p{L} zod true ajv false
EXPECTED
