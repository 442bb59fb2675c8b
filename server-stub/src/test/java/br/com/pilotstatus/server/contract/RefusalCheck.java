package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.server.testing.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks errors of the stub's own: each is what its operation declares for the status, for its range or for all others; where
 * that is nothing that can be made of a sentence, it is what errors of the document are.
 */
final class RefusalCheck {

    private static final Pattern INSIDE =
            Pattern.compile("\\b(java|javax|jakarta|org|com|br|io)\\.[a-z]+\\.|Exception|\\tat ");

    /** What may be decided before the operation is known (Jakarta REST 3.1, 3.7.2). */
    private static final Set<Integer> BEFORE_MATCHING = Set.of(404, 405, 406, 415);

    private static final String COMPONENTS = "#/components/schemas/";

    private final Document document;
    private final Contract contract;
    private final Schemas schemas;
    private final String model;
    private final SpecNode components;
    private final SpecNode errorModel;
    private final Set<String> types = new HashSet<>();

    RefusalCheck(Document document) {
        this.document = document;
        this.contract = document.contract();
        this.schemas = new Schemas(document.root().toString(), false);
        this.model = document.root().path("x-error-model").asText();
        this.components = SpecNode.root(Schemas.parse(document.root().toString()))
                .raw("components")
                .raw("schemas");
        this.errorModel = components.raw(model);
        document.operations()
                .forEach(each -> each.responses().properties().stream()
                        .filter(response -> response.getKey().matches("[45].*|default"))
                        .forEach(response ->
                                note(document.resolve(response.getValue()).path("content"))));
        if (types.isEmpty()) {
            types.add("application/json");
        }
    }

    private void note(JsonNode content) {
        content.properties().forEach(each -> {
            String reference = each.getValue().path("schema").path("$ref").asText();
            if (reference.equals("#/components/schemas/" + model) && MediaTypes.isJson(each.getKey())) {
                types.add(MediaTypes.essence(each.getKey()));
            }
        });
    }

    List<String> violations(RequestDraft draft, Reply reply, Exchange exchange) {
        List<String> wrong = new ArrayList<>();
        if (reply.headers("Content-Type").size() != 1) {
            wrong.add("the media type is " + reply.headers("Content-Type"));
        } else if (!draft.method.equals("HEAD")) {
            // RFC 9110, section 9.3.2: the headers of a response without its content.
            List<String> shared = shared(reply);
            boolean declared = isDeclared(draft, reply.status());
            List<String> own = declared
                    ? contract.responseViolations(exchange)
                    : reply.status() == 405 && !shared.isEmpty() ? ofPath(draft, reply) : shared;
            if (!own.isEmpty() && listsCodes(response(draft, reply.status()), new HashSet<>())) {
                // None of them may be true of the status: then it is the model, without a code if it has no true one
                // either.
                own = shared.stream()
                        .filter(each -> !each.matches(".*required property '[^']*' not found.*"))
                        .toList();
            }
            wrong.addAll(BEFORE_MATCHING.contains(reply.status()) && shared.isEmpty() ? shared : own);
        }
        if (reply.status() == 405 && reply.headers("Allow").isEmpty()) {
            wrong.add("405 without Allow");
        }
        // Names of properties are told, values are not.
        if (INSIDE.matcher(reply.body()).find() || reply.body().contains(ClientCalls.SECRET)) {
            wrong.add("the answer tells of what is inside");
        }
        return wrong;
    }

    /** What is wrong with it as an error of the document. */
    private List<String> shared(Reply reply) {
        String type = String.join("", reply.headers("Content-Type"));
        if (!types.contains(MediaTypes.essence(type))) {
            return List.of("the media type is " + type + ", not one of " + types);
        }
        try {
            return schemas.violations("the error", Schemas.parse(reply.body()), errorModel);
        } catch (RuntimeException notJson) {
            return List.of("the error is not JSON");
        }
    }

    /** What is wrong with it as an error that an operation of its path declares: none has the method. */
    private List<String> ofPath(RequestDraft draft, Reply reply) {
        String type = MediaTypes.essence(String.join("", reply.headers("Content-Type")));
        String component = response(draft, reply.status()).path("content").properties().stream()
                .filter(each -> MediaTypes.essence(each.getKey()).equals(type))
                .map(each -> each.getValue().path("schema").path("$ref").asText())
                .findFirst()
                .orElse("");
        if (!component.startsWith(COMPONENTS)) {
            return shared(reply);
        }
        return schemas.violations(
                "the error", Schemas.parse(reply.body()), components.raw(component.substring(COMPONENTS.length())));
    }

    /** Whether only some values are allowed somewhere in it. */
    private boolean listsCodes(JsonNode part, Set<String> seen) {
        String reference = part.path("$ref").asText();
        if (!reference.isEmpty() && seen.add(reference) && listsCodes(document.resolve(part), seen)
                || part.has("enum")
                || part.has("const")) {
            return true;
        }
        for (JsonNode each : part) {
            if (listsCodes(each, seen)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode response(RequestDraft draft, int status) {
        JsonNode responses = draft.operation.responses();
        String key = responses.has(String.valueOf(status))
                ? String.valueOf(status)
                : responses.has(status / 100 + "XX") ? status / 100 + "XX" : "default";
        return document.resolve(responses.path(key));
    }

    /** Whether the operation declares a body that a sentence can be put into. */
    private boolean isDeclared(RequestDraft draft, int status) {
        if (!draft.method.equals(draft.operation.method()) || !draft.pathEnd.isEmpty()) {
            return false;
        }
        return response(draft, status).path("content").properties().stream()
                .anyMatch(each -> MediaTypes.isJson(each.getKey())
                        || MediaTypes.essence(each.getKey()).equals("text/plain"));
    }
}
