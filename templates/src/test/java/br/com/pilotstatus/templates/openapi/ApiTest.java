package br.com.pilotstatus.templates.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ApiTest {

    private static final Api API = Api.of(JsonMapper.builder().build().readTree("""
            {'info': {'title': 'T'}, 'security': [{'Key': []}], 'x-error-model': 'ErrorResponse',
             'servers': [{'url': 'https://{host}/v1', 'variables': {'host': {'default': 'a.example'}}}],
             'components': {
               'securitySchemes': {'Key': {'type': 'apiKey', 'in': 'header', 'name': 'X-Key'}},
               'parameters': {'Page': {'in': 'query', 'name': 'page', 'schema': {'type': 'integer'}}}},
             'paths': {
               'x-note': {'get': {}},
               '/a/{id}': {
                 'servers': [{'url': '/elsewhere'}],
                 'parameters': [
                   {'in': 'path', 'name': 'id', 'schema': {'type': 'string'}},
                   {'in': 'header', 'name': 'X-Trace'},
                   {'in': 'header', 'name': 'Accept'}],
                 'post': {
                   'operationId': 'create', 'tags': ['widgets'], 'security': [], 'x-repeatable': false,
                   'parameters': [
                     {'in': 'header', 'name': 'x-trace', 'required': true},
                     {'$ref': '#/components/parameters/Page'}],
                   'requestBody': {'required': true, 'content': {
                     'image/*': {}, 'text/csv': {}, '*/*': {'schema': {'type': 'object'}},
                     'multipart/form-data': {'encoding': {'file': {'contentType': 'image/png', 'explode': false}}}}},
                   'responses': {'4xx': {}, 'x-internal': {}, 'default': {'headers': {'Content-Type': {}, 'ETag': {}}}}},
                 'get': {}}}}""".replace('\'', '"')));

    private static final Operation CREATE = API.operations().get(1);

    @Test
    void operationsAreThoseOfPaths() {
        assertEquals(
                List.of("GET /a/{id}", "POST /a/{id}"),
                API.operations().stream().map(Operation::address).toList());
        assertEquals("#/paths/~1a~1{id}/post", CREATE.pointer().toString());
        assertEquals("create", CREATE.id());
        assertEquals("widgets", CREATE.tag());
        assertEquals("Default", API.operations().get(0).tag());
        assertEquals(false, CREATE.repeatable());
        assertNull(API.operations().get(0).repeatable());
    }

    @Test
    void anOperationReplacesParametersOfItsPathItem() {
        assertEquals(
                List.of("path id", "header x-trace", "query page"),
                CREATE.parameters().stream().map(Parameter::key).toList());
        assertEquals(
                List.of(true, true, false),
                CREATE.parameters().stream().map(Parameter::isRequired).toList());
        assertEquals(
                List.of("#/paths/~1a~1{id}/parameters/0", "#/paths/~1a~1{id}/post/parameters/0"),
                CREATE.parameters().stream()
                        .limit(2)
                        .map(each -> each.pointer().toString())
                        .toList());
    }

    @Test
    void aStyleHasAnotherDefaultInEachPlace() {
        assertEquals(
                List.of("simple false", "simple false", "form true"),
                CREATE.parameters().stream()
                        .map(each -> each.style() + " " + each.isExploded())
                        .toList());
    }

    @Test
    void mediaTypesComeFromThePreferredToTheOneThatSaysLeast() {
        assertEquals(
                List.of("application/json", "multipart/form-data", "text/csv", "image/*"),
                CREATE.body().content().stream().map(MediaType::name).toList());
        assertTrue(CREATE.body().isRequired());
        Encoding encoding = CREATE.body().content().get(1).encoding("file");
        assertEquals("image/png", encoding.contentType());
        assertFalse(encoding.isExploded());
        assertFalse(CREATE.body().content().get(1).encoding("other").exists());
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, JSON",
        "Application/JSON; charset=utf-8, JSON",
        "application/problem+json, JSON",
        "text/json, JSON",
        "application/jsonlines, BINARY",
        "text/csv, TEXT",
        "application/atom+xml, TEXT",
        "application/x-www-form-urlencoded, FORM",
        "multipart/mixed, MULTIPART",
        "*/*, BINARY"
    })
    void aMediaTypeSaysHowABodyIsReadAndWritten(String name, MediaType.Kind expected) {
        assertEquals(expected, MediaType.kindOf(name));
        assertEquals(expected == MediaType.Kind.JSON, MediaType.isJson(name));
    }

    @Test
    void responsesAreThoseOfStatuses() {
        assertEquals(List.of("4XX", "default"), List.copyOf(CREATE.responses().keySet()));
        assertEquals(
                List.of("ETag"),
                List.copyOf(CREATE.responses().get("default").headers().keySet()));
    }

    @Test
    void anEmptyListAsksForNoCredentials() {
        assertEquals(List.of(), CREATE.security());
        assertEquals(
                List.of(List.of("Key")),
                API.operations().get(0).security().stream()
                        .map(SecurityRequirement::schemes)
                        .toList());
        assertEquals("X-Key", API.securitySchemes().get("Key").parameter());
        assertFalse(API.securitySchemes().get("Key").isAuthorization());
    }

    @Test
    void theVariablesOfAServerAreAtTheirDefaults() {
        assertEquals("https://a.example/v1", API.servers().get(0).url());
        assertEquals("/elsewhere", CREATE.servers().get(0).url());
    }

    @Test
    void aPointerEscapesWhatWouldBeAStep() {
        Pointer pointer = Pointer.of("paths", "/a~b");

        assertEquals("#/paths/~1a~0b", pointer.toString());
        assertEquals(pointer, Pointer.parse("#/paths/~1a~0b"));
        assertEquals("/a~b", pointer.last());
    }
}
