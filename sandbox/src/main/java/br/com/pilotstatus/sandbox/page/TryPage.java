package br.com.pilotstatus.sandbox.page;

import br.com.pilotstatus.sandbox.document.Document;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Serves the page, and leaves every other path to what comes after it: where an operation has a path, the page has it not. */
public final class TryPage extends Handler.Abstract.NonBlocking {

    /** Where it is. */
    public static final String PATH = "/try/";

    /** Browsers ask nobody but this server, and run nothing that is not a file of it. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self' data: blob:; media-src 'self' blob:; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    private static final List<String> METHODS = List.of("GET", "HEAD");

    private final Map<String, @Nullable Asset> assets;

    private TryPage(Map<String, @Nullable Asset> assets) {
        this.assets = assets;
    }

    /** {@return whether the webjar of Swagger UI is on the class path, which the page is made of} */
    public static boolean isPossible() {
        return SwaggerUi.isThere();
    }

    /**
     * Makes it.
     *
     * @param document what it shows
     * @param scheme the security scheme that is filled in
     * @param key with what
     */
    public static TryPage of(Document document, String scheme, String key) {
        Map<String, @Nullable Asset> all = new HashMap<>(Assets.of(document, scheme, key));
        // No assets: they lead to the page.
        all.put("/", null);
        all.put("/try", null);
        all.keySet().removeIf(document::mayServe);
        return new TryPage(all);
    }

    /** {@return the paths that it has} */
    List<String> paths() {
        return assets.keySet().stream().sorted().toList();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = request.getHttpURI().getPath();
        if (!assets.containsKey(path)) {
            return false;
        }
        Asset asset = assets.get(path);
        if (!METHODS.contains(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
        } else if (asset == null) {
            response.setStatus(HttpStatus.FOUND_302);
            response.getHeaders().put(HttpHeader.LOCATION, PATH);
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, 0);
            callback.succeeded();
        } else {
            write(request, response, callback, asset);
        }
        return true;
    }

    private static void write(Request request, Response response, Callback callback, Asset asset) {
        response.getHeaders()
                .put("Content-Security-Policy", POLICY)
                .put("X-Content-Type-Options", "nosniff")
                .put("Referrer-Policy", "no-referrer")
                .put("Cross-Origin-Resource-Policy", "same-origin")
                // The next sandbox at this address may be of another version.
                .put(HttpHeader.CACHE_CONTROL, "no-cache")
                .put(HttpHeader.ETAG, asset.tag());
        if (isKnown(request, asset.tag())) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            callback.succeeded();
            return;
        }
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, asset.mediaType())
                .put(HttpHeader.CONTENT_LENGTH, asset.bytes().length);
        if (HttpMethod.HEAD.is(request.getMethod())) {
            callback.succeeded();
        } else {
            response.write(true, ByteBuffer.wrap(asset.bytes()), callback);
        }
    }

    private static boolean isKnown(Request request, String tag) {
        String known = request.getHeaders().get(HttpHeader.IF_NONE_MATCH);
        return known != null && (known.equals("*") || known.contains(tag));
    }
}
