package br.com.pilotstatus.client.internal.http;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** Asks a proxy for a tunnel to an origin (CONNECT, RFC 9110 section 9.3.6). */
final class ProxyTunnel {
    private static final int HEAD_BYTES = 64 * 1024;

    private ProxyTunnel() {}

    private static Http1Exception refused(int status, HttpProxy proxy, Origin origin) {
        String clause = "the proxy " + proxy.hostAndPort() + " responded with " + status + " to CONNECT "
                + origin.hostAndPort();
        if (status == HttpStatus.SC_PROXY_AUTHENTICATION_REQUIRED) {
            clause += proxy.knowsUser()
                    ? "; it does not accept this user and password"
                    : "; it asks for a user, set it with proxy(address, user, password)";
        }
        // A gateway may be back soon; a proxy that refuses will refuse again.
        return status >= 500 || status == HttpStatus.SC_TOO_MANY_REQUESTS
                ? Http1Exception.beforeSending(clause, null)
                : Http1Exception.refused(clause, null);
    }

    static void through(BudgetedSocket socket, HttpProxy via, Origin origin) throws IOException, HttpException {
        DefaultBHttpClientConnection proxy = new DefaultBHttpClientConnection(Connection.CONFIG);
        proxy.bind(socket);
        BasicClassicHttpRequest request = new BasicClassicHttpRequest("CONNECT", null, origin.hostAndPort());
        request.addHeader(HttpHeaders.HOST, origin.hostAndPort());
        if (via.knowsUser()) {
            request.addHeader(HttpHeaders.PROXY_AUTHORIZATION, via.authorization());
        }
        socket.limit(HEAD_BYTES);
        proxy.sendRequestHeader(request);
        proxy.flush();
        ClassicHttpResponse response = proxy.receiveResponseHeader();
        while (response.getCode() < 200) {
            response = proxy.receiveResponseHeader();
        }
        socket.unlimited();
        if (response.getCode() >= 300) {
            throw refused(response.getCode(), via, origin);
        }
    }
}
