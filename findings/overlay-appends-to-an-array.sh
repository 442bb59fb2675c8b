#!/usr/bin/env bash
# An overlay's update of an array makes an object of it, adds to it or does nothing, by the tool.
#
# Guess:     the object is the array's last element, as Overlay 1.0 says of "update" (Action Object).
# Behaviour: oas-patch does so. openapi-overlays-js makes an object of the array, whose keys are "0", "1" and those of the update;
#            openapi-format leaves the array alone and counts the action among the used ones.
# Seen:      2026-11-28, openapi-overlays-js 0.2.0, openapi-format 1.33.6 (Node 20), oas-patch 0.6.0 (Python 3.11).
. "$(dirname "$0")/setup"

npm_packages openapi-overlays-js@0.2.0 openapi-format@1.33.6
pip_packages oas-patch==0.6.0 jsonpath-ng==1.16.0

cat >document.json <<'JSON'
{ "openapi": "3.0.3", "info": { "title": "Harbour", "version": "1" }, "paths": {}, "tags": [ { "name": "berths" }, { "name": "ships" } ] }
JSON
cat >overlay.json <<'JSON'
{ "overlay": "1.0.0", "info": { "title": "More", "version": "1" }, "actions": [ { "target": "$.tags", "update": { "name": "tides" } } ] }
JSON
cat >main.mjs <<'NODE'
import { readFileSync } from 'node:fs';
import { applyOverlay } from 'openapi-overlays-js/src/overlay.js';
import format from 'openapi-format';
const json = file => JSON.parse(readFileSync(file, 'utf8'));
console.log('openapi-overlays-js', JSON.stringify(applyOverlay(json('document.json'), json('overlay.json')).tags));
const { data, resultData } = await format.openapiOverlay(json('document.json'), { overlaySet: json('overlay.json') });
console.log('openapi-format', JSON.stringify(data.tags), 'used', resultData.totalUsedActions);
NODE
{
  node main.mjs
  venv/bin/python - <<'PYTHON'
import json
from oas_patch.overlay import apply_overlay
print('oas-patch', json.dumps(apply_overlay(json.load(open('document.json')), json.load(open('overlay.json')))['tags']))
PYTHON
} >actual

expect <<'EXPECTED'
openapi-overlays-js {"0":{"name":"berths"},"1":{"name":"ships"},"name":"tides"}
openapi-format [{"name":"berths"},{"name":"ships"}] used 1
oas-patch [{"name": "berths"}, {"name": "ships"}, {"name": "tides"}]
EXPECTED
