#!/usr/bin/env bash
# ajv-formats 3.0.1 refuses mail addresses that RFC 5321 allows.
#
# Guess:     root@localhost, a quoted name and an address literal are mail addresses for everybody.
# Behaviour: ajv says no to all of them; jsonschema, jsonschema-rs and networknt say yes.
# Seen:      2026-11-28, ajv 8.17.1 with ajv-formats 3.0.1 (Node 20), jsonschema 4.23.0, jsonschema-rs 0.61.2, networknt 3.0.9.
. "$(dirname "$0")/validators"

validate <<'JSON'
[
  [{"format": "email"}, "root@localhost"],
  [{"format": "email"}, "\"a b\"@example.com"],
  [{"format": "email"}, "a@[127.0.0.1]"]
]
JSON

expect <<'EXPECTED'
ajv "root@localhost" false
ajv "\"a b\"@example.com" false
ajv "a@[127.0.0.1]" false
jsonschema "root@localhost" true
jsonschema-rs "root@localhost" true
jsonschema "\"a b\"@example.com" true
jsonschema-rs "\"a b\"@example.com" true
jsonschema "a@[127.0.0.1]" true
jsonschema-rs "a@[127.0.0.1]" true
networknt "root@localhost" true
networknt "\"a b\"@example.com" true
networknt "a@[127.0.0.1]" true
EXPECTED
