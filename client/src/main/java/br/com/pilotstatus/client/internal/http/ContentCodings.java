package br.com.pilotstatus.client.internal.http;

import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;

/** Which content codings this client reads (RFC 9110 section 8.4): gzip alone. */
public final class ContentCodings {

    /** What {@code Accept-Encoding} says where the caller says nothing. */
    public static final String ACCEPTED = "gzip";

    private ContentCodings() {}

    /** Whether the body is said to be gzip and nothing besides. */
    static boolean isGzip(Header[] headers) {
        boolean gzip = false;
        for (Header each : headers) {
            if (each.getName().equalsIgnoreCase(HttpHeaders.CONTENT_ENCODING)) {
                String coding = each.getValue() == null ? "" : each.getValue().strip();
                if (gzip || !coding.equalsIgnoreCase("gzip") && !coding.equalsIgnoreCase("x-gzip")) {
                    return false;
                }
                gzip = true;
            }
        }
        return gzip;
    }

    /** Whether a header tells of the body as it was sent, and is wrong of what has been decompressed. */
    static boolean isOfTheCoded(Header header) {
        return header.getName().equalsIgnoreCase(HttpHeaders.CONTENT_ENCODING)
                || header.getName().equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH);
    }
}
