package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Response;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** With what a server refuses requests: what the errors of a document have in common, and what an operation has instead. */
final class ErrorBodies {

    private static final String JSON = "application/json";

    private final Map<String, Optional<JsonNode>> made = new HashMap<>();
    private final Shape shared;

    /**
     * How an error is written.
     *
     * @param mediaType the media type, as the document writes it
     * @param body as {@link ErrorBody} makes it, as JSON
     */
    record Shape(String mediaType, JsonNode body) {

        /** As arguments in source. */
        String literals() {
            return Text.literal(mediaType) + ", " + Text.literal(body.toString());
        }

        /** Whether a response that is declared for a status is written so as well. */
        private boolean isAs(Shape other, String status) {
            return mediaType.equalsIgnoreCase(other.mediaType)
                    && body.equals(ErrorByStatus.declared(other.body, status));
        }
    }

    ErrorBodies(Api api) {
        this.shared = shared(api);
    }

    /** What errors have in common. */
    Shape shared() {
        return shared;
    }

    /** The annotations of what an operation has instead, as source; empty where there are none. */
    String source(Operation operation) {
        Map<String, Response> responses = operation.responses();
        Map<Shape, List<String>> statuses = new LinkedHashMap<>();
        responses.forEach((status, response) -> {
            Shape shape = response.isError() ? shape(response, responses) : null;
            if (shape != null && !shape.isAs(shared, status)) {
                statuses.computeIfAbsent(shape, each -> new ArrayList<>()).add(status);
            }
        });
        return statuses.entrySet().stream()
                .map(each -> "@OperationInfo.ErrorBody(statuses = { "
                        + each.getValue().stream().map(Text::literal).collect(Collectors.joining(", "))
                        + " }, mediaType = " + Text.literal(each.getKey().mediaType()) + ", body = "
                        + Text.literal(each.getKey().body().toString()) + ")")
                .collect(Collectors.joining(", "));
    }

    /** The media type with which the shared model is declared most often. */
    private Shape shared(Api api) {
        String model = api.errorModel();
        Map<String, Long> types = api.operations().stream()
                .flatMap(each -> each.responses().values().stream())
                .filter(Response::isError)
                .flatMap(each -> each.content().stream())
                .filter(each -> each.kind() == MediaType.Kind.JSON
                        && !each.isRange()
                        && model.equals(each.schema().component()))
                .collect(Collectors.groupingBy(MediaType::name, LinkedHashMap::new, Collectors.counting()));
        long most = types.values().stream().mapToLong(each -> each).max().orElse(0);
        String type = types.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(JSON);
        JsonNode body = body(api.reference(model), type);
        return new Shape(type, body == null ? ErrorMembers.free(false) : body);
    }

    /** What a response says, else that of its range or of all other statuses. */
    private @Nullable Shape shape(Response response, Map<String, Response> all) {
        String status = response.status();
        Shape own = own(response, status);
        Response range = all.get(status.charAt(0) + "XX");
        Response others = all.get("default");
        if (own == null && range != null && range != response) {
            own = own(range, status);
        }
        return own == null && others != null && others != response ? own(others, status) : own;
    }

    private @Nullable Shape own(Response response, String status) {
        return response.content().stream()
                .map(each -> of(each, status))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Shape of(MediaType content, String status) {
        if (content.isRange()) {
            return null;
        } else if (content.kind() != MediaType.Kind.JSON) {
            // Other text has a syntax of its own.
            return MediaType.essence(content.name()).equals("text/plain")
                    ? new Shape(content.name(), JsonNodeFactory.instance.stringNode("$sentence"))
                    : null;
        }
        JsonNode body = body(content.schema(), content.name());
        JsonNode declared = body == null ? null : ErrorByStatus.declared(body, status);
        return declared == null ? null : new Shape(content.name(), declared);
    }

    private @Nullable JsonNode body(Schema schema, String mediaType) {
        boolean problem = MediaType.essence(mediaType).equals("application/problem+json");
        String place = schema.component() == null ? schema.pointer().toString() : schema.component();
        return made.computeIfAbsent(place + ' ' + problem, each -> Optional.ofNullable(ErrorBody.of(schema, problem)))
                .orElse(null);
    }
}
