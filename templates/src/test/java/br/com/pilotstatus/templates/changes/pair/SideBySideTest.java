package br.com.pilotstatus.templates.changes.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.changes.MergePatch;
import br.com.pilotstatus.templates.changes.pair.Component.Kind;
import br.com.pilotstatus.templates.json.StrictJson;
import br.com.pilotstatus.templates.openapi.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class SideBySideTest {

    private static final String REFUSED = """
            {"paths": {"/widgets/{id}": {"head": {"operationId": "headWidget", "tags": ["Widgets"],
             "requestBody": {"required": true, "content": {"application/json": {"schema": {}}}},
             "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
             "responses": {"204": {"description": "d"}}}}}}
            """;

    private ObjectNode base;

    @BeforeEach
    void read() throws IOException {
        base = StrictJson.readObject(Files.readAllBytes(Path.of("src/test/resources/changes/base.json")), "base.json");
    }

    @Test
    void anOperationIsCalledAsItsMethodsAre() {
        Endpoint create = endpoint(of(base, base).after(), "createWidget");

        assertEquals("WidgetsApi.createWidget", create.java());
        assertEquals("CreateWidgetResult", create.result());
        assertEquals("CreateWidgetResult.conflict", create.factory("409"));
        assertEquals("Widget", create.returnType());
        assertEquals("Integer", create.headerType("201", "X-Left"));
        assertEquals(
                List.of("path id", "query kind", "query depth"),
                endpoint(of(base, base).after(), "getWidget").argumentOrder());
    }

    @Test
    void aMediaTypeHasTheMethodsAndFactoriesOfItsJavaType() {
        Snapshot after = of(base, patched("""
                {"paths": {"/widgets/{id}": {"get": {"responses": {"200": {"content": {"text/csv": {"schema": {"type": "string"}}}}}}}}}
                """)).after();
        Endpoint get = endpoint(after, "getWidget");
        Response ok = get.operation().responses().get("200");
        List<BodyMedia> media = get.responseMedia(ok);

        assertEquals(
                List.of("Widget", "String"), media.stream().map(BodyMedia::type).toList());
        assertEquals(
                List.of("WidgetsApi.getWidget", "GetWidgetResult.ok"),
                media.get(0).java());
        assertEquals(
                List.of("WidgetsApi.getWidgetAsCsv", "GetWidgetResult.okCsv"),
                media.get(1).java());
        assertTrue(media.get(0).isNamedOtherwise(media.get(1)));
    }

    @Test
    void ofADocumentThatThisVersionRefusesNoJavaIsKnownOnEitherSide() {
        SideBySide sides = of(patched(REFUSED), base);
        Endpoint get = endpoint(sides.after(), "getWidget");

        assertNull(sides.before().java());
        assertNull(sides.after().java());
        assertEquals("WidgetsApi.getWidget", get.java());
        assertEquals("GetWidgetResult.otherStatus", get.factory("default"));
        assertNull(get.returnType());
        assertEquals(List.of(), get.argumentOrder());
        assertEquals(Kind.UNION, sides.after().components().get("Shape").kind());
        assertEquals(
                Map.of("new", "NEW", "worn", "WORN"),
                sides.after().components().get("State").constants());
    }

    @Test
    void constantsAreThoseOfJava() {
        Snapshot after = of(base, patched("""
                {"components": {"schemas": {"State": {"enum": ["WORN", "worn"]}}}}""")).after();

        assertEquals(
                Map.of("WORN", "WORN", "worn", "WORN_2"),
                after.components().get("State").constants());
    }

    @Test
    void whatIsReadOnlyIsRequiredInResponsesAlone() {
        Snapshot after = of(base, patched("""
                {"components": {"schemas": {"Widget": {"properties": {"id": {"readOnly": true}}}}}}""")).after();
        Property id = after.components().get("Widget").properties().get("id");

        assertFalse(id.isRequired(Direction.REQUEST));
        assertTrue(id.isRequired(Direction.RESPONSE));
        assertEquals("String", id.type());
    }

    @Test
    void aComponentGoesTheWaysOfTheOperationsThatItReaches() {
        SideBySide sides = of(base, base);
        Component part = sides.after().components().get("Part");

        assertEquals(EnumSet.allOf(Direction.class), sides.directions(part, part));
        assertEquals(List.of("WidgetsApi.createWidget", "WidgetsApi.getWidget"), sides.operations(part, part));
        Component input = sides.after().components().get("WidgetInput");
        assertEquals(EnumSet.of(Direction.REQUEST), sides.directions(input, input));
    }

    private ObjectNode patched(String patch) {
        return MergePatch.apply(base, StrictJson.readObject(patch.getBytes(StandardCharsets.UTF_8), "patch"));
    }

    private static SideBySide of(ObjectNode before, ObjectNode after) {
        return new SideBySide(before, after);
    }

    private static Endpoint endpoint(Snapshot snapshot, String id) {
        return snapshot.endpoints().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
