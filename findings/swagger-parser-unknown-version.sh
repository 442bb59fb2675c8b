#!/usr/bin/env bash
# swagger-parser 2.1.46 reads a document of OpenAPI 3.2 as nothing, and gives no reason.
#
# Guess:     it reads what it knows, as with 3.1.9, or says in its messages that it doesn't know the version.
# Behaviour: OpenAPIV3Parser returns no document and a list of messages that is empty, as after success. OpenAPIParser takes it for
#            Swagger 2.0, and its messages speak of that: "openapi" is unexpected, "swagger" is missing.
# Seen:      2026-11-29, Java 17.
. "$(dirname "$0")/setup"

jars io.swagger.parser.v3:swagger-parser:2.1.46

java_main >actual <<'JAVA'
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.OpenAPIV3Parser;

public class Main {
    public static void main(String[] args) {
        for (String version : new String[] {"3.0.4", "3.1.9", "3.2.0"}) {
            String document = "{\"openapi\": \"" + version + "\", \"info\": {\"title\": \"Harbour\", \"version\": \"1\"}, \"paths\": {}}";
            for (var read : new io.swagger.v3.parser.core.models.SwaggerParseResult[] {
                new OpenAPIV3Parser().readContents(document), new OpenAPIParser().readContents(document, null, null)}) {
                String found = read.getOpenAPI() == null ? "nothing" : read.getOpenAPI().getOpenapi();
                System.out.println(version + " " + found + " " + read.getMessages());
            }
        }
    }
}
JAVA

expect <<'EXPECTED'
3.0.4 3.0.4 []
3.0.4 3.0.4 []
3.1.9 3.1.9 []
3.1.9 3.1.9 []
3.2.0 nothing []
3.2.0 3.0.1 [attribute openapi is unexpected, attribute swagger is missing]
EXPECTED
