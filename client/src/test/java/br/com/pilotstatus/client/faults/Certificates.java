package br.com.pilotstatus.client.faults;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;

/** An authority of the tests' own, and servers with certificates by it. Made by the JDK's keytool, kept nowhere. */
final class Certificates {
    private static final String PASSWORD = "changeit";

    private final Path file;
    private final KeyStore store = KeyStore.getInstance("PKCS12");

    private Certificates(Path folder) throws Exception {
        file = folder.resolve("certificates.p12");
        keytool("ca", "-dname", "CN=Test authority", "-ext", "bc:c");
    }

    static Certificates in(Path folder) throws Exception {
        return new Certificates(folder);
    }

    /** Adds a certificate signed by the authority. */
    Certificates signed(String alias, String alternativeName, String... more) throws Exception {
        List<String> arguments =
                new ArrayList<>(List.of("-signer", "ca", "-dname", "CN=" + alias, "-ext", "san=" + alternativeName));
        arguments.addAll(List.of(more));
        keytool(alias, arguments.toArray(String[]::new));
        return this;
    }

    /** Adds a certificate signed by nobody. */
    Certificates selfSigned(String alias, String alternativeName) throws Exception {
        keytool(alias, "-dname", "CN=" + alias, "-ext", "san=" + alternativeName);
        return this;
    }

    Certificates load() throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return this;
    }

    /** Returns a client's context that trusts the authority, and nobody else. */
    SSLContext trusting() throws Exception {
        KeyStore trusted = empty();
        trusted.setCertificateEntry("ca", store.getCertificate("ca"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    ServerSocket listener(String alias) throws Exception {
        return serverContext(alias)
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    SSLContext serverContext(String alias) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys(alias), null, null);
        return context;
    }

    /** Returns a listener that wants a certificate of the client, by this version of TLS. */
    ServerSocket demanding(String alias, String version) throws Exception {
        SSLServerSocket listener = (SSLServerSocket) listener(alias);
        listener.setNeedClientAuth(true);
        listener.setEnabledProtocols(new String[] {version});
        return listener;
    }

    private KeyManager[] keys(String alias) throws Exception {
        KeyStore own = empty();
        Key key = store.getKey(alias, PASSWORD.toCharArray());
        own.setKeyEntry(alias, key, PASSWORD.toCharArray(), store.getCertificateChain(alias));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, PASSWORD.toCharArray());
        return keys.getKeyManagers();
    }

    private void keytool(String alias, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-J-XX:+UseSerialGC",
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                file.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new AssertionError(output);
        }
    }

    private static KeyStore empty() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }
}
