#!/usr/bin/env bash
# @stoplight/http-spec 7.1.0, through which Prism reads documents, has int64 end where JavaScript's integers do.
#
# Guess:     format int64 has no limits, or those of 64 bits, as int32 has those of 32 bits.
# Behaviour: minimum and maximum are -9007199254740991 and 9007199254740991, so that a valid identifier of 19 digits is refused by
#            any validator of the schema, also one that reads big numbers well.
# Seen:      2026-11-28, jsonschema 4.23.0 (Python 3.11), Node 20.
. "$(dirname "$0")/setup"

npm_packages @stoplight/http-spec@7.1.0
pip_packages jsonschema==4.23.0

cat >main.cjs <<'NODE'
const { transformOas3Operations } = require('@stoplight/http-spec/oas3');
const schemas = ['int32', 'int64'].map(format => {
  const [operation] = transformOas3Operations({ openapi: '3.0.3', info: { title: 'Harbour', version: '1' }, paths: { '/ships': { get: {
    responses: { 200: { description: 'd', content: { 'application/json': { schema: { type: 'integer', format } } } } } } } } });
  const { minimum, maximum } = operation.responses[0].contents[0].schema;
  return { type: 'integer', minimum, maximum };
});
console.log(JSON.stringify(schemas));
NODE
node main.cjs >schemas.json
{
  cat schemas.json
  venv/bin/python - <<'PYTHON'
import json
from jsonschema import Draft7Validator
for value in [2147483647, 1234567890123456789]:
    print(value, [Draft7Validator(schema).is_valid(value) for schema in json.load(open('schemas.json'))])
PYTHON
} >actual

expect <<'EXPECTED'
[{"type":"integer","minimum":-2147483648,"maximum":2147483647},{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}]
2147483647 [True, True]
1234567890123456789 [False, False]
EXPECTED
