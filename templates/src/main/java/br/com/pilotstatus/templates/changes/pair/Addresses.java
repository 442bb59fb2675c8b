package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Server;
import java.util.regex.Pattern;

/**
 * Where operations are, in full: what goes from the default address to all paths leaves them where they were.
 *
 * @param before path of the default address before, without a slash at its end
 * @param after  the same after
 */
public record Addresses(String before, String after) {

    private static final Pattern ORIGIN = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://[^/]*");
    private static final Pattern END = Pattern.compile("/+$");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    static Addresses of(Api before, Api after) {
        return new Addresses(path(url(before)), path(url(after)));
    }

    /** The default address; empty for none. */
    public static String url(Api document) {
        return document.servers().stream().findFirst().map(Server::url).orElse("");
    }

    private static String path(String url) {
        return END.matcher(ORIGIN.matcher(url).replaceFirst("")).replaceFirst("");
    }

    /** The default address without its path. */
    public static String origin(String url) {
        return url.substring(
                0, url.length() - ORIGIN.matcher(url).replaceFirst("").length());
    }

    String before(Endpoint endpoint) {
        return full(before, endpoint);
    }

    String after(Endpoint endpoint) {
        return full(after, endpoint);
    }

    private static String full(String root, Endpoint endpoint) {
        return endpoint.operation().method() + " "
                + blank(root + endpoint.operation().path());
    }

    /** What a path parameter is called makes no other address. */
    private static String blank(String path) {
        return VARIABLE.matcher(path).replaceAll("{}");
    }

    /** Whether an operation has another path and the same address. */
    public boolean isRewritten(Endpoint was, Endpoint is) {
        return !hasSamePath(was, is) && before(was).equals(after(is));
    }

    /** Whether an operation has the same path and method. */
    public boolean hasSamePath(Endpoint was, Endpoint is) {
        return blank(was.address()).equals(blank(is.address()));
    }
}
