#!/usr/bin/env bash
# datamodel-code-generator 0.89.0 forgets which place of a tuple has which type.
#
# Guess:     prefixItems [string, integer] with "items": false becomes tuple[str, int].
# Behaviour: it becomes list[str | int] with at most two elements, so that [1, "a"] is taken too.
# Seen:      2026-11-28, Python 3.11, pydantic 2.14.4.
. "$(dirname "$0")/setup"

pip_packages datamodel-code-generator==0.89.0 pydantic==2.14.4

cat >schema.json <<'JSON'
{ "title": "Berth", "type": "object", "properties": {
  "pair": { "type": "array", "prefixItems": [ { "type": "string" }, { "type": "integer" } ], "items": false } } }
JSON
venv/bin/datamodel-codegen --input schema.json --input-file-type jsonschema --output model.py \
  --output-model-type pydantic_v2.BaseModel >run.log 2>&1
{
  grep -o 'pair: [^=]*' model.py
  venv/bin/python -c 'from model import Berth; print(Berth.model_validate({"pair": [1, "a"]}))'
} >actual

expect <<'EXPECTED'
pair: list[str | int] | None 
pair=[1, 'a']
EXPECTED
