package br.com.pilotstatus.client.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** Reads from a socket within the {@link TimeBudget} and the size limit of its {@link ExchangeProgress}. */
final class BudgetedInput extends BlockInput {
    private final Socket socket;
    private final InputStream stream;
    private final ExchangeProgress pace;

    BudgetedInput(Socket socket, ExchangeProgress pace) throws IOException {
        this.socket = socket;
        this.stream = socket.getInputStream();
        this.pace = pace;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        pace.checkInput();
        socket.setSoTimeout(pace.nextReadMillis());
        try {
            int read = stream.read(bytes, offset, length);
            pace.received(read);
            return read;
        } catch (SocketTimeoutException e) {
            throw pace.budget().exceeded();
        }
    }

    @Override
    public int available() throws IOException {
        return stream.available();
    }
}
