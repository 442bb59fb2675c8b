package br.com.pilotstatus.templates.spec.naming;

import br.com.pilotstatus.templates.schema.EnumConstants;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.naming.accepted.AcceptedNames;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Notes the constants of enums whose values have accepted names that they would not have by themselves: callers that were
 * compiled with {@code Kind.TEXT} must go on to send the same value.
 */
final class EnumNames {

    private EnumNames() {}

    /** Adds the notes. */
    static void addTo(Document document, AcceptedNames accepted) {
        ObjectNode then = accepted.document().root();
        EnumConstants now = EnumConstants.in(document.root());
        EnumConstants before = EnumConstants.in(then);
        JsonNode schemas = then.path("components").path("schemas");
        document.components("schemas").properties().forEach(each -> {
            if (each.getValue() instanceof ObjectNode schema) {
                schema.remove(EnumConstants.KEYWORD);
                Map<JsonNode, String> given = new LinkedHashMap<>(before.of(schemas.path(each.getKey())));
                Map<JsonNode, String> usual = now.of(schema);
                if (isOverlaid(document, schema)) {
                    given.keySet().removeAll(usual.keySet());
                }
                Map<JsonNode, String> names = now.of(schema, given);
                if (!names.equals(usual)) {
                    EnumConstants.note(schema, names);
                    names.forEach((value, name) -> {
                        if (!name.equals(usual.get(value))) {
                            document.named(
                                    document.at(schema),
                                    "value %s: constant %s.%s, %s"
                                            .formatted(
                                                    value,
                                                    each.getKey(),
                                                    name,
                                                    given.containsKey(value)
                                                            ? "as accepted"
                                                            : "since %s is another value's"
                                                                    .formatted(usual.get(value))));
                        }
                    });
                }
            }
        });
    }

    /** Names that the overlay gives go before accepted ones. */
    private static boolean isOverlaid(Document document, ObjectNode schema) {
        return schema.has("x-enum-varnames") && document.isOverlaid(document.at(schema, "x-enum-varnames"));
    }
}
