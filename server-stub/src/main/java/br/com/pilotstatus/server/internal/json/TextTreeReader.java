package br.com.pilotstatus.server.internal.json;

import br.com.pilotstatus.server.internal.problem.Problem;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads text that stands for JSON as strictly as JSON itself. Forms and parameters have no types on the wire: {@code 12}
 * is an integer where one is expected and a string where one is. What is to be a list may be a single value, and what
 * is to be a single value must not be a list. Thread-safe.
 */
public final class TextTreeReader {

    private static final Object TEXT = TextTreeReader.class;

    private final ObjectMapper mapper;

    public TextTreeReader(Json json) {
        this.mapper = json.mapper();
    }

    /** Whether the value that is being read is text, whatever it stands for. */
    @SuppressWarnings("unchecked")
    static boolean isReading(JsonParser parser, DatabindContext context) {
        Set<String> json = (Set<String>) context.getAttribute(TEXT);
        return json != null && (json.isEmpty() || !json.contains(outermost(parser.getParsingContext())));
    }

    private static @Nullable String outermost(JsonStreamContext place) {
        String name = null;
        for (JsonStreamContext each = place; each != null; each = each.getParent()) {
            name = each.inObject() ? each.getCurrentName() : name;
        }
        return name;
    }

    /**
     * Reads a tree whose leaves are text.
     *
     * @param tree objects, arrays and text; see {@link TextTree}
     * @param type what it is to become
     * @return the value, and what is wrong by the path in the tree
     */
    public ReadResult read(JsonNode tree, Type type) {
        return read(tree, type, Set.of());
    }

    /** The same, with properties of the root that are JSON, kinds and all. */
    public ReadResult read(JsonNode tree, Type type, Set<String> json) {
        List<Problem> problems = new ArrayList<>();
        try (JsonParser parser = mapper.treeAsTokens(tree)) {
            Object value = mapper.readerFor(mapper.constructType(type))
                    .with(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    .withAttribute(MistypedValues.notes(), problems)
                    .withAttribute(TEXT, json)
                    .readValue(parser);
            return new ReadResult(value, true, List.copyOf(problems));
        } catch (JsonMappingException e) {
            return ReadResult.unfit(e, problems);
        } catch (IOException e) {
            throw new UncheckedIOException("A tree in memory cannot fail to be read", e);
        }
    }
}
