package br.com.pilotstatus.templates.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JavaApiTest {

    private static final String ERRORS = """
            "components": {"schemas": {"ErrorResponse": {"type": "object", "properties":
              {"code": {"type": "integer"}, "message": {"type": "string"}}, "required": ["code", "message"]}},
              "securitySchemes": {"basicAuth": {"type": "http", "scheme": "Basic"},
                "build": {"type": "apiKey", "in": "query", "name": "k"},
                "oauth": {"type": "oauth2", "flows": {}}}},
            "x-error-model": "ErrorResponse", "info": {"title": "T"}""";

    @Test
    void argumentsAreOrderedPathThenRequiredThenBodyThenOptional() {
        ClientMethod client = only(operation("""
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}},
                  {"name": "request", "in": "query", "required": true, "schema": {"type": "string"}},
                  {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "requestBody": {"content": {"application/json": {"schema": {}}}, "required": true},"""));

        assertEquals(
                List.of("id", "request", "request2", "limit"),
                client.method().parameters().stream().map(Argument::name).toList());
    }

    @Test
    void aResponseForAllStatusesIsTheSuccessWhereNoOtherIsDeclared() {
        ClientMethod client = only(operation("").replace("\"200\"", "\"default\""));

        assertEquals("200, 299", client.successes().get(0).successStatuses());
        assertEquals("String", client.returnType());
    }

    @Test
    void securityKeepsAlternativesAndWhatBelongsTogether() {
        ClientMethod client = only(operation("\"security\": [{\"a\": [], \"b\": []}, {}],"));

        assertEquals(
                List.of(List.of("a", "b"), List.of()),
                client.method().security().stream()
                        .map(SecurityAlternative::schemes)
                        .toList());
    }

    @Test
    void aServerAsksWhoCallsOnlyWhereAnOperationTakesCredentials() {
        assertEquals(false, read(operation("")).isSecured());
        assertEquals(
                true,
                read(operation("\"security\": [{}, {\"basicAuth\": []}],")).isSecured());
    }

    @Test
    void aRedirectThatIsTheResultIsTold() {
        ClientMethod only = only(operation("").replaceFirst("\"200\": .*", "\"302\": {\"description\": \"d\"}}"));

        assertEquals(
                List.of(
                        " POST /w/&#123;id&#125;.",
                        "",
                        " <p>Answered with a redirect (302), which is not followed: <code>opWithResponse</code> gives its status",
                        " and headers, <code>Location</code> among them."),
                only.method().javadoc());
    }

    @Test
    void aSuccessThatMayBeNullIsToldSo() {
        ClientMethod any = only(operation("").replace("{\"type\": \"string\"}}}}", "{}}}}"));

        assertEquals("the typed response; null where the body is <code>null</code>", any.returnDoc());
        assertEquals("@Nullable Object", any.returnType());
        assertEquals("the typed response; never null", only(operation("")).returnDoc());
    }

    @Test
    void aConstantIsNamedWhereItIsAsked() {
        ModelClass model = read(operation("")
                        .replace(
                                "\"ErrorResponse\": {",
                                "\"It\": {\"type\": \"object\", \"properties\": {\"kind\": {\"const\": \"cat\"}}}, \"ErrorResponse\": {"))
                .models()
                .get("It");

        assertEquals(
                List.of(" The property {@code kind} in JSON: string.", "", " <p>Can only be <code>\"cat\"</code>."),
                model.properties().get(0).javadoc());
    }

    @Test
    void schemesNeverHideAnOptionOfTheBuilder() {
        assertEquals(
                List.of("basicAuth", "build2", "oauth"),
                read(operation("")).schemes().stream()
                        .map(CredentialScheme::name)
                        .toList());
    }

    @Test
    void whatCannotBeGeneratedRightIsRefusedWithPointerAndRemedy() {
        assertRefused(
                "\"parameters\": [{\"name\": \"f\", \"in\": \"query\", \"style\": \"deepObject\", \"schema\": {}}],",
                "#/paths/~1w~1{id}/post/parameters/0/style: style deepObject is only defined for objects; use form, which"
                        + " repeats the name of a list");
    }

    @Test
    void anOperationOfTheDocumentsSecondServerIsCalledThere() {
        JavaApi api = read(operation("\"servers\": [{\"url\": \"https://b.example/\"}],")
                .replaceFirst(
                        "\\{", "{\"servers\": [{\"url\": \"https://a.example\"}, {\"url\": \"https://b.example\"}],"));

        assertEquals("\"https://a.example\"", api.baseUrl());
        assertEquals(List.of("\"https://b.example\""), api.servers());
    }

    @Test
    void aRelativeServerOfAnOperationIsSeenFromThatOfTheDocument() {
        JavaApi api = read(operation("\"servers\": [{\"url\": \"/v2\"}],")
                .replaceFirst("\\{", "{\"servers\": [{\"url\": \"https://a.example/v1\"}],"));

        assertEquals(List.of("\"https://a.example/v2\""), api.servers());
    }

    @Test
    void anOperationMayRepeatTheServerOfTheDocument() {
        String members =
                "\"servers\": [{\"url\": \"https://{a}.example\", \"variables\": {\"a\": {\"default\": \"api\"}}}],";

        assertEquals(
                "\"https://api.example\"",
                read(operation(members).replaceFirst("\\{", "{\"servers\": [{\"url\": \"https://api.example\"}], "))
                        .baseUrl());
    }

    @Test
    void anOperationMustNotHaveTheNameOfAnothersSecondForm() {
        String one = operation("")
                .replace(
                        "{\"paths\": {",
                        "{\"paths\": {\"/v\": {\"get\": {\"operationId\":"
                                + " \"opWithResponse\", \"tags\": [\"T\"], \"responses\": {\"204\": {\"description\": \"d\"}}}},");

        assertEquals(
                "#/paths/~1v/get/operationId: opWithResponse is also the form of op that gives the whole response;"
                        + " give the operation another name in the overlay",
                assertThrows(UnsupportedSpecException.class, () -> read(one)).getMessage());
    }

    private static void assertRefused(String members, String message) {
        assertEquals(
                message,
                assertThrows(UnsupportedSpecException.class, () -> read(operation(members)))
                        .getMessage());
    }

    private static ClientMethod only(String document) {
        return read(document).apis().get(0).methods().get(0);
    }

    private static JavaApi read(String document) {
        return JavaApi.of(JsonMapper.builder().build().readTree(document), Packages.under("p"));
    }

    private static String operation(String members) {
        return """
                {"paths": {"/w/{id}": {"post": {"operationId": "op", "tags": ["T"], %s
                  "responses": {"200": {"description": "d", "content": {"application/json": {"schema": {"type": "string"}}}}}
                }}}, %s}""".formatted(members, ERRORS);
    }
}
