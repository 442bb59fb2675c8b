package br.com.pilotstatus.templates.spec.naming.inline;

import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.names.StatusNames;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Structure;
import br.com.pilotstatus.templates.spec.document.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Collects what is inline in parameters, requests and responses, and wishes names for it. */
final class OperationInlines {

    private final Inlines inlines;

    OperationInlines(Inlines inlines) {
        this.inlines = inlines;
    }

    void parameters(JsonNode parameters, String owner) {
        for (JsonNode parameter : parameters) {
            if (parameter instanceof ObjectNode object) {
                valueOf(object, object.path("name").asString(""), owner);
            }
        }
    }

    /** For a request body named {@code XxxRequest}. */
    void request(JsonNode body, String owner) {
        content(body, owner, "Request");
    }

    /** For the body of an event named {@code XxxEvent}. */
    void payload(JsonNode body, String owner) {
        content(body, owner, "Payload");
    }

    /** For all responses of an operation: one kind of success is {@code XxxResponse}, all others tell their status. */
    void responses(JsonNode responses, String owner) {
        Map<String, ObjectNode> bodies = new LinkedHashMap<>();
        responses.properties().forEach(response -> {
            if (response.getValue() instanceof ObjectNode body
                    && !response.getKey().startsWith("x-")) {
                bodies.put(response.getKey(), body);
            }
        });
        Set<String> successes = bodies.entrySet().stream()
                .filter(body -> StatusNames.isSuccess(body.getKey()))
                .flatMap(body -> schemas(body.getValue()).values().stream())
                .map(OperationInlines::structure)
                .collect(Collectors.toSet());
        bodies.forEach((status, body) -> {
            boolean alone = StatusNames.isSuccess(status) && successes.size() == 1;
            response(body, owner, (alone ? "" : StatusNames.of(status)) + "Response");
        });
    }

    /** For one response that is named {@code owner + suffix}. */
    void response(ObjectNode response, String owner, String suffix) {
        response.path("headers").properties().forEach(header -> {
            if (header.getValue() instanceof ObjectNode object) {
                valueOf(object, header.getKey(), owner);
            }
        });
        content(response, owner, suffix);
    }

    void valueOf(ObjectNode parameter, String name, String owner) {
        String base = JavaNames.typeName(name);
        inlines.nested(new Slot(parameter, "schema"), base, Scope.of(owner));
        parameter.path("content").forEach(type -> inlines.nested(new Slot(type, "schema"), base, Scope.of(owner)));
    }

    private void content(JsonNode body, String owner, String suffix) {
        Map<String, Slot> schemas = schemas(body);
        List<String> types = new ArrayList<>(schemas.keySet());
        types.sort((a, b) -> Boolean.compare(MediaType.isJson(b), MediaType.isJson(a)));
        String main = "";
        for (String type : types) {
            Slot slot = Objects.requireNonNull(schemas.get(type));
            String structure = structure(slot);
            main = main.isEmpty() ? structure : main;
            boolean isMain = structure.equals(main);
            String name = owner + (isMain ? "" : label(type)) + suffix;
            inlines.body(slot, List.of(name, name + "Body"), new Scope(owner, part(name, suffix), name, name));
        }
    }

    /** A status tells answers apart by itself, so that what is inside need not be called a response. */
    private static String part(String name, String suffix) {
        return suffix.matches(".+Response") ? name.substring(0, name.length() - "Response".length()) : name;
    }

    private static String structure(Slot slot) {
        return Structure.of(Objects.requireNonNull(slot.object()));
    }

    private static Map<String, Slot> schemas(JsonNode body) {
        Map<String, Slot> schemas = new LinkedHashMap<>();
        body.path("content").properties().forEach(type -> {
            Slot slot = new Slot(type.getValue(), "schema");
            if (slot.object() != null) {
                schemas.put(type.getKey(), slot);
            }
        });
        return schemas;
    }

    private static String label(String mediaType) {
        return switch (mediaType) {
            case "application/x-www-form-urlencoded" -> "Form";
            case "multipart/form-data" -> "Multipart";
            default -> JavaNames.typeName(mediaType.replaceFirst("^[^/]*/", "").replaceFirst(";.*", ""));
        };
    }
}
