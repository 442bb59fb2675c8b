package br.com.pilotstatus.client.internal.http;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy. Its text form shows no password.
 *
 * @param address where it listens
 * @param user who may use it; null: anybody
 * @param password the user's
 */
public record HttpProxy(
        InetSocketAddress address,
        @Nullable String user,
        @Nullable String password) {

    /** Returns whether it is told who asks. */
    boolean knowsUser() {
        return user != null;
    }

    /** Returns what the proxy is told of the user: Basic, RFC 7617. */
    String authorization() {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** Returns host and port, as messages and addresses show them. */
    public String hostAndPort() {
        String host = address.getHostString();
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + address.getPort();
    }

    @Override
    public String toString() {
        return "HttpProxy[" + hostAndPort() + "]";
    }
}
