package br.com.pilotstatus.templates.spec.overlay;

import br.com.pilotstatus.templates.spec.json.Problems;
import br.com.pilotstatus.templates.spec.json.Source;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.spi.json.Jackson3JsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.Jackson3MappingProvider;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an action is about: the part of JSONPath that the library and RFC 9535 agree on, which is names in brackets or
 * behind dots, lists of names, {@code *} and indices. A filter is refused: the library would apply it to the wrong
 * level, and match nothing.
 */
final class Target {

    private static final Configuration CONFIGURATION = Configuration.builder()
            .jsonProvider(new Jackson3JsonNodeJsonProvider()).mappingProvider(new Jackson3MappingProvider())
            .options(Option.SUPPRESS_EXCEPTIONS).build();

    private static final String NAME = "(?:'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\")";
    private static final Pattern AGREED = Pattern.compile("\\$(?:\\[\\s*(?:" + NAME + "(?:\\s*,\\s*" + NAME
            + ")*|\\*|-?\\d+)\\s*]|\\.(?:\\*|[A-Za-z_][A-Za-z0-9_]*))*");

    private final String text;
    private final JsonPath path;

    private Target(String text, JsonPath path) {
        this.text = text;
        this.path = path;
    }

    static @Nullable Target read(JsonNode node, Source at, Problems problems) {
        String text = node.asString("");
        if (!text.startsWith("$")) {
            problems.add(at, "the target must be a JSONPath that starts with $, such as $.paths['/v1/numbers'].get");
            return null;
        }
        if (text.contains("?")  && !AGREED.matcher(text).matches()) {
            problems.add(at, "filters are not supported in %s: name what is meant, or take * for all".formatted(text));
            return null;
        }
        try {
            JsonPath path = JsonPath.compile(text);
            if (AGREED.matcher(text).matches()) {
                return new Target(text, path);
            }
            problems.add(at, "%s uses more of JSONPath than is supported: names in ['…'], lists of names, * and indices".formatted(text));
        } catch (InvalidPathException e) {
            problems.add(at, "%s is no JSONPath (%s): correct it".formatted(text, e.getMessage()));
        }
        return null;
    }

    /** Returns how many values were found. */
    int forEach(JsonNode root, Consumer<JsonNode> visit) {
        if (path.getPath().equals("$")) {
            visit.accept(root);
            return 1;
        }
        AtomicInteger count = new AtomicInteger();
        path.map(root, (value, configuration) -> {
            count.incrementAndGet();
            visit.accept((JsonNode) value);
            return value;
        }, CONFIGURATION);
        return count.get();
    }

    /** Returns how many values were removed. */
    int remove(JsonNode root) {
        int count = path.getPath().equals("$") ? 0 : forEach(root, value -> { });
        if (count > 0) {
            path.delete(root, CONFIGURATION);
        }
        return count;
    }

    @Override
    public String toString() {
        return text;
    }
}
