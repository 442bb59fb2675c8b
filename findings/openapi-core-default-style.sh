#!/usr/bin/env bash
# openapi-core 0.23.1 does not read objects in the default style of a query, nor lists that spaces part.
#
# Guess:     ?from=3&to=5 is the object {from, to}, since form and explode are the defaults (OpenAPI 3.0, Style Examples), and
#            3%205 the list [3, 5] in style spaceDelimited, as 3%7C5 is in pipeDelimited.
# Behaviour: the object is missing, without an error; the list is one element, "3 5".
# Seen:      2026-11-28, Python 3.11.
. "$(dirname "$0")/setup"

pip_packages openapi-core==0.23.1 jsonschema-path==0.4.6 openapi-spec-validator==0.8.5

venv/bin/python - >actual <<'PYTHON'
from urllib.parse import parse_qsl
from openapi_core import OpenAPI
from openapi_core.testing import MockRequest
from werkzeug.datastructures import ImmutableMultiDict
depth = {'type': 'integer'}
range_ = {'type': 'object', 'properties': {'from': depth, 'to': depth}}
names = {'type': 'array', 'items': {'type': 'string'}}
for schema, style, explode, query in [
    (range_, 'deepObject', True, 'p[from]=3&p[to]=5'), (range_, 'form', True, 'from=3&to=5'),
    (names, 'pipeDelimited', False, 'p=3%7C5'), (names, 'spaceDelimited', False, 'p=3%205'),
]:
    api = OpenAPI.from_dict({'openapi': '3.0.3', 'info': {'title': 'Harbour', 'version': '1'}, 'servers': [{'url': 'http://harbour.example'}],
        'paths': {'/depths': {'get': {'responses': {'200': {'description': 'd'}}, 'parameters': [
            {'name': 'p', 'in': 'query', 'schema': schema, 'style': style, 'explode': explode}]}}}})
    result = api.unmarshal_request(MockRequest('http://harbour.example', 'get', '/depths', args=ImmutableMultiDict(parse_qsl(query))))
    print(style, query, '->', result.parameters.query, result.errors)
PYTHON

expect <<'EXPECTED'
deepObject p[from]=3&p[to]=5 -> {'p': {'from': 3, 'to': 5}} []
form from=3&to=5 -> {} []
pipeDelimited p=3%7C5 -> {'p': ['3', '5']} []
spaceDelimited p=3%205 -> {'p': ['3 5']} []
EXPECTED
