package br.com.pilotstatus.benchmarks.server;

import br.com.pilotstatus.benchmarks.Tls;
import br.com.pilotstatus.benchmarks.track.Expected;
import br.com.pilotstatus.benchmarks.track.Names;
import br.com.pilotstatus.benchmarks.track.Worker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.net.ServerSocketFactory;

/**
 * Answers each request by the same 201, if it has the key and is whole: a thread a connection, one read and one write. It says on
 * which ports, and ends with its standard input.
 */
public final class LoopServer {

    private LoopServer() {}

    /**
     * Starts it.
     *
     * @param arguments the file with the certificate
     * @throws Exception if it cannot listen
     */
    public static void main(String[] arguments) throws Exception {
        byte[] small = response(Names.SHORT);
        int plain = listen(ServerSocketFactory.getDefault(), small);
        int large = listen(ServerSocketFactory.getDefault(), response(Names.LONG));
        int tls = listen(Tls.read(Path.of(arguments[0])).context().getServerSocketFactory(), small);
        System.out.println(Worker.MARK + plain + " " + large + " " + tls);
        while (System.in.read() >= 0) {
            // Lives as long as who started it.
        }
        System.exit(0);
    }

    private static byte[] response(String name) {
        byte[] body = Expected.json(name).getBytes(StandardCharsets.UTF_8);
        String head =
                "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        return (head + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static int listen(ServerSocketFactory factory, byte[] response) throws IOException {
        ServerSocket listener = factory.createServerSocket(0, 256, InetAddress.getLoopbackAddress());
        start(() -> {
            while (true) {
                Socket socket = accept(listener);
                start(() -> Exchanges.serve(socket, response));
            }
        });
        return listener.getLocalPort();
    }

    private static Socket accept(ServerSocket listener) {
        try {
            return listener.accept();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }
}
