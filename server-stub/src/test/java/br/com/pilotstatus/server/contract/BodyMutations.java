package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.server.contract.RequestMutation.Expectation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Mutations of a JSON body, each in one place. */
final class BodyMutations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> ODD_NAMES = List.of(
            "", " ", "\u0000", "x\u0001", "\u0085", "\u202e", "☃😀", "'", "\"", "a.b[0]", "$ref", "x".repeat(900));

    private BodyMutations() {}

    static Map<String, RequestMutation> all() {
        Map<String, RequestMutation> mutations = new LinkedHashMap<>();
        mutations.put("missing", (draft, random) -> inObject(draft, random, ObjectNode::remove));
        mutations.put("null", (draft, random) -> value(draft, random, Expectation.VALIDATED, old -> JSON.nullNode()));
        mutations.put(
                "wrong type",
                (draft, random) -> value(draft, random, Expectation.VALIDATED, old -> other(old, random)));
        mutations.put(
                "bad text",
                (draft, random) -> value(
                        draft,
                        random,
                        Expectation.VALIDATED,
                        old -> old.isTextual() ? JSON.textNode(text(random)) : null));
        mutations.put(
                "long text",
                (draft, random) -> value(
                        draft,
                        random,
                        Expectation.LIMITED,
                        old -> old.isTextual()
                                ? JSON.textNode("sentinel".repeat(random.nextInt(20) == 0 ? 40_000 : 60))
                                : null));
        mutations.put(
                "wild number",
                (draft, random) ->
                        value(draft, random, Expectation.LIMITED, old -> old.isNumber() ? number(random) : null));
        mutations.put(
                "extra property",
                (draft, random) -> inObject(draft, random, (object, name) -> object.put("x" + name, "sentinel")));
        mutations.put(
                "odd name",
                (draft, random) -> inObject(
                        draft,
                        random,
                        (object, name) -> object.put(ODD_NAMES.get(random.nextInt(ODD_NAMES.size())), "sentinel")));
        mutations.put(
                "extra item",
                (draft, random) -> value(
                        draft,
                        random,
                        Expectation.VALIDATED,
                        old -> old.isArray() ? ((ArrayNode) old.deepCopy()).addAll(copies(old, random)) : null));
        mutations.put(
                "given twice",
                (draft, random) ->
                        raw(draft, body -> body.startsWith("{\"") ? "{\"x\":1,\"x\":2," + body.substring(1) : null));
        mutations.put(
                "truncated",
                (draft, random) -> raw(
                        draft,
                        body -> body.length() < 2 ? null : body.substring(0, 1 + random.nextInt(body.length() - 1))));
        mutations.put(
                "trailing",
                (draft, random) -> raw(
                        draft,
                        body -> body + List.of("x", "{}", ",", "]", "\u0000").get(random.nextInt(5))));
        mutations.put("garbled", (draft, random) -> raw(draft, body -> garbled(body, random)));
        mutations.put("nested too deep", (draft, random) -> raw(draft, body -> "{\"x\":" + "[".repeat(5_000)));
        mutations.put("empty", (draft, random) -> raw(draft, body -> " "));
        mutations.put("wrong encoding", (draft, random) -> {
            draft.raw = draft.json == null ? draft.raw : draft.json.toString().getBytes(StandardCharsets.UTF_16LE);
            return draft.json == null ? null : Expectation.refused(400);
        });
        mutations.put("too large", (draft, random) -> {
            if (draft.json == null || random.nextInt(20) > 0) {
                return null;
            }
            draft.raw = ("{\"x\":[" + "1,".repeat(600_000) + "1]}").getBytes(StandardCharsets.UTF_8);
            return Expectation.refused(413);
        });
        return mutations;
    }

    private static Expectation raw(RequestDraft draft, Function<String, String> change) {
        String changed = draft.json == null ? null : change.apply(draft.json.toString());
        if (changed == null || parses(changed)) {
            return null;
        }
        draft.raw = changed.getBytes(StandardCharsets.UTF_8);
        return Expectation.refused(400);
    }

    private static boolean parses(String text) {
        try {
            Schemas.parse(text);
            return !text.isBlank();
        } catch (RuntimeException notJson) {
            return false;
        }
    }

    private static String garbled(String body, Random random) {
        int at = random.nextInt(body.length());
        return body.substring(0, at)
                + List.of("}", "\"", "\u0001", "{", "\\").get(random.nextInt(5))
                + body.substring(at);
    }

    private interface Change {
        void make(ObjectNode object, String name);
    }

    private static Expectation inObject(RequestDraft draft, Random random, Change change) {
        List<Runnable> changes = new ArrayList<>();
        walk(draft.json, (owner, key, old) -> {
            if (owner instanceof ObjectNode object) {
                changes.add(() -> change.make(object, key));
            }
        });
        return pick(changes, random, Expectation.VALIDATED);
    }

    private static Expectation value(
            RequestDraft draft, Random random, Expectation expected, Function<JsonNode, JsonNode> change) {
        List<Runnable> changes = new ArrayList<>();
        walk(draft.json, (owner, key, old) -> {
            JsonNode changed = change.apply(old);
            if (changed != null && owner instanceof ObjectNode object) {
                changes.add(() -> object.set(key, changed));
            } else if (changed != null && owner instanceof ArrayNode array) {
                changes.add(() -> array.set(Integer.parseInt(key), changed));
            }
        });
        return pick(changes, random, expected);
    }

    private static Expectation pick(List<Runnable> changes, Random random, Expectation expected) {
        if (changes.isEmpty()) {
            return null;
        }
        changes.get(random.nextInt(changes.size())).run();
        return expected;
    }

    private interface Visitor {
        void visit(JsonNode owner, String key, JsonNode value);
    }

    private static void walk(JsonNode node, Visitor visitor) {
        if (node == null) {
            return;
        }
        for (Map.Entry<String, JsonNode> each : List.copyOf(node.properties())) {
            visitor.visit(node, each.getKey(), each.getValue());
            walk(each.getValue(), visitor);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            visitor.visit(node, String.valueOf(i), node.get(i));
            walk(node.get(i), visitor);
        }
    }

    private static JsonNode other(JsonNode old, Random random) {
        List<JsonNode> others = List.of(
                JSON.numberNode(5),
                JSON.numberNode(1.5),
                JSON.booleanNode(true),
                JSON.textNode("sentinel"),
                JSON.textNode("true"),
                JSON.textNode("5"),
                JSON.textNode(""),
                JSON.arrayNode(),
                JSON.arrayNode().add("sentinel"),
                JSON.objectNode(),
                JSON.objectNode().put("sentinel", 1));
        return others.get(random.nextInt(others.size()));
    }

    private static String text(Random random) {
        List<String> texts = List.of(
                "",
                " ",
                "sentinel\u0000",
                "☃ sentinel 😀",
                "\r\nx-sentinel: 1",
                "<script>sentinel",
                "${sentinel}",
                "{sentinel}",
                "'; drop table sentinel",
                "\u202esentinel",
                "+",
                "0");
        return texts.get(random.nextInt(texts.size()));
    }

    private static JsonNode number(Random random) {
        List<BigDecimal> numbers = List.of(
                BigDecimal.ZERO,
                BigDecimal.valueOf(-1),
                BigDecimal.valueOf(Long.MAX_VALUE),
                new BigDecimal("1e30"),
                new BigDecimal("12345678901234567890"),
                new BigDecimal("0.1"),
                new BigDecimal("9".repeat(120)),
                new BigDecimal("1e999"),
                BigDecimal.valueOf(2_147_483_648L));
        return JSON.numberNode(numbers.get(random.nextInt(numbers.size())));
    }

    private static ArrayNode copies(JsonNode array, Random random) {
        ArrayNode more = JSON.arrayNode();
        for (int i = random.nextInt(25); i > 0 && array.size() > 0; i--) {
            more.add(array.get(0).deepCopy());
        }
        return more;
    }
}
