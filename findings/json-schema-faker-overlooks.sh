#!/usr/bin/env bash
# json-schema-faker 0.6.3 makes values that their own schemas refuse.
#
# Guess:     it makes valid values or says that it can't, as it does with properties that a closed object has no names for.
# Behaviour: propertyNames and maxContains are overlooked, the choices of a oneOf may both match, and in a pattern \p{L} and a
#            look-ahead are read as something else. contains, dependentRequired, if and multipleOf 7 are heeded.
# Seen:      2026-11-28, ajv 8.17.1, Node 20; of twenty values by seed.
. "$(dirname "$0")/setup"

npm_packages json-schema-faker@0.6.3 ajv@8.17.1

cat >main.mjs <<'NODE'
import { generate } from 'json-schema-faker';
import ajv from 'ajv/dist/2020.js';
const text = { type: 'string' };
const schemas = {
  contains: { type: 'array', contains: text, minContains: 2 },
  dependentRequired: { type: 'object', required: ['a'], properties: { a: text, b: text }, dependentRequired: { a: ['b'] } },
  if: { type: 'object', required: ['a'], properties: { a: { const: 1 }, b: text },
    if: { properties: { a: { const: 1 } } }, then: { required: ['b'] } },
  multipleOf: { type: 'integer', multipleOf: 7, minimum: 8, maximum: 20 },
  propertyNames: { type: 'object', minProperties: 2, propertyNames: { pattern: '^[a-z]{3}$' } },
  maxContains: { type: 'array', minItems: 5, maxItems: 5, items: { type: ['string', 'integer'] }, contains: text, maxContains: 1 },
  oneOf: { oneOf: [{ type: 'integer', multipleOf: 2 }, { type: 'integer', multipleOf: 3 }] },
  letters: { type: 'string', pattern: '^\\p{Lu}\\p{Ll}+$' },
  lookAhead: { type: 'string', pattern: '^(?!0)[0-9]{4}$' },
};
for (const [name, schema] of Object.entries(schemas)) {
  const valid = new ajv.default({ strict: false }).compile(schema);
  let wrong = 0;
  for (let seed = 1; seed <= 20; seed++) wrong += !valid(await generate(structuredClone(schema), { seed }));
  console.log(name, wrong === 0 ? 'valid' : wrong === 20 ? 'all wrong' : 'some wrong');
}
NODE
node main.mjs >actual

expect <<'EXPECTED'
contains valid
dependentRequired valid
if valid
multipleOf valid
propertyNames all wrong
maxContains some wrong
oneOf some wrong
letters all wrong
lookAhead some wrong
EXPECTED
