#!/usr/bin/env bash
# @readme/openapi-parser 9.0.0 bundles the schemas of other files, but a discriminator's mapping goes on naming the files.
#
# Guess:     it knows OpenAPI, so that the mapping follows the schemas, as it does with Redocly.
# Behaviour: the mapping has the file's name still, so the bundle is none: who has it alone can't say which schema a "berth" is.
# Seen:      2026-11-28, @redocly/openapi-core 2.64.0, Node 20.
. "$(dirname "$0")/setup"

npm_packages @readme/openapi-parser@9.0.0 @redocly/openapi-core@2.64.0

cat >schemas.json <<'JSON'
{ "Berth": { "type": "object", "properties": { "kind": { "type": "string" } } } }
JSON
cat >document.json <<'JSON'
{ "openapi": "3.0.3", "info": { "title": "Harbour", "version": "1" }, "paths": {},
  "components": { "schemas": { "Place": {
    "discriminator": { "propertyName": "kind", "mapping": { "berth": "schemas.json#/Berth" } },
    "oneOf": [ { "$ref": "schemas.json#/Berth" } ] } } } }
JSON
cat >main.mjs <<'NODE'
import { bundle } from '@readme/openapi-parser';
import * as redocly from '@redocly/openapi-core';
const show = (tool, { components: { schemas: { Place } } }) =>
  console.log(tool, Place.discriminator.mapping.berth, JSON.stringify(Place.oneOf[0]));
show('readme', await bundle('document.json'));
show('redocly', (await redocly.bundle({ ref: 'document.json', config: await redocly.createConfig({}) })).bundle.parsed);
NODE
node main.mjs >actual

expect <<'EXPECTED'
readme schemas.json#/Berth {"type":"object","properties":{"kind":{"type":"string"}}}
redocly #/components/schemas/Berth {"$ref":"#/components/schemas/Berth"}
EXPECTED
