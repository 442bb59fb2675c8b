package br.com.pilotstatus.sandbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The example answers of the effective spec, typed. */
final class Examples {

    private static final String SPEC = "/br/com/pilotstatus/openapi/openapi.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private Examples() {}

    static <T> T of(String operationId, String status, Class<T> type) {
        try (InputStream in = Examples.class.getResourceAsStream(SPEC)) {
            for (JsonNode path : JSON.readTree(in).path("paths")) {
                for (JsonNode operation : path) {
                    if (operation.path("operationId").asText().equals(operationId)) {
                        JsonNode content =
                                operation.path("responses").path(status).path("content");
                        return JSON.treeToValue(content.path("application/json").path("example"), type);
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new IllegalStateException("The effective spec has no operation " + operationId
                + "; name it so with an overlay action, or teach the sandbox its new name");
    }
}
