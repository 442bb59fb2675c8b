#!/usr/bin/env bash
# swagger-parser 2.1.46 drops the default of a 64-bit integer and encodes that of a binary text, without a word.
#
# Guess:     reading a document and writing it again keeps "default", as it keeps the same value in "enum" and "maximum".
# Behaviour: of OpenAPI 3.0, defaults beyond 32 bits are gone and the messages empty; a default of format binary comes out in base64.
#            In OpenAPI 3.1 both stay.
# Seen:      2026-11-29, Java 17.
. "$(dirname "$0")/setup"

jars io.swagger.parser.v3:swagger-parser:2.1.46

java_main >actual <<'JAVA'
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.parser.OpenAPIV3Parser;

public class Main {
    public static void main(String[] args) throws Exception {
        for (String version : new String[] {"3.0.3", "3.1.0"}) {
            for (String schema : new String[] {
                "\"type\": \"integer\", \"format\": \"int64\", \"default\": 2147483647",
                "\"type\": \"integer\", \"format\": \"int64\", \"default\": 2147483648, \"maximum\": 2147483648, \"enum\": [2147483648]",
                "\"type\": \"string\", \"format\": \"binary\", \"default\": \"abc\""}) {
                var read = new OpenAPIV3Parser().readContents("{\"openapi\": \"" + version + "\", \"info\": {\"title\": \"t\", \"version\": \"1\"},"
                        + "\"paths\": {}, \"components\": {\"schemas\": {\"It\": {" + schema + "}}}}");
                var json = version.equals("3.0.3") ? Json.mapper() : Json31.mapper();
                System.out.println(version + " " + json.writeValueAsString(read.getOpenAPI().getComponents().getSchemas().get("It"))
                        + " " + read.getMessages());
            }
        }
    }
}
JAVA

expect <<'EXPECTED'
3.0.3 {"type":"integer","format":"int64","default":2147483647} []
3.0.3 {"maximum":2147483648,"type":"integer","format":"int64","enum":[2147483648]} []
3.0.3 {"type":"string","format":"binary","default":"YWJj"} []
3.1.0 {"type":"integer","format":"int64","default":2147483647} []
3.1.0 {"type":"integer","format":"int64","default":2147483648,"enum":[2147483648],"maximum":2147483648} []
3.1.0 {"type":"string","format":"binary","default":"abc"} []
EXPECTED
