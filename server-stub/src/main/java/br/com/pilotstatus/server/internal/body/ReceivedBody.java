package br.com.pilotstatus.server.internal.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** The bytes of a body, which can be looked at before they are read. Used by one thread. */
final class ReceivedBody {

    private final PushbackInputStream stream;
    private final boolean untouched;

    /**
     * Takes a body.
     *
     * @param untouched whether it is as it came; otherwise an interceptor of the application may have undone its codings
     */
    ReceivedBody(InputStream stream, boolean untouched) {
        this.stream = new PushbackInputStream(stream, 2);
        this.untouched = untouched;
    }

    InputStream stream() {
        return stream;
    }

    boolean isEmpty() throws IOException {
        return first(1).length == 0;
    }

    /**
     * The body itself.
     *
     * @param limit how many bytes it may have, coded and not
     */
    InputStream undone(ContentCodings codings, long limit) throws IOException {
        LimitedStream received = new LimitedStream(stream, limit);
        return codings.isNone() || !untouched && !codings.fit(first(2))
                ? received
                : new LimitedStream(codings.undone(received), limit);
    }

    private byte[] first(int count) throws IOException {
        byte[] first = stream.readNBytes(count);
        stream.unread(first);
        return first;
    }
}
