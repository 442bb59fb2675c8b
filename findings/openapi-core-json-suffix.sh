#!/usr/bin/env bash
# openapi-core 0.23.1 reads some media types that end in +json as JSON and others as bytes.
#
# Guess:     the suffix says that it is JSON (RFC 6839), whatever stands before it.
# Behaviour: problem+json, hal+json, geo+json and merge-patch+json stay bytes, which are no object; vnd.api+json alone is read.
# Seen:      2026-11-28, Python 3.11.
. "$(dirname "$0")/setup"

pip_packages openapi-core==0.23.1 jsonschema-path==0.4.6 openapi-spec-validator==0.8.5

venv/bin/python - >actual <<'PYTHON'
from openapi_core import OpenAPI
from openapi_core.testing import MockRequest
for name in ['json', 'vnd.api+json', 'hal+json', 'problem+json', 'merge-patch+json', 'geo+json']:
    media = 'application/' + name
    api = OpenAPI.from_dict({'openapi': '3.0.3', 'info': {'title': 'Harbour', 'version': '1'}, 'servers': [{'url': 'http://harbour.example'}],
        'paths': {'/berths': {'post': {'responses': {'200': {'description': 'd'}}, 'requestBody': {'content': {media: {'schema': {
            'type': 'object'}}}}}}}})
    result = api.unmarshal_request(MockRequest('http://harbour.example', 'post', '/berths', data=b'{"id":1}', content_type=media))
    print(media, result.body, [each.__cause__ and str(each.__cause__).split(' not')[0] for each in result.errors])
PYTHON

expect <<'EXPECTED'
application/json {'id': 1} []
application/vnd.api+json {'id': 1} []
application/hal+json None ['Value b\'{"id":1}\'']
application/problem+json None ['Value b\'{"id":1}\'']
application/merge-patch+json None ['Value b\'{"id":1}\'']
application/geo+json None ['Value b\'{"id":1}\'']
EXPECTED
