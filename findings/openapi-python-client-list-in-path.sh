#!/usr/bin/env bash
# openapi-python-client 0.29.1 writes a list in a path as Python shows it.
#
# Guess:     /berths/a,b : simple is the default style of a path, and it parts the elements with commas (RFC 6570, 3.2.2).
# Behaviour: /berths/['a', 'b'], percent-encoded, brackets, quotes and blank included; numbers likewise.
# Seen:      2026-11-29, Python 3.11.
. "$(dirname "$0")/setup"

pip_packages openapi-python-client==0.29.1

cat >document.json <<'JSON'
{ "openapi": "3.0.3", "info": { "title": "Harbour", "version": "1" }, "paths": { "/berths/{names}/{numbers}": { "get": {
  "operationId": "getBerths", "parameters": [
    { "name": "names", "in": "path", "required": true, "schema": { "type": "array", "items": { "type": "string" } } },
    { "name": "numbers", "in": "path", "required": true, "schema": { "type": "array", "items": { "type": "integer" } } } ],
  "responses": { "204": { "description": "d" } } } } } }
JSON
venv/bin/openapi-python-client generate --path document.json --meta none --output-path harbour >run.log 2>&1 || { cat run.log; exit 1; }
venv/bin/python - >actual <<'PYTHON'
from urllib.parse import unquote
from harbour.api.default.get_berths import _get_kwargs
url = _get_kwargs(["a", "b"], [1, 2])["url"]
print(url)
print(unquote(url))
PYTHON

expect <<'EXPECTED'
/berths/%5B%27a%27%2C%20%27b%27%5D/%5B1%2C%202%5D
/berths/['a', 'b']/[1, 2]
EXPECTED
