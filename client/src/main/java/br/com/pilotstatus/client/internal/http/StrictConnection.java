package br.com.pilotstatus.client.internal.http;

import java.io.InputStream;
import org.apache.hc.core5.http.ContentLengthStrategy;
import org.apache.hc.core5.http.impl.io.ChunkedInputStream;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.io.SessionInputBuffer;

/** HttpCore's connection, without its tolerance where a tolerant reader finds another end of a response than others. */
final class StrictConnection extends DefaultBHttpClientConnection {
    StrictConnection() {
        super(Connection.CONFIG, null, null, new DeclaredLength(), null, null, ResponseHeadParser::new);
    }

    @Override
    protected InputStream createContentInputStream(long length, SessionInputBuffer buffer, InputStream input) {
        return length == ContentLengthStrategy.CHUNKED
                ? new ChunkedInputStream(new ChunkLines(buffer), input, Connection.CONFIG)
                : super.createContentInputStream(length, buffer, input);
    }
}
