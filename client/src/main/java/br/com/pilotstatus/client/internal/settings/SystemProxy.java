package br.com.pilotstatus.client.internal.settings;

import br.com.pilotstatus.client.internal.http.HttpProxy;
import br.com.pilotstatus.client.internal.http.Origin;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The proxy that this JVM is set up with. */
final class SystemProxy {
    private SystemProxy() {}

    /**
     * Returns the proxy on the way to an origin; null: there is none.
     *
     * @throws IllegalArgumentException if it is no HTTP proxy
     */
    static @Nullable HttpProxy to(Origin origin) {
        ProxySelector selector = ProxySelector.getDefault();
        if (selector == null) {
            return null;
        }
        URI uri = URI.create(origin.toString());
        // The first of those is the one to begin with; others would be for when it fails.
        Proxy first = selector.select(uri).stream().findFirst().orElse(Proxy.NO_PROXY);
        if (first.type() == Proxy.Type.DIRECT) {
            return null;
        }
        if (first.type() != Proxy.Type.HTTP || !(first.address() instanceof InetSocketAddress address)) {
            throw new IllegalArgumentException("systemProxy: the JVM's proxy for " + origin
                    + " is a SOCKS proxy, and this client speaks to HTTP proxies only; set https.proxyHost and"
                    + " https.proxyPort");
        }
        PasswordAuthentication user = user(uri, address);
        return user == null
                ? new HttpProxy(address, null, null)
                : new HttpProxy(address, user.getUserName(), new String(user.getPassword()));
    }

    private static @Nullable PasswordAuthentication user(URI uri, InetSocketAddress address) {
        try {
            return Authenticator.requestPasswordAuthentication(
                    address.getHostString(),
                    null,
                    address.getPort(),
                    "http",
                    "",
                    "Basic",
                    uri.toURL(),
                    Authenticator.RequestorType.PROXY);
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
