#!/usr/bin/env bash
# openapi-pydantic 0.6.0 writes another limit for 64-bit integers than it has read.
#
# Guess:     reading a document and writing it again keeps "maximum": 9223372036854775807, as Python's integers have no bounds.
# Behaviour: limits are kept as floating-point numbers; the maximum is 9.223372036854776e+18 then, which is one more, so that a value
#            is allowed that no 64-bit integer is. "default" and "const" of the same schema keep their digits.
# Seen:      2026-11-28, Python 3.11, pydantic 2.14.4.
. "$(dirname "$0")/setup"

pip_packages openapi-pydantic==0.6.0 pydantic==2.14.4

venv/bin/python - >actual <<'PYTHON'
from openapi_pydantic import Schema
for schema in [{'type': 'integer', 'maximum': 9223372036854775807, 'default': 9223372036854775807},
               {'type': 'integer', 'minimum': 9007199254740993, 'const': 9007199254740993}]:
    read = Schema.model_validate(schema)
    print(read.model_dump_json(by_alias=True, exclude_unset=True))
    for limit in [read.maximum, read.minimum]:
        if limit:
            print(int(limit))
PYTHON

expect <<'EXPECTED'
{"type":"integer","maximum":9.223372036854776e+18,"default":9223372036854775807}
9223372036854775808
{"type":"integer","const":9007199254740993,"minimum":9007199254740992.0}
9007199254740992
EXPECTED
