package br.com.pilotstatus.server.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads JSON that is a field of a form. Thread-safe. */
public final class JsonFieldReader {

    private final ObjectReader reader;

    public JsonFieldReader(Json json) {
        this.reader = json.mapper().reader().without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    /** Returns null where it is no JSON, or beyond a limit. */
    public @Nullable JsonNode tree(String text) {
        try (JsonParser parser = reader.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            JsonNode tree = reader.readTree(parser);
            return tree == null || parser.nextToken() != null ? null : tree;
        } catch (IOException e) {
            return null;
        }
    }
}
