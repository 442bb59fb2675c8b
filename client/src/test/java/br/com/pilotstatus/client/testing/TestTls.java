package br.com.pilotstatus.client.testing;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A self-signed server for one name, and a client's context that trusts it. Made by the JDK's keytool. */
public final class TestTls {
    private static final String PASSWORD = "changeit";
    private static final Map<String, KeyStore> MADE = new HashMap<>();

    private final SSLContext context;

    private TestTls(SSLContext context) {
        this.context = context;
    }

    /**
     * Has a certificate for this subject alternative name, such as {@code dns:localhost}: it is made when it is first asked for. The
     * context is new each time, and remembers no session of another test.
     */
    public static synchronized TestTls named(String alternativeName) throws Exception {
        KeyStore keys = MADE.get(alternativeName);
        if (keys == null) {
            Path folder = Files.createTempDirectory("tls");
            try {
                keys = keytool(folder.resolve("tls.p12"), alternativeName);
            } finally {
                Files.deleteIfExists(folder.resolve("tls.p12"));
                Files.delete(folder);
            }
            MADE.put(alternativeName, keys);
        }
        return new TestTls(context(keys));
    }

    private static KeyStore keytool(Path store, String alternativeName) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-J-XX:+UseSerialGC",
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-dname",
                "CN=test",
                "-ext",
                "san=" + alternativeName,
                "-validity",
                "2",
                "-keystore",
                store.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new AssertionError(output);
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    public SSLContext context() {
        return context;
    }

    public ServerSocket listener() throws Exception {
        return context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    private static SSLContext context(KeyStore keys) throws Exception {
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
