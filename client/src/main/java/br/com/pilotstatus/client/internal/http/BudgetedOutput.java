package br.com.pilotstatus.client.internal.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/**
 * Writes to a socket within the {@link TimeBudget}. Blocking writes have no timeout, so anything that might not fit
 * into the socket's buffer is written without blocking, waiting in between.
 */
final class BudgetedOutput extends OutputStream {
    /** What fits into the send buffer of a connection with nothing in flight. */
    private static final int SURELY_BUFFERED = 8 * 1024;

    private final SocketChannel channel;
    private final OutputStream stream;
    private final ExchangeProgress pace;

    BudgetedOutput(SocketChannel channel, OutputStream stream, ExchangeProgress pace) {
        this.channel = channel;
        this.stream = stream;
        this.pace = pace;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (pace.writeFailure() != null) {
            return;
        }
        pace.budget().nextMillis();
        boolean isInterrupted = Thread.currentThread().isInterrupted();
        try {
            send(bytes, offset, length);
        } catch (AsynchronousCloseException e) {
            // What ends a write says nothing of what it has done by then; only before it nothing was.
            if (!isInterrupted) {
                pace.written();
            }
            throw e;
        } catch (IOException e) {
            if (!channel.isOpen()) {
                throw e;
            }
            pace.notWritten(e);
        }
    }

    private void send(byte[] bytes, int offset, int length) throws IOException {
        if (pace.sending(length) <= SURELY_BUFFERED) {
            stream.write(bytes, offset, length);
            pace.written();
            return;
        }
        channel.configureBlocking(false);
        try {
            writeInPieces(ByteBuffer.wrap(bytes, offset, length));
        } finally {
            if (channel.isOpen()) {
                channel.configureBlocking(true);
            }
        }
    }

    private void writeInPieces(ByteBuffer bytes) throws IOException {
        write(bytes);
        if (!bytes.hasRemaining()) {
            return;
        }
        try (Selector selector = channel.provider().openSelector()) {
            channel.register(selector, SelectionKey.OP_WRITE);
            while (bytes.hasRemaining()) {
                int ready = selector.select(pace.budget().nextMillis());
                if (Thread.currentThread().isInterrupted()) {
                    channel.close();
                    throw new ClosedByInterruptException();
                }
                if (ready == 0) {
                    throw pace.budget().exceeded();
                }
                selector.selectedKeys().clear();
                write(bytes);
            }
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        if (channel.write(bytes) > 0) {
            pace.written();
        }
    }
}
