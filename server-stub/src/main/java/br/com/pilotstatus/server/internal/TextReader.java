package br.com.pilotstatus.server.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads text that stands for JSON as strictly as JSON itself. Forms and parameters have no types on the wire: {@code 12}
 * is an integer where one is expected and a string where one is. What is to be a list may be a single value, and what
 * is to be a single value must not be a list. Thread-safe.
 */
final class TextReader {

    private static final Object TEXT = TextReader.class;

    private final ObjectMapper mapper;

    TextReader(Json json) {
        this.mapper = json.mapper();
    }

    /** Whether all values that are being read are text, whatever they stand for. */
    static boolean isReading(DatabindContext context) {
        return context.getAttribute(TEXT) != null;
    }

    /**
     * Reads a tree whose leaves are text.
     *
     * @param tree objects, arrays and text; see {@link TextTree}
     * @param type what it is to become
     * @return the value, and what is wrong by the path in the tree
     */
    JsonReading read(JsonNode tree, Type type) {
        List<Problem> problems = new ArrayList<>();
        try (JsonParser parser = mapper.treeAsTokens(tree)) {
            Object value = mapper.readerFor(mapper.constructType(type))
                    .with(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    .withAttribute(WrongTypes.notes(), problems)
                    .withAttribute(TEXT, TEXT)
                    .readValue(parser);
            return new JsonReading(value, true, List.copyOf(problems));
        } catch (JsonMappingException e) {
            return JsonReading.unfit(e, problems);
        } catch (IOException e) {
            throw new UncheckedIOException("A tree in memory cannot fail to be read", e);
        }
    }
}
