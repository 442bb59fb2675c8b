package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Refs;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The properties of a model, those of {@code allOf} among them. */
final class Members {

    private final Snapshot snapshot;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Set<String> required = new TreeSet<>();
    private final Map<String, String> javaNames = new HashMap<>();

    /** A property and where it stands. */
    record Member(String name, JsonNode schema, String pointer) {}

    private Members(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Reads the properties of a schema, those of the given bases left out: they are compared where they stand. */
    static Members of(Snapshot snapshot, JsonNode schema, String pointer, Set<String> bases) {
        Members found = new Members(snapshot);
        found.collect(schema, pointer, bases, 0);
        return found;
    }

    private void collect(JsonNode schema, String pointer, Set<String> bases, int depth) {
        for (int i = 0; i < schema.path("allOf").size() && depth < 20; i++) {
            JsonNode part = schema.path("allOf").path(i);
            String base = Refs.component(Refs.of(part));
            if (base == null || !bases.contains(base)) {
                String at = base == null
                        ? Pointer.child(pointer, "allOf", String.valueOf(i))
                        : Pointer.of("components", "schemas", base);
                collect(snapshot.resolve(part), at, bases, depth + 1);
            }
        }
        schema.path("properties")
                .properties()
                .forEach(each -> members.put(
                        each.getKey(),
                        new Member(
                                each.getKey(), each.getValue(), Pointer.child(pointer, "properties", each.getKey()))));
        schema.path("required").forEach(each -> required.add(each.asString("")));
        schema.path("x-java-names")
                .properties()
                .forEach(each -> javaNames.put(each.getKey(), each.getValue().asString("")));
    }

    /** Returns the components that {@code allOf} names directly. */
    static Set<String> bases(JsonNode schema) {
        Set<String> bases = new TreeSet<>();
        schema.path("allOf").forEach(part -> {
            if (Refs.component(Refs.of(part)) != null) {
                bases.add(Refs.component(Refs.of(part)));
            }
        });
        return bases;
    }

    Map<String, Member> all() {
        return members;
    }

    String java(Member member) {
        return javaNames.getOrDefault(member.name(), JavaNames.memberName(member.name()));
    }

    /** A read-only property need not be in a request, a write-only one not in a response. */
    boolean required(Member member, Side side) {
        JsonNode schema = snapshot.resolve(member.schema());
        String other = side == Side.REQUEST ? "readOnly" : "writeOnly";
        boolean lacking = member.schema().path(other).asBoolean(false)
                || schema.path(other).asBoolean(false);
        return required.contains(member.name()) && !lacking;
    }
}
