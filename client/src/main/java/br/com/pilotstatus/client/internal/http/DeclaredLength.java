package br.com.pilotstatus.client.internal.http;

import org.apache.hc.core5.http.ContentLengthStrategy;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.impl.DefaultContentLengthStrategy;

/** Finds the length of a body as HttpCore does, and takes only digits for one (RFC 9110 section 8.6): Java reads +32, too. */
final class DeclaredLength implements ContentLengthStrategy {
    @Override
    public long determineLength(HttpMessage message) throws HttpException {
        long length = DefaultContentLengthStrategy.INSTANCE.determineLength(message);
        Header told = message.getFirstHeader(HttpHeaders.CONTENT_LENGTH);
        if (length >= 0 && told != null && !isDigits(told.getValue())) {
            throw new ProtocolException("Content-Length");
        }
        return length;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
