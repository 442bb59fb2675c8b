#!/usr/bin/env bash
# openapi-python-client 0.29.1 writes True, None and the text of a File object into the parts of a multipart body.
#
# Guess:     a boolean part is true, as in this client's forms; a property with contentMediaType and no encoding is a file's
#            bytes (OpenAPI 3.1, "Considerations for File Uploads"), as "format": "binary" was in 3.0.
# Behaviour: "True" and "None" for a boolean and a null. The 3.1 file is declared str, and what is put there, bytes or the
#            client's own File, goes out as text/plain, as Python shows it. In a form, True is "true", but an object as Python shows it.
# Seen:      2026-11-29, httpx 0.28.1, Python 3.11.
. "$(dirname "$0")/setup"

pip_packages openapi-python-client==0.29.1 httpx==0.28.1

cat >document.json <<'JSON'
{ "openapi": "3.1.0", "info": { "title": "Harbour", "version": "1" }, "paths": { "/charts": { "post": { "operationId": "post_chart",
  "requestBody": { "content": { "multipart/form-data": { "schema": { "$ref": "#/components/schemas/Parts" } },
    "application/x-www-form-urlencoded": { "schema": { "$ref": "#/components/schemas/Fields" } } } },
  "responses": { "204": { "description": "d" } } } } },
  "components": { "schemas": {
    "Parts": { "type": "object", "properties": { "chart": { "type": "string", "contentMediaType": "image/png" },
      "public": { "type": "boolean" }, "pilot": { "type": [ "string", "null" ] } } },
    "Fields": { "type": "object", "properties": { "public": { "type": "boolean" }, "place": { "$ref": "#/components/schemas/Place" } } },
    "Place": { "type": "object", "properties": { "pier": { "type": "integer" } } } } } }
JSON
venv/bin/openapi-python-client generate --path document.json --meta none --output-path harbour >generator.log 2>&1 || true
cat >main.py <<'PYTHON'
import re
import httpx
from harbour import Client
from harbour.api.default import post_chart
from harbour.models import Fields, Place, Parts
from harbour.types import File
def answer(request):
    for line in request.read().decode().split('\r\n'):
        if line and not line.startswith('--'):
            print(' ', re.sub('0x[0-9a-f]+', '0x...', line))
    return httpx.Response(204)
client = Client(base_url='http://localhost')
client.set_httpx_client(httpx.Client(base_url='http://localhost', transport=httpx.MockTransport(answer)))
for body in [Parts(public=True, pilot=None), Parts(chart=b'PNG'), Parts(chart=File(b'PNG', 'a.png', 'image/png')),
             Fields(public=True, place=Place(pier=4))]:
    print(type(body).__name__)
    post_chart.sync_detailed(client=client, body=body)
PYTHON
venv/bin/python main.py >actual

expect <<'EXPECTED'
Parts
  Content-Disposition: form-data; name="public"
  Content-Type: text/plain
  True
  Content-Disposition: form-data; name="pilot"
  Content-Type: text/plain
  None
Parts
  Content-Disposition: form-data; name="chart"
  Content-Type: text/plain
  b'PNG'
Parts
  Content-Disposition: form-data; name="chart"
  Content-Type: text/plain
  File(payload=b'PNG', file_name='a.png', mime_type='image/png')
Fields
  public=true&place=%7B%27pier%27%3A+4%7D
EXPECTED
