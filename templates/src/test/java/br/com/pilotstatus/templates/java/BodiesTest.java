package br.com.pilotstatus.templates.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BodiesTest {

    private static final String MODEL = "{\"schema\": {\"$ref\": \"#/components/schemas/ErrorResponse\"}}";

    @Test
    void theMediaTypeDecidesTheType() {
        assertEquals("ErrorResponse", bodyType("application/json", MODEL));
        assertEquals("ErrorResponse", bodyType("application/vnd.shop+json", MODEL));
        assertEquals("String", bodyType("text/csv", "{}"));
        assertEquals("String", bodyType("application/xml", MODEL));
        assertEquals("String", bodyType("image/svg+xml", "{}"));
        assertEquals("InputStream", bodyType("application/octet-stream", "{}"));
        assertEquals("InputStream", bodyType("image/*", "{}"));
        assertEquals("InputStream", bodyType("*/*", "{\"schema\": {\"type\": \"string\", \"format\": \"binary\"}}"));
        assertEquals("ErrorResponse", bodyType("*/*", MODEL));
    }

    @Test
    void contentsOfTheSameTypeAreOneMethodThatPrefersWhatSaysMore() {
        ApiClass api = api("post", request("\"text/csv\": {}, \"text/plain\": {}"), "{}");

        assertEquals(List.of("op"), clientNames(api));
        assertEquals(
                List.of("text/csv", "text/plain"), api.methods().get(0).method().bodyTypes());
        assertEquals(
                List.of("image/png", "image/*"),
                api("post", request("\"image/*\": {}, \"image/png\": {}"), "{}")
                        .methods()
                        .get(0)
                        .method()
                        .bodyTypes());
    }

    @Test
    void contentsOfOtherTypesAreMethodsOfTheirOwnWithOneResult() {
        ApiClass api = api("post", request("\"image/*\": {}, \"text/csv\": {}, \"application/json\": " + MODEL), "{}");

        assertEquals(List.of("op", "opFromCsv", "opFromImage"), clientNames(api));
        assertEquals(List.of("op", "opFromCsv", "opFromImage"), serverNames(api));
        assertEquals(
                List.of("OpResult", "OpResult", "OpResult"),
                api.serverMethods().stream().map(ServerMethod::resultName).toList());
        assertEquals("\"op\"", api.methods().get(2).method().idLiteral());
    }

    @Test
    void answersOfOtherTypesAreMethodsOfTheClientAndRecordsOfTheServer() {
        ApiClass api = api("get", "", "{\"application/json\": " + MODEL + ", \"text/csv\": {}}");

        assertEquals(List.of("op", "opAsCsv"), clientNames(api));
        assertEquals(
                List.of("ErrorResponse", "String"),
                api.methods().stream().map(ClientMethod::returnType).toList());
        assertEquals(List.of("op"), serverNames(api));
        assertEquals(
                List.of("Ok", "OkCsv"),
                api.serverMethods().get(0).method().responses().stream()
                        .map(ResponseCase::record)
                        .toList());
    }

    @Test
    void whoAnswersSaysTheMediaTypeWhereTheDocumentLeavesItOpen() {
        ResponseCase range = api("get", "", "{\"image/*\": {}}")
                .serverMethods()
                .get(0)
                .method()
                .responses()
                .get(0);
        ResponseCase json = api(
                        "get", "", "{\"application/json\": " + MODEL + ", \"application/problem+json\": " + MODEL + "}")
                .serverMethods()
                .get(0)
                .method()
                .responses()
                .get(0);

        assertEquals("InputStream body, String mediaType", new ResultCase(range).components());
        assertEquals("ErrorResponse body", new ResultCase(json).components());
    }

    @Test
    void whatHttpLeavesWithoutContentHasNone() {
        assertEquals(
                "Void",
                api("head", "", "{\"application/json\": " + MODEL + "}")
                        .methods()
                        .get(0)
                        .returnType());
    }

    @Test
    void aRequestBodyIsRefusedWhereHttpGivesItNoMeaning() {
        assertRefused(
                "get",
                request("\"text/csv\": {}"),
                "#/paths/~1w/get/requestBody: a request body means nothing with"
                        + " GET (RFC 9110, section 9.3), and servers may refuse it; make it parameters or another method in the"
                        + " overlay, or remove it");
    }

    @Test
    void aMethodForAnotherMediaTypeMustNotHaveTheNameOfAnOperation() {
        String document = document("post", request("\"application/json\": " + MODEL + ", \"text/csv\": {}"), "{}")
                .replace(
                        "{\"paths\": {",
                        "{\"paths\": {\"/v\": {\"get\": {\"operationId\": \"opFromCsv\", \"tags\":"
                                + " [\"T\"], \"responses\": {}}},");

        assertEquals(
                "#/paths/~1v/get/operationId: opFromCsv is also the form of op for another media type; give the"
                        + " operation another name in the overlay",
                assertThrows(UnsupportedSpecException.class, () -> read(document))
                        .getMessage());
    }

    private static void assertRefused(String method, String members, String message) {
        assertEquals(
                message,
                assertThrows(UnsupportedSpecException.class, () -> api(method, members, "{}"))
                        .getMessage());
    }

    private static String bodyType(String mediaType, String content) {
        return api("post", request("\"" + mediaType + "\": " + content), "{}")
                .methods()
                .get(0)
                .method()
                .parameters()
                .get(0)
                .type();
    }

    private static List<String> clientNames(ApiClass api) {
        return api.methods().stream().map(each -> each.method().id()).toList();
    }

    private static List<String> serverNames(ApiClass api) {
        return api.serverMethods().stream().map(each -> each.method().id()).toList();
    }

    private static String request(String contents) {
        return "\"requestBody\": {\"content\": {" + contents + "}},";
    }

    private static ApiClass api(String method, String members, String contents) {
        return read(document(method, members, contents)).apis().get(0);
    }

    private static JavaApi read(String document) {
        return JavaApi.of(JsonMapper.builder().build().readTree(document), Packages.under("p"));
    }

    private static String document(String method, String members, String contents) {
        return """
                {"paths": {"/w": {"%s": {"operationId": "op", "tags": ["T"], %s
                    "responses": {"200": {"description": "d", "content": %s}}}}},
                  "components": {"schemas": {"ErrorResponse": {"type": "object", "properties":
                    {"message": {"type": "string"}}, "required": ["message"]}}},
                  "x-error-model": "ErrorResponse", "info": {"title": "T"}}""".formatted(method, members, contents);
    }
}
