package br.com.pilotstatus.benchmarks.runner;

import br.com.pilotstatus.benchmarks.Tls;
import br.com.pilotstatus.benchmarks.server.LoopServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The server in a process of its own, and its certificate. */
final class Server implements AutoCloseable {

    private final Jvm jvm;
    private final Path certificate;
    private final String[] ports;

    private Server(Jvm jvm, Path certificate, String[] ports) {
        this.jvm = jvm;
        this.certificate = certificate;
        this.ports = ports;
    }

    static Server start(List<Path> harness) throws IOException, InterruptedException {
        Path certificate = certificate();
        Jvm jvm = Jvm.start(
                "server",
                List.of("-XX:+UseSerialGC", "-Xmx512m"),
                harness,
                LoopServer.class.getName(),
                certificate.toString());
        return new Server(jvm, certificate, jvm.next().split(" "));
    }

    /** Returns the arguments of a JVM with a contender. */
    String[] arguments(Entrant entrant, Call call) {
        String server = (call == Call.TLS ? "https://localhost:" : "http://127.0.0.1:")
                + ports[call == Call.TLS ? 2 : call == Call.ANSWER ? 1 : 0];
        return new String[] {
            entrant.main(),
            server,
            call == Call.REQUEST ? "long" : "short",
            call == Call.ANSWER ? "long" : "short",
            certificate.toString()
        };
    }

    private static Path certificate() throws IOException, InterruptedException {
        Path store = Options.OUTPUT.resolve("server.p12");
        Files.deleteIfExists(store);
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process process = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        Tls.PASSWORD,
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "2",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        return store;
    }

    @Override
    public void close() {
        jvm.close();
    }
}
