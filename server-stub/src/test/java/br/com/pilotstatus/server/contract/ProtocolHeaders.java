package br.com.pilotstatus.server.contract;

import java.util.Locale;
import java.util.Set;

/** Header parameters that are none, as OpenAPI describes them elsewhere or HTTP itself writes them. */
final class ProtocolHeaders {

    private static final Set<String> NAMES = Set.of(
            "accept",
            "content-type",
            "authorization",
            "connection",
            "content-length",
            "expect",
            "host",
            "keep-alive",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private ProtocolHeaders() {}

    static boolean has(String place, String name) {
        return place.equals("header") && NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
