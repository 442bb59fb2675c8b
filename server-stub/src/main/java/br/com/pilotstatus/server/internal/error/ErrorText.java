package br.com.pilotstatus.server.internal.error;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the words in the body of an error stand for:
 *
 * <ul>
 *   <li>{@code $sentence} what is wrong; {@code $sentence 80} the same in at most 80 characters;
 *   <li>{@code $title} what the status is called, such as {@code Bad Request} (RFC 9457, 4.2.1);
 *   <li>{@code $code} the same as {@code BAD_REQUEST}, {@code $code lower} as {@code bad_request};
 *   <li>{@code $status} the status as a number, {@code $status text} as a text;
 *   <li>{@code $now}, {@code $today}, {@code $id} the time, the day and a random UUID;
 *   <li>an object whose only member is {@code $by status}: the value of the status, else that of its range, if it has one;
 *   <li>{@code $$} at the beginning of any other text a dollar sign.
 * </ul>
 *
 * @param status the status
 * @param sentence one sentence for the caller, without secrets
 */
record ErrorText(int status, String sentence) {

    private static final String BY_STATUS = "$by status";

    private static final String SENTENCE = "$sentence ";
    private static final int UNPROCESSABLE = 422;

    /**
     * Fills the words of a body.
     *
     * @param lenient whether a member that has no value for the status is left out
     * @return null if the body has none that is true of the status
     */
    @Nullable JsonNode in(JsonNode body, boolean lenient) {
        if (body.has(BY_STATUS)) {
            JsonNode values = body.get(BY_STATUS);
            String exact = String.valueOf(status);
            JsonNode value = values.path(values.has(exact) ? exact : status / 100 + "XX");
            return value.isMissingNode() || value.isNull() ? null : in(value, lenient);
        } else if (body instanceof ObjectNode object) {
            ObjectNode filled = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> each : object.properties()) {
                JsonNode value = in(each.getValue(), lenient);
                if (value != null) {
                    filled.set(each.getKey(), value);
                } else if (!lenient) {
                    return null;
                }
            }
            return filled;
        } else if (body instanceof ArrayNode list) {
            ArrayNode filled = JsonNodeFactory.instance.arrayNode();
            for (JsonNode each : list) {
                JsonNode value = in(each, lenient);
                if (value == null) {
                    return null;
                }
                filled.add(value);
            }
            return filled;
        }
        return body.isTextual() && body.asText().startsWith("$") ? word(body.asText()) : body;
    }

    private JsonNode word(String word) {
        return word.equals("$status") ? IntNode.valueOf(status) : TextNode.valueOf(text(word));
    }

    private String text(String word) {
        if (word.startsWith(SENTENCE)) {
            return cut(Integer.parseInt(word.substring(SENTENCE.length())));
        }
        return switch (word) {
            case "$sentence" -> sentence;
            case "$title" -> title();
            case "$code" -> code();
            case "$code lower" -> code().toLowerCase(Locale.ROOT);
            case "$status text" -> String.valueOf(status);
            case "$now" -> Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
            case "$today" -> LocalDate.now(ZoneOffset.UTC).toString();
            case "$id" -> UUID.randomUUID().toString();
            default -> word.substring(1);
        };
    }

    /** JSON Schema counts characters, be they outside of the basic plane or not. */
    private String cut(int length) {
        int characters = sentence.codePointCount(0, sentence.length());
        return characters <= length
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, length - 1)) + "…";
    }

    private String title() {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known != null
                ? known.getReasonPhrase()
                : status == UNPROCESSABLE ? "Unprocessable Content" : status >= 500 ? "Server Error" : "Client Error";
    }

    private String code() {
        return title().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    }
}
