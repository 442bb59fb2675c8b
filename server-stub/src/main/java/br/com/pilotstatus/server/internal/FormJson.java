package br.com.pilotstatus.server.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads JSON that is a field of a form into a tree of text, as the rest of the form is one. Thread-safe. */
final class FormJson {

    private final ObjectMapper mapper;

    FormJson(Json json) {
        this.mapper = json.mapper();
    }

    /** Returns null where it is no JSON, or beyond a limit. */
    @Nullable JsonNode tree(String text) {
        try (JsonParser parser = mapper.createParser(text)) {
            JsonNode tree = mapper.readTree(parser);
            return tree == null || parser.nextToken() != null ? null : texts(tree);
        } catch (IOException e) {
            return null;
        }
    }

    private static JsonNode texts(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(each -> each.setValue(texts(each.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, texts(array.get(i)));
            }
        } else if (!node.isNull()) {
            return JsonNodeFactory.instance.textNode(node.asText());
        }
        return node;
    }
}
