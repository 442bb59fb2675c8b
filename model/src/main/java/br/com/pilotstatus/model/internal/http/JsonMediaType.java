package br.com.pilotstatus.model.internal.http;

import java.util.Locale;

/** Says which media types are JSON: {@code json} and {@code +json} (RFC 6839), whatever comes before. */
public final class JsonMediaType {

    private JsonMediaType() {}

    /** Whether what comes after the slash says that it is JSON. */
    public static boolean matches(String subtype) {
        String lower = subtype.toLowerCase(Locale.ROOT);
        return lower.equals("json") || lower.endsWith("+json");
    }
}
