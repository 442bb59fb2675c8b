#!/usr/bin/env bash
# openapi-python-client 0.29.1 writes a query's object without its name, whatever its style, and a list as if it were exploded.
#
# Guess:     deepObject is from[depth]=1&to[depth]=9, a list without explode is masts=fore,main (OpenAPI 3.0, Parameter Object),
#            or the generator says that it knows only the default.
# Behaviour: depth=9: the objects are poured into one query, where the second "depth" replaces the first; no warning is given.
# Seen:      2026-11-29, httpx 0.28.1, Python 3.11.
. "$(dirname "$0")/setup"

pip_packages openapi-python-client==0.29.1 httpx==0.28.1

cat >document.json <<'JSON'
{ "openapi": "3.0.3", "info": { "title": "Harbour", "version": "1" }, "paths": { "/berths": { "get": { "operationId": "find", "parameters": [
  { "name": "from", "in": "query", "style": "deepObject", "explode": true, "schema": { "$ref": "#/components/schemas/Bound" } },
  { "name": "to", "in": "query", "style": "deepObject", "explode": true, "schema": { "$ref": "#/components/schemas/Bound" } },
  { "name": "masts", "in": "query", "style": "form", "explode": false, "schema": { "type": "array", "items": { "type": "string" } } } ],
  "responses": { "204": { "description": "d" } } } } },
  "components": { "schemas": { "Bound": { "type": "object", "properties": { "depth": { "type": "integer" } } } } } }
JSON
venv/bin/openapi-python-client generate --path document.json --meta none --output-path harbour >generator.log 2>&1 || true
cat >main.py <<'PYTHON'
import httpx
from harbour import Client
from harbour.api.default import find
from harbour.models import Bound
def answer(request):
    print(request.url.query.decode())
    return httpx.Response(204)
client = Client(base_url='http://localhost')
client.set_httpx_client(httpx.Client(base_url='http://localhost', transport=httpx.MockTransport(answer)))
find.sync_detailed(client=client, from_=Bound(depth=1), to=Bound(depth=9))
find.sync_detailed(client=client, masts=['fore', 'main'])
print('says something of a style:', 'style' in open('generator.log').read().lower())
PYTHON
venv/bin/python main.py >actual

expect <<'EXPECTED'
depth=9
masts=fore&masts=main
says something of a style: False
EXPECTED
