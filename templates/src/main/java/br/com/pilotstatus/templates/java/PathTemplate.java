package br.com.pilotstatus.templates.java;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path template of JAX-RS that leaves to concrete paths what is theirs. OpenAPI matches those before templated ones
 * (OpenAPI 3.1, Paths Object). Implementations of JAX-RS do not always: where the concrete path has no such method, Jersey
 * goes on to the templated one, and RESTEasy prefers that of which the media types fit better.
 */
final class PathTemplate {

    private static final Pattern PLACE_HOLDER = Pattern.compile("\\{([^}/]+)}");
    private static final String ANY = "[^/]+?";

    private PathTemplate() {}

    /**
     * The template of a path.
     *
     * @param path as in the document
     * @param paths all of the document
     */
    static String of(String path, Collection<String> paths) {
        List<String> own = segments(path);
        List<String> taken = new ArrayList<>();
        int first = -1;
        for (String each : paths) {
            int at = firstConcrete(own, segments(each));
            // One place-holder sees what follows it, not what stands before it.
            if (at >= 0 && (first < 0 || first == at)) {
                first = at;
                taken.add(String.join(
                        "/",
                        segments(each).subList(at, own.size()).stream()
                                .map(PathTemplate::regex)
                                .toList()));
            }
        }
        if (first < 0) {
            return path;
        }
        String placeHolder = own.get(first).substring(1, own.get(first).indexOf('}'));
        return path.replace(
                "{" + placeHolder + "}",
                "{" + placeHolder + ": (?!(?:" + String.join("|", taken) + ")/?$)" + ANY + "}");
    }

    /** Where a path says what the other leaves open; negative where it is not the other with less left open. */
    private static int firstConcrete(List<String> open, List<String> other) {
        if (open.size() != other.size()) {
            return -1;
        }
        int first = -1;
        for (int i = 0; i < open.size(); i++) {
            boolean same = regex(open.get(i)).equals(regex(other.get(i)));
            boolean filled = !other.get(i).contains("{")
                    && open.get(i).startsWith("{")
                    && other.get(i).matches(regex(open.get(i)));
            if (!same && !filled) {
                return -1;
            }
            first = first < 0 && !same ? i : first;
        }
        return first;
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }

    private static String regex(String segment) {
        StringBuilder regex = new StringBuilder();
        Matcher holders = PLACE_HOLDER.matcher(segment);
        int end = 0;
        while (holders.find()) {
            regex.append(literal(segment.substring(end, holders.start()))).append("[^/]+");
            end = holders.end();
        }
        return regex.append(literal(segment.substring(end))).toString();
    }

    private static String literal(String text) {
        return text.replaceAll("[^\\w -]", "\\\\$0");
    }
}
