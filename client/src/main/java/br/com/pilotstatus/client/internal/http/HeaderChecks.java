package br.com.pilotstatus.client.internal.http;

import br.com.pilotstatus.model.internal.http.HeaderText;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Checks headers before they are sent. */
public final class HeaderChecks {
    private static final NavigableSet<String> OURS = caseless(
            "host",
            "content-length",
            "transfer-encoding",
            "connection",
            "keep-alive",
            "te",
            "trailer",
            "upgrade",
            "expect",
            "proxy-connection",
            "proxy-authorization");

    private HeaderChecks() {}

    /** Returns whether only the transport may set this header, whatever the case of its name. */
    public static boolean isOurs(String name) {
        return OURS.contains(name);
    }

    private static NavigableSet<String> caseless(String... names) {
        NavigableSet<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of(names));
        return set;
    }

    /**
     * Checks a header.
     *
     * @throws IllegalArgumentException if name or value can't stand in a header; the value isn't shown
     */
    public static void check(String name, String value) {
        if (!HeaderText.isToken(name)) {
            throw new IllegalArgumentException("a header's name must be letters, digits and " + HeaderText.TOKEN_MARKS);
        }
        int unprintable = HeaderText.unprintable(value);
        if (unprintable >= 0) {
            throw new IllegalArgumentException(
                    "header " + name + " must be printable ASCII; character " + unprintable + " isn't");
        }
    }
}
