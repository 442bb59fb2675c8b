package br.com.pilotstatus.sandbox.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Connections that end instead of answering. */
final class Drop {

    private Drop() {}

    static void connection(Request request, Callback callback) {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
        callback.failed(new EofException("The script dropped the connection"));
    }

    /** Ends the connection where the answer would be complete. */
    static Callback instead(Request request, Callback callback) {
        return Callback.from(() -> connection(request, callback), failure -> connection(request, callback));
    }

    /** A response that nobody gets. */
    static final class Nowhere extends Response.Wrapper {

        private boolean committed;
        private boolean complete;

        Nowhere(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            committed = true;
            complete |= last;
            if (content != null) {
                content.position(content.limit());
            }
            callback.succeeded();
        }

        @Override
        public boolean isCommitted() {
            return committed;
        }

        @Override
        public boolean hasLastWrite() {
            return complete;
        }
    }
}
