import br.com.pilotstatus.benchmarks.Answer;
import br.com.pilotstatus.benchmarks.Contender;
import br.com.pilotstatus.benchmarks.Setting;
import br.com.pilotstatus.benchmarks.plain.CreateLine;
import br.com.pilotstatus.benchmarks.plain.LineCreated;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.SocketFactory;

/** The least that there is to do: a connection a thread, one write and one read, no rule of HTTP that this server does not need. */
public final class Floor implements Contender {

    private static final ObjectWriter WRITER = new ObjectMapper().writerFor(CreateLine.class);
    private static final ObjectReader READER = new ObjectMapper().readerFor(LineCreated.class);

    private final Setting setting;
    private final CreateLine line;
    private final ThreadLocal<Wire> wires = ThreadLocal.withInitial(Wire::new);

    public Floor(Setting setting) {
        this.setting = setting;
        this.line = new CreateLine(setting);
    }

    @Override
    public Answer call() throws Exception {
        return wires.get().exchange(WRITER.writeValueAsBytes(line)).answer();
    }

    private final class Wire {
        private final byte[] head = ("POST /v1/lines HTTP/1.1\r\nHost: 127.0.0.1\r\nx-api-key: " + Setting.KEY
                        + "\r\nContent-Type: application/json\r\nContent-Length: ")
                .getBytes(StandardCharsets.ISO_8859_1);
        private final byte[] buffer = new byte[512 * 1024];
        private final Socket socket;

        Wire() {
            try {
                SocketFactory sockets = setting.tls() == null
                        ? SocketFactory.getDefault()
                        : setting.tls().context().getSocketFactory();
                socket = sockets.createSocket(
                        setting.server().getHost(), setting.server().getPort());
                socket.setTcpNoDelay(true);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        LineCreated exchange(byte[] body) throws IOException {
            byte[] length = (body.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(head, 0, buffer, 0, head.length);
            System.arraycopy(length, 0, buffer, head.length, length.length);
            System.arraycopy(body, 0, buffer, head.length + length.length, body.length);
            socket.getOutputStream().write(buffer, 0, head.length + length.length + body.length);
            int count = 0;
            int start = 0;
            int end = Integer.MAX_VALUE;
            while (count < end) {
                int read = socket.getInputStream().read(buffer, count, buffer.length - count);
                if (read < 0) {
                    throw new IOException("cut");
                }
                count += read;
                if (end == Integer.MAX_VALUE) {
                    String text = new String(buffer, 0, Math.min(count, 256), StandardCharsets.ISO_8859_1);
                    if (!text.startsWith("HTTP/1.1 201 ")) {
                        throw new IOException(text);
                    }
                    start = text.indexOf("\r\n\r\n") + 4;
                    int from = text.indexOf("Content-Length: ") + 16;
                    end = start + Integer.parseInt(text, from, text.indexOf('\r', from), 10);
                }
            }
            return READER.readValue(buffer, start, end - start);
        }
    }
}
