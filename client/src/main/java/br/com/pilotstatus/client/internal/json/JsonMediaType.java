package br.com.pilotstatus.client.internal.json;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/** Says which media types are JSON: {@code json} and {@code +json} (RFC 6839), whatever comes before. */
public final class JsonMediaType {
    private JsonMediaType() {}

    public static boolean matches(MediaType type) {
        String subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        return subtype.equals("json") || subtype.endsWith("+json");
    }
}
