package br.com.pilotstatus.server.callers;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A library's client, as it comes. For one thread. */
interface Caller extends AutoCloseable {

    /** Sends a request and returns what came. */
    Answer send(int port, Ask ask) throws Exception;

    @Override
    void close() throws IOException;

    /** Whether it has a way of its own to write such requests. */
    default boolean knows(Ask.Kind kind) {
        return true;
    }

    /**
     * What came.
     *
     * @param type the Content-Type
     * @param allow the Allow header, shown in order
     */
    record Answer(
            int status, @Nullable String type, @Nullable String allow, String body) {
        @Override
        public String toString() {
            return status
                    + (type == null ? "" : " " + type)
                    + (allow == null ? "" : " Allow: " + String.join(",", new TreeSet<>(List.of(allow.split(", ?")))))
                    + (body.isEmpty() ? "" : " " + body);
        }
    }
}
