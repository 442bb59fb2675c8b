package br.com.pilotstatus.sandbox.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.BiConsumer;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;

/** Reads a body to its end as it comes. */
final class BodyReader {

    private final Content.Source source;
    private final int largest;
    private final BiConsumer<byte[], @Nullable Throwable> then;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();

    private BodyReader(Content.Source source, int largest, BiConsumer<byte[], @Nullable Throwable> then) {
        this.source = source;
        this.largest = largest;
        this.then = then;
    }

    /**
     * Reads without waiting.
     *
     * @param largest what is read at most
     * @param then is given the body, or what came of it and why it ended early
     */
    static void read(Content.Source source, int largest, BiConsumer<byte[], @Nullable Throwable> then) {
        new BodyReader(source, largest, then).run();
    }

    private void run() {
        while (true) {
            Content.Chunk chunk = source.read();
            if (chunk == null) {
                source.demand(this::run);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                then.accept(read.toByteArray(), chunk.getFailure());
                return;
            }
            ByteBuffer bytes = chunk.getByteBuffer();
            byte[] part = new byte[bytes.remaining()];
            bytes.get(part);
            chunk.release();
            read.writeBytes(part);
            if (read.size() > largest) {
                then.accept(read.toByteArray(), new IOException("The body has more than " + largest + " bytes"));
                return;
            }
            if (chunk.isLast()) {
                then.accept(read.toByteArray(), null);
                return;
            }
        }
    }
}
