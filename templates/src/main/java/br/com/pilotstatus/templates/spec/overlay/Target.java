package br.com.pilotstatus.templates.spec.overlay;

import br.com.pilotstatus.templates.json.Problems;
import br.com.pilotstatus.templates.json.Source;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.spi.json.Jackson3JsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.Jackson3MappingProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;

/**
 * What an action is about: the part of JSONPath that the library and RFC 9535 agree on, which is names in brackets or
 * behind dots, lists of names, {@code *} and indices. A filter is refused: the library would apply it to the wrong
 * level, and match nothing.
 */
final class Target {

    private static final Configuration CONFIGURATION = Configuration.builder()
            .jsonProvider(new Jackson3JsonNodeJsonProvider())
            .mappingProvider(new Jackson3MappingProvider())
            .options(Option.SUPPRESS_EXCEPTIONS)
            .build();

    private static final String NAME = "(?:'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\")";
    private static final Pattern NAMES = Pattern.compile(NAME);
    private static final Pattern LIST = Pattern.compile("\\[\\s*" + NAME + "(?:\\s*,\\s*" + NAME + ")+\\s*]");
    private static final Pattern AGREED = Pattern.compile("\\$(?:\\[\\s*(?:" + NAME + "(?:\\s*,\\s*" + NAME
            + ")*|\\*|\\d+)\\s*]|\\.(?:\\*|[A-Za-z_][A-Za-z0-9_]*))*");

    private final List<JsonPath> paths;

    private Target(List<JsonPath> paths) {
        this.paths = paths;
    }

    static @Nullable Target read(JsonNode node, Source at, Problems problems) {
        String text = node.asString("");
        if (!text.startsWith("$")) {
            problems.add(at, "the target must be a JSONPath that starts with $, such as $.paths['/v1/numbers'].get");
            return null;
        }
        if (text.contains("?") && !AGREED.matcher(text).matches()) {
            problems.add(at, "filters are not supported in %s: name what is meant, or take * for all".formatted(text));
            return null;
        }
        try {
            JsonPath.compile(text);
            if (AGREED.matcher(text).matches()) {
                return new Target(alternatives(text).stream()
                        .map(path -> JsonPath.compile(path))
                        .toList());
            }
            problems.add(
                    at,
                    "%s uses more of JSONPath than is supported:".formatted(text)
                            + " names in ['…'] or behind dots, lists of names, * and indices");
        } catch (InvalidPathException e) {
            problems.add(at, "%s is not a JSONPath (%s): correct it".formatted(text, e.getMessage()));
        }
        return null;
    }

    /** A name of a list that is not there is as much a sign of a changed document as a name that stands alone. */
    private static List<String> alternatives(String path) {
        Matcher list = LIST.matcher(path);
        return list.find()
                ? NAMES.matcher(list.group())
                        .results()
                        .map(name ->
                                path.substring(0, list.start()) + '[' + name.group() + ']' + path.substring(list.end()))
                        .flatMap(each -> alternatives(each).stream())
                        .toList()
                : List.of(path);
    }

    boolean isRoot() {
        return paths.get(0).getPath().equals("$");
    }

    /** Puts what comes of it in the place of each value that is found. Returns the paths at which nothing was found. */
    List<String> forEach(JsonNode root, UnaryOperator<JsonNode> visit) {
        if (isRoot()) {
            if (visit.apply(root) != root) {
                throw new IllegalArgumentException("the whole document can't be replaced");
            }
            return List.of();
        }
        List<String> missed = new ArrayList<>();
        for (JsonPath path : paths) {
            AtomicInteger count = new AtomicInteger();
            boolean isBeyond = false;
            try {
                path.map(
                        root,
                        (value, configuration) -> {
                            count.incrementAndGet();
                            return visit.apply((JsonNode) value);
                        },
                        CONFIGURATION);
            } catch (JsonNodeException e) {
                // The library would make the element that an index beyond the end of a list names.
                isBeyond = true;
            }
            if (count.get() == 0 || isBeyond) {
                missed.add(path.getPath());
            }
        }
        return missed;
    }

    /** Removes what is found; returns the paths at which nothing was. */
    List<String> remove(JsonNode root) {
        List<String> missed = forEach(root, value -> value);
        paths.stream()
                .filter(path -> !missed.contains(path.getPath()))
                .forEach(path -> path.delete(root, CONFIGURATION));
        return missed;
    }
}
