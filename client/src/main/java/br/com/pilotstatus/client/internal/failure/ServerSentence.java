package br.com.pilotstatus.client.internal.failure;

import br.com.pilotstatus.client.http.Headers;
import br.com.pilotstatus.client.internal.media.MediaTypes;
import br.com.pilotstatus.model.internal.http.JsonMediaType;
import br.com.pilotstatus.model.internal.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what a server says in words about an error, and makes one short line of it that shows no secret. */
final class ServerSentence {
    private static final int LONGEST = 200;
    private static final int DEEPEST = 4;

    /** Where it stands, the most telling first: common usage, OAuth (RFC 6749), problem details (RFC 9457). */
    private static final List<String> PLACES = List.of(
            "message",
            "error_description",
            "errorMessage",
            "detail",
            "error",
            "errors",
            "title",
            "description",
            "reason",
            "msg");

    /** Controls, line ends, and what turns the direction of a text. */
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cntrl}\\p{Z}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]+");

    /**
     * What looks like a secret that the call did not send: a new one, or another's. The words Bearer and Basic have other uses, so
     * what follows them counts only if it is no plain word.
     */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b((?:bearer|basic)\\s+(?-i:(?=[^\\s\"',;]*(?:[0-9_~+/=]|[.-][^\\s\"',;])|[^\\s\"',;]+[A-Z]))"
                    + "|[\\w-]*(?:token|secret|password|api[_-]?key|authorization)[\"']?\\s*[=:]\\s*[\"']?)"
                    + "[^\\s\"',;]+");

    private ServerSentence() {}

    /** Returns the sentence, without a full stop; empty: there is none. */
    static String of(byte[] body, Headers headers, CallSecrets secrets) {
        String found = found(body, headers);
        if (found.isEmpty()) {
            return "";
        }
        String line =
                NOT_IN_A_LINE.matcher(secrets.masked(found)).replaceAll(" ").strip();
        line = TOLD.matcher(line).replaceAll("$1" + CallSecrets.MASK);
        if (line.codePointCount(0, line.length()) > LONGEST) {
            return line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
        }
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private static String found(byte[] body, Headers headers) {
        String type = headers.first("Content-Type").orElse("application/json");
        try {
            MediaType mediaType = MediaTypes.parse(type);
            String text = BodyText.text(body, headers);
            if (mediaType.isCompatible(MediaType.TEXT_PLAIN_TYPE)) {
                return text;
            }
            return JsonMediaType.matches(mediaType.getSubtype()) ? in(Json.MAPPER.readTree(text), 0) : "";
        } catch (IOException | RuntimeException e) {
            // No words, then: the status says enough.
            return "";
        }
    }

    private static String in(JsonNode node, int depth) {
        if (node.isTextual()) {
            return node.asText().strip();
        }
        if (!node.isContainerNode() || depth > DEEPEST) {
            return "";
        }
        if (node.isArray()) {
            return node.isEmpty() ? "" : in(node.get(0), depth + 1);
        }
        for (String place : PLACES) {
            String found = in(node.path(place), depth + 1);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }
}
