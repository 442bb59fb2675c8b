package br.com.pilotstatus.templates.spec.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Document;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OverlayTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    static Stream<Arguments> actions() {
        return Stream.of(
                action(
                        "objects merge at every depth",
                        "{'a': {'b': {'c': 1, 'd': 2}}}",
                        "$.a",
                        "{'b': {'d': 3, 'e': 4}}",
                        "{'a': {'b': {'c': 1, 'd': 3, 'e': 4}}}"),
                action(
                        "a list in an object is appended to",
                        "{'a': {'b': [1]}}",
                        "$.a",
                        "{'b': [2, [3]]}",
                        "{'a': {'b': [1, 2, [3]]}}"),
                action(
                        "a value replaces a value of another type",
                        "{'a': {'b': [1], 'c': {}, 'd': 1}}",
                        "$.a",
                        "{'b': 'x', 'c': [1], 'd': {'e': 1}}",
                        "{'a': {'b': 'x', 'c': [1], 'd': {'e': 1}}}"),
                action("null is a value", "{'a': {'b': 1}}", "$.a", "{'b': null}", "{'a': {'b': null}}"),
                action("what is merged into a list is one entry", "{'a': [1]}", "$.a", "[2, 3]", "{'a': [1, [2, 3]]}"),
                action(
                        "names may hold anything between quotes",
                        "{'/v1/{id}': {\"it's\": {}}, 'a.b': {}}",
                        "$['/v1/{id}']['it\\\\'s']",
                        "{'x': 1}",
                        "{'/v1/{id}': {\"it's\": {'x': 1}}, 'a.b': {}}"),
                action(
                        "double quotes are as good",
                        "{'a.b': {'c': {}}}",
                        "$[\\\"a.b\\\"].c",
                        "{'x': 1}",
                        "{'a.b': {'c': {'x': 1}}}"),
                action(
                        "an index counts from 0",
                        "{'a': [{}, {}, {}]}",
                        "$.a[1]",
                        "{'x': 1}",
                        "{'a': [{}, {'x': 1}, {}]}"),
                action(
                        "* is every member or element",
                        "{'a': {'b': [{}, {}], 'c': [{}]}}",
                        "$.a.*[*]",
                        "{'x': 1}",
                        "{'a': {'b': [{'x': 1}, {'x': 1}], 'c': [{'x': 1}]}}"),
                action(
                        "a list of names is each of them",
                        "{'a': {'b': {}, 'c': {}, 'd': {}}}",
                        "$['a']['b', 'd']",
                        "{'x': 1}",
                        "{'a': {'b': {'x': 1}, 'c': {}, 'd': {'x': 1}}}"),
                action("$ is the document", "{'a': 1}", "$", "{'b': 2}", "{'a': 1, 'b': 2}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actions")
    void anUpdateMerges(String rule, String document, String target, String update, String expected) {
        String action = "{'target': \"%s\", 'description': 'd', 'update': %s}".formatted(target, update);
        assertEquals(json(expected), apply(document, action).root());
    }

    @Test
    void allElementsAreRemovedAtOnce() {
        assertEquals(
                json("{'a': [], 'b': {'d': 2}}"),
                apply(
                                "{'a': [1, 2, 3], 'b': {'c': 1, 'd': 2}}",
                                "{'target': '$.a[*]', 'description': 'd', 'remove': true},"
                                        + "{'target': '$.b.c', 'description': 'd', 'remove': true}")
                        .root());
    }

    @Test
    void anActionSeesWhatThoseBeforeItDid() {
        assertEquals(
                json("{'a': {'b': {'c': 1}}}"),
                apply(
                                "{'a': {}}",
                                "{'target': '$.a', 'description': 'd', 'update': {'b': {}}},"
                                        + "{'target': '$.a.b', 'description': 'd', 'update': {'c': 1}}")
                        .root());
    }

    @Test
    void whatIsPutIntoTwoPlacesIsNotShared() {
        ObjectNode root = apply("{'a': {}, 'b': {}}", "{'target': '$.*', 'description': 'd', 'update': {'x': {}}}")
                .root();
        assertEquals(root.path("a"), root.path("b"));
        assertNotSame(root.path("a").path("x"), root.path("b").path("x"));
    }

    @Test
    void whatAnActionSetIsKnownToComeFromTheOverlay() {
        Document document = apply(
                "{'a': {'b': {'c': 1}}}", "{'target': '$.a', 'description': 'd', 'update': {'b': {'c': 2}, 'd': {}}}");
        ObjectNode a = (ObjectNode) document.root().path("a");
        ObjectNode b = (ObjectNode) a.path("b");
        assertEquals(
                new Source("overlay.json", "/actions/0/update/b/c"),
                document.sources().of(b, "c"));
        assertEquals(
                new Source("overlay.json", "/actions/0/update/d"),
                document.sources().of(a, "d"));
        assertEquals(new Source("spec.json", "/a/b"), document.sources().of(a, "b"));
    }

    private static Arguments action(String rule, String document, String target, String update, String expected) {
        return Arguments.of(rule, document, target, update, expected);
    }

    private static Document apply(String document, String actions) {
        Document spec = Document.read(json(document), "spec.json");
        String overlay = "{'overlay': '1.0.0', 'info': {'title': 't', 'version': '1'}, 'actions': [" + actions + "]}";
        Overlay.read(json(overlay), "overlay.json", spec.problems()).applyTo(spec);
        spec.problems().throwIfAny();
        return spec;
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) JSON.readTree(text);
    }
}
