package br.com.pilotstatus.server.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what stands under a parameter's name, and cuts and decodes it: in this order, so that nothing is cut too much. */
final class Words {

    private Words() {}

    /** Returns all values of a name as they were sent. */
    static List<String> sent(Place.Spot spot, Head head) {
        return switch (spot.place()) {
            case PATH -> head.uri().getPathParameters(false).getOrDefault(spot.name(), List.of());
            case HEADER -> head.headers().getOrDefault(spot.name(), List.of());
            case QUERY, COOKIE, FIELD ->
                pairs(spot, head).stream()
                        .filter(pair -> spot.name().equals(name(spot, pair)))
                        .map(UriText.Pair::value)
                        .toList();
        };
    }

    /** Returns all names with their values in a query, or among cookies. */
    static List<UriText.Pair> pairs(Place.Spot spot, Head head) {
        return spot.place() == Place.COOKIE ? head.cookiePairs() : head.query();
    }

    /** Returns the name of a pair; null where it is none that can be read. */
    static @Nullable String name(Place.Spot spot, UriText.Pair pair) {
        return spot.place() == Place.COOKIE ? pair.name() : UriText.ofQuery(pair.name());
    }

    /** Returns the only value of a name; null where there is none. */
    static @Nullable String only(Place.Spot spot, Head head) {
        List<String> sent = sent(spot, head);
        if (sent.size() > 1) {
            throw new Unwritten(spot, "must be given once");
        }
        return sent.isEmpty() ? null : sent.get(0);
    }

    /** Cuts at a separator and decodes what is between. */
    static List<String> cut(Place.Spot spot, String sent, String separator) {
        List<String> words = new ArrayList<>();
        for (String word : sent.split(Pattern.quote(separator), -1)) {
            words.add(decoded(spot, word));
        }
        return words;
    }

    /** Decodes what is encoded in its place: headers and cookies are as they are. */
    static String decoded(Place.Spot spot, String word) {
        return switch (spot.place()) {
            case PATH -> readable(spot, word, UriText::decoded);
            case QUERY, FIELD -> readable(spot, word, UriText::ofQuery);
            case HEADER -> word.strip();
            case COOKIE -> word;
        };
    }

    /** Returns the JSON under a name; null where there is none. In a cookie, which has no quotes, it is encoded. */
    static @Nullable String json(Place.Spot spot, Head head) {
        String sent = only(spot, head);
        return sent == null
                ? null
                : spot.place() == Place.COOKIE ? readable(spot, sent, UriText::decoded) : decoded(spot, sent);
    }

    private static String readable(Place.Spot spot, String word, Function<String, @Nullable String> decoder) {
        String decoded = decoder.apply(word);
        if (decoded == null) {
            throw new Unwritten(spot, "must be percent-encoded UTF-8");
        }
        return decoded;
    }
}
