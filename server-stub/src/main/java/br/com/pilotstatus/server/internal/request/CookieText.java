package br.com.pilotstatus.server.internal.request;

import br.com.pilotstatus.model.internal.http.HeaderText;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cookies as they were sent (RFC 6265, 4.2.1): containers keep one of a name, and split at commas. */
public final class CookieText {

    private CookieText() {}

    /** The names and values of all cookies. */
    public static List<UriText.Pair> pairs(Map<String, List<String>> headers) {
        List<UriText.Pair> pairs = new ArrayList<>();
        for (String line : headers.getOrDefault(HttpHeaders.COOKIE, List.of())) {
            for (String each : HeaderText.utf8(line).split(";", -1)) {
                int equals = each.indexOf('=');
                if (equals > 0) {
                    pairs.add(new UriText.Pair(
                            each.substring(0, equals).strip(),
                            each.substring(equals + 1).strip()));
                }
            }
        }
        return pairs;
    }

    /** Takes off the quotes that a cookie may have around its value, or around each element (RFC 6265, 4.1.1). */
    public static String unquoted(String value) {
        return value.length() > 1 && value.indexOf('"') == 0 && value.indexOf('"', 1) == value.length() - 1
                ? value.substring(1, value.length() - 1)
                : value;
    }
}
