#!/usr/bin/env bash
# Four JSON Schema validators have three opinions on what a duration is.
#
# Guess:     as RFC 3339 (appendix A) has it for all: no fraction of a second, no years beside days without months, no sign.
# Behaviour: jsonschema-rs does so. ajv takes P1Y1DT1S, as does networknt; Python's jsonschema takes all three.
# Seen:      2026-11-28, ajv 8.17.1 (Node 20), jsonschema 4.23.0, jsonschema-rs 0.61.2 (Python 3.11), networknt 3.0.9 (Java 17).
. "$(dirname "$0")/validators"

validate <<'JSON'
[
  [{"format": "duration"}, "PT0.5S"],
  [{"format": "duration"}, "P1Y1DT1S"],
  [{"format": "duration"}, "P-1D"]
]
JSON

expect <<'EXPECTED'
ajv "PT0.5S" false
ajv "P1Y1DT1S" true
ajv "P-1D" false
jsonschema "PT0.5S" true
jsonschema-rs "PT0.5S" false
jsonschema "P1Y1DT1S" true
jsonschema-rs "P1Y1DT1S" false
jsonschema "P-1D" true
jsonschema-rs "P-1D" false
networknt "PT0.5S" false
networknt "P1Y1DT1S" true
networknt "P-1D" false
EXPECTED
