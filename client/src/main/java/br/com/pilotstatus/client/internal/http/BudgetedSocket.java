package br.com.pilotstatus.client.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * A connected socket whose reads and writes obey a {@link TimeBudget} and end when the thread is interrupted, and that
 * can tell without waiting whether the peer has closed it. TLS is layered over it, so all of this holds for TLS too.
 */
final class BudgetedSocket extends Socket {
    private final SocketChannel channel;
    private final Socket adaptor;
    private final ExchangeProgress pace;
    private final InputStream input;
    private final OutputStream output;
    private final ByteBuffer probe = ByteBuffer.allocate(1);

    BudgetedSocket(SocketChannel channel, TimeBudget budget) throws IOException {
        this.channel = channel;
        // Blocking on a channel's socket is interruptible; on a plain socket it is not.
        this.adaptor = channel.socket();
        this.pace = new ExchangeProgress(budget);
        this.input = new BudgetedInput(adaptor, pace);
        this.output = new BudgetedOutput(channel, adaptor.getOutputStream(), pace);
    }

    /** Starts an exchange: its time budget, and how many bytes may be received before {@link #unlimited()}. */
    void begin(TimeBudget budget, long inputLimit) {
        pace.begin(budget, inputLimit);
    }

    /** Sets how many bytes may be received before {@link #unlimited()}. */
    void limit(long bytes) {
        pace.limit(bytes);
    }

    /** Lifts the limit on received bytes. */
    void unlimited() {
        pace.unlimited();
    }

    /** Returns why the whole request of this exchange could not be written; null: it was written. */
    @Nullable IOException writeFailure() {
        return pace.writeFailure();
    }

    /** Returns whether at least a byte of this exchange is on its way. */
    boolean isWritten() {
        return pace.isWritten();
    }

    /** Returns whether the peer has ended the connection: under TLS, without the close_notify that should come before. */
    boolean isEnded() {
        return pace.isEnded();
    }

    /** Makes reads time out at once, so that callers see only what the buffers above this socket still hold. */
    void dry(boolean value) {
        pace.dry(value);
    }

    /**
     * Returns whether an idle connection can be reused: it is open and there is nothing to read. An unexpected byte (an
     * early 408, a TLS alert) makes it as useless as an end of stream, so consuming it here does no harm.
     */
    boolean isQuiet() {
        try {
            channel.configureBlocking(false);
            try {
                return channel.read(probe.clear()) == 0;
            } finally {
                channel.configureBlocking(true);
            }
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public InputStream getInputStream() {
        return input;
    }

    @Override
    public OutputStream getOutputStream() {
        return output;
    }

    @Override
    public SocketChannel getChannel() {
        return channel;
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // Any thread may close a channel.
    public void close() throws IOException {
        channel.close();
    }

    @Override
    public boolean isClosed() {
        return !channel.isOpen();
    }

    @Override
    public boolean isConnected() {
        return adaptor.isConnected();
    }

    @Override
    public boolean isBound() {
        return adaptor.isBound();
    }

    @Override
    public InetAddress getInetAddress() {
        return adaptor.getInetAddress();
    }

    @Override
    public int getPort() {
        return adaptor.getPort();
    }

    @Override
    public InetAddress getLocalAddress() {
        return adaptor.getLocalAddress();
    }

    @Override
    public int getLocalPort() {
        return adaptor.getLocalPort();
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return adaptor.getRemoteSocketAddress();
    }

    @Override
    public SocketAddress getLocalSocketAddress() {
        return adaptor.getLocalSocketAddress();
    }

    /** Does nothing: the time budget decides. */
    @Override
    public void setSoTimeout(int timeout) {}

    @Override
    public int getSoTimeout() {
        return 0;
    }

    @Override
    public void setSoLinger(boolean on, int linger) throws SocketException {
        adaptor.setSoLinger(on, linger);
    }

    @Override
    public void setTcpNoDelay(boolean on) throws SocketException {
        adaptor.setTcpNoDelay(on);
    }

    @Override
    public boolean isInputShutdown() {
        return adaptor.isInputShutdown();
    }

    @Override
    public boolean isOutputShutdown() {
        return adaptor.isOutputShutdown();
    }

    @Override
    public void shutdownInput() throws IOException {
        adaptor.shutdownInput();
    }

    @Override
    public void shutdownOutput() throws IOException {
        adaptor.shutdownOutput();
    }

    @Override
    public String toString() {
        return adaptor.toString();
    }
}
