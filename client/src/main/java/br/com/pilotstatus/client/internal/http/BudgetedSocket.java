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
 * A connected socket whose every read obeys a {@link TimeBudget}, whose blocking is ended by an interrupt, and that
 * can be asked without waiting whether the peer has closed it. TLS is layered over it, so its rules hold there too.
 */
final class BudgetedSocket extends Socket {
    private final SocketChannel channel;
    private final Socket adaptor;
    private final ExchangeProgress pace;
    private final InputStream input;
    private final OutputStream output;

    BudgetedSocket(SocketChannel channel, TimeBudget budget) throws IOException {
        this.channel = channel;
        // Blocking on a channel's socket is interruptible; on a plain socket it is not.
        this.adaptor = channel.socket();
        this.pace = new ExchangeProgress(budget);
        this.input = new BudgetedInput(adaptor, pace);
        this.output = new BudgetedOutput(channel, adaptor.getOutputStream(), pace);
    }

    /** Starts an exchange: the time limits of its reads, and the bytes that may come before {@link #unlimited()}. */
    void begin(TimeBudget budget, long inputLimit) {
        pace.begin(budget, inputLimit);
    }

    /** Sets how many bytes may come before {@link #unlimited()}. */
    void limit(long bytes) {
        pace.limit(bytes);
    }

    /** Lifts the limit on bytes that may come. */
    void unlimited() {
        pace.unlimited();
    }

    /** Returns why the server didn't take the whole request of this exchange; null: it did. */
    @Nullable IOException writeFailure() {
        return pace.writeFailure();
    }

    /** Makes reads find nothing, so that what buffers above this socket still hold can be told from what comes. */
    void dry(boolean value) {
        pace.dry(value);
    }

    /**
     * Returns whether an idle connection is still good: open, and nothing unread on it. A byte that nobody asked for
     * (an early 408, a TLS alert) makes it as useless as an end of stream, so the byte read here is no loss.
     */
    boolean isQuiet() {
        try {
            channel.configureBlocking(false);
            try {
                return channel.read(ByteBuffer.allocate(1)) == 0;
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

    /** Does nothing: the budget rules. */
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
