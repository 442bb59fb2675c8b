#!/usr/bin/env bash
# ajv-formats 3.0.1 takes date-times that RFC 3339, to which the format refers, has not.
#
# Guess:     a blank between date and time, and an offset without its colon, are refused by everybody.
# Behaviour: ajv takes both; the others refuse both. A server that trusts it passes on what others can't read.
# Seen:      2026-11-28, ajv 8.17.1 with ajv-formats 3.0.1 (Node 20), jsonschema 4.23.0, jsonschema-rs 0.61.2, networknt 3.0.9.
. "$(dirname "$0")/validators"

validate <<'JSON'
[
  [{"format": "date-time"}, "2024-01-02 03:04:05Z"],
  [{"format": "date-time"}, "2024-01-02T03:04:05+0300"]
]
JSON

expect <<'EXPECTED'
ajv "2024-01-02 03:04:05Z" true
ajv "2024-01-02T03:04:05+0300" true
jsonschema "2024-01-02 03:04:05Z" false
jsonschema-rs "2024-01-02 03:04:05Z" false
jsonschema "2024-01-02T03:04:05+0300" false
jsonschema-rs "2024-01-02T03:04:05+0300" false
networknt "2024-01-02 03:04:05Z" false
networknt "2024-01-02T03:04:05+0300" false
EXPECTED
