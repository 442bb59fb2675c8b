package br.com.pilotstatus.client.internal.settings;

import br.com.pilotstatus.client.internal.http.Origin;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** Checks and normalises the address that all requests begin with. */
public final class BaseUrl {
    private BaseUrl() {}

    /**
     * Returns the address without a trailing slash.
     *
     * @throws IllegalArgumentException unless it is https, or http to loopback, with a host and nothing after the path
     */
    public static URI check(URI url) {
        return check("baseUrl", url);
    }

    /** Returns whether requests to an address would be encrypted, or stay on this machine. */
    public static boolean isSafe(URI url) {
        return "https".equalsIgnoreCase(url.getScheme())
                || "http".equalsIgnoreCase(url.getScheme()) && isLoopback(url.getHost());
    }

    /**
     * The same for another option.
     *
     * @throws IllegalArgumentException as above
     */
    public static URI check(String option, URI url) {
        Objects.requireNonNull(url, option + " must not be null");
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException(option + " must begin with https://");
        }
        // Checked before any message shows the address: a password may precede the @.
        if (url.getRawUserInfo() != null
                || url.getRawAuthority() != null && url.getRawAuthority().contains("@")) {
            throw new IllegalArgumentException(option + " must have no user or password");
        }
        if (url.getHost() == null || url.getPort() > 65535 || url.getPort() == 0) {
            throw new IllegalArgumentException(
                    option + " must have a host name or address, and a port from 1 to 65535");
        }
        if (url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException(option + " must have no query and no fragment");
        }
        if (scheme.equals("http") && !isLoopback(url.getHost())) {
            throw new IllegalArgumentException(
                    option + " must begin with https://, or credentials would be sent unencrypted to " + url.getHost()
                            + "; http:// is for localhost, 127.0.0.1 and [::1]");
        }
        String path = url.getRawPath() == null ? "" : url.getRawPath();
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return URI.create(scheme + "://" + url.getRawAuthority() + path);
    }

    private static boolean isLoopback(String host) {
        return host.equals("[::1]") || Origin.isLoopback(host);
    }
}
