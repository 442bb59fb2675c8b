#!/usr/bin/env bash
# openapi-python-client 0.29.0 makes nothing of a whole OpenAPI 3.1 document because of one "items": false.
#
# Guess:     the property is left out with a warning, as the tool does with other schemas that it can't represent.
# Behaviour: "Input should be a valid dictionary", and no client at all, though false is the way to say "no further
#            items" behind prefixItems (JSON Schema 2020-12, 10.3.1.2); without that word the client is made.
# Seen:      2026-11-28, Python 3.11.
. "$(dirname "$0")/setup"

pip_packages openapi-python-client==0.29.0

for items in ', "items": false' ''; do
  cat >document.json <<JSON
{ "openapi": "3.1.0", "info": { "title": "Harbour", "version": "1" }, "paths": { "/berths": { "get": {
  "operationId": "listBerths", "responses": { "200": { "description": "d", "content": { "application/json": { "schema": {
    "type": "object", "properties": {
      "name": { "type": "string" },
      "position": { "type": "array", "prefixItems": [ { "type": "number" }, { "type": "number" } ]$items } } } } } } } } } } }
JSON
  rm -rf out
  venv/bin/openapi-python-client generate --path document.json --meta none --output-path out >run.log 2>&1 || true
  echo "${items:-none}: $(grep -o 'Input should be a valid dictionary' run.log || true) $(find out -name list_berths.py 2>/dev/null)"
done >actual

expect <<'EXPECTED'
, "items": false: Input should be a valid dictionary 
none:  out/api/default/list_berths.py
EXPECTED
