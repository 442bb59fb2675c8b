#!/usr/bin/env bash
# hypothesis-jsonschema 0.23.1 reads patterns as Python does and not as JSON Schema says.
#
# Guess:     \d is an ASCII digit as in ECMA-262, so that the pattern of phone numbers gives texts that ajv takes as well; \p{L} is
#            translated, or left to luck.
# Behaviour: digits of other scripts come, which ajv refuses. For \p{L} it says that no value exists.
# Seen:      2026-11-28, hypothesis 6.170.17, ajv 8.17.1 (Node 20), Python 3.11.
. "$(dirname "$0")/setup"

pip_packages hypothesis-jsonschema==0.23.1 hypothesis==6.170.17
npm_packages ajv@8.17.1

venv/bin/python - >values.json 2>notes <<'PYTHON'
import json
import sys
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from hypothesis_jsonschema import from_schema
values = []
for pattern in [r'^\+[1-9]\d{1,14}$', r'^\p{L}+$']:
    @settings(max_examples=200, database=None, derandomize=True, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
    @given(from_schema({'type': 'string', 'pattern': pattern}))
    def collect(value):
        values.append([pattern, value])
    try:
        collect()
    except Unsatisfiable as e:
        print(pattern, type(e).__name__, file=sys.stderr)
print(json.dumps(values))
PYTHON
cat >main.cjs <<'NODE'
const Ajv = require('ajv/dist/2020').default;
const ajv = new Ajv();
const counts = {};
for (const [pattern, value] of require('./values.json')) {
  const count = counts[pattern] ??= { valid: 0, refused: 0 };
  count[ajv.validate({ type: 'string', pattern }, value) ? 'valid' : 'refused']++;
}
for (const [pattern, { valid, refused }] of Object.entries(counts)) console.log(pattern, 'some valid:', valid > 0, 'some refused:', refused > 0);
NODE
{
  node main.cjs
  grep Unsatisfiable notes
} >actual

expect <<'EXPECTED'
^\+[1-9]\d{1,14}$ some valid: true some refused: true
^\p{L}+$ Unsatisfiable
EXPECTED
