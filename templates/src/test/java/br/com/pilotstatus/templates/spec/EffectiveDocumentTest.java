package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.spec.check.Examples;
import br.com.pilotstatus.templates.spec.check.References;
import br.com.pilotstatus.templates.spec.check.Validity;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Operation;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import br.com.pilotstatus.templates.spec.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** What holds for every effective document: that of the project, and those of all cases. */
class EffectiveDocumentTest {

    static Stream<Path> inputs() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/spec"))) {
            List<Path> inputs = new ArrayList<>(folders.filter(folder -> Files.exists(folder.resolve("expected.json")))
                    .map(folder -> folder.resolve("input.json")).sorted().toList());
            inputs.add(Path.of("src/test/resources/received/openapi.json"));
            return inputs.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void compilingItAgainChangesNothing(Path input) throws IOException {
        String once = JsonText.of(effective(input).root());
        byte[] bytes = once.getBytes(StandardCharsets.UTF_8);
        assertEquals(once, JsonText.of(Effective.of(new Inputs("effective.json", bytes, "", null)).root()));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void itIsValidAndSoAreItsExamples(Path input) throws IOException {
        Document document = Document.read(effective(input).root(), "effective.json");
        Validity.check(document);
        References.check(document);
        document.problems().throwIfAny();
        Examples.check(document);
        assertEquals(List.of(), document.report().entries());
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void noGeneratorHasToInventAName(Path input) throws IOException {
        ObjectNode root = effective(input).root();
        ObjectNode paths = root.objectNode();
        paths.set("paths", root.path("paths"));
        paths.findParents("callbacks").forEach(operation -> ((ObjectNode) operation).remove("callbacks"));
        new Walker() {
            @Override
            protected void schema(Slot slot) {
                assertTrue(slot.get().path("properties").isEmpty(), slot::toString);
                assertTrue(slot.get().path("enum").isEmpty(), slot::toString);
            }
        }.walk(paths);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void noTwoJavaNamesCollide(Path input) throws IOException {
        Document document = Document.read(effective(input).root(), "effective.json");
        Set<String> classes = new HashSet<>();
        document.components("schemas").propertyNames().forEach(name -> {
            assertTrue(classes.add(name.toLowerCase(Locale.ROOT)), name);
            assertTrue(name.matches("[A-Z]\\w*") && !JavaNames.isReservedType(name), name);
        });
        for (Operation operation : Operation.all(document)) {
            String id = operation.node().path("operationId").asString();
            assertEquals(JavaNames.memberName(id), id);
            assertTrue(classes.add(JavaNames.typeName(id).toLowerCase(Locale.ROOT) + "result"), id);
            assertEquals(1, operation.node().path("tags").size());
        }
        assertTrue(document.components("schemas").path(document.root().path("x-error-model").asString("")).isObject());
    }

    private static Effective effective(Path input) throws IOException {
        Path overlay = input.resolveSibling("overlay.json");
        return Effective.of(new Inputs(input.toString(), Files.readAllBytes(input), overlay.toString(),
                Files.exists(overlay) ? Files.readAllBytes(overlay) : null));
    }
}
