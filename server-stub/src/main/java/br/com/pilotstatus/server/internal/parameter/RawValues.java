package br.com.pilotstatus.server.internal.parameter;

import br.com.pilotstatus.model.internal.http.PercentEncoding;
import br.com.pilotstatus.server.internal.request.CookieText;
import br.com.pilotstatus.server.internal.request.ParameterKey;
import br.com.pilotstatus.server.internal.request.ParameterLocation;
import br.com.pilotstatus.server.internal.request.RequestHead;
import br.com.pilotstatus.server.internal.request.UriText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what stands under a parameter's name, and cuts and decodes it: in this order, so that nothing is cut too much. */
final class RawValues {

    private RawValues() {}

    /** Returns all values of a name as they were sent. */
    static List<String> sent(ParameterKey key, RequestHead head) {
        return switch (key.location()) {
            case PATH -> head.pathParameters(false).getOrDefault(key.name(), List.of());
            case HEADER -> head.headers().getOrDefault(key.name(), List.of());
            case QUERY, COOKIE, FIELD ->
                pairs(key, head).stream()
                        .filter(pair -> key.name().equals(name(key, pair)))
                        .map(UriText.Pair::value)
                        .map(value -> key.location() == ParameterLocation.COOKIE ? CookieText.unquoted(value) : value)
                        .toList();
        };
    }

    /** Returns all names with their values in a query, or among cookies. */
    static List<UriText.Pair> pairs(ParameterKey key, RequestHead head) {
        return key.location() == ParameterLocation.COOKIE ? head.cookiePairs() : head.query();
    }

    /** Returns the name of a pair; null where it is none that can be read. */
    static @Nullable String name(ParameterKey key, UriText.Pair pair) {
        return key.location() == ParameterLocation.COOKIE ? pair.name() : PercentEncoding.decodedQuery(pair.name());
    }

    /** Returns the only value of a name; null where there is none. */
    static @Nullable String only(ParameterKey key, RequestHead head) {
        List<String> sent = sent(key, head);
        if (sent.size() > 1) {
            throw new MalformedParameterException(key, "must be given once");
        }
        return sent.isEmpty() ? null : sent.get(0);
    }

    /** Cuts at a separator and decodes what is between. */
    static List<String> cut(ParameterKey key, String sent, String separator) {
        List<String> values = new ArrayList<>();
        for (String value : sent.split(Pattern.quote(separator), -1)) {
            values.add(decoded(key, value));
        }
        return values;
    }

    /** Decodes what is encoded in its place: headers are as they are. */
    static String decoded(ParameterKey key, String value) {
        return switch (key.location()) {
            case PATH -> readable(key, value, PercentEncoding::decoded);
            case QUERY, FIELD -> readable(key, value, PercentEncoding::decodedQuery);
            case HEADER -> value.strip();
            case COOKIE -> readable(key, CookieText.unquoted(value), PercentEncoding::decoded);
        };
    }

    /** The same for what is a pair of its own; null where it cannot be decoded. */
    static @Nullable String decodedOrNull(ParameterKey key, String value) {
        return key.location() == ParameterLocation.COOKIE
                ? PercentEncoding.decoded(CookieText.unquoted(value))
                : PercentEncoding.decodedQuery(value);
    }

    /** Returns the JSON under a name; null where there is none. */
    static @Nullable String json(ParameterKey key, RequestHead head) {
        String sent = only(key, head);
        return sent == null ? null : decoded(key, sent);
    }

    private static String readable(ParameterKey key, String value, Function<String, @Nullable String> decoder) {
        String decoded = decoder.apply(value);
        if (decoded == null) {
            throw new MalformedParameterException(key, "must be percent-encoded UTF-8");
        }
        return decoded;
    }
}
