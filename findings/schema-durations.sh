#!/usr/bin/env bash
# Four JSON Schema validators have three opinions on what a duration is.
#
# Guess:     as RFC 3339 (appendix A) has it for all: no fraction of a second, no years beside days without months, no sign.
# Behaviour: jsonschema-rs does so. ajv takes P1Y1DT1S, as does networknt; Python's jsonschema takes all three.
# Seen:      2026-11-28, ajv 8.17.1 (Node 20), jsonschema 4.23.0, jsonschema-rs 0.61.2 (Python 3.11), networknt 3.0.9 (Java 17).
. "$(dirname "$0")/setup"

npm_packages ajv@8.17.1 ajv-formats@3.0.1
pip_packages 'jsonschema[format]==4.23.0' jsonschema-rs==0.61.2
jars com.networknt:json-schema-validator:3.0.9

cat >cases.json <<'JSON'
[
  [{"format": "duration"}, "PT0.5S"],
  [{"format": "duration"}, "P1Y1DT1S"],
  [{"format": "duration"}, "P-1D"]
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
