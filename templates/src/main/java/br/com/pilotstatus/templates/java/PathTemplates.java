package br.com.pilotstatus.templates.java;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Path templates of JAX-RS that leave to concrete paths what is theirs. OpenAPI matches those before templated ones
 * (OpenAPI 3.1, Paths Object). Implementations of JAX-RS do not always: where the concrete path has no such method, Jersey
 * goes on to the templated one, and RESTEasy prefers that of which the media types fit better.
 */
final class PathTemplates {

    private static final String ANY = "[^/]+?";

    /** By their number of segments: paths of another number have nothing in common. */
    private final Map<Integer, List<List<Segment>>> paths = new HashMap<>();

    /** Takes all paths of the document that a server matches. */
    PathTemplates(Collection<String> paths) {
        for (String path : paths) {
            List<Segment> segments = segments(path);
            this.paths
                    .computeIfAbsent(segments.size(), size -> new ArrayList<>())
                    .add(segments);
        }
    }

    /** The template of one of the paths. */
    String of(String path) {
        List<Segment> own = segments(path);
        List<String> taken = new ArrayList<>();
        int first = -1;
        for (List<Segment> each : paths.getOrDefault(own.size(), List.of())) {
            int at = firstConcrete(own, each);
            // One place-holder sees what follows it, not what stands before it.
            if (at >= 0 && (first < 0 || first == at)) {
                first = at;
                taken.add(String.join(
                        "/",
                        each.subList(at, own.size()).stream()
                                .map(Segment::regex)
                                .toList()));
            }
        }
        if (first < 0) {
            return path;
        }
        String text = own.get(first).text();
        String placeHolder = text.substring(1, text.indexOf('}'));
        return path.replace(
                "{" + placeHolder + "}",
                "{" + placeHolder + ": (?!(?:" + String.join("|", taken) + ")/?$)" + ANY + "}");
    }

    /** Where a path says what the other leaves open; negative where it is not the other with less left open. */
    private static int firstConcrete(List<Segment> open, List<Segment> other) {
        int first = -1;
        for (int i = 0; i < open.size(); i++) {
            boolean same = open.get(i).regex().equals(other.get(i).regex());
            if (!same && !open.get(i).isFilledBy(other.get(i))) {
                return -1;
            }
            first = first < 0 && !same ? i : first;
        }
        return first;
    }

    private static List<Segment> segments(String path) {
        return Stream.of(path.split("/", -1)).map(Segment::of).toList();
    }

    /**
     * What stands between two slashes.
     *
     * @param regex what it matches, as a regular expression
     * @param pattern the same, compiled
     */
    private record Segment(String text, String regex, Pattern pattern) {

        private static final Pattern PLACE_HOLDER = Pattern.compile("\\{([^}/]+)}");
        private static final Pattern SPECIAL = Pattern.compile("[^\\w -]");

        static Segment of(String text) {
            StringBuilder regex = new StringBuilder();
            Matcher holders = PLACE_HOLDER.matcher(text);
            int end = 0;
            while (holders.find()) {
                regex.append(literal(text.substring(end, holders.start()))).append("[^/]+");
                end = holders.end();
            }
            regex.append(literal(text.substring(end)));
            return new Segment(text, regex.toString(), Pattern.compile(regex.toString()));
        }

        private static String literal(String text) {
            return SPECIAL.matcher(text).replaceAll("\\\\$0");
        }

        boolean isFilledBy(Segment other) {
            return text.startsWith("{")
                    && !other.text.contains("{")
                    && pattern.matcher(other.text).matches();
        }
    }
}
