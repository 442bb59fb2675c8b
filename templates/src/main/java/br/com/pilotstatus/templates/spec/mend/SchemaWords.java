package br.com.pilotstatus.templates.spec.mend;

import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads keywords of schemas that are written as another version of OpenAPI or of JSON Schema has them. */
final class SchemaWords {

    private SchemaWords() {}

    /** Mends a keyword whose value is of another type; tells whether it did. */
    static boolean mend(Misfit misfit) {
        if (!(misfit.slot().parent() instanceof ObjectNode schema)) {
            return false;
        }
        JsonNode value = misfit.value();
        return switch (misfit.key()) {
            case "pattern" ->
                !value.isContainer()
                        && misfit.leaveOut(
                                "a pattern is text, and this is %s: it is left out; write the one that is meant in the overlay"
                                        .formatted(value));
            case "required" -> value.isBoolean() && required(misfit);
            case "type" -> value instanceof ArrayNode types && types(misfit, schema, types);
            case "exclusiveMinimum" -> exclusive(misfit, schema, "minimum");
            case "exclusiveMaximum" -> exclusive(misfit, schema, "maximum");
            case "items" -> value instanceof ArrayNode items && items(misfit, schema, items);
            default -> false;
        };
    }

    /** As drafts up to 3 have it: beside the type of a property. */
    private static boolean required(Misfit misfit) {
        misfit.remove();
        String name = misfit.fault().step(2);
        boolean isProperty = misfit.fault().step(3).equals("properties");
        JsonNode parent =
                isProperty ? misfit.mending().root().at(pointer(misfit.fault().place())) : MissingNode.getInstance();
        if (!misfit.value().booleanValue() || !(parent instanceof ObjectNode owner)) {
            misfit.mending()
                    .leftAlone(
                            misfit.at(),
                            "required is a list of properties, and this one is %s: it is left out"
                                    .formatted(misfit.value()));
            return true;
        }
        ArrayNode names = owner.get("required") instanceof ArrayNode list ? list : owner.putArray("required");
        misfit.mending().document().sources().derive(names, misfit.at());
        if (names.valueStream().noneMatch(each -> each.asString("").equals(name))) {
            names.add(name);
        }
        misfit.mending()
                .doubtful(
                        misfit.at(),
                        "the required properties are listed beside properties: %s is one of them; if it may be missing, take it"
                                        .formatted(name)
                                + " out by an overlay action");
        return true;
    }

    /** The schema that has the property whose keyword is at a place. */
    private static JsonPointer pointer(List<String> place) {
        JsonPointer pointer = JsonPointer.empty();
        for (String step : place.subList(0, place.size() - 3)) {
            pointer = pointer.appendProperty(step);
        }
        return pointer;
    }

    /** OpenAPI 3.0 has one type. */
    private static boolean types(Misfit misfit, ObjectNode schema, ArrayNode types) {
        List<String> names =
                types.valueStream().map(each -> each.asString("")).distinct().toList();
        List<String> others =
                names.stream().filter(each -> !each.equals("null")).toList();
        if (!misfit.mending().isOld() || others.isEmpty() || names.contains("")) {
            return false;
        }
        if (others.size() == 1) {
            schema.put("type", others.get(0));
        } else if (Mending.hasChoice(schema)) {
            return false;
        } else {
            schema.remove("type");
            ArrayNode choice = JsonNodeFactory.instance.arrayNode();
            others.forEach(each -> choice.addObject().put("type", each));
            schema.set("anyOf", misfit.mending().madeOf(choice, misfit.at()));
        }
        if (others.size() < names.size()) {
            schema.put("nullable", true);
        }
        misfit.mending().repaired(misfit.at(), "OpenAPI 3.0 has one type: read as OpenAPI 3.1 reads it");
        return true;
    }

    /** A number in 3.1, a flag beside the limit in 3.0. */
    private static boolean exclusive(Misfit misfit, ObjectNode schema, String limit) {
        JsonNode value = misfit.value();
        if (misfit.mending().isOld() && value.isNumber() && !schema.has(limit)) {
            schema.set(limit, value);
            schema.put(misfit.key(), true);
        } else if (!misfit.mending().isOld() && value.isBoolean()) {
            schema.remove(misfit.key());
            if (value.booleanValue() && schema.path(limit).isNumber()) {
                schema.set(misfit.key(), schema.remove(limit));
            }
        } else {
            return false;
        }
        misfit.mending()
                .repaired(
                        misfit.at(),
                        "is written as OpenAPI %s has it: read as that"
                                .formatted(misfit.mending().isOld() ? "3.1" : "3.0"));
        return true;
    }

    /** Up to draft 2019-09 a list of items may have a schema for each place. */
    private static boolean items(Misfit misfit, ObjectNode schema, ArrayNode items) {
        if (items.isEmpty()) {
            schema.remove("items");
        } else if (items.size() == 1) {
            schema.set("items", items.get(0));
        } else {
            ObjectNode any = JsonNodeFactory.instance.objectNode();
            any.set("anyOf", items);
            schema.set("items", misfit.mending().madeOf(any, misfit.at()));
        }
        misfit.mending()
                .doubtful(
                        misfit.at(),
                        "items is one schema: each element is read as %s; say otherwise in the overlay"
                                .formatted(
                                        items.isEmpty()
                                                ? "any JSON"
                                                : items.size() == 1
                                                        ? "the one in the list"
                                                        : "one of those in the list"));
        return true;
    }
}
