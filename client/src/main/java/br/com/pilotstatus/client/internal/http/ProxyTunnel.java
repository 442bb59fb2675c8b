package br.com.pilotstatus.client.internal.http;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** Asks a proxy for a tunnel to an origin (CONNECT, RFC 9110 section 9.3.6). */
final class ProxyTunnel {
    private static final int HEAD_BYTES = 64 * 1024;

    private ProxyTunnel() {}

    static void through(BudgetedSocket socket, Origin origin) throws IOException, HttpException {
        DefaultBHttpClientConnection proxy = new DefaultBHttpClientConnection(Connection.CONFIG);
        proxy.bind(socket);
        BasicClassicHttpRequest request = new BasicClassicHttpRequest("CONNECT", null, origin.hostAndPort());
        request.addHeader(HttpHeaders.HOST, origin.hostAndPort());
        socket.limit(HEAD_BYTES);
        proxy.sendRequestHeader(request);
        proxy.flush();
        ClassicHttpResponse response = proxy.receiveResponseHeader();
        while (response.getCode() < 200) {
            response = proxy.receiveResponseHeader();
        }
        socket.unlimited();
        if (response.getCode() >= 300) {
            throw Http1Exception.beforeSending(
                    "the proxy responded with " + response.getCode() + " to CONNECT " + origin.hostAndPort(), null);
        }
    }
}
