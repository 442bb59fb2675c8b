#!/usr/bin/env bash
# ajv-formats 3.0.1 takes date-times that RFC 3339, to which the format refers, has not.
#
# Guess:     a blank between date and time, and an offset without its colon, are refused by everybody.
# Behaviour: ajv takes both; the others refuse both. A server that trusts it passes on what others can't read.
# Seen:      2026-11-28, ajv 8.17.1 with ajv-formats 3.0.1 (Node 20), jsonschema 4.23.0, jsonschema-rs 0.61.2, networknt 3.0.9.
. "$(dirname "$0")/setup"

npm_packages ajv@8.17.1 ajv-formats@3.0.1
pip_packages 'jsonschema[format]==4.23.0' jsonschema-rs==0.61.2
jars com.networknt:json-schema-validator:3.0.9

cat >cases.json <<'JSON'
[
  [{"format": "date-time"}, "2024-01-02 03:04:05Z"],
  [{"format": "date-time"}, "2024-01-02T03:04:05+0300"]
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
ajv "2024-01-02 03:04:05Z" true
ajv "2024-01-02T03:04:05+0300" true
jsonschema "2024-01-02 03:04:05Z" false
jsonschema-rs "2024-01-02 03:04:05Z" false
jsonschema "2024-01-02T03:04:05+0300" false
jsonschema-rs "2024-01-02T03:04:05+0300" false
networknt "2024-01-02 03:04:05Z" false
networknt "2024-01-02T03:04:05+0300" false
EXPECTED
