package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.spec.report.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What no class file could hold is told before a compiler sees it; documents of that size are no cases. */
class LargeClassesTest {

    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "info": {"title": "T", "version": "1"},
             "paths": {"/a": {"get": {"operationId": "a", "tags": ["T"], "parameters": [%s],
               "responses": {"200": {"description": "ok", "headers": {%s}, "content": {"application/json": {"schema":
                 {"$ref": "#/components/schemas/Large"}}}}}}}},
             "components": {"schemas": {"Large": %s}}}""";

    @Test
    void anEnumOfThousandsIsAPlainValue() {
        String values = list(3_001, "\"v%d\"");

        Effective effective = compiled("", "", "{\"type\": \"string\", \"enum\": [%s]}".formatted(values));

        JavaApi java = Generable.check(effective.document());
        assertEquals(List.of(), List.copyOf(java.enums().keySet()));
        assertEquals("String", java.apis().get(0).methods().get(0).returnType());
        assertEquals(
                List.of("Large has 3001 values or a very long one, which are too much for a Java class:"
                        + " it is no enum in Java, and takes any value"),
                doubtful(effective));
    }

    @Test
    void anEnumThatAClassCanHoldIsOne() {
        String values = list(3_000, "\"v%d\"");

        Effective effective = compiled("", "", "{\"type\": \"string\", \"enum\": [%s]}".formatted(values));

        assertTrue(Generable.check(effective.document()).enums().containsKey("Large"));
        assertEquals(List.of(), doubtful(effective));
    }

    @Test
    void anObjectOfVeryManyPropertiesIsAMap() {
        String properties = list(501, "\"p%d\": {\"type\": \"string\"}");

        Effective effective = compiled("", "", "{\"type\": \"object\", \"properties\": {%s}}".formatted(properties));

        JavaApi java = Generable.check(effective.document());
        assertEquals("Map<String, Object>", java.apis().get(0).methods().get(0).returnType());
        assertEquals(
                List.of("Large has 501 properties, which are too many for a Java class: it is a map in Java"),
                doubtful(effective));
    }

    @Test
    void moreArgumentsThanAMethodTakesAreRefused() {
        String parameters = list(251, "{\"name\": \"q%d\", \"in\": \"query\", \"schema\": {\"type\": \"string\"}}");
        Effective effective = compiled(parameters, "", "{\"type\": \"string\"}");

        assertEquals(
                "large.json#/paths/~1a/get: Java allows 255 parameters of a method, and this would have 251;"
                        + " take those out in the overlay that you don't need, or declare them as one object",
                assertThrows(SpecException.class, () -> Generable.check(effective.document()))
                        .getMessage());
    }

    @Test
    void moreHeadersThanARecordHasComponentsAreRefused() {
        String headers = list(251, "\"X-H%d\": {\"schema\": {\"type\": \"string\"}}");
        Effective effective = compiled("", headers, "{\"type\": \"string\"}");

        assertEquals(
                "large.json#/paths/~1a/get/responses/200/headers: Java allows 255 components of a record, and this"
                        + " response has 251 headers; take those out in the overlay that you don't need",
                assertThrows(SpecException.class, () -> Generable.check(effective.document()))
                        .getMessage());
    }

    private static String list(int count, String item) {
        return IntStream.range(0, count).mapToObj(item::formatted).collect(Collectors.joining(", "));
    }

    private static Effective compiled(String parameters, String headers, String schema) {
        byte[] document = DOCUMENT.formatted(parameters, headers, schema).getBytes(StandardCharsets.UTF_8);
        return Effective.of(Inputs.of("large.json", document));
    }

    private static List<String> doubtful(Effective effective) {
        return effective.report().entries().stream()
                .filter(each -> each.kind() == Entry.Kind.DOUBTFUL)
                .map(Entry::message)
                .toList();
    }
}
