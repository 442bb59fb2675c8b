package br.com.pilotstatus.benchmarks;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * What trusts the server, and what the server shows: of one file.
 *
 * @param context for sockets of both sides
 * @param manager what the context trusts by, for clients that ask for it besides
 */
public record Tls(SSLContext context, X509TrustManager manager) {

    /** The password of the file. */
    public static final String PASSWORD = "changeit";

    /**
     * Reads the file.
     *
     * @param store keytool's, in PKCS 12
     * @return the context
     * @throws Exception if the file is not such a one
     */
    public static Tls read(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return new Tls(context, (X509TrustManager) trust.getTrustManagers()[0]);
    }
}
