package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.changes.report.Code;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Compares what a value may be, properties left aside. */
final class SchemaComparison {

    private static final int DEEP = 20;

    /** Compared here or by others, or read by nobody. */
    private static final Set<String> COMPARED = Set.of(
            "$ref",
            "type",
            "format",
            "items",
            "additionalProperties",
            "enum",
            "default",
            "deprecated",
            "readOnly",
            "writeOnly",
            "properties",
            "required",
            "allOf",
            "oneOf",
            "anyOf",
            "discriminator",
            "x-java-names");

    private final Comparison comparison;

    private SchemaComparison(Comparison comparison) {
        this.comparison = comparison;
    }

    static void run(Comparison comparison, JsonNode old, JsonNode fresh, Place at) {
        new SchemaComparison(comparison).compare(old, fresh, at, 0);
    }

    private void compare(JsonNode old, JsonNode fresh, Place at, int depth) {
        String was = Refs.component(Refs.of(old));
        String now = Refs.component(Refs.of(fresh));
        if (old.equals(fresh) && was == null
                || was != null && comparison.renames().of(was).equals(now)
                || depth > DEEP) {
            return;
        }
        JsonNode before = comparison.old().resolve(old);
        JsonNode after = comparison.fresh().resolve(fresh);
        boolean wasNull = isNullable(before);
        boolean isNull = isNullable(after);
        if (wasNull != isNull) {
            compareNull(isNull, at);
        }
        if (isAnotherType(old, fresh, at)) {
            comparison.add(
                    at.typeRule(), at, instead(name(at.newType(), fresh, after), name(at.oldType(), old, before)));
            return;
        }
        compareValues(before, after, at, depth);
    }

    private void compareNull(boolean allowed, Place at) {
        if (!allowed) {
            comparison.add(ValueRule.NULL_REFUSED, at, "");
        } else if (at.optional()) {
            comparison.add(ValueRule.NULL_ALLOWED_WHERE_OPTIONAL, at, "");
        } else {
            comparison.add(ValueRule.NULL_ALLOWED_IN_REQUESTS, ValueRule.NULL_ALLOWED_IN_RESPONSES, at, "");
        }
    }

    private boolean isAnotherType(JsonNode old, JsonNode fresh, Place at) {
        if (at.oldType() != null && at.newType() != null) {
            return !comparison.renames().type(at.oldType()).equals(at.newType());
        }
        return Refs.of(old) != null
                || Refs.of(fresh) != null
                || !types(old).equals(types(fresh))
                || Comparison.differs(old, fresh, "format", null);
    }

    private void compareValues(JsonNode old, JsonNode fresh, Place at, int depth) {
        if (!types(old).equals(types(fresh))) {
            narrowedOrWidened(
                    types(old), types(fresh), at.child("type"), instead(text(types(fresh)), text(types(old))));
        }
        compareFormat(old, fresh, at);
        if (Comparison.differs(old, fresh, "default", null)) {
            comparison.add(
                    ValueRule.DEFAULT_CHANGED,
                    at.child("default"),
                    instead(Code.of(fresh.path("default")), Code.of(old.path("default"))));
        }
        AlternativeComparison.run(comparison, old, fresh, at);
        LimitComparison.run(comparison, old, fresh, at);
        for (String key : List.of("items", "additionalProperties")) {
            if (old.path(key).isObject() && fresh.path(key).isObject()) {
                compare(old.path(key), fresh.path(key), at.child(key), depth + 1);
            } else if (!old.path(key).equals(fresh.path(key))) {
                comparison.add(ValueRule.UNCHECKED_KEYWORD_CHANGED, at, "`" + key + "`");
            }
        }
        for (String key : Documentation.union(old, fresh)) {
            if (!COMPARED.contains(key)
                    && !LimitComparison.isLimit(key)
                    && !Documentation.is(key)
                    && !old.path(key).equals(fresh.path(key))) {
                comparison.add(ValueRule.UNCHECKED_KEYWORD_CHANGED, at, "`" + key + "`");
            }
        }
    }

    /** A format that is no Java type of its own limits text, or says that it is a secret. */
    private void compareFormat(JsonNode old, JsonNode fresh, Place at) {
        String was = old.path("format").asString("");
        String now = fresh.path("format").asString("");
        if (was.equals(now)) {
            return;
        }
        if (was.equals("password") && now.isEmpty() || was.isEmpty() && now.equals("password")) {
            comparison.add(ValueRule.SECRET_CHANGED, at.child("format"), "");
        } else {
            narrowedOrWidened(
                    was.isEmpty() ? Set.of("", now) : Set.of(was),
                    now.isEmpty() ? Set.of("", was) : Set.of(now),
                    at.child("format"),
                    instead(Code.of(fresh.path("format")), Code.of(old.path("format"))));
        }
    }

    private void narrowedOrWidened(Set<String> old, Set<String> fresh, Place at, String detail) {
        if (old.containsAll(fresh)) {
            comparison.add(ValueRule.NARROWED_IN_REQUESTS, ValueRule.NARROWED_IN_RESPONSES, at, detail);
        } else if (fresh.containsAll(old)) {
            comparison.add(ValueRule.WIDENED_IN_REQUESTS, ValueRule.WIDENED_IN_RESPONSES, at, detail);
        } else {
            comparison.add(
                    ValueRule.OTHERWISE_LIMITED_IN_REQUESTS, ValueRule.OTHERWISE_LIMITED_IN_RESPONSES, at, detail);
        }
    }

    /** Null among the types, or as an alternative. */
    private static boolean isNullable(JsonNode schema) {
        return Schemas.isNullable(schema)
                || List.of("oneOf", "anyOf").stream()
                        .anyMatch(key -> schema.path(key).valueStream().anyMatch(Schemas::isNullable));
    }

    private static Set<String> types(JsonNode schema) {
        return new TreeSet<>(Schemas.types(schema));
    }

    private static String name(String javaType, JsonNode schema, JsonNode resolved) {
        if (javaType != null) {
            return "`" + javaType + "`";
        }
        String component = Refs.component(Refs.of(schema));
        return component != null
                ? "`" + component + "`"
                : text(types(resolved))
                        + (resolved.has("format")
                                ? " (`" + resolved.path("format").asString("") + "`)"
                                : "");
    }

    private static String text(Set<String> types) {
        return types.isEmpty() ? "any type" : "`" + String.join(", ", types) + "`";
    }

    static String instead(String now, String was) {
        return now + " instead of " + was;
    }
}
