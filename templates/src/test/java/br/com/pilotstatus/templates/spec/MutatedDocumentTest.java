package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.json.JsonText;
import br.com.pilotstatus.templates.json.SpecException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Breaks documents at random: each is either refused in the form that people can act on, or compiled for good. As many as
 * {@code -Dspec.mutations} says, from the seed {@code -Dspec.mutations.first} on.
 */
class MutatedDocumentTest {

    private static final int FIRST = Integer.getInteger("spec.mutations.first", 0);
    private static final int ROUNDS = Integer.getInteger("spec.mutations", 1500);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String[] VALUES = """
            null
            true
            0
            -1
            1.5
            ""
            "x"
            "a b"
            []
            {}
            [[]]
            "object"
            "string"
            ["string", "null"]
            "#/components/schemas/A"
            {"$ref": "#/components/schemas/A"}
            {"$ref": "#/paths"}
            {"$ref": "#/components/schemas/Nowhere"}
            {"$ref": 1}
            {"type": "object"}
            {"enum": ["a", null]}
            {"type": ["object", "null"], "properties": {"a": {"enum": ["b"]}}}
            """.split("\n");

    @Test
    void aBrokenDocumentIsRefusedInWordsOrCompiled() throws IOException {
        List<Named<Inputs>> inputs = EffectiveDocumentTest.inputs().toList();
        for (int seed = FIRST; seed < FIRST + ROUNDS; seed++) {
            Random random = new Random(seed);
            Inputs input = drawn(inputs, seed);
            ObjectNode root = Texts.read(input.spec().bytes(), input.specName());
            for (int i = random.nextInt(3); i >= 0; i--) {
                mutate(root, random);
            }
            compile(root, "seed " + seed);
        }
    }

    /** By their names, so that another case takes some of the seeds and leaves the others what they have. */
    private static Inputs drawn(List<Named<Inputs>> inputs, int seed) {
        return Collections.max(
                        inputs,
                        Comparator.comparingLong(
                                each -> new Random(31L * each.getName().hashCode() + seed).nextLong()))
                .getPayload();
    }

    private static void compile(ObjectNode root, String seed) {
        try {
            String once = JsonText.of(Effective.of(inputs(JsonText.of(root))).root());
            assertEquals(once, JsonText.of(Effective.of(inputs(once)).root()), seed);
        } catch (SpecException e) {
            for (String line : e.getMessage().split("\n")) {
                assertTrue(line.matches("input\\.json#(/[^ ].*)?: .+"), seed + ": " + line);
            }
        } catch (RuntimeException e) {
            throw new AssertionError(seed + ": " + root, e);
        }
    }

    private static Inputs inputs(String json) {
        return Inputs.of("input.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static void mutate(ObjectNode root, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        JsonNode target = containers.get(random.nextInt(containers.size()));
        JsonNode value = random.nextBoolean()
                ? JSON.readTree(VALUES[random.nextInt(VALUES.length)])
                : containers.get(random.nextInt(containers.size())).deepCopy();
        if (target instanceof ObjectNode object && !object.isEmpty()) {
            List<String> keys = List.copyOf(object.propertyNames());
            String key = keys.get(random.nextInt(keys.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(key);
                case 1 -> object.set(random.nextBoolean() ? "a" : "x y", value);
                default -> object.set(key, value);
            }
        } else if (target instanceof ArrayNode array && !array.isEmpty()) {
            array.set(random.nextInt(array.size()), value);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
