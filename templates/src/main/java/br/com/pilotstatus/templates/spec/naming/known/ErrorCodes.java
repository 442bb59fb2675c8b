package br.com.pilotstatus.templates.spec.naming.known;

import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes one open enum of all codes that a document knows, and the type of the shared error's code of it. */
final class ErrorCodes {

    private static final String NAME = "ErrorCode";
    private static final int FEW = 3;

    private final Document document;
    private final Components components;
    private final JsonNode known;
    private final Map<String, Map<String, Set<String>>> uses = new TreeMap<>();

    ErrorCodes(Document document, Components components) {
        this.document = document;
        this.components = components;
        this.known = document.root().path(Operation.ERRORS);
    }

    void add(String model, List<KnownError> all) {
        known.path("codes")
                .properties()
                .forEach(status ->
                        status.getValue().forEach(code -> use(code.asString(), status.getKey(), "any operation")));
        all.forEach(error -> error.codes()
                .forEach(code -> use(code, error.status(), error.operation().id())));
        if (uses.isEmpty()) {
            return;
        }
        String pointer = document.root().path("x-retry").path("code").asString("/code");
        Slot place = find(document.components("schemas").path(model), JsonPointer.compile(pointer));
        ObjectNode code = place == null ? null : place.object();
        if (place == null || code == null || !isText(code)) {
            document.leftAlone(
                    document.at(document.root()),
                    "codes of errors are known, but %s has no text at %s that could be their enum"
                            .formatted(model, pointer));
            return;
        }
        String name = components.add(NAME, schema(), code, code);
        place.set(typed(code, name));
        document.named(document.at(code), "codes of errors: class %s, of %d values".formatted(name, uses.size()));
    }

    private void use(String code, String status, String who) {
        uses.computeIfAbsent(code, each -> new TreeMap<>())
                .computeIfAbsent(status, each -> new LinkedHashSet<>())
                .add(who);
    }

    /** Follows a pointer from property to property. */
    private @Nullable Slot find(JsonNode schema, JsonPointer pointer) {
        ObjectNode object = document.resolve(schema);
        if (object == null || pointer.matches()) {
            return null;
        }
        String name = pointer.getMatchingProperty();
        if (object.path("properties").has(name)) {
            return pointer.tail().matches()
                    ? new Slot(object.get("properties"), name)
                    : find(object.get("properties").get(name), pointer.tail());
        }
        for (JsonNode part : object.path("allOf")) {
            Slot found = find(part, pointer);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isText(ObjectNode schema) {
        return Schemas.is(schema, "string")
                && schema.propertyNames().stream().allMatch(key -> key.equals("type") || Schemas.isAnnotation(key));
    }

    /** Any text may come: what is known is an alternative of it. */
    private ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put(
                "description",
                "What went wrong, for programs: the codes that the document knows. Each value says with which status and of"
                        + " which operation.");
        ArrayNode alternatives = schema.putArray("anyOf");
        ObjectNode listed = alternatives.addObject().put("type", "string");
        uses.keySet().forEach(listed.putArray("enum")::add);
        ArrayNode docs = listed.putArray("x-enum-descriptions");
        uses.forEach((code, statuses) -> docs.add(doc(code, statuses)));
        alternatives.addObject().put("type", "string");
        return schema;
    }

    private String doc(String code, Map<String, Set<String>> statuses) {
        List<String> parts = new ArrayList<>();
        statuses.forEach((status, who) -> parts.add(KnownWords.status(status) + " of " + some(List.copyOf(who))));
        String hint = known.path("hints").path(code).asString("");
        return String.join(", ", parts) + (hint.isEmpty() ? "" : ". " + hint);
    }

    private static String some(List<String> names) {
        return names.size() <= FEW
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, FEW)) + " and %d more".formatted(names.size() - FEW);
    }

    /** The reference, with all that was said of the property itself. */
    private ObjectNode typed(ObjectNode code, String name) {
        ObjectNode reference = components.reference(name, code);
        Map<String, JsonNode> said = new LinkedHashMap<>();
        code.properties().forEach(each -> {
            if (!each.getKey().equals("type")) {
                said.put(each.getKey(), each.getValue());
            }
        });
        boolean nullable = Schemas.isNullable(code);
        if (said.isEmpty() && !nullable) {
            return reference;
        }
        ObjectNode typed = JsonNodeFactory.instance.objectNode();
        ArrayNode parts = typed.putArray(nullable ? "anyOf" : "allOf").add(reference);
        if (nullable) {
            parts.addObject().put("type", "null");
        }
        said.forEach(typed::set);
        document.sources().derive(typed, document.at(code));
        return typed;
    }
}
