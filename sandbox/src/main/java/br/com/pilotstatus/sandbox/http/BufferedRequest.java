package br.com.pilotstatus.sandbox.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Request;

/** A request whose body was read already. */
final class BufferedRequest extends Request.Wrapper {

    private final Content.Source body;

    BufferedRequest(Request request, byte[] body) {
        super(request);
        this.body = new ByteBufferContentSource(ByteBuffer.wrap(body));
    }

    @Override
    public Content.Chunk read() {
        return body.read();
    }

    @Override
    public void demand(Runnable callback) {
        body.demand(callback);
    }

    @Override
    public void fail(Throwable failure) {
        body.fail(failure);
    }

    @Override
    public boolean rewind() {
        return body.rewind();
    }
}
