package br.com.pilotstatus.server.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Checks a body by a Content map of the document. */
final class BodyCheck {

    private final Schemas schemas;

    BodyCheck(Schemas schemas) {
        this.schemas = schemas;
    }

    /** Text and bytes may be empty: then their media type alone says that they are there. JSON is never empty. */
    static @Nullable String orEmpty(@Nullable String body, @Nullable String contentType) {
        return body == null && contentType != null && !MediaTypes.isJson(contentType) ? "" : body;
    }

    List<String> violations(String what, String body, @Nullable String contentType, SpecNode content) {
        if (contentType == null) {
            return List.of(what + " has no Content-Type");
        }
        String type = MediaTypes.essence(contentType);
        String declared = declared(type, content.names());
        if (declared == null) {
            return List.of(what + " has the Content-Type " + contentType + ", declared is " + content.names());
        }
        if (!MediaTypes.isJson(type)) {
            return List.of();
        }
        JsonNode json;
        try {
            json = Schemas.parse(body);
        } catch (JacksonException e) {
            return List.of(what + " is not JSON: " + e.getOriginalMessage());
        }
        SpecNode schema = content.at(declared).raw("schema");
        return schema.exists() ? schemas.violations(what, json, schema) : List.of();
    }

    /** The most specific media type or range that covers the one sent. */
    private static @Nullable String declared(String sent, List<String> declared) {
        String range = sent.substring(0, sent.indexOf('/') + 1) + "*";
        for (String candidate : List.of(sent, range, "*/*")) {
            for (String each : declared) {
                if (each.split(";", 2)[0].trim().equalsIgnoreCase(candidate)) {
                    return each;
                }
            }
        }
        return null;
    }
}
