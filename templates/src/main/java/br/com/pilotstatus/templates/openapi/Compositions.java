package br.com.pilotstatus.templates.openapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes compositions apart. */
final class Compositions {

    private Compositions() {}

    static List<Schema> alternatives(Schema schema) {
        List<Schema> found = new ArrayList<>();
        for (Keyword key : List.of(Keyword.ONE_OF, Keyword.ANY_OF)) {
            for (Schema each : schema.hasMemberRules(key) ? List.<Schema>of() : schema.list(key)) {
                if (!each.resolve().isNull() && !isOnlyRequired(each) && !found.contains(each)) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    private static boolean isOnlyRequired(Schema schema) {
        return !schema.describesValues() && (schema.has(Keyword.REQUIRED) || schema.has(Keyword.NOT));
    }

    static @Nullable Schema only(Schema schema) {
        if (schema.has(Keyword.PROPERTIES)
                || schema.has(Keyword.REQUIRED)
                || schema.has(Keyword.ENUM)
                || schema.discriminator().mapsToSeveral()
                || limitsMembers(schema)) {
            return null;
        }
        List<Schema> parts = alternatives(schema);
        schema.list(Keyword.ALL_OF).stream()
                .filter(part -> part.describesValues() && !part.isNull())
                .forEach(parts::add);
        return parts.size() == 1 ? parts.get(0) : null;
    }

    /** Whether it says more of the members than the one schema that it would be: then it is no other name of that. */
    private static boolean limitsMembers(Schema schema) {
        return Closing.closes(schema)
                || MemberRules.KEYWORDS.stream().anyMatch(schema::hasMemberRules)
                || schema.list(Keyword.ALL_OF).stream()
                        .anyMatch(part -> part.has(Keyword.REQUIRED) && !part.describesValues()
                                || !part.isReference() && limitsMembers(part));
    }

    static JsonNode merged(Schema schema) {
        return merged(schema, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static JsonNode merged(Schema schema, Set<JsonNode> around) {
        Schema only = only(schema);
        boolean composed = schema.isReference() || schema.has(Keyword.ALL_OF) || only != null;
        if (!composed || !around.add(schema.node())) {
            return schema.node();
        }
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        if (schema.isReference()) {
            add(all, merged(schema.target(), around));
        }
        List<Schema> parts = schema.list(Keyword.ALL_OF);
        parts.forEach(part -> add(all, merged(part, around)));
        if (only != null && parts.isEmpty()) {
            add(all, merged(only, around));
        }
        around.remove(schema.node());
        schema.node().properties().stream()
                .filter(each -> !each.getKey().equals(Keyword.REF.key())
                        && !each.getKey().equals(Keyword.ALL_OF.key()))
                .forEach(each -> set(all, each.getKey(), each.getValue()));
        return all;
    }

    private static void add(ObjectNode all, JsonNode part) {
        part.properties().forEach(each -> set(all, each.getKey(), each.getValue()));
    }

    /** What is said last counts, but for limits, which all hold. */
    private static void set(ObjectNode all, String key, JsonNode value) {
        Keyword keyword = Keyword.of(key);
        JsonNode before = all.path(key);
        boolean isWider = keyword != null
                && !before.isMissingNode()
                && keyword.limit().direction(before, value).orElse(0) > 0;
        if (!isWider) {
            all.set(key, value);
        }
    }
}
