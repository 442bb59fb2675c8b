#!/usr/bin/env bash
# prance 26.7.19.0 can't read a schema of something that has a property "$ref".
#
# Guess:     a name under "properties" is a name; a reference's value is always a text, and this one is a schema.
# Behaviour: it takes the schema for an address and fails to parse it, whereas jsonref and openapi-spec-validator read the document.
# Seen:      2026-11-28, jsonref 1.1.0, openapi-spec-validator 0.8.5, Python 3.11.
. "$(dirname "$0")/setup"

pip_packages prance==26.7.19.0 openapi-spec-validator==0.8.5 jsonref==1.1.0

venv/bin/python - >actual <<'PYTHON'
import json
import jsonref
import openapi_spec_validator
import prance
document = {'openapi': '3.0.3', 'info': {'title': 'Schemas', 'version': '1'}, 'paths': {}, 'components': {'schemas': {
    'Reference': {'type': 'object', 'required': ['$ref'], 'properties': {'$ref': {'type': 'string'}}}}}}
for tool, read in [
    ('openapi-spec-validator', lambda: openapi_spec_validator.validate(document)),
    ('jsonref', lambda: jsonref.replace_refs(document, proxies=False) == document),
    ('prance', lambda: prance.ResolvingParser(spec_string=json.dumps(document), backend='openapi-spec-validator').specification),
]:
    try:
        print(tool, read())
    except prance.util.url.ResolutionError as e:
        print(tool, e)
PYTHON

expect <<'EXPECTED'
openapi-spec-validator None
jsonref True
prance 'dict' object has no attribute 'decode' -- Unable to parse url: {'type': 'string'}
EXPECTED
