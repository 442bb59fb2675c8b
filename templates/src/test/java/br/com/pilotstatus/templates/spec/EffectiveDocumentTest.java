package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.json.JsonText;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.spec.check.Examples;
import br.com.pilotstatus.templates.spec.check.References;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import br.com.pilotstatus.templates.spec.validation.Validity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** What holds for every effective document: that of the project, and those of all cases. */
class EffectiveDocumentTest {

    private static final Inputs RECEIVED = received();

    static Stream<Named<Inputs>> inputs() throws IOException {
        List<Named<Inputs>> inputs = new ArrayList<>();
        for (CaseFolder folder : CaseFolder.all()) {
            if (!folder.isRefused()) {
                inputs.add(Named.of(folder.name(), folder.inputs()));
            }
        }
        inputs.add(Named.of("received", RECEIVED));
        return inputs.stream();
    }

    private static Inputs received() {
        try {
            return Inputs.read(
                    "src/test/resources/received/openapi.json", "", "", "src/test/resources/received/overlay.json");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void compilingItAgainChangesNothing(Inputs input) {
        ObjectNode root = Compilations.effective(input);
        String once = JsonText.of(root);
        byte[] bytes = once.getBytes(StandardCharsets.UTF_8);
        ObjectNode accepted = input.accepted() == null ? null : root;
        assertEquals(
                once,
                JsonText.of(Effective.of(Inputs.of("effective.json", bytes).after(accepted))
                        .root()));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void onceItIsAcceptedItsNamesStayAsTheyAre(Inputs input) {
        ObjectNode once = Compilations.effective(input);
        assertEquals(
                JsonText.of(once),
                JsonText.of(Compiled.of(input.after(once), false).effective().root()));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void itIsValidAndSoAreItsExamples(Inputs input) {
        Document document = Document.read(Compilations.effective(input), "effective.json");
        Validity.check(document);
        References.check(document);
        document.problems().throwIfAny();
        Examples.check(document);
        assertEquals(List.of(), document.report().entries());
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void noGeneratorHasToInventAName(Inputs input) {
        ObjectNode root = Compilations.effective(input);
        ObjectNode paths = root.objectNode();
        paths.set("paths", root.path("paths"));
        paths.findParents("callbacks").forEach(operation -> ((ObjectNode) operation).remove("callbacks"));
        new Walker() {
            @Override
            protected void schema(Slot slot, ObjectNode schema) {
                assertTrue(slot.get().path("properties").isEmpty(), slot::toString);
                assertTrue(slot.get().path("enum").isEmpty(), slot::toString);
            }
        }.walk(paths);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void noTwoJavaNamesCollide(Inputs input) {
        Document document = Document.read(Compilations.effective(input), "effective.json");
        Set<String> classes = new HashSet<>();
        document.components("schemas").propertyNames().forEach(name -> {
            assertTrue(classes.add(name.toLowerCase(Locale.ROOT)), name);
            assertTrue(name.matches("[A-Z]\\w*") && !JavaNames.isReservedType(name), name);
        });
        for (OperationNode operation : OperationNode.all(document)) {
            String id = operation.node().path("operationId").asString();
            assertEquals(JavaNames.memberName(id), id);
            assertTrue(classes.add(JavaNames.typeName(id).toLowerCase(Locale.ROOT) + "result"), id);
            assertEquals(1, operation.node().path("tags").size());
        }
        assertTrue(document.components("schemas")
                .path(document.root().path("x-error-model").asString(""))
                .isObject());
    }
}
