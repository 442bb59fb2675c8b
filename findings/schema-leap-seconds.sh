#!/usr/bin/env bash
# A leap second is no date-time for Python's jsonschema, also with all that its extra "format" installs.
#
# Guess:     1990-12-31T23:59:60Z, the example of RFC 3339 itself (5.8), is a date-time for everybody.
# Behaviour: ajv, jsonschema-rs and networknt take it, in other time zones too; jsonschema does not.
# Seen:      2026-11-28, ajv 8.17.1 (Node 20), jsonschema 4.23.0, jsonschema-rs 0.61.2 (Python 3.11), networknt 3.0.9 (Java 17).
. "$(dirname "$0")/validators"

validate <<'JSON'
[
  [{"format": "date-time"}, "1990-12-31T23:59:60Z"],
  [{"format": "date-time"}, "1990-12-31T15:59:60-08:00"]
]
JSON

expect <<'EXPECTED'
ajv "1990-12-31T23:59:60Z" true
ajv "1990-12-31T15:59:60-08:00" true
jsonschema "1990-12-31T23:59:60Z" false
jsonschema-rs "1990-12-31T23:59:60Z" true
jsonschema "1990-12-31T15:59:60-08:00" false
jsonschema-rs "1990-12-31T15:59:60-08:00" true
networknt "1990-12-31T23:59:60Z" true
networknt "1990-12-31T15:59:60-08:00" true
EXPECTED
