#!/usr/bin/env bash
# Prices in cents are refused by two of four JSON Schema validators.
#
# Guess:     4.02 and 19.99 are multiples of 0.01 for everybody: it is what multipleOf is most used for.
# Behaviour: ajv and Python's jsonschema divide binary fractions and say no to these, but yes to 1.1 of 0.1; jsonschema-rs and
#            networknt say yes.
# Seen:      2026-11-28, ajv 8.17.1 (Node 20), jsonschema 4.23.0, jsonschema-rs 0.61.2 (Python 3.11), networknt 3.0.9 (Java 17).
. "$(dirname "$0")/validators"

validate <<'JSON'
[
  [{"multipleOf": 0.01}, 4.02],
  [{"multipleOf": 0.01}, 19.99],
  [{"multipleOf": 0.1}, 1.1]
]
JSON

expect <<'EXPECTED'
ajv 4.02 false
ajv 19.99 false
ajv 1.1 true
jsonschema 4.02 false
jsonschema-rs 4.02 true
jsonschema 19.99 false
jsonschema-rs 19.99 true
jsonschema 1.1 true
jsonschema-rs 1.1 true
networknt 4.02 true
networknt 19.99 true
networknt 1.1 true
EXPECTED
