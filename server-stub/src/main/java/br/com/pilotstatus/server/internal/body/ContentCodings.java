package br.com.pilotstatus.server.internal.body;

import br.com.pilotstatus.server.internal.error.ErrorResponses;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The codings of a body (RFC 9110, 8.4), in the order in which they are undone. */
record ContentCodings(List<Coding> outermostFirst) {

    /** What is read, as a refusal names it (RFC 9110, 15.5.16). */
    private static final String READ = "gzip, deflate, identity";

    /** Nobody needs two. */
    private static final int MOST = 2;

    private static final ContentCodings NONE = new ContentCodings(List.of());

    enum Coding {
        GZIP,
        DEFLATE
    }

    /**
     * Reads the header.
     *
     * @throws jakarta.ws.rs.WebApplicationException if one is not read here
     */
    static ContentCodings of(Map<String, List<String>> headers, ErrorResponses errors) {
        List<String> lines = headers.get(HttpHeaders.CONTENT_ENCODING);
        if (lines == null) {
            return NONE;
        }
        List<Coding> found = new ArrayList<>();
        for (String each : lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList()) {
            switch (each) {
                case "gzip", "x-gzip" -> found.add(0, Coding.GZIP);
                case "deflate" -> found.add(0, Coding.DEFLATE);
                case "identity", "" -> {}
                default -> throw refusal(errors);
            }
        }
        if (found.size() > MOST) {
            throw refusal(errors);
        }
        return new ContentCodings(found);
    }

    private static RuntimeException refusal(ErrorResponses errors) {
        return errors.refusal(
                415,
                "The body has a Content-Encoding that is not read here; send it in gzip or deflate, or without one.",
                Map.of(HttpHeaders.ACCEPT_ENCODING, READ));
    }

    boolean isNone() {
        return outermostFirst.isEmpty();
    }

    /** Whether a body that begins so may have them. */
    boolean fit(byte[] first) {
        return outermostFirst.get(0) == Coding.GZIP
                ? first.length == 2 && (first[0] & 0xff) == 0x1f && (first[1] & 0xff) == 0x8b
                : DecodedStream.isZlib(first);
    }

    /** The body itself; its errors are {@link DecodedStream.Malformed}. */
    InputStream undone(InputStream coded) {
        InputStream body = coded;
        for (Coding each : outermostFirst) {
            body = new DecodedStream(body, each);
        }
        return body;
    }
}
