#!/usr/bin/env bash
# Prices in cents are refused by two of four JSON Schema validators.
#
# Guess:     4.02 and 19.99 are multiples of 0.01 for everybody: it is what multipleOf is most used for.
# Behaviour: ajv and Python's jsonschema divide binary fractions and say no to these, but yes to 1.1 of 0.1; jsonschema-rs and
#            networknt say yes.
# Seen:      2026-11-28, ajv 8.17.1 (Node 20), jsonschema 4.23.0, jsonschema-rs 0.61.2 (Python 3.11), networknt 3.0.9 (Java 17).
. "$(dirname "$0")/setup"

npm_packages ajv@8.17.1 ajv-formats@3.0.1
pip_packages 'jsonschema[format]==4.23.0' jsonschema-rs==0.61.2
jars com.networknt:json-schema-validator:3.0.9

cat >cases.json <<'JSON'
[
  [{"multipleOf": 0.01}, 4.02],
  [{"multipleOf": 0.01}, 19.99],
  [{"multipleOf": 0.1}, 1.1]
]
JSON
{
  cat >main.cjs <<'NODE'
const Ajv = require('ajv/dist/2020').default;
const ajv = new Ajv({ strict: false });
require('ajv-formats').default(ajv);
for (const [schema, value] of require('./cases.json')) console.log('ajv', JSON.stringify(value), ajv.validate(schema, value));
NODE
  node main.cjs
  venv/bin/python - <<'PYTHON'
import json
from jsonschema import Draft202012Validator as Draft
import jsonschema_rs
for schema, value in json.load(open('cases.json')):
    print('jsonschema', json.dumps(value), str(Draft(schema, format_checker=Draft.FORMAT_CHECKER).is_valid(value)).lower())
    print('jsonschema-rs', json.dumps(value), str(jsonschema_rs.Draft202012Validator(schema, validate_formats=True).is_valid(value)).lower())
PYTHON
  java_main <<'JAVA'
import com.networknt.schema.*;
import java.io.File;
import tools.jackson.databind.*;
import tools.jackson.databind.json.JsonMapper;

public class Main {
    public static void main(String[] args) {
        ObjectMapper json = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
        SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, each ->
                each.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
        for (JsonNode each : json.readTree(new File("cases.json")).values()) {
            System.out.println("networknt " + each.get(1) + " " + schemas.getSchema(each.get(0)).validate(each.get(1)).isEmpty());
        }
    }
}
JAVA
} >actual

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
