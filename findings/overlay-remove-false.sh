#!/usr/bin/env bash
# An overlay's action with "remove": false removes what it selects, in two of three tools.
#
# Guess:     false is the default of "remove" (Overlay 1.0, Action Object), so that saying it changes nothing and the update is made.
# Behaviour: openapi-overlays-js and oas-patch look for the word alone and remove; openapi-format calls the action wrong and skips it.
# Seen:      2026-11-28, openapi-overlays-js 0.2.0, openapi-format 1.33.6 (Node 20), oas-patch 0.6.0 (Python 3.11).
. "$(dirname "$0")/setup"

npm_packages openapi-overlays-js@0.2.0 openapi-format@1.33.6
pip_packages oas-patch==0.6.0 jsonpath-ng==1.16.0

cat >document.json <<'JSON'
{ "openapi": "3.0.3", "info": { "title": "Harbour", "version": "1", "license": { "name": "none" } }, "paths": {} }
JSON
cat >overlay.json <<'JSON'
{ "overlay": "1.0.0", "info": { "title": "Licence", "version": "1" }, "actions": [
  { "target": "$.info.license", "remove": false, "update": { "name": "MIT" } } ] }
JSON
cat >main.mjs <<'NODE'
import { readFileSync } from 'node:fs';
import { applyOverlay } from 'openapi-overlays-js/src/overlay.js';
import format from 'openapi-format';
const json = file => JSON.parse(readFileSync(file, 'utf8'));
console.log('openapi-overlays-js', JSON.stringify(applyOverlay(json('document.json'), json('overlay.json')).info));
const { data } = await format.openapiOverlay(json('document.json'), { overlaySet: json('overlay.json') });
console.log('openapi-format', JSON.stringify(data.info));
NODE
{
  node main.mjs 2>&1
  venv/bin/python - <<'PYTHON'
import json
from oas_patch.overlay import apply_overlay
print('oas-patch', json.dumps(apply_overlay(json.load(open('document.json')), json.load(open('overlay.json')))['info']))
PYTHON
} >actual

expect <<'EXPECTED'
openapi-overlays-js {"title":"Harbour","version":"1"}
Overlay action #1: "remove" must be set to true when present.
openapi-format {"title":"Harbour","version":"1","license":{"name":"none"}}
oas-patch {"title": "Harbour", "version": "1"}
EXPECTED
