#!/usr/bin/env bash
# prance 26.7.19.0 does not find what a reference to a path with a parameter leads to.
#
# Guess:     in a URI's fragment braces are written %7B and %7D, and a JSON pointer there is decoded first (RFC 6901, 6):
#            both of these lead to the same response.
# Behaviour: with %7Bid%7D "Object at "/paths" does not contain key"; braces as they are, which no URI may have, are found.
# Seen:      2026-11-28, Python 3.11.
. "$(dirname "$0")/setup"

pip_packages prance==26.7.19.0 openapi-spec-validator==0.8.5

venv/bin/python - >actual <<'PYTHON'
import json
import prance
for written in ['{id}', '%7Bid%7D']:
    document = {'openapi': '3.0.3', 'info': {'title': 'Harbour', 'version': '1'}, 'paths': {
        '/berths/{id}': {
            'parameters': [{'name': 'id', 'in': 'path', 'required': True, 'schema': {'type': 'string'}}],
            'get': {'responses': {'404': {'description': 'No such berth'}}}},
        '/berths': {'get': {'responses': {'404': {'$ref': f'#/paths/~1berths~1{written}/get/responses/404'}}}}}}
    try:
        parser = prance.ResolvingParser(spec_string=json.dumps(document), backend='openapi-spec-validator')
        print(written, parser.specification['paths']['/berths']['get']['responses']['404'])
    except prance.util.url.ResolutionError as e:
        print(written, str(e).split(': ', 1)[1])
PYTHON

expect <<'EXPECTED'
{id} {'description': 'No such berth'}
%7Bid%7D 'Object at "/paths" does not contain key: /berths/%7Bid%7D'
EXPECTED
