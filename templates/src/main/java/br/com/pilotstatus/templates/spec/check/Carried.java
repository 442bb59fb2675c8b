package br.com.pilotstatus.templates.spec.check;

import br.com.pilotstatus.templates.spec.document.Document;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes out examples that are values of their schema, and that the place of a parameter or header can't carry: the client
 * refuses to send them, the stub to answer them. Those of a schema that others share stay.
 */
final class Carried {

    /** By what a parameter is in; the headers of a response say nothing of it. */
    private static final Map<String, Place> PLACES = Map.of(
            "",
            new Place("a header, which is printable ASCII", Carried::isPrintable),
            "header",
            new Place("a header, which is printable ASCII and not blank", text -> isPrintable(text) && !text.isBlank()),
            "path",
            new Place(
                    "a path, of which no part is blank, '.' or '..'",
                    text -> !text.isBlank() && !text.equals(".") && !text.equals("..")));

    private record Place(String what, Predicate<String> carries) {}

    private final Document document;
    private final Place place;

    private Carried(Document document, Place place) {
        this.document = document;
        this.place = place;
    }

    /** Takes them out of a Parameter Object or Header Object. */
    static void check(Document document, ObjectNode parameter) {
        Place place = PLACES.get(parameter.path("in").asString(""));
        if (place == null || parameter.has("content")) {
            return;
        }
        Carried carried = new Carried(document, place);
        carried.own(parameter);
        if (parameter.get("schema") instanceof ObjectNode schema && !schema.has("$ref")) {
            carried.own(schema);
            if (schema.get("items") instanceof ObjectNode items && !items.has("$ref")) {
                carried.own(items);
            }
        }
    }

    private void own(ObjectNode owner) {
        if (owner.has("example") && !carries(owner.get("example"))) {
            tell(owner, "example");
            owner.remove("example");
        }
        if (owner.get("examples") instanceof ArrayNode list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                if (!carries(list.get(i))) {
                    tell(owner, "examples");
                    list.remove(i);
                }
            }
        } else if (owner.get("examples") instanceof ObjectNode named) {
            for (String name : List.copyOf(named.propertyNames())) {
                ObjectNode example = document.resolve(named.path(name));
                if (example != null && !carries(example.path("value"))) {
                    tell(named, name);
                    named.remove(name);
                }
            }
        }
        if (owner.has("examples") && owner.get("examples").isEmpty()) {
            owner.remove("examples");
        }
    }

    private void tell(ObjectNode owner, String key) {
        document.leftAlone(
                document.at(owner, key),
                "the example can't be sent in %s: it is left out of the effective document".formatted(place.what()));
    }

    private boolean carries(JsonNode value) {
        return value.isArray()
                ? value.values().stream().allMatch(this::carries)
                : !value.isString() || place.carries().test(value.stringValue());
    }

    private static boolean isPrintable(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~' || c == '\t');
    }
}
