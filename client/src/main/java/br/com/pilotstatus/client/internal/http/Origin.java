package br.com.pilotstatus.client.internal.http;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scheme, host and port: where requests go, and the only place where credentials go. */
public record Origin(boolean secure, String host, int port) {

    /** Returns the origin of an absolute http or https URI. IPv6 hosts lose their brackets. */
    public static Origin of(URI uri) {
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        if (host.startsWith("[")) {
            host = host.substring(1, host.length() - 1);
        }
        return new Origin(secure, host, uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80);
    }

    /** Returns whether it is this machine: no proxy is on the way there. */
    public boolean isLoopback() {
        return isLoopback(host);
    }

    /** Returns whether a host, an IPv6 address without brackets, is this machine. */
    public static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost")
                || host.equals("::1")
                || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    }

    /** Returns the value of the Host header: with the port unless it is the scheme's default. */
    public String authority() {
        return port == (secure ? 443 : 80) ? bracketed() : bracketed() + ":" + port;
    }

    /** Returns host and port, as CONNECT requires and messages show them. */
    String hostAndPort() {
        return bracketed() + ":" + port;
    }

    private String bracketed() {
        return host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    }

    /** Not a record's own, nor {@link #hashCode()}: a JDK 17 keeps the class of such a one for ever, and with it its loader. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin that && secure == that.secure && port == that.port && host.equals(that.host);
    }

    @Override
    public int hashCode() {
        return Objects.hash(secure, host, port);
    }

    @Override
    public String toString() {
        return (secure ? "https://" : "http://") + authority();
    }
}
