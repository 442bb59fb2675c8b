package br.com.pilotstatus.client.internal.http;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultClassicHttpResponseFactory;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.apache.hc.core5.http.message.LazyLaxLineParser;

/**
 * Parses status line and headers, and rejects truncated ones. HttpCore treats the end of the stream as the empty line,
 * but the missing headers could have changed everything (RFC 9112 section 8). For one connection.
 */
final class ResponseHeadParser extends DefaultHttpResponseParser {
    private final Rest rest = new Rest();

    /** By the one constructor that HttpCore 5.2 has, too, which Spring Boot 3.2 and 3.3 bring. */
    @SuppressWarnings("deprecation")
    ResponseHeadParser(Http1Config config) {
        super(LazyLaxLineParser.INSTANCE, DefaultClassicHttpResponseFactory.INSTANCE, config);
    }

    @Override
    public ClassicHttpResponse parse(SessionInputBuffer buffer, InputStream input) throws IOException, HttpException {
        rest.input = input;
        rest.begun = buffer.length() > 0;
        return super.parse(buffer, rest);
    }

    /** What is received while the head is parsed. An end before the first byte means that there is no response. */
    private static final class Rest extends BlockInput {
        private InputStream input = InputStream.nullInputStream();
        private boolean begun;

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = input.read(bytes, offset, length);
            if (read < 0 && begun) {
                throw new ConnectionClosedException();
            }
            begun = true;
            return read;
        }
    }
}
