#!/usr/bin/env bash
# openapi-core 0.23.1 fails at every request whose parameter may be null in OpenAPI 3.1.
#
# Guess:     type ["integer", "null"] of a query parameter lets 5 be read as the number 5, as anyOf of both does.
# Behaviour: TypeError, "Expected a string value, got <class 'list'>", no error of a request; a list of one type fails likewise.
# Seen:      2026-11-28, jsonschema-path 0.4.6, Python 3.11.
. "$(dirname "$0")/setup"

pip_packages openapi-core==0.23.1 jsonschema-path==0.4.6 openapi-spec-validator==0.8.5

venv/bin/python - >actual <<'PYTHON'
from openapi_core import OpenAPI
from openapi_core.testing import MockRequest
for schema in [{'type': 'integer'}, {'anyOf': [{'type': 'integer'}, {'type': 'null'}]}, {'type': ['integer', 'null']}, {'type': ['integer']}]:
    api = OpenAPI.from_dict({'openapi': '3.1.0', 'info': {'title': 'Harbour', 'version': '1'}, 'servers': [{'url': 'http://harbour.example'}],
        'paths': {'/ships': {'get': {'parameters': [{'name': 'berth', 'in': 'query', 'schema': schema}],
            'responses': {'200': {'description': 'd'}}}}}})
    try:
        result = api.unmarshal_request(MockRequest('http://harbour.example', 'get', '/ships', args={'berth': '5'}))
        print(schema, result.parameters.query, result.errors)
    except TypeError as e:
        print(schema, e)
PYTHON

expect <<'EXPECTED'
{'type': 'integer'} {'berth': 5} []
{'anyOf': [{'type': 'integer'}, {'type': 'null'}]} {'berth': 5} []
{'type': ['integer', 'null']} Expected a string value, got <class 'list'>
{'type': ['integer']} Expected a string value, got <class 'list'>
EXPECTED
