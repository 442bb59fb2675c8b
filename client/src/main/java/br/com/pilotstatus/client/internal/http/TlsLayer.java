package br.com.pilotstatus.client.internal.http;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** Layers TLS over a socket. The server's name is always verified, whichever certificates the context trusts. */
final class TlsLayer {
    private final @Nullable SSLContext context;

    TlsLayer(@Nullable SSLContext context) {
        this.context = context;
    }

    SSLSocket over(BudgetedSocket socket, Origin origin) throws IOException {
        SSLSocket layered =
                (SSLSocket) context().getSocketFactory().createSocket(socket, origin.host(), origin.port(), true);
        SSLParameters parameters = layered.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        if (isName(origin.host())) {
            parameters.setServerNames(List.of(new SNIHostName(origin.host())));
        }
        layered.setSSLParameters(parameters);
        layered.startHandshake();
        return layered;
    }

    private SSLContext context() throws SSLException {
        try {
            return context == null ? SSLContext.getDefault() : context;
        } catch (NoSuchAlgorithmException e) {
            throw new SSLException("this JVM has no default TLS", e);
        }
    }

    /** RFC 6066 section 3: server_name carries no literal addresses. */
    private static boolean isName(String host) {
        return host.indexOf(':') < 0 && !host.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
    }
}
